import type { SerialDay } from "../domain/serial-day";
import { formats } from "./formats";

/** Every word of the pane; another language changes this file only. */
export const texts = {
  product: "Partnership Planner",
  starting: "Starting…",
  tryAgain: "Try again",

  places: { today: "Today", partners: "Partners", assess: "Assess", check: "Check" },
  issueCount: (count: number) => plural(count, "thing to check", "things to check"),

  activity: {
    reading: "Reading the workbook…",
    settingUp: "Setting up the workbook…",
    updatingScoring: "Updating the scoring…",
    goingToCell: "Going to the cell…",
    makingTask: "Adding the task…",
    printing: "Making the print view…",
    lookingAtNewYear: "Looking at the year…",
    saving: "Saving the workbook…",
    startingNewYear: "Starting the new year…",
  },
  cellIsEdited: "A cell is being edited. Press Enter or Esc in the sheet to go on.",

  failure: {
    unexpected:
      "Something went wrong in the planner itself. The workbook is as it was before; read it again.",
    partNotLoaded: "A part of the planner could not be loaded. Check the connection, then try again.",
    placeGone: "This place is not in the workbook any more. Look under Check for what is missing.",
  },

  status: {
    live: "Live",
    notLive: "Not live",
    noChange: "no change yet",
    lastChange: (at: Date, by: "here" | "elsewhere") =>
      `last change ${formats.time(at)} ${by === "here" ? "here" : "by someone else"}`,
    readAgain: "Read again",
  },

  readOnly:
    "This workbook was made by a newer version of the planner. You can read it here, but not change it. Update the add-in to go on.",

  setUp: {
    title: "Plan your partnership in this workbook",
    about: [
      "The planner turns this workbook into a partnership file: who could help, whom to approach first and why, who does what by when, and what is late.",
      "Everything is ordinary tables and formulas, so colleagues without the add-in see the same live figures.",
    ],
    staysAsItIs: "What is in the workbook stays as it is. These sheets are added:",
    contentLabel: "Begin with",
    content: {
      empty: { label: "Empty tables", help: "With seven starter criteria that you can change." },
      example: {
        label: "The example",
        help: "A made-up county coalition to look around in: partners, ratings and tasks.",
      },
    },
    button: "Set up workbook",
    running: "Setting up…",
    refused: "The workbook cannot be set up yet:",
  },

  today: {
    week: (days: number) => weekTitle(days),
    noWeek: "Today",
    noWeekHelp: "Type the first day of NIIW on the Settings sheet to see how many days are left.",
    counts: (day: SerialDay, partners: number, tasks: number) =>
      `${formats.day(day)} · ${plural(partners, "partner", "partners")} · ${plural(tasks, "open task", "open tasks")}`,
    fixed: "Counted for this day, which is typed on the Settings sheet.",
    overdue: (count: number) => (count === 1 ? "1 task is late" : `${formats.whole(count)} tasks are late`),
    nothingLate: "Nothing is late.",
    dueSoon: (count: number) =>
      count === 1 ? "1 task is due soon" : `${formats.whole(count)} tasks are due soon`,
    nothingDue: "Nothing is due soon.",
    nobody: "Nobody is named",
    noPartner: "No partner",
    noTaskName: "Task without a name",
    daysLate: (days: number) => plural(days, "day", "days"),
    daysLateSpoken: (days: number) => `${plural(days, "day", "days")} late`,
    daysLeft: (days: number) =>
      days <= 0 ? "today" : days === 1 ? "tomorrow" : `in ${formats.whole(days)} days`,
    check: "Check",
    nextTitle: "Next",
    next: {
      partners: {
        title: "List who could be a partner",
        help: "One row per organization on the Partners sheet.",
      },
      criteria: {
        title: "Say what you look for in a partner",
        help: "One row per criterion on the Criteria sheet, each with a kind and a weight.",
      },
      ratings: {
        title: "Rate the first partner",
        help: "One row on the Scores sheet is one person’s rating of one partner.",
      },
      tasks: { title: "Write down who does what by when", help: "One row per task on the Work plan sheet." },
    },
  },

  scoring: {
    title: "The criteria changed",
    added: (names: readonly string[]) => `New: ${formats.list(names)}`,
    renamed: (from: string, to: string) => `Renamed: ${from} → ${to}`,
    notCounted: (names: readonly string[]) => `Not counted: ${formats.list(names)}`,
    reordered: "The columns of the ratings follow the new order of the criteria.",
    kept: "No rating is lost.",
    button: "Update scoring",
    running: "Updating…",
  },

  partners: {
    title: "Ranking",
    caption: (eligible: number, partners: number) =>
      `${formats.whole(eligible)} of ${plural(partners, "partner is eligible", "partners are eligible")}`,
    basis: (criteria: number, raters: number) =>
      `${plural(criteria, "criterion", "criteria")} · ${plural(raters, "rater", "raters")}`,
    noneRanked: "No partner is ranked yet.",
    noPartners: "No partners yet. List them on the Partners sheet, then rate them on the Scores sheet.",
    rank: (rank: number, isTied: boolean) => `${isTied ? "=" : ""}${formats.whole(rank)}`,
    rankSpoken: (rank: number, isTied: boolean) =>
      isTied ? `Shares rank ${formats.whole(rank)}` : `Rank ${formats.whole(rank)}`,
    score: (score: number) => formats.score(score),
    scoreSpoken: (score: number) => `Score ${formats.score(score)} of 100`,
    coverage: (coverage: number) => `Rated on ${formats.share(coverage)} of the weight`,
    closeCall: "Close call",
    closeTo: (names: readonly string[]) => `close to ${firstNames(names)}`,
    closeCallNote: (gap: number) =>
      `Close call: less than ${formats.points(gap)} points from the partner above or below.`,
    hatched: "Hatched: not rated on all criteria.",
    unranked: "Not ranked",
    noName: "Partner without a name",
    reason: {
      notScored: "Nobody has rated it yet.",
      unreadable: "A row of its ratings shows an Excel error, so it has no score.",
      excluded: (criterion: string, answer: string, raters: readonly string[]) =>
        `“${criterion}” is ${answer}${by(raters)}`,
      unanswered: (criterion: string, raters: readonly string[]) =>
        `“${criterion}” is unanswered${by(raters)}`,
      incomplete: (coverage: number | null, minimum: number) =>
        `${formats.share(coverage ?? 0)} of the weight is rated; ${formats.share(minimum)} is needed.`,
    },
  },

  assess: {
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
      title: (round: string) => `Survey: ${round}`,
      none: "Nobody has answered the survey yet. Answers go on the Process survey sheet, one row per person.",
      noWeakTheme: "Every theme that was answered is a strength.",
      mean: (mean: number) => formats.score(mean),
      detail: (band: string, answers: number) => `to ${band} · ${plural(answers, "answer", "answers")}`,
      meanSpoken: (mean: number) => `Mean ${formats.score(mean)} of 5`,
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
      button: "Look at what goes",
      goes: (tasks: number, ratings: number) =>
        `${plural(tasks, "task", "tasks")} and ${plural(ratings, "rating", "ratings")} go.`,
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
        "Keep the old year first: choose File, Save a Copy, and give the copy the year’s name. What goes cannot be brought back otherwise.",
      save: "Save now",
      saved: "The workbook is saved.",
      start: "Clear and start",
      keep: "Keep the old year",
      started: "The new year can begin: the work plan and the ratings are empty.",
    },
  },

  check: {
    title: "Check",
    severity: {
      error: {
        title: (count: number) => plural(count, "error", "errors"),
        help: "A number that someone relies on may be wrong or left out.",
      },
      warning: {
        title: (count: number) => plural(count, "warning", "warnings"),
        help: "Counted, but look at it.",
      },
      hint: { title: (count: number) => plural(count, "hint", "hints"), help: "To tidy up." },
    },
    goToCell: "Go to cell",
    nothing: "All is in order. The planner found nothing to check in this workbook.",
  },

  list: {
    showAll: (count: number) => `Show all ${formats.whole(count)}`,
    showFewer: "Show fewer",
  },
} as const;

const plurals = new Intl.PluralRules("en");

function plural(count: number, one: string, other: string): string {
  return `${formats.whole(count)} ${plurals.select(count) === "one" ? one : other}`;
}

const daysOfWeek = 7;

/** Days from today to the first day of the week; 0 and down to -6 are days of the week itself. */
function weekTitle(days: number): string {
  if (days > 0) return `${plural(days, "day", "days")} to NIIW`;
  if (days > -daysOfWeek) return `Day ${formats.whole(1 - days)} of NIIW`;
  return `NIIW ended ${plural(-days - daysOfWeek + 1, "day", "days")} ago`;
}

function by(raters: readonly string[]): string {
  return raters.length > 0 ? ` (${formats.list(raters)})` : "";
}

const mostNames = 3;

function firstNames(names: readonly string[]): string {
  const more = names.length - mostNames;
  return formats.list(more > 0 ? [...names.slice(0, mostNames), `${formats.whole(more)} more`] : names);
}
