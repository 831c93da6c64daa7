import { isBlank, isCellError, type Cell } from "../domain/cell";
import type { Issue } from "../domain/issue";
import { tableOfIssue } from "./reported-issue";
import type { TableName } from "../workbook/tables";
import type { ComputedCells } from "./computed-cells";
import { dropDownMend } from "./mend/drop-down-mend";
import { locateCell } from "./mend/locate-cell";
import { meantValue } from "./mend/meant-value";
import { isOfOneCell, type FormulaMend, type Mend, type ValueMend } from "./mend/mend";
import { nameMends } from "./mend/name-mends";
import { rowsMend } from "./mend/rows-mend";
import { taskIdMends } from "./mend/task-id-mends";
import { placeKey } from "./formula-places";
import type { PlannerTable } from "./planner-table";
import type { PlannerWorkbook } from "./planner-workbook";
import type { SheetPlace } from "./workbook-port";

/**
 * What can be put right in one safe way, in the order of the issues; issues with more than one way out have no mend.
 *
 * What a formula will show is told for the columns that are given as the rules compute them.
 */
export function mendsOf(
  workbook: PlannerWorkbook,
  issues: readonly Issue[],
  expected: readonly ComputedCells[] = [],
): Mend[] {
  const ids = taskIdMends(workbook, issues);
  const names = nameMends(workbook, issues);
  const mends = issues.flatMap(
    (issue) => ids.get(issue) ?? names.get(issue) ?? mendOf(issue, { workbook, expected }) ?? [],
  );
  return oncePerCell(mends);
}

interface Known {
  readonly workbook: PlannerWorkbook;
  readonly expected: readonly ComputedCells[];
}

function mendOf(issue: Issue, known: Known): Mend | null {
  const { tables } = known.workbook;
  const name = tableOfIssue(issue)?.name as TableName | undefined;
  const table = name === undefined ? null : (tables[name] as PlannerTable | null);
  if (name === undefined || !table) return null;
  switch (issue.code) {
    case "workbook.typedOver":
      return formulaMend({ issue, table: name }, table, known);
    case "workbook.rowOutsideTable":
      return formulasFit(known.workbook) ? rowsMend({ issue, table: name }, table, known.workbook) : null;
    case "workbook.missingDropDown":
      return dropDownMend({ issue, table: name }, table, known.workbook);
    default:
      return valueMend({ issue, table: name }, table, known.workbook);
  }
}

type Base = Pick<Mend, "issue" | "table">;

function valueMend(base: Base, table: PlannerTable, workbook: PlannerWorkbook): ValueMend | null {
  const cell = locateCell(base.issue, table);
  if (!cell || isBlank(cell.seen) || isCellError(cell.seen)) return null;
  const field = base.issue.field ?? "";
  const value = meantValue(base.issue.code, { cell: cell.seen, field, table, workbook });
  return value === null ? null : { mend: "value", ...base, ...cell, value };
}

function formulaMend(base: Base, table: PlannerTable, { workbook, expected }: Known): FormulaMend | null {
  const cell = locateCell(base.issue, table);
  const key = base.issue.field;
  if (!cell || key === null || !formulasFit(workbook)) return null;
  const column = expected.find((one) => one.table === base.table && one.key === key);
  const shows: Cell | undefined = column?.expected[cell.row - 1];
  return { mend: "formula", ...base, ...cell, key, shows };
}

const formulaBreakers = new Set([
  "workbook.missingTable",
  "workbook.renamedTable",
  "workbook.missingColumn",
  "workbook.renamedColumn",
  "workbook.doubledColumn",
]);

/** The planner's formulas name tables and columns, so they fit only while all of these are called as they were. */
function formulasFit({ issues }: PlannerWorkbook): boolean {
  return !issues.some(({ code }) => formulaBreakers.has(code));
}

function oncePerCell(mends: readonly Mend[]): Mend[] {
  const seen = new Set<string>();
  return mends.filter((mend) => {
    const keys = placesOf(mend).map(placeKey);
    if (keys.some((key) => seen.has(key))) return false;
    keys.forEach((key) => seen.add(key));
    return true;
  });
}

function placesOf(mend: Mend): readonly SheetPlace[] {
  if (mend.mend === "name") return mend.named.map(({ place }) => place);
  return isOfOneCell(mend) ? [mend.place] : [];
}
