import type { SerialDay } from "../../domain/serial-day";
import { formats } from "../formats";
import { plural } from "./english-plural";

/** What Today says. */
export const todayTexts = {
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
};

const daysOfWeek = 7;

/** Days from today to the first day of the week; 0 and down to -6 are days of the week itself. */
function weekTitle(days: number): string {
  if (days > 0) return `${plural(days, "day", "days")} to NIIW`;
  if (days > -daysOfWeek) return `Day ${formats.whole(1 - days)} of NIIW`;
  return `NIIW ended ${plural(-days - daysOfWeek + 1, "day", "days")} ago`;
}

