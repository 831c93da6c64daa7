import { agreementRowStates, agreementsTable } from "./agreements.table";
import { approachPartCount, approachPlansTable } from "./approach-plans.table";
import { columnOf, defineTable } from "./define-table";
import { figureLine, firstOf, quoted, sameName, unlessBlank } from "./formula";
import { partnerColumns, partnerListName } from "./partner-columns";
import { partnerQuestionsTable, questionCount } from "./partner-questions.table";
import { partnerScoresTable } from "./partner-scores.table";
import { settings } from "./planner-settings.table";
import { words, type AgreementStateCode, type EligibilityCode } from "./words";
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
const questions = {
  partner: columnOf(partnerQuestionsTable, "partner"),
  answered: columnOf(partnerQuestionsTable, "answered"),
};
const approaches = {
  partner: columnOf(approachPlansTable, "partner"),
  ready: columnOf(approachPlansTable, "ready"),
};
const agreements = {
  partner: columnOf(agreementsTable, "partner"),
  state: columnOf(agreementsTable, "state"),
};
const covered = `${scores.coverage},">="&${minimumCoverage}`;

const summed = ["eligible", "excluded", "check", "incomplete", "notScored"] as const;

/** Everyone who is or could be a partner, with what the other sheets say about them. */
export const partnerListTable = defineTable({
  name: partnerListName,
  sheet: "Partners",
  title: "Partners",
  help: "Every group that is or could be a partner, one row each. The last columns are worked out.",
  key: "organization",
  columns: partnerColumns,
  computed: {
    ratings: {
      header: "Ratings",
      width: 10,
      shape: "count",
      formula: (row) =>
        unlessBlank(row.organization, `COUNTIFS(${scores.partner},${sameName(row.organization)})`),
    },
    score: {
      header: "Score",
      width: 10,
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
      width: 10,
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
    questionsAnswered: {
      header: "Questions answered",
      width: 12,
      shape: "count",
      // Of several rows the one with the most answers: as many as there are numbers that a row reaches.
      formula: (row) => {
        const reached = (count: number) =>
          `(COUNTIFS(${questions.partner},${sameName(row.organization)},${questions.answered},">=${count}")>0)`;
        const counts = Array.from({ length: questionCount }, (_, index) => reached(index + 1));
        return unlessBlank(row.organization, counts.join("+"));
      },
    },
    approachReady: {
      header: "Approach ready",
      width: 10,
      shape: "text",
      formula: (row) => {
        const plans = `${approaches.partner},${sameName(row.organization)}`;
        return unlessBlank(
          row.organization,
          firstOf(
            [
              [
                `COUNTIFS(${plans},${approaches.ready},${approachPartCount})>0`,
                quoted(words.approachReady.yes),
              ],
              [`COUNTIFS(${plans})>0`, quoted(words.approachReady.no)],
            ],
            '""',
          ),
        );
      },
    },
    agreement: {
      header: "Agreement",
      width: 14,
      shape: "text",
      // The guide wants one where money or administration is shared.
      formula: (row) => {
        const isYes = (cell: string) => `${cell}=${quoted(words.answer.yes)}`;
        const has = (code: AgreementStateCode) =>
          `COUNTIFS(${agreements.partner},${sameName(row.organization)},${agreements.state},${agreement(code)})>0`;
        return unlessBlank(
          row.organization,
          firstOf(
            [
              ...agreementRowStates.map((code) => [has(code), agreement(code)] as const),
              [`OR(${isYes(row.jointMoney)},${isYes(row.jointAdministration)})`, agreement("missing")],
            ],
            agreement("notNeeded"),
          ),
        );
      },
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
    {
      kind: "when",
      columns: ["agreement"],
      formula: (cell) =>
        `OR(${cell.agreement}=${agreement("missing")},${cell.agreement}=${agreement("expired")})`,
      look: "late",
    },
    {
      kind: "when",
      columns: ["agreement"],
      formula: (cell) =>
        `OR(${cell.agreement}=${agreement("draft")},${cell.agreement}=${agreement("reviewDue")})`,
      look: "soon",
    },
    {
      kind: "when",
      columns: ["agreement"],
      formula: (cell) => `${cell.agreement}=${agreement("notNeeded")}`,
      look: "muted",
    },
  ],
});

function eligible(code: EligibilityCode): string {
  return quoted(words.eligibility[code]);
}

function agreement(code: AgreementStateCode): string {
  return quoted(words.agreementState[code]);
}
