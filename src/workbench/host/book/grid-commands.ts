import { areaEdits } from "./area-edits";
import { BookRefusal } from "./book";
import type { TableRecord } from "./book-records";
import { areaOf } from "./book-state";
import { textAt } from "./cell-reading";
import type { EngineCommand, Zone } from "./engine";
import type { Sent, Translate } from "./gesture";
import { readableSheetName } from "./engine-sheet-names";
import { pasteGestures } from "./paste-gestures";
import { checkUnprotected } from "./protection";
import { sheetEdits } from "./sheet-edits";
import { bodyArea } from "./table-geometry";
import { tableOrder } from "./table-order";
import { allTables, tableAt, type Workings } from "./workings";

/**
 * What a person does in the grid, as an edit of the book where Excel goes about it in another way than the engine:
 * null for all that the engine may do by itself.
 */
export function bookEditOf(w: Workings, sent: EngineCommand): (() => void) | null {
  if (unkept.has(sent.type)) return refuseUnkept;
  const translate = translations[sent.type];
  if (translate) return translate(w, sent as Sent);
  return protectedBy(w, sent as Sent);
}

// What a workbook of ours does not keep: the grid would show it until the sheet is drawn anew or saved.
const unkept: ReadonlySet<string> = new Set([
  "CREATE_TABLE",
  "UPDATE_TABLE",
  "RESIZE_TABLE",
  "REMOVE_TABLE",
  "CREATE_CHART",
  "UPDATE_CHART",
  "CREATE_FIGURE",
  "UPDATE_FIGURE",
  "DELETE_FIGURE",
  "CREATE_IMAGE",
  "CREATE_CAROUSEL",
  "INSERT_NEW_PIVOT",
  "CREATE_NAMED_RANGE",
  "UPDATE_NAMED_RANGE",
  "DELETE_NAMED_RANGE",
  "ADD_CONDITIONAL_FORMAT",
  "REMOVE_CONDITIONAL_FORMAT",
  "ADD_DATA_VALIDATION_RULE",
  "REMOVE_DATA_VALIDATION_RULE",
  "DUPLICATE_SHEET",
  "MOVE_COLUMNS_ROWS",
  "GROUP_HEADERS",
  "LOCK_SHEET",
  "UPDATE_LOCALE",
]);

function refuseUnkept(): void {
  throw new BookRefusal(
    "NotImplemented",
    "The workbench cannot do this. Do it in Excel, then open the file here.",
  );
}

const translations: Readonly<Record<string, Translate>> = {
  ...pasteGestures,
  ADD_COLUMNS_ROWS: insertHeaders,
  REMOVE_COLUMNS_ROWS: deleteHeaders,
  INSERT_CELL: (w, { zone, shiftDimension }) => {
    return () => areaEdits(w).insertCells(...shifted(w, zone), shiftDimension === "ROW" ? "Down" : "Right");
  },
  DELETE_CELL: (w, { zone, shiftDimension }) => {
    return () => areaEdits(w).deleteCells(...shifted(w, zone), shiftDimension === "ROW" ? "Up" : "Left");
  },
  SORT_CELLS: sortTable,
  UPDATE_FILTER: filterTable,
  RENAME_SHEET: (w, { sheetId, newName }) => {
    return () => sheetEdits(w).changeSheet(String(sheetId), { name: readableSheetName(String(newName)) });
  },
};

function shifted(w: Workings, zone: unknown): [string, ReturnType<typeof areaOf>] {
  return [w.getters.getActiveSheetId(), areaOf({ zone: zone as Zone })];
}

function insertHeaders(w: Workings, sent: Sent): (() => void) | null {
  const [sheetId, base, quantity] = [String(sent["sheetId"]), Number(sent["base"]), Number(sent["quantity"])];
  const first = sent["position"] === "before" ? base : base + 1;
  const rows = sent["dimension"] === "ROW";
  const count = rows ? w.getters.getNumberRows(sheetId) : w.getters.getNumberCols(sheetId);
  // A sheet in Excel has no end: what the grid adds there was there all the time.
  if (first >= count) return null;
  const area = headerBlock(w, sheetId, { rows, first, count: quantity });
  return () => areaEdits(w).insertCells(sheetId, area, rows ? "Down" : "Right");
}

function deleteHeaders(w: Workings, sent: Sent): () => void {
  const sheetId = String(sent["sheetId"]);
  const rows = sent["dimension"] === "ROW";
  const elements = sent["elements"] as readonly number[];
  return () => {
    if (rows) keepHeaderRows(w, sheetId, elements);
    const { deleteCells } = areaEdits(w);
    // From the last to the first, so that those to come stay where they are.
    for (const run of runsOf(elements).reverse())
      deleteCells(sheetId, headerBlock(w, sheetId, { rows, ...run }), rows ? "Up" : "Left");
  };
}

