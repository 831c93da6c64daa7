import { column, columnOf, defineTable } from "./define-table";
import { figureLine, firstOf, quoted, sameName, unlessBlank } from "./formula";
import { partnerScoresTable } from "./partner-scores.table";
import { settings } from "./planner-settings.table";
import { words, type EligibilityCode } from "./words";
import { workPlanTable } from "./work-plan.table";

const minimumCoverage = settings.minimumCoverage.inUse.name;
const scores = {
  partner: columnOf(partnerScoresTable, "partner"),
  score: columnOf(partnerScoresTable, "score"),
  coverage: columnOf(partnerScoresTable, "coverage"),
  gate: columnOf(partnerScoresTable, "gate"),
};
const tasks = {
  partner: columnOf(workPlanTable, "partner"),
  task: columnOf(workPlanTable, "task"),
  status: columnOf(workPlanTable, "status"),
  state: columnOf(workPlanTable, "state"),
};
const covered = `${scores.coverage},">="&${minimumCoverage}`;

const summed = ["eligible", "excluded", "check", "incomplete", "notScored"] as const;

/** Everyone who is or could be a partner, with what the other sheets say about them. */
export const partnerListTable = defineTable({
  name: "PartnerList",
  sheet: "Partners",
  title: "Partners",
  help: "List every group that is or could be a partner, one row each. The columns on the right are worked out from the other sheets.",
  key: "organization",
  columns: {
    organization: column.text({ header: "Organization", width: 36 }),
    groupType: column.choice({ header: "Group type", width: 30, list: "groupTypes" }),
    contact: column.text({ header: "Contact", width: 18 }),
    role: column.text({ header: "Role", width: 18 }),
    email: column.text({ header: "Email", width: 28 }),
    phone: column.text({ header: "Phone", width: 14 }),
    seniorSponsor: column.text({ header: "Senior sponsor", width: 18 }),
    stage: column.choice({ header: "Stage", width: 13, list: "partnerStages" }),
    owner: column.text({ header: "Owner", width: 17 }),
    jointMoney: column.choice({ header: "Joint money", width: 9, list: "answers" }),
    jointAdministration: column.choice({ header: "Joint administration", width: 14, list: "answers" }),
    notes: column.longText({ header: "Notes", width: 30 }),
  },
  computed: {
    ratings: {
      header: "Ratings",
      width: 9,
      shape: "count",
      formula: (row) =>
        unlessBlank(row.organization, `COUNTIFS(${scores.partner},${sameName(row.organization)})`),
    },
    score: {
      header: "Score",
      width: 9,
      shape: "score",
      formula: (row) =>
        unlessBlank(
          row.organization,
          `IFERROR(AVERAGEIFS(${scores.score},${scores.partner},${sameName(row.organization)},${covered}),"")`,
        ),
    },
    coverage: {
      header: "Coverage",
      width: 10,
      shape: "percent",
      formula: (row) =>
        unlessBlank(
          row.organization,
          `IFERROR(AVERAGEIFS(${scores.coverage},${scores.partner},${sameName(row.organization)}),"")`,
        ),
    },
    eligibility: {
      header: "Eligibility",
      width: 12,
      shape: "text",
      formula: (row) => {
        const rated = `${scores.partner},${sameName(row.organization)}`;
        const rowsWith = (gate: string) => `COUNTIFS(${rated},${scores.gate},${quoted(gate)})`;
        const eligibility = firstOf(
          [
            [`${row.ratings}=0`, eligible("notScored")],
            [`${rowsWith(words.gate.excluded)}>0`, eligible("excluded")],
            [`${rowsWith(words.gate.check)}>0`, eligible("check")],
            [`COUNTIFS(${rated},${covered})=0`, eligible("incomplete")],
            [`${row.score}=""`, eligible("incomplete")],
          ],
          eligible("eligible"),
        );
        return unlessBlank(row.organization, eligibility);
      },
    },
    rank: {
      header: "Rank",
      width: 8,
      shape: "count",
      // Half a step above the rounded score, so that the other scores are compared as if rounded too.
      formula: (row, { all }) =>
        `IF(${row.eligibility}=${eligible("eligible")},1+COUNTIFS(${all.eligibility},${eligible("eligible")},` +
        `${all.score},">="&(ROUND(${row.score},6)+0.0000005)),"")`,
    },
    openTasks: {
      header: "Open tasks",
      width: 9,
      shape: "count",
      formula: (row) =>
        unlessBlank(
          row.organization,
          `COUNTIFS(${tasks.partner},${sameName(row.organization)},${tasks.task},"<>",` +
            `${tasks.status},"<>"&${quoted(words.taskStatus.done)},` +
            `${tasks.status},"<>"&${quoted(words.taskStatus.cancelled)})`,
        ),
    },
    overdueTasks: {
      header: "Overdue tasks",
      width: 10,
      shape: "count",
      formula: (row) =>
        unlessBlank(
          row.organization,
          `COUNTIFS(${tasks.partner},${sameName(row.organization)},` +
            `${tasks.state},${quoted(words.taskState.overdue)})`,
        ),
    },
  },
  summary: (all) =>
    figureLine([
      ["Partners", `COUNTA(${all.organization})`],
      ...summed.map(
        (code) => [words.eligibility[code], `COUNTIFS(${all.eligibility},${eligible(code)})`] as const,
      ),
    ]),
  highlights: [
    { kind: "bar", column: "score", minimum: 0, maximum: 100 },
    {
      kind: "when",
      columns: ["eligibility"],
      formula: (cell) => `${cell.eligibility}=${eligible("excluded")}`,
      look: "late",
    },
    {
      kind: "when",
      columns: ["eligibility"],
      formula: (cell) =>
        `OR(${cell.eligibility}=${eligible("check")},${cell.eligibility}=${eligible("incomplete")})`,
      look: "soon",
    },
    {
      kind: "when",
      columns: ["eligibility", "rank"],
      formula: (cell) => `${cell.eligibility}=${eligible("eligible")}`,
      look: "good",
    },
    {
      kind: "when",
      columns: ["eligibility"],
      formula: (cell) => `${cell.eligibility}=${eligible("notScored")}`,
      look: "muted",
    },
    {
      kind: "when",
      columns: ["overdueTasks"],
      formula: (cell) => `N(${cell.overdueTasks})>0`,
      look: "late",
    },
  ],
});

function eligible(code: EligibilityCode): string {
  return quoted(words.eligibility[code]);
}
