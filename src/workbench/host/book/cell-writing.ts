import { BookRefusal, type Book, type BookChange, type CellInput } from "./book";
import type { Area, CellValue } from "./book-content";
import { noteCalculatedColumns, wakeBlankRows } from "./calculated-columns";
import { contentOfValue } from "./cell-content";
import { cellAt, readyFormula, rememberTemplate } from "./cell-formula";
import { lookOfFormat } from "./cell-format";
import { readInput, type ReadInput } from "./cell-input";
import type { CellPlace } from "./cell-place";
import { formatAt, shownValue, valueAt } from "./cell-reading";
import { BOOK_RESHAPED, CompiledFormula } from "./engine";
import { headerWrites } from "./header-writes";
import { checkWritable } from "./protection";
import { ensureRoom, ensureRoomForReferences } from "./sheet-size";
import { renameHeader } from "./table-headers";
import { growTablesFor } from "./table-growth";
import { checkSheet, command, noteChange, tableAt, type Workings } from "./workings";

/** Writes into cells as Excel does: inputs are read as if typed, and tables grow. */
export function cellWriting(w: Workings): Pick<Book, "write"> {
  return { write: (sheetId, area, inputs) => writeCells(w, sheetId, { area, inputs }) };
}

/** Writes a block of inputs and tells what changed. */
export function writeCells(
  w: Workings,
  sheetId: string,
  { area, inputs }: { area: Area; inputs: readonly (readonly CellInput[])[] },
): void {
  checkSheet(w, sheetId);
  checkSizes(area, inputs);
  checkWritable(w, sheetId, area);
  ensureRoom(w, sheetId, area);
  const single =
    area.rowCount * area.columnCount === 1 ? { sheetId, row: area.row, column: area.column } : null;
  const before = single && { before: shownValue(w, single) };
  growTablesFor(w, { sheetId, area, inputs });
  if (inputs.some((row) => row.some((input) => input !== null && input !== "")))
    wakeBlankRows(w, sheetId, area);
  writeInputs(w, { sheetId, row: area.row, column: area.column }, inputs);
  noteCalculatedColumns(w, sheetId, area);
  const change = noteChange(w, { sheetId, area, kind: "RangeEdited", ...before });
  // Calculating once, after all edits, rather than after each formula.
  if (single) w.run.readings.push(() => readAfter(w, change, single));
}

function readAfter(w: Workings, change: BookChange, place: CellPlace): void {
  if (w.getters.tryGetSheet(place.sheetId)) change.after = valueAt(w, place);
}

/** Puts a value or formula in one cell; the cell is one that tables have grown to already. */
export function writeInput(w: Workings, place: CellPlace, input: CellInput): void {
  const read = readAt(w, place, input);
  if (read.kind !== "keep")
    applyInput(w, place, isPlusFormula(input, read) ? { kind: "formula", formula: `=${input}` } : read);
}

function readAt(w: Workings, place: CellPlace, input: CellInput): ReadInput {
  const { numberFormat = "General" } = formatAt(w, place);
  return readInput(input, { numberFormat, date1904: w.state.date1904, year: w.now().getFullYear() });
}

function writeInputs(w: Workings, first: CellPlace, inputs: readonly (readonly CellInput[])[]): void {
  const formulas = inputs.flat().filter((input) => typeof input === "string" && input.startsWith("=")).length;
  // Past some number of formulas it is quicker to find out anew what depends on what than to keep it up to date.
  if (formulas > MANY_FORMULAS) command(w, BOOK_RESHAPED);
  const headers = headerWrites(w);
  inputs.forEach((row, r) => {
    row.forEach((input, c) => {
      const place = { sheetId: first.sheetId, row: first.row + r, column: first.column + c };
      if (input !== null && headers.take(place, () => headerText(readAt(w, place, input)))) return;
      writeInput(w, place, input);
    });
  });
  headers.apply();
}

function applyInput(w: Workings, place: CellPlace, read: Exclude<ReadInput, { kind: "keep" }>): void {
  const table = tableAt(w, place);
  if (table?.showHeaders && place.row === table.area.row)
    return renameHeader(w, table, { place, wanted: headerText(read) });
  if (read.kind === "formula") return writeFormula(w, place, read.formula);
  const cell = cellAt(w, place);
  if (read.kind === "empty" && !cell) return;
  const content = read.kind === "empty" ? "" : contentOfValue(read.value);
  update(w, place, { content, ...dateLook(w, place, read) });
}

function writeFormula(w: Workings, place: CellPlace, formula: string): void {
  const { template, content } = readyFormula(w, place, formula);
  update(w, place, { content });
  if (ensureRoomForReferences(w, place)) update(w, place, { content });
  rememberTemplate(w, place, template);
}

/** A typed date or percentage brings its number format along, unless the cell has one. */
function dateLook(w: Workings, place: CellPlace, read: ReadInput) {
  if (read.kind !== "value" || read.numberFormat === undefined) return {};
  const format = formatAt(w, place);
  return format.numberFormat === undefined
    ? lookOfFormat({ ...format, numberFormat: read.numberFormat })
    : {};
}

function update(w: Workings, place: CellPlace, change: object): void {
  command(w, "UPDATE_CELL", { sheetId: place.sheetId, row: place.row, col: place.column, ...change });
}

function headerText(read: ReadInput): string {
  if (read.kind === "formula") return read.formula;
  if (read.kind !== "value") return "";
  const value: CellValue = read.value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : typeof value === "object" ? value.error : String(value);
}

/** `+A1` and `-B2*2` are formulas in Excel; `+1 Parents` cannot be one and stays text. */
function isPlusFormula(input: CellInput, read: ReadInput): boolean {
  if (typeof input !== "string" || !/^[+-][A-Za-z($]/.test(input)) return false;
  return (
    read.kind === "value" &&
    read.value === input &&
    !CompiledFormula.IsBadExpression(`=${input}`) &&
    /[\d(]/.test(input)
  );
}

function checkSizes(area: Area, inputs: readonly (readonly CellInput[])[]): void {
  const fits = inputs.length === area.rowCount && inputs.every((row) => row.length === area.columnCount);
  if (!fits) {
    throw new BookRefusal(
      "InvalidArgument",
      "The number of rows or columns does not match the size of the range.",
    );
  }
}

export const MANY_FORMULAS = 200;
