import { isBlank } from "../../domain/cell";
import { nameKey } from "../../domain/name-key";
import type { PlannerTable } from "../planner-table";
import type { WorkbookSnapshot } from "../workbook-port";
import type { HeaderMend } from "./mend";

/**
 * A table shows its hidden headers again, in the row above its first one; null unless that row is known to be blank.
 *
 * Where something stands there, Excel may push the table down instead.
 */
export function headerMend(
  base: Pick<HeaderMend, "issue" | "table">,
  { snapshot: table }: PlannerTable,
  { heads }: Pick<WorkbookSnapshot, "heads">,
): HeaderMend | null {
  const { sheet, row, column, columns } = table;
  const above = heads.find((head) => nameKey(head.sheet) === nameKey(sheet))?.cells[row];
  const cells = above?.slice(column, column + columns.length) ?? [];
  if (cells.length < columns.length || !cells.every(isBlank)) return null;
  const area = { row, column, rowCount: 1, columnCount: columns.length };
  return { mend: "header", ...base, cells: { sheet, area } };
}
