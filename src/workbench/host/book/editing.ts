import "./book-history";
import "./series-rules";
import type { Author, BookEvent } from "./book";
import { RUN_BOOK_EDITS, UIPlugin, registries, sendCommand, type EngineCommand } from "./engine";
import { drawSheets } from "./sheet-drawing";
import { withFollowers } from "./table-references";
import type { Workings } from "./workings";

/**
 * Runs edits as one: calculated once, undone in one step, told to listeners afterwards. What was done before a
 * refusal stays done, as in Excel.
 */
export function runBatch<T>(w: Workings, author: Author, edits: () => T): T {
  if (w.run.active) return withFollowers(w, edits);
  w.run.active = true;
  w.run.author = author;
  w.run.batch++;
  const outcome: { result?: T; refusal?: unknown; done: boolean } = { done: false };
  waiting.set(w.model.config.custom, () => {
    try {
      outcome.result = withFollowers(w, edits);
      outcome.done = true;
    } catch (refusal) {
      outcome.refusal = refusal;
    }
    drawSheets(w);
  });
  try {
    sendCommand(w.model, RUN_BOOK_EDITS);
  } finally {
    w.run.active = false;
  }
  tellListeners(w);
  if (!outcome.done) throw outcome.refusal;
  return outcome.result as T;
}

/** Tells listeners everything that happened since they were last told. */
export function tellListeners(w: Workings): void {
  for (const read of w.run.readings.splice(0)) read();
  const events = w.run.events.splice(0);
  const calculated = events.some(({ type }) => type === "changed") ? calculatedEvents(w) : [];
  for (const event of [...events, ...calculated]) for (const listener of [...w.listeners]) listener(event);
}

function calculatedEvents(w: Workings): BookEvent[] {
  const withFormulas = w.getters
    .getSheetIds()
    .filter((sheetId) => w.getters.getCells(sheetId).some(({ isFormula }) => isFormula));
  return withFormulas.map((sheetId) => ({ type: "calculated", sheetId }));
}

const waiting = new WeakMap<object, () => void>();

class BookEdits extends UIPlugin {
  readonly #custom: object;
  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.#custom = config.custom;
  }
  override handle(given: EngineCommand): void {
    if (given.type === RUN_BOOK_EDITS) waiting.get(this.#custom)?.();
  }
}
registries.featurePluginRegistry.add("book_edits", BookEdits);
