import type { Prepared } from "../../app/approach-next";
import type { TaskLine } from "../../app/planner-overview";
import type { StageCode } from "../../app/stage-progress";
import type { SerialDay } from "../../domain/serial-day";
import { formats } from "../formats";
import { firstNames } from "./english-names";
import { plural } from "./english-plural";

const noTaskName = "Task without a name";

/** What Today says. */
export const todayTexts = {
  week: (days: number) => weekTitle(days),
  noWeek: "Today",
  /** What to do about the week; nothing while it is still to come or there. */
  weekHelp: (days: number | null): readonly string[] => {
    if (days === null)
      return ["Type the first day of NIIW on the Settings sheet to see how many days are left."];
    return days <= -daysOfWeek ? ["Type the first day of the next NIIW on the Settings sheet."] : [];
  },
  counts: (day: SerialDay, partners: number, tasks: number) =>
    `${formats.day(day)} · ${plural(partners, "partner", "partners")} · ${plural(tasks, "open task", "open tasks")}`,
  fixed: "Counted for this day, which is typed on the Settings sheet.",
  stages: {
    title: "The four stages",
    name: { identify: "Identify", establish: "Establish", work: "Work", assess: "Assess" } satisfies Record<
      StageCode,
      string
    > as Record<StageCode, string>,
    done: (done: number, of: number) => `${formats.whole(done)} of ${formats.whole(of)}`,
    doneSpoken: (done: number, of: number) =>
      `${formats.whole(done)} of ${plural(of, "step is", "steps are")} done`,
  },
  overdue: (count: number) => tasksLate(count),
  nothingLate: "Nothing is late.",
  dueSoon: (count: number) =>
    count === 1 ? "1 task is due soon" : `${formats.whole(count)} tasks are due soon`,
  nothingDue: "Nothing is due soon.",
  nobody: "Nobody is named",
  noPartner: "No partner",
  noTaskName,
  daysLate: (days: number) => plural(days, "day", "days"),
  daysLateSpoken: (days: number) => `${plural(days, "day", "days")} late`,
  daysLeft: (days: number) =>
    days <= 0 ? "today" : days === 1 ? "tomorrow" : `in ${formats.whole(days)} days`,
  check: "Check",
  copyByOwner: "Copy by owner",
  toPlan: "Mark done or move",
  late: {
    title: (count: number, day: SerialDay) => `${tasksLate(count)}, as of ${formats.day(day)}`,
    owner: (owner: string) => `For ${owner}:`,
    nobody: "With nobody named:",
    task: ({ task, partner, due, daysLate }: TaskLine) =>
      `• ${task || noTaskName}${partner === "" ? "" : ` (${partner})`}: was due on ${formats.day(due)}, ${plural(daysLate, "day", "days")} late`,
  },
  approach: {
    title: "Approach next",
    rank: (rank: number, isTied: boolean, of: number) =>
      `${isTied ? "shared " : ""}${ordinal(rank)} of ${formats.whole(of)}`,
    questions: ({ done, of, missing }: Prepared) => {
      if (done === of) return `All ${formats.whole(of)} questions are answered.`;
      if (done === 0) return `None of the ${formats.whole(of)} questions is answered yet.`;
      return `${formats.whole(done)} of ${formats.whole(of)} questions answered. Missing: ${formats.list(missing)}.`;
    },
    noPlan: "No approach plan yet.",
    plan: ({ missing }: Prepared) =>
      missing.length === 0
        ? "The approach plan is ready."
        : `The approach plan lacks ${formats.list(missing)}.`,
  },
  survey: {
    title: (round: string) => `Survey: ${round}`,
    answered: (answered: number, asked: number) =>
      `${formats.whole(answered)} of ${plural(asked, "organization", "organizations")} answered`,
    nobodyAsked: (forms: number) =>
      `${plural(forms, "form is", "forms are")} answered. No partner is Agreed or Active yet, so nobody is waited for.`,
    share: (answered: number, asked: number) => formats.share(answered / asked),
    waiting: (names: readonly string[], most: number) => `Waiting for ${firstNames(names, most)}`,
    complete: "Everyone who was asked has answered.",
  },
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
};

function tasksLate(count: number): string {
  return plural(count, "task is late", "tasks are late");
}

const daysOfWeek = 7;

/** Days from today to the first day of the week; 0 and down to -6 are days of the week itself. */
function weekTitle(days: number): string {
  if (days > 0) return `${plural(days, "day", "days")} to NIIW`;
  if (days > -daysOfWeek) return `Day ${formats.whole(1 - days)} of NIIW`;
  return `NIIW ended ${plural(-days - daysOfWeek + 1, "day", "days")} ago`;
}

const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const endings: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd" };

/** 1st, 2nd, 3rd, 4th. */
function ordinal(place: number): string {
  return `${formats.whole(place)}${endings[ordinals.select(place)] ?? "th"}`;
}
