import { isBlank, type Cell } from "../../domain/cell";
import { nameKey } from "../../domain/name-key";
import { isFormula } from "../formula-places";
import type { PlannerTable } from "../planner-table";
import type { PlannerWorkbook } from "../planner-workbook";
import type { Mend, RowsMend } from "./mend";

/**
 * Rows that stand below their table are taken in, blank ones between with them; null unless they are plainly rows of it.
 *
 * Each that is not blank has to have what names a row. Formulas may be totals, and where the table brings formulas of its own or a
 * column is not the planner's, nothing may stand, since Excel could write over it.
 */
export function rowsMend(
  base: Pick<Mend, "issue" | "table">,
  table: PlannerTable,
  workbook: PlannerWorkbook,
): RowsMend | null {
  const { strayRows, showTotals } = table.snapshot;
  const seen = strayRows?.cells;
  const keyAt = table.positions[table.definition.key] ?? null;
  if (!strayRows || !seen || showTotals || keyAt === null) return null;
  if (strayRows.first !== table.snapshot.row + table.snapshot.rows.length + 1) return null;
  const fillable = fillablePositions(table, workbook);
  const arePlain = seen.every(
    (row) =>
      row.every(isBlank) ||
      (!isBlank(row[keyAt] ?? null) && row.every((cell, at) => isPlain(cell, fillable.has(at)))),
  );
  if (!arePlain) return null;
  const names = seen.map((row): Cell => row[keyAt] ?? null).filter((name) => !isBlank(name));
  const address = String(base.issue.params["address"] ?? "");
  const { sheet, column, columns } = table.snapshot;
  const area = { row: strayRows.first, column, rowCount: seen.length, columnCount: columns.length };
  return { mend: "rows", ...base, address, cells: { sheet, area }, seen, names };
}

function isPlain(cell: Cell, isFillable: boolean): boolean {
  if (isBlank(cell)) return true;
  return isFillable && typeof cell !== "object" && !isFormula(cell);
}

/** The columns that people fill and no formula does. */
function fillablePositions(table: PlannerTable, { tables }: PlannerWorkbook): ReadonlySet<number> {
  const { definition, positions, ratingColumns } = table;
  const criteria = new Set((tables.SelectionCriteria?.rows ?? []).map(({ name }) => nameKey(name)));
  const ratings = ratingColumns.filter(({ header }) => criteria.has(nameKey(header)));
  const stored = Object.entries(definition.columns).flatMap(([key, column]) => {
    const position = positions[key] ?? null;
    const isUsual = "usual" in column && column.usual !== undefined;
    return position === null || isUsual ? [] : [position];
  });
  return new Set([...stored, ...ratings.map(({ position }) => position)]);
}
