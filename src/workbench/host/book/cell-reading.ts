import type { Book } from "./book";
import type { CellValue } from "./book-content";
import { constantOf, resultOf } from "./cell-content";
import { cellAt, formulaOf, holdsFormula } from "./cell-formula";
import { formatOfLook } from "./cell-format";
import type { CellPlace } from "./cell-place";
import { calculateNow, type Cell } from "./engine";
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
    isFormula: (sheetId, row, column) => holdsFormula(w, checked(w, { sheetId, row, column })),
    text: (sheetId, row, column) => textAt(w, checked(w, { sheetId, row, column })),
    format: (sheetId, row, column) => formatAt(w, checked(w, { sheetId, row, column })),
  };
}

/** The value of a cell, calculated first when edits are waiting. */
export function valueAt(w: Workings, place: CellPlace): CellValue {
  const cell = cellAt(w, place);
  if (w.run.active && !isConstant(cell)) calculateNow(w.getters);
  return shownValue(w, place);
}

/** The value of a cell as it was calculated last: what waits to be calculated may change it. */
export function shownValue(w: Workings, place: CellPlace): CellValue {
  const cell = cellAt(w, place);
  if (isConstant(cell)) return constantOf(cell);
  return resultOf(w.getters.getEvaluatedCell({ sheetId: place.sheetId, row: place.row, col: place.column }));
}

type Constant = Parameters<typeof constantOf>[0];

function isConstant(cell: Cell | undefined): cell is Constant {
  return cell !== undefined && !cell.isFormula && cell.content !== "";
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
