import type { Cell } from "../domain/cell";
import { buildIssue, everywhere, type Issue } from "../domain/issue";
import { nameKey } from "../domain/name-key";
import { headerLines, layColumns, type LaidColumn } from "../workbook/layout";
import { looks } from "../workbook/looks";
import { partnerScoresTable } from "../workbook/partner-scores.table";
import { criteriaIssues } from "./criteria-issues";
import { headerRefusals } from "./header-refusals";
import { newerSchema } from "./schema-version";
import { ratingHighlights } from "./plan-highlights";
import { aboveRatings } from "./plan-table-sheet";
import { ratingValidation } from "./plan-validations";
import type { PlannerTable } from "./planner-table";
import { plannerWorkbook, type PlannerWorkbook } from "./planner-workbook";
import { scoringUpdate, type ScoringUpdate } from "./scoring-update";
import type { TableSnapshot, WorkbookPort } from "./workbook-port";
import { columnWidth } from "./column-width";
import type { Write } from "./write";

/** What "Update scoring" did, or why it did nothing. */
export interface ScoringOutcome {
  readonly update: ScoringUpdate | null;
  readonly refusals: readonly Issue[];
}

/**
 * Makes the columns of PartnerScores follow the criteria: new ones are added, renamed ones take the new name, and
 * their order becomes that of the criteria. No rating is lost: a column without a criterion stays, not counted.
 */
export async function updateScoring(port: WorkbookPort): Promise<ScoringOutcome> {
  const workbook = plannerWorkbook(await port.read());
  const refusals = refusalsOf(workbook);
  const update = refusals.length > 0 ? null : scoringUpdate(workbook);
  if (update) await port.write(planScoringUpdate(workbook, update));
  return { update, refusals };
}

function refusalsOf(workbook: PlannerWorkbook): Issue[] {
  const { tables, issues } = workbook;
  const missing = (["SelectionCriteria", "PartnerScores"] as const).filter((name) => tables[name] === null);
  const broken = new Set<string>(["workbook.missingColumn", "workbook.doubledColumn"]);
  // Such a name cannot be a header; Excel would choose another one by itself.
  const noHeaders = new Set<string>(["criteria.longName", "criteria.nameTaken"]);
  return [
    ...newerSchema(workbook),
    ...missing.map((table) => buildIssue("workbook.missingTable", everywhere, { table })),
    ...(tables.PartnerScores ? headerRefusals(tables.PartnerScores, ["asRow", "hidden"]) : []),
    ...issues.filter(({ code, params }) => broken.has(code) && params["table"] === partnerScoresTable.name),
    ...criteriaIssues(workbook).filter(({ code }) => noHeaders.has(code)),
  ];
}

/**
 * What updating the scoring writes: columns inserted and moved, then headers, then what stands above and around them.
 *
 * When the columns are right already, only what may be typed into them: a criterion's kind may have changed.
 */
function planScoringUpdate(workbook: PlannerWorkbook, update: ScoringUpdate): Write[] {
  const table = workbook.tables.PartnerScores as unknown as PlannerTable;
  const { sheet, row, column, rows } = table.snapshot;
  if (!update.isNeeded) {
    const columns = table.ratingColumns.map(({ position }) => column + position);
    return validationWrites(workbook, update, { sheet, row, columns, rowCount: rows.length });
  }
  const first = column + firstPosition(table);
  const columns = update.order.map((_, index) => first + index);
  const area = { sheet, row, column: first, rowCount: rows.length };
  return [
    ...columnMoves(wantedOrder(table, update)).flatMap((move) => moveWrites(move, table.snapshot, first)),
    headerWrite(update, area),
    ...headerHeight(update, area),
    ...newColumnLooks(update, area),
    ...validationWrites(workbook, update, { ...area, columns }),
    ...aboveRatings(sheet, columns),
  ];
}

function firstPosition({ positions }: PlannerTable): number {
  return Math.min(positions["ratedOn"] ?? 0, positions["evidence"] ?? 0) + 1;
}

// Another column of ours that somebody put among the ratings goes behind them.
function wantedOrder(table: PlannerTable, { order }: ScoringUpdate): (number | null)[] {
  const first = firstPosition(table);
  const ratings = table.ratingColumns.map(({ position }) => position - first);
  const others = Object.values(table.positions)
    .map((position) => (position ?? 0) - first)
    .filter((place) => place >= 0 && place < Math.max(...ratings));
  return [
    ...order.map(({ from }) => (from === null ? null : (ratings[from] ?? null))),
    ...others.sort((a, b) => a - b),
  ];
}

