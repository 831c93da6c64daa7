import type { Size } from "./book-content";
import type { CellPlace } from "./cell-place";
import { cellAt } from "./cell-formula";
import type { Workings } from "./workings";

/** What the cells of a block hold, as one text that another block's can be held against. */
export function blockContents(w: Workings, { sheetId, row, column }: CellPlace, size: Size): string {
  const contents: string[] = [];
  for (let r = 0; r < size.rowCount; r++) {
    for (let c = 0; c < size.columnCount; c++) {
      const cell = cellAt(w, { sheetId, row: row + r, column: column + c });
      contents.push(cell?.isFormula ? "=" : (cell?.content ?? ""));
    }
  }
  return JSON.stringify(contents);
}

/**
 * The block that the array formula of a cell fills; "broken" when one of its cells holds something else by now, which
 * the formula would write over in Excel, and undefined when there is no array formula.
 */
export function arrayAt(w: Workings, place: CellPlace): Size | "broken" | undefined {
  const cell = cellAt(w, place);
  const array = cell && w.state.frozen[cell.id]?.array;
  if (!array) return undefined;
  const { rowCount, columnCount, contents } = array;
  return blockContents(w, place, array) === contents ? { rowCount, columnCount } : "broken";
}