/** Neighbors among numbers, as blocks. */
function runsOf(numbers: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.first + last.count === number) last.count++;
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}

function keepHeaderRows(w: Workings, sheetId: string, deleted: readonly number[]): void {
  for (const { sheetId: home, name, area, showHeaders } of allTables(w)) {
    if (home !== sheetId || !showHeaders || !deleted.includes(area.row)) continue;
    const rows = Array.from({ length: area.rowCount }, (_none, r) => area.row + r);
    if (!rows.every((row) => deleted.includes(row)))
      throw new BookRefusal("InvalidOperation", `The table ${name} needs its header row.`);
  }
}

function headerBlock(
  w: Workings,
  sheetId: string,
  { rows, first, count }: { rows: boolean; first: number; count: number },
) {
  return rows
    ? { row: first, rowCount: count, column: 0, columnCount: w.getters.getNumberCols(sheetId) }
    : { column: first, columnCount: count, row: 0, rowCount: w.getters.getNumberRows(sheetId) };
}

/** Inside a table, sorting moves its whole rows, whatever part of it is selected. */
function sortTable(w: Workings, sent: Sent): (() => void) | null {
  const at = tableColumnAt(w, sent);
  if (!at) return null;
  const ascending = sent["sortDirection"] === "asc";
  return () => tableOrder(w).sortTable(at.table.id, [{ position: at.position, ascending }]);
}

function filterTable(w: Workings, sent: Sent): (() => void) | null {
  const at = tableColumnAt(w, sent);
  if (!at) return null;
  const value = sent["value"] as { filterType: string; hiddenValues?: readonly string[] };
  if (value.filterType !== "values") return refuseUnkept;
  const visible = visibleTexts(w, at, new Set(value.hiddenValues?.map(comparable)));
  return () => tableOrder(w).filterTable(at.table.id, at.position, visible);
}

interface TableColumn {
  table: TableRecord;
  position: number;
}

function tableColumnAt(w: Workings, { sheetId, row, col }: Sent): TableColumn | null {
  const table = tableAt(w, { sheetId: String(sheetId), row: Number(row), column: Number(col) });
  return table ? { table, position: Number(col) - table.area.column } : null;
}

/** The grid tells what is to go, Excel keeps what is to stay: null when nothing goes. */
function visibleTexts(w: Workings, { table, position }: TableColumn, hidden: Set<string>): string[] | null {
  if (hidden.size === 0) return null;
  const { row: first, rowCount } = bodyArea(table);
  const { sheetId, area } = table;
  const column = area.column + position;
  const rows = Array.from({ length: rowCount }, (_none, r) => first + r);
  const staying = rows.filter((row) => {
    const { formattedValue } = w.getters.getEvaluatedCell({ sheetId, row, col: column });
    return !hidden.has(comparable(formattedValue));
  });
  return [...new Set(staying.map((row) => textAt(w, { sheetId, row, column })))];
}

function comparable(text: string): string {
  return text.trim().toLowerCase();
}

/** Looks and sizes of a protected sheet, which the engine would change all the same. */
function protectedBy(w: Workings, sent: Sent): (() => void) | null {
  const allowedBy = guards[sent.type];
  if (allowedBy === undefined) return null;
  const { sheetId: given } = sent;
  const sheetId = typeof given === "string" ? given : w.getters.getActiveSheetId();
  const allowed = sent["dimension"] === "COL" ? allowedBy.replace("Rows", "Columns") : allowedBy;
  try {
    checkUnprotected(w, sheetId, allowed);
    return null;
  } catch (refusal) {
    return () => {
      throw refusal;
    };
  }
}

const guards: Readonly<Record<string, string>> = {
  SET_FORMATTING: "allowFormatCells",
  SET_FORMATTING_WITH_PIVOT: "allowFormatCells",
  CLEAR_FORMATTING: "allowFormatCells",
  SET_DECIMAL: "allowFormatCells",
  SET_ZONE_BORDERS: "allowFormatCells",
  SET_BORDERS_ON_TARGET: "allowFormatCells",
  ADD_MERGE: "",
  REMOVE_MERGE: "",
  RESIZE_COLUMNS_ROWS: "allowFormatRows",
  HIDE_COLUMNS_ROWS: "allowFormatRows",
  UNHIDE_COLUMNS_ROWS: "allowFormatRows",
};
