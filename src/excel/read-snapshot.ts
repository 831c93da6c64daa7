import type { NotedTable, SetUpSnapshot, TableSnapshot, WorkbookSnapshot } from "../app/workbook-port";
import { tables } from "../workbook/tables";
import { inRequests } from "./in-requests";
import { readNote, readRestoringMark } from "./planner-note";
import { findPrintView, readPrintViewMark } from "./print-view-sheet";
import { readSheetHead } from "./read-sheet-head";
import { describeTable, readTable } from "./read-table";

/** What has to be loaded of a table to describe it. */
export const tableProperties =
  "items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/columns/items/id,items/columns/items/name,items/rows/count";

const plannerTables = new Set(Object.keys(tables).map((name) => name.toLowerCase()));

/** Reads the workbook in two requests: what there is, then what stands in it; an empty one needs no second. */
export async function readSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  // Excel has no property for it; the day that old Mac workbooks begin with is 0 there.
  const macDayZero = workbook.functions.date(1904, 1, 1).load("value");
  const sheets = workbook.worksheets.load("items/name");
  const firstCells = sheets.getFirst().getUsedRangeOrNullObject(true).load("address");
  const names = workbook.names.load("items/name,items/formula");
  const present = workbook.tables.load(tableProperties);
  const note = readNote(context);
  const printViewMark = readPrintViewMark(context);
  const isRestoring = readRestoringMark(context);
  await context.sync(); // which tables there are, to know what to read

  const noted = note();
  const { read, areWhole } = tablesToRead(present.items, noted);
  const ours = read.map(readTable);
  const printView = ours.length > 0 ? findPrintView(sheets.items, names.items) : null;
  const isWhole = areWhole && !isRestoring();
  const isEmpty = sheets.items.length === 1 && firstCells.isNullObject;
  const heads = isWhole || isEmpty ? [] : sheets.items.map(readSheetHead);
  const parts = [
    ...ours.flatMap((reading) => reading.parts),
    ...(printView?.parts ?? []),
    ...heads.map(({ part }) => part),
  ];
  if (parts.length > 0) await inRequests(context, parts);
  const snapshots = new Map(ours.map((reading) => [reading.table, reading.snapshot()]));
  return {
    date1904: macDayZero.value === 0,
    sheets: sheets.items.map(({ name }) => name),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    tables: present.items.map((table) => snapshots.get(table) ?? unreadTable(table)),
    noted,
    printView: printView?.snapshot(printViewMark()) ?? null,
    heads: heads.map(({ head }) => head()),
    isRestoring: isRestoring(),
  };
}

/** The tables whose rows are read, and whether none of the planner's is missing or without its header row. */
function tablesToRead(present: readonly Excel.Table[], noted: readonly NotedTable[]) {
  const planners = present.filter((table) => isPlanners(table, noted));
  // Then nobody has to look for the cells of a table or for its headers, among them those of the lists.
  const areWhole = planners.length >= plannerTables.size && planners.every(({ showHeaders }) => showHeaders);
  const others = areWhole ? [] : present.filter((table) => !planners.includes(table) && !table.showHeaders);
  const read = [...planners, ...others];
  return { read, areWhole };
}

/** Whether a table is the planner's by its name, or by its id when somebody renamed it. */
export function isPlanners(table: Excel.Table, noted: readonly NotedTable[]): boolean {
  return plannerTables.has(table.name.toLowerCase()) || noted.some(({ id }) => id === table.id);
}

// A table of somebody else: only its name matters.
function unreadTable(table: Excel.Table): TableSnapshot {
  const nothing = { rows: [], typed: [], validated: null, strayRows: null };
  return { ...describeTable(table), row: 0, column: 0, ...nothing };
}

/** Reads the workbook for set-up, in as few requests as without what only set-up has to know. */
export async function readForSetUp(context: Excel.RequestContext): Promise<SetUpSnapshot> {
  const firstSheetIsEmpty = readFirstSheet(context.workbook);
  const snapshot = await readSnapshot(context);
  return { ...snapshot, firstSheetIsEmpty: firstSheetIsEmpty() };
}

/** Asks whether anything was ever put on the first sheet; the returned function tells after the next sync. */
function readFirstSheet({ worksheets }: Excel.Workbook): () => boolean {
  const sheet = worksheets.getFirst();
  const cells = sheet.getUsedRangeOrNullObject(true).load("address");
  const things = [
    sheet.charts.load("items/id"),
    sheet.shapes.load("items/id"),
    sheet.pivotTables.load("items/id"),
    sheet.comments.load("items/id"),
  ];
  return () => cells.isNullObject && things.every(({ items }) => items.length === 0);
}
