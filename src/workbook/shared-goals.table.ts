import { column, columnOf, defineTable, headerOf } from "./define-table";
import {
  figureLine,
  firstOf,
  inNewestRow,
  quoted,
  sameName,
  unlessBlank,
  type RowCondition,
} from "./formula";
import { goalReviewsTable } from "./goal-reviews.table";
import { settings } from "./planner-settings.table";
import { words, type GoalStateCode } from "./words";
import { workPlanTable } from "./work-plan.table";

const today = settings.today.inUse.name;
const reviews = {
  goal: columnOf(goalReviewsTable, "goal"),
  measuredOn: columnOf(goalReviewsTable, "measuredOn"),
  actual: columnOf(goalReviewsTable, "actual"),
  met: columnOf(goalReviewsTable, "met"),
};
const tasks = {
  goal: columnOf(workPlanTable, "goal"),
  task: columnOf(workPlanTable, "task"),
  status: columnOf(workPlanTable, "status"),
};
const inNewestReview = (key: "actual" | "met", goal: string, only: RowCondition) =>
  inNewestRow(
    { column: reviews[key], header: headerOf(goalReviewsTable, key) },
    { names: reviews.goal, name: goal, days: reviews.measuredOn, only },
  );
const isNumber = { holds: `ISNUMBER(${reviews.actual})`, criteria: [`${reviews.actual},">-1E+300"`] };
const results = Object.values(words.goalMet);
const isResult = {
  holds: `(${results.map((met) => `(${reviews.met}=${quoted(met)})`).join("+")})`,
  criteria: results.map((met) => `${reviews.met},${quoted(met)}`),
};

/** What the partners want to reach together, and how far they are. */
export const sharedGoalsTable = defineTable({
  name: "SharedGoals",
  sheet: "Goals",
  title: "Shared goals",
  help: "One row per goal agreed on with partners. One without numbers is judged on Goal reviews.",
  key: "goal",
  columns: {
    goal: column.longText({ header: "Goal", width: 40 }),
    kind: column.choice({ header: "Kind", width: 18, list: "goalKinds" }),
    indicator: column.longText({ header: "Indicator", width: 24 }),
    baseline: column.number({ header: "Baseline", width: 12 }),
    target: column.number({ header: "Target", width: 12 }),
    targetDate: column.date({ header: "Target date", width: 14 }),
    owner: column.text({ header: "Owner", width: 18, holds: "person" }),
  },
  computed: {
    latest: {
      header: "Latest",
      width: 12,
      shape: "number",
      formula: (row) => unlessBlank(row.goal, inNewestReview("actual", row.goal, isNumber)),
    },
    wayToTarget: {
      header: "Way to target",
      width: 10,
      shape: "percent",
      formula: (row) =>
        `IF(AND(ISNUMBER(${row.latest}),ISNUMBER(${row.baseline}),ISNUMBER(${row.target})),` +
        `IF(${row.target}=${row.baseline},"",(${row.latest}-${row.baseline})/(${row.target}-${row.baseline})),"")`,
    },
    state: {
      header: "State",
      width: 14,
      shape: "text",
      formula: (row) => {
        const met = inNewestReview("met", row.goal, isResult);
        const isPast = `IF(ISNUMBER(${row.targetDate}),INT(${row.targetDate})<${today},FALSE)`;
        const measured = firstOf(
          [
            [`ROUND(${row.wayToTarget},6)>=1`, state("met")],
            [isPast, state("missed")],
            [`${row.wayToTarget}>0`, state("partly")],
          ],
          state("notYet"),
        );
        // The words for what a review found come first in the alphabet of cases, since blank means no review.
        const judged = firstOf(
          [
            [`${met}=""`, state("notMeasured")],
            [`${met}=${quoted(words.goalMet.met)}`, state("met")],
            [isPast, state("missed")],
            [`${met}=${quoted(words.goalMet.partly)}`, state("partly")],
          ],
          state("notYet"),
        );
        return unlessBlank(row.goal, `IF(ISNUMBER(${row.wayToTarget}),${measured},${judged})`);
      },
    },
    openTasks: {
      header: "Open tasks",
      width: 10,
      shape: "count",
      formula: (row) =>
        unlessBlank(
          row.goal,
          `COUNTIFS(${tasks.goal},${sameName(row.goal)},${tasks.task},"<>",` +
            `${tasks.status},"<>"&${quoted(words.taskStatus.done)},` +
            `${tasks.status},"<>"&${quoted(words.taskStatus.cancelled)})`,
        ),
    },
  },
  summary: (all) =>
    figureLine([
      ["Goals", `COUNTA(${all.goal})`],
      ...Object.values(words.goalState).map(
        (word) => [word, `COUNTIFS(${all.state},${quoted(word)})`] as const,
      ),
    ]),
  highlights: [
    { kind: "bar", column: "wayToTarget", minimum: 0, maximum: 1 },
    { kind: "when", columns: ["state"], formula: (cell) => `${cell.state}=${state("met")}`, look: "good" },
    { kind: "when", columns: ["state"], formula: (cell) => `${cell.state}=${state("missed")}`, look: "late" },
    { kind: "when", columns: ["state"], formula: (cell) => `${cell.state}=${state("notYet")}`, look: "soon" },
    {
      kind: "when",
      columns: ["state"],
      formula: (cell) => `${cell.state}=${state("notMeasured")}`,
      look: "muted",
    },
  ],
});

function state(code: GoalStateCode): string {
  return quoted(words.goalState[code]);
}
