import { isBlank, type Cell } from "../domain/cell";
import { cellsMark } from "../domain/cells-mark";
import { buildIssue, everywhere, type Issue } from "../domain/issue";
import { nameKey } from "../domain/name-key";
import { computedFormula } from "../workbook/define-table";
import type { TableName } from "../workbook/tables";
import { headerRefusals } from "./header-refusals";
import { newerSchema } from "./schema-version";
import type { PlannerTable } from "./planner-table";
import { readWorkbook, type PlannerWorkbook } from "./planner-workbook";
import type { WorkbookPort } from "./workbook-port";
import type { Write } from "./write";

/** The tables that begin anew with a year. */
const yearlyTables = ["WorkPlan", "PartnerScores"] as const satisfies TableName[];
type YearlyTable = (typeof yearlyTables)[number];

/** What stays from year to year and is counted by its rows. */
const lastingTables = [
  "PartnerList",
  "SelectionCriteria",
  "ContactLog",
  "Agreements",
  "SharedGoals",
] as const satisfies TableName[];
type LastingTable = (typeof lastingTables)[number];

/** What starting a new year will do, to be shown before it does. */
export interface NewYearPreview {
  /** How many rows that hold anything go from each table. */
  readonly goes: Readonly<Record<YearlyTable, number>>;
  /** How many rows stay in some of the other tables, which all stay. */
  readonly stays: Readonly<Record<LastingTable, number>>;
  /** Rounds of the survey, which stay as well. */
  readonly rounds: number;
  /** What stood in the rows that go, in short, to see whether somebody changed it since. */
  readonly marks: Readonly<Record<YearlyTable, string>>;
  /** What stands in the way; nothing is cleared while there is anything. */
  readonly refusals: readonly Issue[];
}

/** What would go from this workbook and what would stay. */
export async function previewNewYear(port: WorkbookPort): Promise<NewYearPreview> {
  return previewOf(await readWorkbook(port));
}

/**
 * Clears the work plan and the ratings: one blank row stays in each, and so does everything else.
 *
 * Reads again first: when somebody changed what was to go since it was previewed, nothing is cleared.
 */
export async function startNewYear(port: WorkbookPort, seen: NewYearPreview): Promise<readonly Issue[]> {
  const workbook = await readWorkbook(port);
  const now = previewOf(workbook);
  const changed = yearlyTables
    .filter((table) => now.marks[table] !== seen.marks[table])
    .map((table) => buildIssue("workbook.changedMeanwhile", everywhere, { table }));
  const refusals = now.refusals.length > 0 ? now.refusals : changed;
  if (refusals.length === 0) await port.write(planNewYear(workbook));
  return refusals;
}

function previewOf(workbook: PlannerWorkbook): NewYearPreview {
  const { tables } = workbook;
  const table = (name: TableName) => tables[name] as PlannerTable | null;
  return {
    goes: countEach(yearlyTables, (name) => rowsThatHold(table(name))),
    stays: countEach(lastingTables, (name) => rowsWithKey(table(name))),
    rounds: new Set((tables.ProcessAnswers?.rows ?? []).map(({ round }) => nameKey(round)).filter(Boolean))
      .size,
    marks: countEach(yearlyTables, (name) => cellsMark(filledCells(table(name)))),
    refusals: refusalsOf(workbook),
  };
}

function countEach<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}

function rowsThatHold(table: PlannerTable | null): number {
  return filledCells(table).filter((row) => !row.every(isBlank)).length;
}

function rowsWithKey(table: PlannerTable | null): number {
  return (table?.rows ?? []).filter((row) => !isBlank(row[table?.definition.key ?? ""] ?? null)).length;
}

function refusalsOf(workbook: PlannerWorkbook): Issue[] {
  const missing = yearlyTables.filter((name) => workbook.tables[name] === null);
  return [
    ...newerSchema(workbook),
    ...missing.map((table) => buildIssue("workbook.missingTable", everywhere, { table })),
    ...yearlyTables.flatMap((name) => {
      const table = workbook.tables[name] as PlannerTable | null;
      return table ? headerRefusals(table, ["asRow"]) : [];
    }),
  ];
}

/** What people filled in, without what is computed from it and from the day. */
function filledCells(table: PlannerTable | null): Cell[][] {
  if (!table) return [];
  const computed = computedPositions(table);
  return table.snapshot.rows.map((row) => row.filter((_, position) => !computed.has(position)));
}

function computedPositions({ definition, positions }: PlannerTable): ReadonlySet<number | null> {
  return new Set(Object.keys(definition.computed).map((key) => positions[key] ?? null));
}

function planNewYear({ tables }: PlannerWorkbook): Write[] {
  const criteria = new Set(tables.SelectionCriteria?.rows.map(({ name }) => nameKey(name)));
  return yearlyTables.flatMap((name): Write[] => {
    const table = tables[name] as PlannerTable | null;
    return table ? [...restoredFormulas(table), emptied(table, criteria)] : [];
  });
}

// Somebody's own column may stand among the ratings.
function emptied(table: PlannerTable, criteria: ReadonlySet<string>): Write {
  const { definition, positions, ratingColumns, snapshot } = table;
  const stored = Object.keys(definition.columns).map((key) => positions[key] ?? null);
  const ratings = ratingColumns.filter(({ header }) => criteria.has(nameKey(header)));
  const filled = [...stored, ...ratings.map(({ position }) => position)].filter((at) => at !== null);
  const computed = computedPositions(table);
  const others = snapshot.columns.flatMap((_, at) => (filled.includes(at) || computed.has(at) ? [] : [at]));
  return { write: "emptyTable", table: snapshot.name, rowCount: snapshot.rows.length, filled, others };
}

// The first row stays: a value that was typed over one of its formulas goes like the others.
function restoredFormulas({ definition, positions, snapshot }: PlannerTable): Write[] {
  const { sheet, row, column, typed } = snapshot;
  return Object.keys(definition.computed).flatMap((key): Write[] => {
    const at = positions[key] ?? null;
    if (at === null || !typed.some((cell) => cell.row === 0 && cell.column === at)) return [];
    const area = { row: row + 1, column: column + at, rowCount: 1, columnCount: 1 };
    return [{ write: "fill", sheet, area, formula: computedFormula(definition, key) }];
  });
}