/** One step towards the new order: a column is put in at a place, new (null) or taken from further right. */
interface ColumnMove {
  readonly at: number;
  readonly from: number | null;
}

/** The steps from the present order of columns (0, 1, 2, …) to the wanted one; null stands for a new column. */
export function columnMoves(wanted: readonly (number | null)[]): ColumnMove[] {
  const present: (number | null)[] = wanted.filter((from) => from !== null).sort((a, b) => a - b);
  const moves: ColumnMove[] = [];
  wanted.forEach((from, at) => {
    if (from !== null && present[at] === from) return;
    const now = from === null ? null : present.indexOf(from);
    if (now !== null) present.splice(now, 1);
    present.splice(at, 0, from);
    moves.push({ at, from: now });
  });
  return moves;
}

interface Block {
  sheet: string;
  row: number;
  column: number;
  rowCount: number;
}

// Copied by Excel itself, so that formulas, notes and looks go along and nobody's edit in between is lost; from the
// top of the sheet to the last cell, since the whole column goes.
function moveWrites({ at, from }: ColumnMove, snapshot: TableSnapshot, first: number): Write[] {
  const { sheet, row, rows, showTotals, strayRows } = snapshot;
  const insert: Write = { write: "insertColumn", sheet, column: first + at };
  if (from === null) return [insert];
  const pushed = first + from + 1;
  const rowCount = strayRows ? strayRows.last + 1 : row + 1 + rows.length + (showTotals ? 1 : 0);
  return [
    insert,
    { write: "copyColumn", sheet, from: pushed, to: first + at, firstRow: 0, rowCount },
    { write: "deleteColumn", sheet, column: pushed },
  ];
}

function headerWrite({ order }: ScoringUpdate, { sheet, row, column }: Omit<Block, "rowCount">): Write {
  return { write: "cells", sheet, row, column, cells: [order.map(({ header }) => header)] };
}

// New names may be longer than those before.
function headerHeight(
  { order, added, renamed }: ScoringUpdate,
  { sheet, row }: Omit<Block, "rowCount">,
): Write[] {
  if (added.length + renamed.length === 0) return [];
  return [{ write: "rowHeight", sheet, row, lines: headerLines(columnsIn(order)) }];
}

function columnsIn(order: ScoringUpdate["order"]): LaidColumn[] {
  return layColumns(
    partnerScoresTable,
    order.map(({ header }) => header),
  );
}

function newColumnLooks({ order }: ScoringUpdate, block: Block): Write[] {
  const { sheet, row, rowCount } = block;
  const ratings = columnsIn(order).filter(({ stored }) => stored?.kind === "ratings");
  return order.flatMap(({ from }, index): Write[] => {
    const laid = ratings[index];
    if (from !== null || !laid) return [];
    const column = block.column + index;
    const area = { row: row + 1, column, rowCount, columnCount: 1 };
    return [
      columnWidth(sheet, column, laid.width),
      { write: "look", sheet, areas: [{ ...area, row, rowCount: 1 }], look: looks.header },
      { write: "look", sheet, areas: [area], look: looks.body },
      {
        write: "look",
        sheet,
        areas: [laid.centeredHeader ? { ...area, row, rowCount: rowCount + 1 } : area],
        look: looks.centered,
      },
      ...ratingHighlights(sheet, area),
    ];
  });
}

// A criterion's kind may have changed, and with it what may be typed.
function validationWrites(
  { tables }: PlannerWorkbook,
  { order, notCounted }: ScoringUpdate,
  at: { sheet: string; row: number; columns: readonly number[]; rowCount: number },
): Write[] {
  const kinds = new Map<string, Cell>(
    tables.SelectionCriteria?.rows.map(({ name, kind }) => [nameKey(name), kind]),
  );
  return order.flatMap(({ header }, index): Write[] => {
    const column = at.columns[index];
    if (notCounted.includes(header) || column === undefined) return [];
    const area = { row: at.row + 1, column, rowCount: at.rowCount, columnCount: 1 };
    const validation = ratingValidation(kinds.get(nameKey(header)) ?? null);
    return [{ write: "validation", sheet: at.sheet, areas: [area], validation }];
  });
}
