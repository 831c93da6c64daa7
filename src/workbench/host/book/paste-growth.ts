import type { CellInput } from "./book";
import type { Area } from "./book-content";
import { areaOf } from "./book-state";
import { cellAt } from "./cell-formula";
import { runBatch } from "./editing";
import { PERSON } from "./person";
import { growTablesDown } from "./table-growth";
import type { Workings } from "./workings";

/**
 * Remembers which cells of the shown sheet are filled before a person pastes. What it gives back, called after the
 * paste, lets tables take in the rows that were pasted directly below them.
 */
export function growthAfterPaste(w: Workings): () => void {
  const sheetId = w.getters.getActiveSheetId();
  const filled = filledCells(w, sheetId);
  return () => {
    // The grid selects what was pasted.
    const area = areaOf({ zone: w.getters.getSelectedZone() });
    const inputs = contentsOf(w, sheetId, area);
    const isBlank = (row: number, column: number) => !filled.has(`${row},${column}`);
    runBatch(w, PERSON, () => growTablesDown(w, { sheetId, area, inputs, isBlank }));
  };
}

function filledCells(w: Workings, sheetId: string): ReadonlySet<string> {
  const filled = w.getters.getCells(sheetId).filter((cell) => cell.isFormula || cell.content !== "");
  return new Set(
    filled.map(({ id }) => {
      const { row, col } = w.getters.getCellPosition(id);
      return `${row},${col}`;
    }),
  );
}

function contentsOf(w: Workings, sheetId: string, area: Area): CellInput[][] {
  return Array.from({ length: area.rowCount }, (_none, r) =>
    Array.from({ length: area.columnCount }, (_each, c) => {
      const cell = cellAt(w, { sheetId, row: area.row + r, column: area.column + c });
      return cell?.isFormula ? "=" : (cell?.content ?? "");
    }),
  );
}
