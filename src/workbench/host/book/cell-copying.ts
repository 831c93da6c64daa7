import { areaHolds, sharedArea, withoutArea } from "./a1";
import { BookRefusal, type Book } from "./book";
import type { Area, CellValue } from "./book-content";
import { noteCalculatedColumns } from "./calculated-columns";
import { contentOfValue } from "./cell-content";
import { cellAt, rememberTemplate, templateOf } from "./cell-formula";
import { MANY_FORMULAS } from "./cell-writing";
import type { CellPlace } from "./cell-place";
import { valueAt } from "./cell-reading";
import { BOOK_RESHAPED, type Cell } from "./engine";
import type { FormulaTemplate } from "./formula-pieces";
import { copiedFrom } from "./formula-rendering";
import { columnsOf, pastedArea, rowsOf } from "./pasted-area";
import { checkWritable } from "./protection";
import { ensureRoom, ensureRoomForReferences } from "./sheet-size";
import { renameHeader } from "./table-headers";
import { checkSheet, command, noteChange, tableAt, type Workings } from "./workings";

/** Copies blocks of cells within a sheet. */
export function cellCopying(w: Workings): Pick<Book, "copyCells"> {
  return { copyCells: (sheetId, copy) => copyCells(w, sheetId, copy) };
}

type Copy = Parameters<Book["copyCells"]>[1];

interface CopiedCell {
  place: CellPlace;
  cell: Cell | undefined;
  /** What a formula comes to is asked for only where that is pasted, since it takes calculating the whole book. */
  value: CellValue;
  template: FormulaTemplate | undefined;
}

function copyCells(w: Workings, sheetId: string, copy: Copy): void {
  checkSheet(w, sheetId);
  const { from, what } = copy;
  if (from.rowCount > MOST || from.columnCount > MOST)
    throw new BookRefusal("NotImplemented", "Whole rows and columns cannot be copied here.", 501);
  const to = pastedArea(from, copy.to);
  checkWritable(w, sheetId, to);
  ensureRoom(w, sheetId, to);
  const results = what === "Values" || hasHeader(w, sheetId, to);
  // All is read before anything is written: the two blocks may overlap.
  const copied = rowsOf(from).map((row) =>
    columnsOf(from).map((column) => read(w, { sheetId, row, column }, results)),
  );
  // Finding out anew what depends on what is quicker than keeping it up to date cell by cell.
  if (to.rowCount * to.columnCount > MANY_FORMULAS) command(w, BOOK_RESHAPED);
  for (const row of rowsOf(to)) {
    for (const column of columnsOf(to)) {
      const source = copied[(row - to.row) % from.rowCount]?.[(column - to.column) % from.columnCount];
      if (source) paste(w, source, { place: { sheetId, row, column }, what });
    }
  }
  if (what === "All") copyRules(w, sheetId, { from, to });
  noteCalculatedColumns(w, sheetId, to);
  noteChange(w, { sheetId, area: to, kind: "RangeEdited" });
}

function read(w: Workings, place: CellPlace, results: boolean): CopiedCell {
  const cell = cellAt(w, place);
  const isPasted = results || (cell !== undefined && !cell.isFormula);
  return { place, cell, value: isPasted ? valueAt(w, place) : null, template: templateOf(w, place) };
}

// A header takes the text that a formula shows.
function hasHeader(w: Workings, sheetId: string, area: Area): boolean {
  return rowsOf(area).some((row) => {
    const table = tableAt(w, { sheetId, row, column: area.column });
    return table?.showHeaders === true && table.area.row === row;
  });
}

function paste(w: Workings, source: CopiedCell, { place, what }: { place: CellPlace; what: Copy["what"] }) {
  const { sheetId, row, column } = place;
  if (what === "All" || what === "Formats") {
    const { style = null, format = "" } = source.cell ?? {};
    command(w, "UPDATE_CELL", { sheetId, row, col: column, style, format });
  }
  if (what === "Formats") return;
  const table = tableAt(w, place);
  if (table?.showHeaders && row === table.area.row) {
    renameHeader(w, table, { place, wanted: headerText(source) });
    return;
  }
  writeContent(w, place, contentFor(w, source, { place, what }));
  if (source.template && what !== "Values") rememberTemplate(w, place, source.template);
}

function writeContent(w: Workings, place: CellPlace, content: string): void {
  const { sheetId, row, column } = place;
  const write = () => command(w, "UPDATE_CELL", { sheetId, row, col: column, content });
  write();
  if (ensureRoomForReferences(w, place)) write();
}

function headerText({ value }: CopiedCell): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

function contentFor(
  w: Workings,
  { cell, value, place: from }: CopiedCell,
  { place, what }: { place: CellPlace; what: Copy["what"] },
): string {
  if (!cell?.isFormula || what === "Values") return contentOfValue(value);
  return copiedFrom(w, { compiled: cell.compiledFormula, place: from }, place);
}

function copyRules(w: Workings, sheetId: string, { from, to }: { from: Area; to: Area }): void {
  const { validations, conditionalFormats } = w.state.sheetRecord(sheetId);
  const spread = <Rule extends { areas: Area[] }>(rules: readonly Rule[]) =>
    rules.flatMap((rule) => {
      const areas = spreadAreas(rule.areas, from, to);
      return areas.length > 0 ? [{ ...rule, areas }] : [];
    });
  w.state.changeSheet(sheetId, {
    validations: spread(validations),
    conditionalFormats: spread(conditionalFormats),
  });
}

/** Where a rule holds after copying: on the pasted cells exactly if it holds on those they came from. */
function spreadAreas(areas: Area[], from: Area, to: Area): Area[] {
  const pasted = rowsOf(to)
    .filter((row) => (row - to.row) % from.rowCount === 0)
    .flatMap((row) =>
      columnsOf(to)
        .filter((column) => (column - to.column) % from.columnCount === 0)
        .flatMap((column) =>
          areas.flatMap((area) => {
            const part = sharedArea(area, from);
            return part
              ? [{ ...part, row: part.row - from.row + row, column: part.column - from.column + column }]
              : [];
          }),
        ),
    );
  const fresh = pasted.filter((area) => !areas.some((one) => holdsAll(one, area)));
  const untouched = fresh.length === 0 && pasted.length > 0;
  return untouched ? areas : [...areas.flatMap((area) => withoutArea(area, to)), ...pasted];
}

function holdsAll(area: Area, part: Area): boolean {
  return (
    areaHolds(area, part.row, part.column) &&
    areaHolds(area, part.row + part.rowCount - 1, part.column + part.columnCount - 1)
  );
}

const MOST = 16_383;
