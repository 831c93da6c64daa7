import { type Cell, isBlank } from "../domain/cell";
import { buildIssue, everywhere, type Issue } from "../domain/issue";
import { dayOf } from "../domain/serial-day";
import { tableNames } from "../workbook/tables";
import { computedCells } from "./computed-cells";
import { lookAlikeIssues } from "./look-alike-issues";
import { newerSchema, olderSchema } from "./schema-version";
import type { PlannerFigures } from "./planner-figures";
import type { PlannerTable } from "./planner-table";
import type { PlannerWorkbook } from "./planner-workbook";
import { findPlainPlanner } from "./restore/find-plain-planner";
import { settingCells, type SettingsInUse } from "./settings-in-use";
import { shownCell } from "./shown-cell";
import { tableIssues } from "./table-issues";

/** Everything that is wrong in the workbook, from its tables to single cells, in the order of the sheets. */
export function checkWorkbook(
  workbook: PlannerWorkbook,
  figures: PlannerFigures,
  settings: SettingsInUse,
): Issue[] {
  if (!workbook.isSetUp) return [...workbook.issues];
  const inTables = tableNames.flatMap((name) => tableIssues(name, { workbook, figures, settings }));
  return [
    ...newerSchema(workbook),
    ...olderSchema(workbook),
    ...plainCells(workbook),
    ...workbook.issues,
    ...inTables,
    ...lookAlikeIssues(workbook, inTables),
    ...differingCells(workbook, figures, settings),
  ];
}

// One for all of it: making the tables again is one step.
function plainCells({ snapshot }: PlannerWorkbook): Issue[] {
  const placed = findPlainPlanner(snapshot);
  if (!placed) return [];
  if (snapshot.isRestoring) return [buildIssue("workbook.restoreUnfinished", everywhere, {})];
  const kinds = [
    ["workbook.plainCells", placed.tables.filter(({ isTable, heldBy }) => !isTable && heldBy === null)],
    ["workbook.headersAreRows", placed.tables.filter(({ heldBy }) => heldBy !== null)],
    ["workbook.hiddenHeaders", placed.tables.filter(({ hiddenIn }) => hiddenIn !== null)],
  ] as const;
  const [code, broken] = kinds.find(([, found]) => found.length > 0) ?? [];
  if (!code) return [];
  return [buildIssue(code, everywhere, { sheets: namedSheets(broken.map(({ sheet }) => sheet)) })];
}

const mostNamed = 3;

// Mostly it is all of them.
function namedSheets(sheets: readonly string[]): string {
  const more = sheets.length - mostNamed;
  return more > 1 ? `${sheets.slice(0, mostNamed).join(", ")} and ${more} more` : sheets.join(", ");
}

/** Issues without the tables that became plain cells: who reads that they are missing would look for an older file. */
export function withoutPlainTables(
  issues: readonly Issue[],
  { snapshot }: PlannerWorkbook,
): readonly Issue[] {
  const isMissing = ({ code }: Issue) => code === "workbook.missingTable";
  // In nearly every workbook nothing is missing, and nobody has to look for it.
  if (!issues.some(isMissing)) return issues;
  const plain = (findPlainPlanner(snapshot)?.tables ?? []).filter(({ isTable }) => !isTable);
  const names = new Set<unknown>(plain.map(({ definition }) => definition.name));
  return issues.filter((issue) => !isMissing(issue) || !names.has(issue.params["table"]));
}

const broken = new Set<string>(["workbook.missingTable", "workbook.missingColumn"]);

/** Computed cells that show something else than the rules give. */
function differingCells(
  workbook: PlannerWorkbook,
  figures: PlannerFigures,
  settings: SettingsInUse,
): Issue[] {
  // Where something is missing, the rules and the cells see different things, and the missing is named already.
  if (workbook.issues.some(({ code }) => broken.has(code))) return [];
  // Without their header rows some formulas count headers and some find none; that is named already, too.
  if (Object.values(workbook.tables).some((table) => table && table.snapshot.header !== "shown")) return [];
  // The cells count for the workbook's own day; for another one they say something else by right.
  const sameDay = dayOf(settingCells(workbook).today) === settings.today;
  return computedCells(figures, sameDay).flatMap(({ table: name, key, expected }) => {
    const table = workbook.tables[name] as PlannerTable | null;
    const position = table?.positions[key] ?? null;
    if (!table || position === null) return [];
    const header = table.definition.computed[key]?.header ?? key;
    // What follows from a cell that was typed over is as that one says; it is named already.
    const typedRows = new Set(table.snapshot.typed.map(({ row }) => row));
    return expected.flatMap((cell, index) => {
      const shown = table.rows[index]?.[key] ?? null;
      if (typedRows.has(index) || isSame(shown, cell)) return [];
      const about = { table: name, column: header, shown: shownCell(shown), expected: shownCell(cell) };
      return [buildIssue("workbook.differs", { row: index + 1, field: key }, about)];
    });
  });
}

// Engines add up in different orders: the last digits of a score may differ.
function isSame(shown: Cell, expected: Cell): boolean {
  if (typeof shown === "number" && typeof expected === "number") return Math.abs(shown - expected) < 0.000001;
  return shown === expected || (isBlank(shown) && isBlank(expected));
}
