import type { Area, CellValue } from "./book-content";
import { drawBorders } from "./border-drawing";
import { contentOfValue } from "./cell-content";
import { cellAt, rememberTemplate } from "./cell-formula";
import type { CellPlace } from "./cell-place";
import { valueAt } from "./cell-reading";
import { noteCalculatedColumns } from "./calculated-columns";
import { carriedFormula, carriedTemplate } from "./carried-formula";
import type { Cell, CompiledFormula } from "./engine";
import { headerWrites, type HeaderWrites } from "./header-writes";
import { formatNumber } from "./number-format";
import { columnsOf, rowsOf } from "./pasted-area";
import { ensureRoomForReferences } from "./sheet-size";
import { bodyArea } from "./table-geometry";
import { growTablesFor } from "./table-growth";
import { command, noteChange, tableAt, type Workings } from "./workings";

/** A cell on its way to another place. */
export interface CarriedCell {
  readonly from: CellPlace;
  readonly content: string;
  readonly formula: CompiledFormula | undefined;
  readonly value: CellValue;
  readonly style: Cell["style"];
  readonly format: Cell["format"];
}

/** Cells for a block. */
export interface CarriedBlock {
  readonly sheetId: string;
  readonly area: Area;
  /** The cell for a place of the block, both counted from its corner. */
  readonly cellFor: (row: number, column: number) => CarriedCell | undefined;
  readonly what: "All" | "Values" | "Formats";
  readonly isCut: boolean;
  /** The tables that move along with a block that was cut. */
  readonly moving?: ReadonlySet<string>;
}

/** A cell as it is now, to be carried elsewhere. */
export function liveCell(w: Workings, from: CellPlace): CarriedCell {
  const cell = cellAt(w, from);
  return {
    from,
    content: cell && !cell.isFormula ? cell.content : "",
    formula: cell?.isFormula ? cell.compiledFormula : undefined,
    value: valueAt(w, from),
    style: cell?.style,
    format: cell?.format,
  };
}

/** Lets tables take a block in, by Excel's rules for what a person pastes. */
export function growForBlock(w: Workings, { sheetId, area, cellFor, what }: CarriedBlock): void {
  if (what === "Formats") return;
  const inputs = rowsOf({ ...area, row: 0 }).map((row) =>
    columnsOf({ ...area, column: 0 }).map((column) => inputFor(cellFor(row, column))),
  );
  growTablesFor(w, { sheetId, area, inputs, asBlock: true });
}

function inputFor(cell: CarriedCell | undefined): string {
  return cell?.formula ? "=" : (cell?.content ?? "");
}

/** Writes a block of carried cells: contents with their looks, formulas as they are read in their new place. */
export function putBlock(w: Workings, block: CarriedBlock): void {
  const { sheetId, area, what } = block;
  const headers = headerWrites(w);
  for (const row of rowsOf(area)) {
    for (const column of columnsOf(area)) {
      const cell = block.cellFor(row - area.row, column - area.column);
      if (cell) putCell(w, cell, { place: { sheetId, row, column }, block, headers });
    }
  }
  headers.apply();
  if (what !== "Values") drawBorders(w, sheetId, cellsOf(area));
  if (what !== "Formats") noteCalculatedColumns(w, sheetId, area);
  noteChange(w, { sheetId, area, kind: "RangeEdited" });
}

interface Putting {
  place: CellPlace;
  block: CarriedBlock;
  headers: HeaderWrites;
}

function putCell(w: Workings, cell: CarriedCell, { place, block, headers }: Putting): void {
  const { sheetId, row, column } = place;
  const look = block.what === "Values" ? {} : { style: cell.style ?? null, format: cell.format ?? "" };
  if (block.what === "Formats") return command(w, "UPDATE_CELL", { sheetId, row, col: column, ...look });
  if (headers.take(place, () => formatNumber(cell.value, "General"))) return;
  if (isBlank(cell) && keepsFormula(w, place)) return;
  const put = (content: string) => command(w, "UPDATE_CELL", { sheetId, row, col: column, content, ...look });
  if (!cell.formula || block.what === "Values")
    return put(cell.formula ? contentOfValue(cell.value) : cell.content);
  putFormula(w, { ...cell, formula: cell.formula }, { place, block, put });
}

function putFormula(
  w: Workings,
  { formula, from }: CarriedCell & { formula: CompiledFormula },
  { place, block, put }: { place: CellPlace; block: CarriedBlock; put: (content: string) => void },
): void {
  const content = carriedFormula(w, formula, { from, to: place, isCut: block.isCut });
  put(content);
  if (ensureRoomForReferences(w, place)) put(content);
  const template = w.templates.get(formula.literalValues);
  const moving = block.moving ?? new Set();
  if (template) rememberTemplate(w, place, carriedTemplate(w, template, { to: place, moving }));
}

/** Nothing is nothing to put in the place of a formula that fills its whole column. */
export function keepsFormula(w: Workings, { sheetId, row, column }: CellPlace): boolean {
  const table = tableAt(w, { sheetId, row, column });
  if (!table?.columns[column - table.area.column]?.calculated) return false;
  const body = bodyArea(table);
  return row >= body.row && row < body.row + body.rowCount;
}

function isBlank({ content, formula }: CarriedCell): boolean {
  return !formula && content === "";
}

function cellsOf(area: Area): { row: number; column: number }[] {
  return rowsOf(area).flatMap((row) => columnsOf(area).map((column) => ({ row, column })));
}
