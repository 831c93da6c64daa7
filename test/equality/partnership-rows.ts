import fc from "fast-check";
import type { DataRow, PlannerData } from "../../src/app/planner-data";
import type { Cell } from "../../src/domain/cell";
import type { SerialDay } from "../../src/domain/serial-day";
import { agreementsTable } from "../../src/workbook/agreements.table";
import { approachPlansTable } from "../../src/workbook/approach-plans.table";
import { communicationPlanTable } from "../../src/workbook/communication-plan.table";
import { contactLogTable } from "../../src/workbook/contact-log.table";
import type { StoredColumn, Table } from "../../src/workbook/define-table";
import { goalReviewsTable } from "../../src/workbook/goal-reviews.table";
import { lists } from "../../src/workbook/lists";
import { partnerQuestionsTable } from "../../src/workbook/partner-questions.table";
import { resourceNeedsTable } from "../../src/workbook/resource-needs.table";
import { sharedGoalsTable } from "../../src/workbook/shared-goals.table";
import { inCells } from "./partner-names";

/** What cells of each kind are drawn from; `names` are those of the table that a reference points to. */
interface Pools {
  readonly today: SerialDay;
  readonly partners: readonly string[];
}

const goalNames: readonly Cell[] = [
  "Reach families",
  "reach FAMILIES",
  "Goal*",
  "Goal?",
  "~",
  "> 5",
  "=1+1",
  "2026",
  2026,
];

/** Needs, questions, approaches, goals and reviews, contacts and agreements, filled rightly and wrongly. */
export function partnershipRows(partners: readonly string[], today: SerialDay): fc.Arbitrary<PlannerData> {
  const pools = { today, partners };
  return fc.record({
    ResourceNeeds: rowsOf(resourceNeedsTable, pools),
    PartnerQuestions: rowsOf(partnerQuestionsTable, pools),
    ApproachPlans: rowsOf(approachPlansTable, pools),
    SharedGoals: rowsOf(sharedGoalsTable, pools),
    GoalReviews: rowsOf(goalReviewsTable, pools),
    CommunicationPlan: rowsOf(communicationPlanTable, pools),
    ContactLog: rowsOf(contactLogTable, pools),
    Agreements: rowsOf(agreementsTable, pools),
  });
}

function rowsOf(table: Table, pools: Pools): fc.Arbitrary<DataRow[]> {
  const cells = Object.values(table.columns).map(
    (column) => [column.header, cellsOf(column, pools)] as const,
  );
  const row = fc.record<DataRow>(Object.fromEntries(cells));
  return fc.array(row, { maxLength: 6 });
}

// Names that stand in no list of names are goals and needs.
function cellsOf(column: StoredColumn, { today, partners }: Pools): fc.Arbitrary<Cell> {
  switch (column.kind) {
    case "date":
      return fc.constantFrom<Cell[]>(
        ...[-400, -30, -8, -7, -1, -0.5, 0, 0.5, 1, 7, 400].map((days) => today + days),
        null,
        "soon",
        0,
      );
    case "number":
      return fc.constantFrom<Cell[]>(-10, -1, 0, 0.5, 1, 2, 14, 30, 100, null, "many", "3");
    case "choice":
      return fc.constantFrom<Cell[]>(...lists[column.list].entries, "Something else", null);
    case "reference":
      return column.to.table === "SharedGoals"
        ? fc.constantFrom<Cell[]>(...goalNames, null)
        : fc.constantFrom<Cell[]>(...inCells(partners), ...partners, "Nobody", null);
    default:
      return column.header === "Goal" || column.header === "Need"
        ? fc.constantFrom<Cell[]>(...goalNames, null)
        : fc.constantFrom<Cell[]>("Some text", "=1+1", "Ana", " ", null, null);
  }
}
