import { isBlank } from "../../domain/cell";
import { buildIssue, everywhere, type Issue } from "../../domain/issue";
import { nameKey } from "../../domain/name-key";
import { headerRow } from "../../workbook/layout";
import { lists, type List } from "../../workbook/lists";
import { listsSheet } from "../../workbook/lists.sheet";
import { plannerSettingsTable, schemaVersion, settings } from "../../workbook/planner-settings.table";
import { sheetInReference } from "../../workbook/references";
import { plannerSheets } from "../../workbook/sheets";
import { tables } from "../../workbook/tables";
import { findTable } from "../find-table";
import { settingsWithName } from "../plan-settings-in-use";
import type { SheetReading, WorkbookSnapshot } from "../workbook-port";
import { linesOf } from "./body-rows";
import type { PlacedPlanner, PlacedTable } from "./placed-parts";

/** What stands in the way of making the tables again; nothing is written while there is anything. */
export function restoreRefusals(
  snapshot: WorkbookSnapshot,
  placed: PlacedPlanner,
  readings: ReadonlyMap<string, SheetReading>,
): Issue[] {
  return [
    ...newerVersion(placed, readings),
    ...placed.tables.flatMap((table) => headerIssues(table, snapshot)),
    ...listIssues(placed),
    ...takenHeaderRows(placed, readings),
    ...takenSheets(snapshot, placed),
    ...takenTables(snapshot),
    ...takenNames(snapshot, placed),
  ];
}

function newerVersion(
  { tables: placed }: PlacedPlanner,
  readings: ReadonlyMap<string, SheetReading>,
): Issue[] {
  const version = settingCell(placed, readings, settings.schemaVersion.setting);
  return typeof version === "number" && version > schemaVersion
    ? [buildIssue("workbook.newerSchema", everywhere, { version, known: schemaVersion })]
    : [];
}

/** The value that stands beside the name of a setting. */
export function settingCell(
  placed: readonly PlacedTable[],
  readings: ReadonlyMap<string, SheetReading>,
  setting: string,
) {
  const table = placed.find(({ definition }) => definition.name === plannerSettingsTable.name);
  if (!table) return null;
  const lines = linesOf(table, readings.get(table.sheet)?.cells ?? []);
  const [name, value] = [table.positions["setting"] ?? 0, table.positions["value"] ?? 1];
  return lines.find((line) => nameKey(line[name] ?? null) === nameKey(setting))?.[value] ?? null;
}

function headerIssues(placed: PlacedTable, snapshot: WorkbookSnapshot): Issue[] {
  const { definition, sheet, headerRow: row, headers, positions } = placed;
  const found = placed.isTable ? findTable(snapshot, definition)?.table.name : definition.name;
  const name = definition.name;
  if (found !== undefined && nameKey(found) !== nameKey(name))
    return [buildIssue("workbook.tableRenamed", everywhere, { table: name, found })];
  if (row !== headerRow)
    return [
      buildIssue("workbook.headersMoved", everywhere, { sheet, row: row + 1, expected: headerRow + 1 }),
    ];
  const missing = Object.entries({ ...definition.columns, ...definition.computed }).filter(
    ([key]) => definition.columns[key]?.kind !== "ratings" && (positions[key] ?? null) === null,
  );
  const keys = headers.map(nameKey);
  const doubled = headers.filter((header, at) => header !== "" && keys.indexOf(nameKey(header)) < at);
  return [
    ...missing.map(([, { header }]) => buildIssue("workbook.headerLost", everywhere, { sheet, header })),
    ...doubled.map((header) => buildIssue("workbook.headerTwice", everywhere, { sheet, header })),
  ];
}

function listIssues({ lists: placed }: PlacedPlanner): Issue[] {
  const [first] = placed;
  if (!first) return [];
  const { sheet, headerRow: row } = first;
  if (row !== headerRow)
    return [
      buildIssue("workbook.headersMoved", everywhere, { sheet, row: row + 1, expected: headerRow + 1 }),
    ];
  const found = new Set(placed.map(({ list }) => list.table));
  return Object.values<List>(lists)
    .filter(({ table }) => !found.has(table))
    .map(({ header }) => buildIssue("workbook.headerLost", everywhere, { sheet, header }));
}

// Where something stands in the row, Excel may push the table down instead.
function takenHeaderRows(
  { tables: placed, lists: placedLists }: PlacedPlanner,
  readings: ReadonlyMap<string, SheetReading>,
): Issue[] {
  const hidden = [
    ...placed.map((one) => ({ ...one, column: one.left, columnCount: one.headers.length })),
    ...placedLists.map((one) => ({ ...one, columnCount: 1 })),
  ].filter(({ hiddenIn }) => hiddenIn !== null);
  return hidden.flatMap(({ sheet, headerRow: row, column, columnCount }) => {
    const cells = readings.get(sheet)?.cells[row]?.slice(column, column + columnCount) ?? [];
    return cells.every(isBlank)
      ? []
      : [buildIssue("workbook.headerRowTaken", everywhere, { sheet, row: row + 1 })];
  });
}

// A sheet that has to be made anew cannot have the name of one whose headers nobody recognized.
function takenSheets(snapshot: WorkbookSnapshot, placed: PlacedPlanner): Issue[] {
  const wanted = new Set(missingSheets(placed).map(nameKey));
  return snapshot.sheets
    .filter((name) => wanted.has(nameKey(name)))
    .map((name) => buildIssue("workbook.headersUnknown", everywhere, { sheet: name }));
}

/** The planner's sheets of which nothing was found. */
export function missingSheets(placed: PlacedPlanner): string[] {
  return plannerSheets.flatMap((planned): string[] => {
    switch (planned.kind) {
      case "cells":
        return placed.cellSheets.some(({ described }) => described === planned.sheet)
          ? []
          : [planned.sheet.name];
      case "table":
        return placed.tables.some(({ definition }) => definition === planned.table)
          ? []
          : [planned.table.sheet];
      case "lists":
        return placed.lists.length > 0 ? [] : [listsSheet.name];
    }
  });
}

function takenTables(snapshot: WorkbookSnapshot): Issue[] {
  return Object.values(tables).flatMap((definition) => {
    const found = findTable(snapshot, definition);
    if (!found || found.ours) return [];
    const { name, sheet } = found.table;
    return [buildIssue("workbook.tableNameTaken", everywhere, { name, sheet })];
  });
}

function takenNames(snapshot: WorkbookSnapshot, placed: PlacedPlanner): Issue[] {
  return plannersNames(snapshot)
    .filter(({ formula }) => !isOurs(formula, placed))
    .map(({ name }) => buildIssue("workbook.definedNameTaken", everywhere, { name }));
}

/** The names of the workbook that are called like the planner's names and tables. */
export function plannersNames({ names }: WorkbookSnapshot): WorkbookSnapshot["names"] {
  const wanted = new Set(
    [
      ...settingsWithName.map(({ name }) => name),
      ...Object.keys(tables),
      ...Object.values<List>(lists).map(({ table }) => table),
    ].map(nameKey),
  );
  return names.filter(({ name }) => wanted.has(nameKey(name)));
}

// A name that is broken, or stands for cells of the planner's sheets, is what is left of the planner.
function isOurs(formula: string, placed: PlacedPlanner): boolean {
  const sheet = sheetInReference(formula);
  const own = [...placed.tables, ...placed.lists, ...placed.cellSheets].map((part) => nameKey(part.sheet));
  return formula.includes("#REF!") || (sheet !== null && own.includes(nameKey(sheet)));
}
