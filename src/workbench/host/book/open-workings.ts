import { blockContents } from "./array-formulas";
import { drawBorders } from "./border-drawing";
import { withoutHistory } from "./book-history";
import { runBatch } from "./editing";
import { showFilters } from "./drawn-filters";
import { followGrid } from "./grid-edits";
import { drawSheets } from "./sheet-drawing";
import type { BookEvent } from "./book";
import type { BookContent } from "./book-content";
import type { BookState } from "./book-state";
import { cellAddress } from "./a1";
import { CalculationBound, type CalculationLimits } from "./calculation-bound";
import { cellAt, rememberTemplate } from "./cell-formula";
import type { CellPosition } from "./deep-chains";
import { setClock } from "../functions/clock-functions";
import { registerFunctions } from "../functions/register-functions";
import { Model, quietly, type Getters } from "./engine";
import { readableSheetName } from "./engine-sheet-names";
import { openContent, type Opening } from "./opening";
import { PERSON } from "./person";
import { UncalculableBook } from "./uncalculable-book";
import { command, nameKey, type Workings } from "./workings";

interface OpeningOptions {
  readonly now: () => Date;
  /** How much its formulas may look at; as much as they like when it is left out. */
  readonly limits?: CalculationLimits;
}

/**
 * Brings a workbook to life: the engine, and beside it what the engine does not know.
 *
 * Errors: `UncalculableBook` when its formulas look at more than they may.
 */
export function openWorkings(content: BookContent, { now, limits }: OpeningOptions): Workings {
  registerFunctions();
  const opening = openContent(content);
  const { model, state } = startEngine(opening, { now, limits, date1904: content.date1904 });
  const w: Workings = {
    model,
    getters: model.getters,
    state,
    templates: new WeakMap(),
    run: { author: PERSON, batch: 0, active: false, events: [], readings: [] },
    listeners: new Set<(event: BookEvent) => void>(),
    now,
    drawn: { sheets: new Map(), tables: new Map(opening.tables.map((table) => [table.id, table])) },
  };
  rememberFormulas(w, opening);
  withoutHistory(w.getters, () => runBatch(w, PERSON, () => settle(w, content)));
  showFilters(w);
  followGrid(w);
  return w;
}

function startEngine(
  opening: Opening,
  { now, limits, date1904 }: OpeningOptions & { date1904: boolean },
): { model: Model; state: BookState } {
  let state: BookState | undefined;
  const calculationBound = limits && new CalculationBound(limits);
  const custom = {
    calculationBound,
    attachState(made: BookState) {
      state = made;
      fillState(made, opening);
      made.date1904 = date1904;
    },
    attachGetters(getters: object) {
      setClock(getters, { now, date1904: () => state?.date1904 ?? false });
    },
  };
  const model = quietly(() => new Model(opening.data, { custom }));
  if (!state) throw new Error("The engine did not take the book's state in.");
  calculationBound?.end();
  if (calculationBound?.beyond) throw uncalculable(model.getters, calculationBound.beyond);
  return { model, state };
}

function uncalculable(getters: Getters, { sheetId, row, col }: CellPosition): UncalculableBook {
  const sheet = readableSheetName(getters.getSheetName(sheetId));
  return new UncalculableBook({ sheet, cell: cellAddress(row, col) });
}

/** What the engine is told once it runs; none of it can be undone. */
function settle(w: Workings, content: BookContent): void {
  drawSheets(w);
  content.sheets.forEach((sheet, position) => {
    const bordered = sheet.cells.filter(
      ({ format }) => format && Object.keys(format).some((key) => key.startsWith("border")),
    );
    drawBorders(w, `sheet-${position + 1}`, bordered);
  });
  const active = w.getters.getSheetIds()[content.activeSheet];
  const sheetIdFrom = w.getters.getActiveSheetId();
  if (active && active !== sheetIdFrom) command(w, "ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: active });
  w.run.events.length = 0;
}

/** Before the engine counts undo steps, records can be put in place directly. */
function fillState(state: BookState, opening: Opening): void {
  for (const table of opening.tables) state.tables[table.id] = table;
  for (const name of opening.names) state.names[nameKey(name.name, name.sheetId)] = name;
  for (const { id, record } of opening.sheets) state.sheets[id] = record;
}

function rememberFormulas(w: Workings, opening: Opening): void {
  for (const { template, ...place } of opening.typed) rememberTemplate(w, place, template);
  for (const { formula, array, ...place } of opening.frozen) {
    const cell = cellAt(w, place);
    if (!cell || cell.isFormula) continue;
    w.state.frozen[cell.id] = {
      formula,
      sheetId: place.sheetId,
      content: cell.content,
      ...(array ? { array: { ...array, contents: blockContents(w, place, array) } } : {}),
    };
  }
}
