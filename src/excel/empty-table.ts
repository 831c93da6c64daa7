import type { Write } from "../app/write";
import type { Mendable } from "./mendable";

type EmptyTableWrite = Extract<Write, { write: "emptyTable" }>;

/**
 * Takes all rows but the first out of a table and empties that one.
 *
 * Which cells of other people's columns hold formulas is known only after asking: they are emptied when it is mended.
 */
export function emptyTable(context: Excel.RequestContext, write: EmptyTableWrite): Mendable {
  const table = context.workbook.tables.getItem(write.table);
  // Rows that a filter hides are not deleted together with others.
  table.clearFilters();
  const body = table.getDataBodyRange();
  // Deleting several rows of a table by their number is newer than Excel 2021; deleting their cells is not.
  if (write.rowCount > 1) body.getOffsetRange(1, 0).getResizedRange(-1, 0).delete("Up");
  const first = table.getDataBodyRange();
  for (const column of write.filled) first.getCell(0, column).clear("Contents");
  const others = write.others.map((column) => first.getCell(0, column).load("values,formulas"));
  return {
    isWhole: () => !others.some(holdsTyped),
    mend: () => others.filter(holdsTyped).forEach((cell) => cell.clear("Contents")),
  };
}

// What was typed is the same in both; a formula is never its own value.
function holdsTyped({ values, formulas }: Excel.Range): boolean {
  const [[value] = []] = values as unknown[][];
  const [[formula] = []] = formulas as unknown[][];
  return value !== "" && value === formula;
}
