/** What one cell of a workbook holds: text, a number, TRUE or FALSE, nothing, or an Excel error. */
export type Cell = string | number | boolean | null | CellError;

/** A cell that shows an Excel error, such as `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** Whether a cell holds nothing, as Excel sees it: an empty text is nothing, a space is something. */
export function isBlank(cell: Cell): cell is null | "" {
  return cell === null || cell === "";
}

/** Whether a cell shows an Excel error instead of a value. */
export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}

const errorTexts =
  /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA|BUSY!|PYTHON!|EXTERNAL!)$/;

/** Whether a text is what Excel shows for an error; typed into a cell it becomes one. */
export function isErrorText(text: string): boolean {
  return errorTexts.test(text);
}

/** A cell's value as text: what a person would have to type to get the same value. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? numberText(cell) : cell;
}

/** A cell's value as text, without the spaces around it. */
export function trimmedText(cell: Cell): string {
  return cellText(cell).trim();
}

/** Excel keeps and shows 15 digits: 0.1 + 0.2 is 0.3 there. */
function numberText(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(15))).replace("e", "E");
}
