import { BookRefusal, type BookEvent } from "./book";
import { attempt } from "./book-history";
import { bookEditOf } from "./grid-commands";
import { writeCells } from "./cell-writing";
import { runBatch, tellListeners } from "./editing";
import { quietly, type EngineCommand, type Zone } from "./engine";
import { areaOf } from "./book-state";
import { renameHeader } from "./table-headers";
import { valueAt } from "./cell-reading";
import { formatNumber } from "./number-format";
import { allTables, tableWithId, noteChange, type Workings } from "./workings";
import { readableSheetName } from "./engine-sheet-names";
import { PERSON } from "./person";
import { denied } from "./protection";
import { noteDrawn } from "./sheet-drawing";

type Dispatch = Workings["model"]["dispatch"];

/**
 * Lets edits that a person makes in the grid count as edits of the book: typed input is read as Excel reads it,
 * tables grow, and everyone who listens is told.
 */
export function followGrid(w: Workings): void {
  const dispatch = w.model.dispatch as LooseDispatch;
  const passOn: LooseDispatch = (type, payload) => quietly(() => dispatch(type, payload));
  const follow = ((type: string, payload: object = {}) => {
    const sent = { ...payload, type };
    if (w.run.active) return passOn(type, payload);
    const edit = isTyping(sent) ? typing(w, sent) : bookEditOf(w, sent);
    if (edit) return asEdit(w, edit, passOn);
    return watched(w, type, () => passOn(type, payload));
  }) as Dispatch;
  w.model.dispatch = follow;
  w.model.selection.observe(w, {
    handleEvent: ({ anchor }) => {
      if (w.run.active) return;
      noteSelection(w, anchor.zone);
      tellListeners(w);
    },
  });
}

type LooseDispatch = (type: string, payload: object) => ReturnType<Dispatch>;
type Typing = EngineCommand & { sheetId: string; row: number; col: number; content: string };

function isTyping(sent: EngineCommand): sent is Typing {
  return sent.type === "UPDATE_CELL" && "content" in sent && typeof sent.content === "string";
}

function typing(w: Workings, { sheetId, row, col, content }: Typing): () => void {
  const area = { row, column: col, rowCount: 1, columnCount: 1 };
  return () => writeCells(w, sheetId, { area, inputs: [[content]] });
}

function asEdit(w: Workings, edit: () => void, passOn: LooseDispatch): ReturnType<Dispatch> {
  try {
    runBatch(w, PERSON, edit);
  } catch (refusal) {
    if (!(refusal instanceof BookRefusal)) throw refusal;
    warn(w, refusal);
  }
  // The engine's answer to a command that changes nothing tells the grid that all went well.
  return passOn("EVALUATE_CHARTS", {});
}

function warn(w: Workings, { message }: BookRefusal): void {
  w.model.config.notifyUI({ type: "warning", text: message, sticky: false });
}

function noteSelection(w: Workings, zone: Zone): void {
  const sheetId = w.getters.getActiveSheetId();
  w.run.events.push({ type: "selection", sheetId, area: areaOf({ zone }), author: PERSON });
}

/** Runs something of the grid's own and tells what it did to cells, rows, columns and sheets. */
function watched(w: Workings, type: string, run: () => ReturnType<Dispatch>): ReturnType<Dispatch> {
  const { lockedEdits } = w.state;
  const sparesLocked = () => w.state.lockedEdits === lockedEdits;
  w.run.author = PERSON;
  const runAndNote = () => {
    const seen: EngineCommand[] = [];
    const result = seenBy(w, seen, run);
    if (sparesLocked()) noteSeen(w, seen);
    return result;
  };
  // What writes cells may have to write headers after them: both are one step to undo.
  const runAsOne = WRITING.has(type) ? () => runBatch(w, PERSON, runAndNote) : runAndNote;
  const result = attempt(w.getters, runAsOne, sparesLocked);
  if (!sparesLocked()) warn(w, denied());
  if (w.run.events.length > 0) tellListeners(w);
  return result;
}

const WRITING: ReadonlySet<string> = new Set([
  "REPLACE_SEARCH",
  "SUM_SELECTION",
  "TRIM_WHITESPACE",
  "REMOVE_DUPLICATES",
]);

function noteSeen(w: Workings, seen: readonly EngineCommand[]): void {
  const edited = new Map<string, Zone>();
  for (const command of seen) noteCommand(w, command, edited);
  for (const [sheetId, zone] of edited)
    noteChange(w, { sheetId, area: areaOf({ zone }), kind: "RangeEdited" });
  if (edited.size > 0) syncHeaders(w);
}

/** Runs something and collects the commands that it comes to. */
function seenBy<T>(w: Workings, seen: EngineCommand[], run: () => T): T {
  const watcher = {};
  w.model.on("command-dispatched", watcher, (command) => void seen.push(command as EngineCommand));
  const result = run();
  w.model.off("command-dispatched", watcher);
  return result;
}

type Seen = EngineCommand &
  Partial<{
    sheetId: string;
    row: number;
    col: number;
    content: string;
    oldName: string;
    newName: string;
    sheetIdTo: string;
  }>;

function noteCommand(w: Workings, command: Seen, edited: Map<string, Zone>): void {
  const { type, sheetId = "" } = command;
  if (type === "UPDATE_CELL" && command.content !== undefined) stretch(edited, sheetId, command);
  else if (type === "UNDO" || type === "REDO") {
    noteDrawn(w);
    noteEverything(w);
  } else w.run.events.push(...sheetEvents(command));
}

/** What a command did to sheets as a whole. */
function sheetEvents({ type, sheetId = "", sheetIdTo, oldName = "", newName = "" }: Seen): BookEvent[] {
  const author = PERSON;
  if (type === "CREATE_SHEET") return [{ type: "sheetAdded", sheetId, author }];
  if (type === "DELETE_SHEET") return [{ type: "sheetDeleted", sheetId, author }];
  if (type === "ACTIVATE_SHEET" && sheetIdTo) return [{ type: "activated", sheetId: sheetIdTo, author }];
  if (type !== "RENAME_SHEET") return [];
  const nameBefore = readableSheetName(oldName);
  return [{ type: "sheetRenamed", sheetId, nameBefore, nameAfter: readableSheetName(newName), author }];
}

function stretch(edited: Map<string, Zone>, sheetId: string, { row = 0, col = 0 }: Seen): void {
  const known = edited.get(sheetId) ?? { top: row, bottom: row, left: col, right: col };
  edited.set(sheetId, {
    top: Math.min(known.top, row),
    bottom: Math.max(known.bottom, row),
    left: Math.min(known.left, col),
    right: Math.max(known.right, col),
  });
}

/** After undo, anything may be different. */
function noteEverything(w: Workings): void {
  for (const sheetId of w.getters.getSheetIds()) {
    const rowCount = w.getters.getNumberRows(sheetId);
    const columnCount = w.getters.getNumberCols(sheetId);
    noteChange(w, { sheetId, area: { row: 0, column: 0, rowCount, columnCount }, kind: "RangeEdited" });
  }
}

/** A header that was pasted over gives its column the new name. */
function syncHeaders(w: Workings): void {
  for (const table of allTables(w)) {
    if (!table.showHeaders) continue;
    table.columns.forEach(({ name }, position) => {
      const place = { sheetId: table.sheetId, row: table.area.row, column: table.area.column + position };
      const text = formatNumber(valueAt(w, place), "General");
      if (text === name) return;
      runBatch(w, PERSON, () => renameHeader(w, tableWithId(w, table.id), { place, wanted: text }));
    });
  }
}
