import { BookRefusal, type Book } from "./book";
import type { Area } from "./book-content";
import { formatAt } from "./cell-reading";
import { onSheet } from "./sheet-size";
import { checkSheet, type Workings } from "./workings";

/** Protects sheets against edits. */
export function protectionEdits(w: Workings): Pick<Book, "protection" | "protect" | "unprotect"> {
  return {
    protection: (sheetId) => w.state.sheetRecord(sheetId).protection,
    protect(sheetId, protection) {
      checkSheet(w, sheetId);
      if (w.state.sheetRecord(sheetId).protection) throw denied();
      w.state.changeSheet(sheetId, { protection });
    },
    unprotect(sheetId, password) {
      checkSheet(w, sheetId);
      const { protection } = w.state.sheetRecord(sheetId);
      if (!protection || (protection.password ?? "") !== (password ?? "")) throw denied();
      w.state.changeSheet(sheetId, { protection: null });
    },
  };
}

/** Refuses when a sheet is protected, unless its protection allows this kind of change. */
export function checkUnprotected(w: Workings, sheetId: string, allowedBy?: string): void {
  const { protection } = w.state.sheetRecord(sheetId);
  if (protection && !(allowedBy && protection.options[allowedBy])) throw denied();
}

/** Refuses to write into locked cells of a protected sheet. */
export function checkWritable(w: Workings, sheetId: string, area: Area): void {
  if (!w.state.sheetRecord(sheetId).protection) return;
  const { row, column, rowCount, columnCount } = area;
  const inside = onSheet(w, sheetId, area);
  if (inside.rowCount < rowCount || inside.columnCount < columnCount) throw denied();
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) {
      if (formatAt(w, { sheetId, row: r, column: c }).locked !== false) throw denied();
    }
  }
}

/** Why an edit of a protected sheet is refused. */
export function denied(): BookRefusal {
  return new BookRefusal("AccessDenied", "The sheet is protected.", 403);
}
