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
import { cellAt, rememberTemplate } from "./cell-formula";
import { setClock } from "../functions/clock-functions";
import { registerFunctions } from "../functions/register-functions";
import { Model, quietly } from "./engine";
import { openContent, type Opening } from "./opening";
import { PERSON } from "./person";
import { command, nameKey, type Workings } from "./workings";

/** Brings a workbook to life: the engine, and beside it what the engine does not know. */
export function openWorkings(content: BookContent, now: () => Date): Workings {
  registerFunctions();
  const opening = openContent(content);
  const { model, state } = startEngine(opening, { now, date1904: content.date1904 });
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
  { now, date1904 }: { now: () => Date; date1904: boolean },
): { model: Model; state: BookState } {
  let state: BookState | undefined;
  const custom = {
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
  return { model, state };
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
