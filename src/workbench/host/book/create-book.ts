import { areaEdits } from "./area-edits";
import type { Author, Book, CreateBook } from "./book";
import { bookContents, sheetContents } from "./book-contents";
import { revisionOf } from "./book-history";
import { cellCopying } from "./cell-copying";
import { cellEditMode } from "./cell-edit-mode";
import { cellReading } from "./cell-reading";
import { cellWriting } from "./cell-writing";
import { chartEdits } from "./chart-edits";
import { runBatch } from "./editing";
import { emptyContent } from "./empty-content";
import { BOOK_RESHAPED, calculateNow, sendCommand, setPaused } from "./engine";
import { headerSizes } from "./header-sizes";
import { nameEdits } from "./name-edits";
import { openWorkings } from "./open-workings";
import { PERSON } from "./person";
import { protectionEdits } from "./protection";
import { selection } from "./selection";
import { sheetEdits } from "./sheet-edits";
import { sheetRules } from "./sheet-rules";
import { tableColumns } from "./table-columns";
import { tableEdits } from "./table-edits";
import { tableOrder } from "./table-order";
import { tableRows } from "./table-rows";
import { command, type Workings } from "./workings";

/** Makes a live workbook, empty or from plain data. */
export const createBook: CreateBook = (content = emptyContent(), { now = () => new Date(), limits } = {}) => {
  const w = openWorkings(content, { now, limits });
  const edits = {
    ...cellWriting(w),
    ...cellCopying(w),
    ...areaEdits(w),
    ...headerSizes(w),
    ...sheetEdits(w),
    ...selection(w),
    ...tableEdits(w),
    ...tableRows(w),
    ...tableColumns(w),
    ...tableOrder(w),
    ...nameEdits(w),
    ...sheetRules(w),
    ...chartEdits(w),
    ...protectionEdits(w),
  };
  return withState(w, { ...cellReading(w), ...inBatches(w, edits), ...wholeBook(w, edits.names) });
};

/** Reads; everything else is an edit and becomes a batch of its own unless it is in one. */
const READS: ReadonlySet<string> = new Set<keyof Book>([
  "columnWidth",
  "rowHeight",
  "isHidden",
  "sheets",
  "sheet",
  "activeSheetId",
  "selection",
  "usedArea",
  "tables",
  "table",
  "names",
  "validation",
  "validatedAreas",
  "conditionalFormats",
  "charts",
  "protection",
]);

function inBatches<T extends object>(w: Workings, edits: T): T {
  const wrapped = Object.entries(edits).map(([name, edit]: [string, (...given: unknown[]) => unknown]) => {
    if (READS.has(name)) return [name, edit];
    return [name, (...given: unknown[]) => runBatch(w, PERSON, () => edit(...given))];
  });
  return Object.fromEntries(wrapped) as T;
}

function wholeBook(w: Workings, names: Book["names"]) {
  return {
    model: w.model,
    settings: new Map<string, unknown>(),
    cellEditMode: cellEditMode(),
    batch: <T>(author: Author, run: () => T) => runBatch(w, author, run),
    on(listener: Parameters<Book["on"]>[0]) {
      w.listeners.add(listener);
      return () => void w.listeners.delete(listener);
    },
    content: () => bookContents(w, names()),
    sheetContent: (id: string) => sheetContents(w, id),
    revision: () => revisionOf(w.getters),
    undo: () => void sendCommand(w.model, "REQUEST_UNDO"),
    redo: () => void sendCommand(w.model, "REQUEST_REDO"),
    recalculate() {
      sendCommand(w.model, "EVALUATE_CELLS");
      calculateNow(w.getters);
    },
  };
}

function changeDateSystem(w: Workings, date1904: boolean): void {
  w.state.setDate1904(date1904);
  command(w, BOOK_RESHAPED);
}

/** Adds what is read and set like a variable. */
function withState<T extends object>(w: Workings, parts: T): T & Pick<Book, "date1904" | "calculationMode"> {
  let mode: Book["calculationMode"] = "Automatic";
  return Object.defineProperties(parts, {
    date1904: {
      enumerable: true,
      get: () => w.state.date1904,
      set: (date1904: boolean) => runBatch(w, PERSON, () => changeDateSystem(w, date1904)),
    },
    calculationMode: {
      enumerable: true,
      get: () => mode,
      set(wanted: Book["calculationMode"]) {
        mode = wanted;
        setPaused(w.getters, mode === "Manual");
        if (mode !== "Manual") calculateNow(w.getters);
      },
    },
  }) as T & Pick<Book, "date1904" | "calculationMode">;
}
