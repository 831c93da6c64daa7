import { words } from "../../workbook/words";
import { formats } from "../formats";
import { plural } from "./english-plural";

/** What Assess says. */
export const assessTexts = {
  title: "Assess",
  makeTask: "Make it a task",
  taskMade: (id: string) => `Task ${id} was added to the work plan. Give it an owner and a day.`,
  goals: {
    title: (count: number) => `${plural(count, "goal is", "goals are")} not met`,
    allMet: "Every goal is met.",
    none: "No goals yet. Write what you want to reach together on the Goals sheet.",
    wayToTarget: (share: number) => `${formats.share(share)} of the way to the target`,
  },
  survey: {
    none: "Nobody has answered the survey yet. Answers go on the Process survey sheet, one row per person.",
    nobodyAnswered: "No statement is answered in this round yet.",
    toWorkOn: "To work on",
    noWeakTheme: "Every theme that was answered is a strength.",
    mean: (mean: number) => formats.score(mean),
    detail: (band: string, answers: number) => `to ${band} · ${plural(answers, "answer", "answers")}`,
    meanSpoken: (mean: number) => `Mean ${formats.score(mean)} of 5`,
  },
  themes: {
    title: "Themes, from 1 to 5",
    change: (change: number | "tooFew") => (change === "tooFew" ? words.tooFew : formats.change(change)),
    notAnswered: "no answer",
    spoken: (mean: number, n: number) =>
      `mean ${formats.score(mean)} of 5, ${plural(n, "answer", "answers")}`,
    changeSpoken: (change: number | "tooFew", before: string) =>
      change === "tooFew"
        ? `too few answers to compare with ${before}`
        : `${formats.change(change)} since ${before}`,
    beforeSpoken: (mean: number | null, before: string) =>
      mean === null ? `no answer in ${before}` : `${formats.score(mean)} in ${before}`,
    newest: (round: string, forms: number) => `${round} (${plural(forms, "form", "forms")})`,
    below: (band: string, mean: number) => `to ${band}, below ${formats.score(mean)}`,
    table: (rounds: number) => `${plural(rounds, "round", "rounds")} as a table`,
    theme: "Theme",
    answers: (n: number) => plural(n, "answer", "answers"),
  },
  agreements: {
    title: "Agreements",
    none: "No agreement yet, and none is needed: no money and no administration is shared.",
    missingParts: (count: number) =>
      count === 0 ? "Every part is written." : `${plural(count, "part is", "parts are")} not written yet.`,
    missing: "Money or administration is shared, so the guide recommends an agreement.",
    paper: "Paper",
    print: "Print view",
    printSpoken: (partner: string) => `Print view of the agreement with ${partner}`,
    printed: (partner: string) =>
      `The print view shows the agreement with ${partner}. Print it with File, Print.`,
    replace: "Make it anew",
    keep: "Keep it",
  },
  newYear: {
    title: "New year",
    about: "Begin the next year with an empty work plan and no ratings. All other sheets stay.",
    button: "See what will be cleared",
    goes: (tasks: number, ratings: number) =>
      `${plural(tasks, "task", "tasks")} and ${plural(ratings, "rating", "ratings")} will be cleared.`,
    nothingGoes: "There are no tasks and no ratings, so the new year can begin as it is.",
    stays: (counts: {
      partners: number;
      criteria: number;
      contacts: number;
      agreements: number;
      goals: number;
      rounds: number;
    }) =>
      `These stay, with all other sheets: ${formats.list([
        plural(counts.partners, "partner", "partners"),
        plural(counts.criteria, "criterion", "criteria"),
        plural(counts.contacts, "contact", "contacts"),
        plural(counts.agreements, "agreement", "agreements"),
        plural(counts.goals, "goal", "goals"),
        plural(counts.rounds, "survey round", "survey rounds"),
      ])}.`,
    copyFirst:
      "Keep the old year first: choose File, Save a Copy, and give the copy the year’s name. What is cleared cannot be brought back otherwise.",
    save: "Save now",
    saved: "The workbook is saved.",
    start: "Clear and start",
    keep: "Keep the old year",
    started: "The new year can begin: the work plan and the ratings are empty.",
  },
};
