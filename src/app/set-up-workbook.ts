import { buildIssue, everywhere, type Issue } from "../domain/issue";
import { nameKey } from "../domain/name-key";
import { lists } from "../workbook/lists";
import { listsSheet } from "../workbook/lists.sheet";
import { settings, type Setting } from "../workbook/planner-settings.table";
import { plannerSheets } from "../workbook/sheets";
import { tables } from "../workbook/tables";
import { findTable } from "./find-table";
import { planSetUp, type SetUpRequest } from "./plan-set-up";
import type { SetUpSnapshot, WorkbookPort, WorkbookSnapshot } from "./workbook-port";

/** What set-up will add, to be shown before it does. */
export interface SetUpPreview {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly table: string | null;
    readonly help: string;
  }[];
  /** What stands in the way; nothing is written while there is anything. */
  readonly refusals: readonly Issue[];
}

/** What would be added to this workbook, and what stands in the way. */
export async function previewSetUp(port: WorkbookPort): Promise<SetUpPreview> {
  return { sheets: newSheets(), refusals: setUpRefusals(await port.read()) };
}

/**
 * Adds the planner's sheets to a new or an existing workbook.
 *
 * Nothing is written when a name is taken: the refusals say which and where.
 */
export async function setUpWorkbook(
  port: WorkbookPort,
  request: Omit<SetUpRequest, "emptySheet" | "date1904">,
): Promise<readonly Issue[]> {
  const snapshot = await port.readForSetUp();
  const refusals = setUpRefusals(snapshot);
  const place = { emptySheet: emptySheet(snapshot), date1904: snapshot.date1904 };
  if (refusals.length === 0) await port.write(planSetUp({ ...request, ...place }));
  return refusals;
}

function newSheets(): SetUpPreview["sheets"] {
  return plannerSheets.map((planned) => {
    switch (planned.kind) {
      case "cells":
        return { sheet: planned.sheet.name, table: null, help: planned.sheet.help };
      case "table":
        return { sheet: planned.table.sheet, table: planned.table.name, help: planned.table.help };
      case "lists":
        return { sheet: listsSheet.name, table: null, help: listsSheet.help };
    }
  });
}

function setUpRefusals(snapshot: WorkbookSnapshot): Issue[] {
  const found = Object.values(tables).filter((table) => findTable(snapshot, table)?.ours);
  if (found.length === Object.keys(tables).length)
    return [buildIssue("workbook.alreadySetUp", everywhere, {})];
  return [...takenTables(snapshot), ...takenNames(snapshot), ...takenSheets(snapshot)];
}

function takenTables(snapshot: WorkbookSnapshot): Issue[] {
  const wanted = keysOf([...Object.keys(tables), ...Object.values(lists).map(({ table }) => table)]);
  return snapshot.tables
    .filter(({ name }) => wanted.has(nameKey(name)))
    .map(({ name, sheet }) => buildIssue("workbook.tableNameTaken", everywhere, { name, sheet }));
}

// Tables and names share one list of names in Excel.
function takenNames(snapshot: WorkbookSnapshot): Issue[] {
  const settingNames = Object.values<Setting>(settings).flatMap(({ inUse }) => (inUse ? [inUse.name] : []));
  const listTables = Object.values(lists).map(({ table }) => table);
  const wanted = keysOf([...settingNames, ...Object.keys(tables), ...listTables]);
  return snapshot.names
    .filter(({ name }) => wanted.has(nameKey(name)))
    .map(({ name }) => buildIssue("workbook.definedNameTaken", everywhere, { name }));
}

function takenSheets(snapshot: WorkbookSnapshot): Issue[] {
  const wanted = keysOf(newSheets().map(({ sheet }) => sheet));
  return snapshot.sheets
    .filter((name) => wanted.has(nameKey(name)))
    .map((name) => buildIssue("workbook.sheetNameTaken", everywhere, { name }));
}

function keysOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(nameKey));
}

// A new workbook has one blank sheet that nobody wants to keep.
function emptySheet({ sheets, firstSheetIsEmpty }: SetUpSnapshot): string | null {
  return sheets.length === 1 && firstSheetIsEmpty ? (sheets[0] ?? null) : null;
}
