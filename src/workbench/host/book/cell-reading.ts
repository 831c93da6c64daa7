import type { Book } from "./book";
import type { CellValue } from "./book-content";
import { constantOf, resultOf } from "./cell-content";
import { cellAt, formulaOf, type CellPlace } from "./cell-formula";
import { formatOfLook } from "./cell-format";
import { calculateNow } from "./engine";
import { formatNumber } from "./number-format";
import { checkSheet, type Workings } from "./workings";

/** What can be read from single cells. */
export function cellReading(w: Workings): Pick<Book, "value" | "formula" | "isFormula" | "text" | "format"> {
  return {
    value: (sheetId, row, column) => valueAt(w, checked(w, { sheetId, row, column })),
    formula(sheetId, row, column) {
      const place = checked(w, { sheetId, row, column });
      return formulaOf(w, place) ?? valueAt(w, place);
    },
    isFormula: (sheetId, row, column) => formulaOf(w, checked(w, { sheetId, row, column })) !== null,
    text: (sheetId, row, column) => textAt(w, checked(w, { sheetId, row, column })),
    format: (sheetId, row, column) => formatAt(w, checked(w, { sheetId, row, column })),
  };
}

/** The value of a cell, calculated first when edits are waiting. */
export function valueAt(w: Workings, place: CellPlace): CellValue {
  const cell = cellAt(w, place);
  if (cell && !cell.isFormula && cell.content !== "") return constantOf(cell);
  if (w.run.active) calculateNow(w.getters);
  return resultOf(w.getters.getEvaluatedCell({ sheetId: place.sheetId, row: place.row, col: place.column }));
}

/** How a cell looks. */
export function formatAt(w: Workings, place: CellPlace) {
  const cell = cellAt(w, place);
  return cell ? formatOfLook({ style: cell.style, format: cell.format }) : {};
}

/** The text a person sees in a cell. */
export function textAt(w: Workings, place: CellPlace): string {
  const { numberFormat = "General" } = formatAt(w, place);
  return formatNumber(valueAt(w, place), numberFormat, w.state.date1904);
}

function checked(w: Workings, place: CellPlace): CellPlace {
  checkSheet(w, place.sheetId);
  return place;
}
