import { column, defineTable } from "./define-table";
import { figureLine, quoted } from "./formula";
import { words } from "./words";

/** What each goal has come to, round by round. Built from the guide's description of Appendix F. */
export const goalReviewsTable = defineTable({
  name: "GoalReviews",
  sheet: "Goal reviews",
  title: "Goal reviews",
  help: "One row per goal and round: the day, what was measured, and whether the goal is met.",
  key: "round",
  frozenColumns: 2,
  columns: {
    round: column.text({ header: "Round", width: 18, holds: "round" }),
    goal: column.reference({ header: "Goal", width: 40, to: { table: "SharedGoals", header: "Goal" } }),
    measuredOn: column.date({ header: "Measured on", width: 14 }),
    actual: column.number({ header: "Actual", width: 12 }),
    met: column.choice({ header: "Met", width: 12, list: "goalResults" }),
    needed: column.longText({ header: "What else is needed", width: 44 }),
    owner: column.text({ header: "Owner", width: 18, holds: "person" }),
  },
  summary: (all) =>
    figureLine([
      ["Reviews", `COUNTA(${all.round})`],
      ...Object.values(words.goalMet).map((met) => [met, `COUNTIFS(${all.met},${quoted(met)})`] as const),
    ]),
  highlights: [
    {
      kind: "when",
      columns: ["met"],
      formula: (cell) => `${cell.met}=${quoted(words.goalMet.met)}`,
      look: "good",
    },
    {
      kind: "when",
      columns: ["met"],
      formula: (cell) => `${cell.met}=${quoted(words.goalMet.notYet)}`,
      look: "soon",
    },
  ],
});
