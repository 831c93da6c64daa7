import { BookRefusal } from "./book";
import type { TableRecord } from "./book-records";
import type { CellPlace } from "./cell-place";
import type { Cell } from "./engine";
import { readableReference } from "./engine-sheet-names";
import type { FormulaTemplate } from "./formula-pieces";
import { buildTemplate } from "./formula-template";
import { translateTemplate } from "./formula-translation";
import { typedFormula } from "./formula-text";
import { bookSource } from "./name-formula";
import { scopeAt, type Workings } from "./workings";

/** A typed formula, ready for the engine. */
export interface ReadyFormula {
  template: FormulaTemplate;
  content: string;
}

/** Translates a typed formula for a cell; refuses one that names a table or column that is not there. */
export function readyFormula(w: Workings, place: CellPlace, typed: string): ReadyFormula {
  const template = knownTemplate(w, place, typed);
  if (!template) throw new BookRefusal("InvalidArgument", `Not a formula for this workbook: ${typed}`);
  return { template, content: translated(w, place, template) };
}

interface Known {
  readonly typed: string;
  readonly own: TableRecord | undefined;
  readonly tables: readonly (TableRecord | undefined)[];
  readonly template: FormulaTemplate | null;
}

const lastKnown = new WeakMap<Workings, Known>();

/** A whole column is often given one formula, which is taken apart once, as long as no table changes. */
function knownTemplate(w: Workings, place: CellPlace, typed: string): FormulaTemplate | null {
  const scope = scopeAt(w, place);
  const tables = Object.values(w.state.tables);
  const known = lastKnown.get(w);
  const isSame =
    known?.typed === typed &&
    known.own === scope.own &&
    known.tables.length === tables.length &&
    known.tables.every((table, position) => table === tables[position]);
  if (isSame) return known.template;
  const template = buildTemplate(typed, scope);
  lastKnown.set(w, { typed, own: scope.own, tables, template });
  return template;
}

/** A formula for the engine, as tables and names are now. */
export function translated(w: Workings, place: CellPlace, template: FormulaTemplate): string {
  return translateTemplate(template, place, bookSource(w));
}

/** Remembers how the formula of a cell was typed. */
export function rememberTemplate(w: Workings, place: CellPlace, template: FormulaTemplate): void {
  const cell = cellAt(w, place);
  if (cell?.isFormula) w.templates.set(cell.compiledFormula.literalValues, template);
}

/** The formula of a cell as a person reads it, or null when it holds none. */
export function formulaOf(w: Workings, place: CellPlace): string | null {
  const cell = cellAt(w, place);
  if (!cell) return null;
  if (!cell.isFormula) {
    const frozen = w.state.frozen[cell.id];
    return frozen?.content === cell.content ? frozen.formula : null;
  }
  return typedFormula(w, cell.compiledFormula, place) ?? engineFormula(w, cell);
}

/** A formula that did not come through the book: pasted or filled in the grid. */
function engineFormula(w: Workings, cell: Extract<Cell, { isFormula: true }>): string {
  return readableReference(cell.compiledFormula.toFormulaString(w.getters)).replace(/#REF(?!!)/g, "#REF!");
}

/** How the formula of a cell was typed, when it is known. */
export function templateOf(w: Workings, place: CellPlace): FormulaTemplate | undefined {
  const cell = cellAt(w, place);
  return cell?.isFormula ? w.templates.get(cell.compiledFormula.literalValues) : undefined;
}

/** Whether a cell holds a formula, also one that the engine cannot calculate. */
export function holdsFormula(w: Workings, place: CellPlace): boolean {
  const cell = cellAt(w, place);
  if (!cell) return false;
  return cell.isFormula || w.state.frozen[cell.id]?.content === cell.content;
}

/** What the engine holds for a cell. */
export function cellAt(w: Workings, { sheetId, row, column }: CellPlace): Cell | undefined {
  return w.getters.getCell({ sheetId, row, col: column });
}
