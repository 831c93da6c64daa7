import type { Author, BookEvent } from "./book";
import type { BookContent } from "./book-content";
import type { BookState } from "./book-state";
import { cellAt, rememberTemplate } from "./cell-formula";
import { setClock } from "../functions/clock-functions";
import { registerFunctions } from "../functions/register-functions";
import { Model, quietly } from "./engine";
import { openContent, type Opening } from "./opening";
import { nameKey, type Workings } from "./workings";

/** The person at the grid, when an edit was made there. */
export const PERSON: Author = { name: "Person" };

/** Brings a workbook to life: the engine, and beside it what the engine does not know. */
export function openWorkings(content: BookContent, now: () => Date): Workings {
  registerFunctions();
  const opening = openContent(content);
  let state: BookState | undefined;
  const custom = {
    attachState(made: BookState) {
      state = made;
      fillState(made, opening);
      made.date1904 = content.date1904;
    },
    attachGetters(getters: object) {
      setClock(getters, { now, date1904: () => state?.date1904 ?? false });
    },
  };
  const model = quietly(() => new Model(opening.data, { custom }));
  if (!state) throw new Error("The engine did not take the book's state in.");
  const w: Workings = {
    model,
    getters: model.getters,
    state,
    templates: new WeakMap(),
    run: { author: PERSON, batch: 0, active: false, events: [] },
    listeners: new Set<(event: BookEvent) => void>(),
    now,
  };
  rememberFormulas(w, opening);
  return w;
}

/** Before the engine counts undo steps, records can be put in place directly. */
function fillState(state: BookState, opening: Opening): void {
  for (const table of opening.tables) state.tables[table.id] = table;
  for (const name of opening.names) state.names[nameKey(name.name, name.sheetId)] = name;
  for (const { id, record } of opening.sheets) state.sheets[id] = record;
}

function rememberFormulas(w: Workings, opening: Opening): void {
  for (const { template, ...place } of opening.typed) rememberTemplate(w, place, template);
  for (const { formula, ...place } of opening.frozen) {
    const cell = cellAt(w, place);
    if (cell && !cell.isFormula) w.state.frozen[cell.id] = { formula, content: cell.content };
  }
}
