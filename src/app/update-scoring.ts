import type { Cell } from "../domain/cell";
import { buildIssue, everywhere, type Issue } from "../domain/issue";
import { nameKey } from "../domain/name-key";
import { headerLines, layColumns } from "../workbook/layout";
import { looks } from "../workbook/looks";
import { partnerScoresTable } from "../workbook/partner-scores.table";
import { newerSchema } from "./newer-schema";
import { aboveRatings, ratingHighlights } from "./plan-table-sheet";
import { ratingValidation } from "./plan-validations";
import type { PlannerTable } from "./planner-table";
import { plannerWorkbook, type PlannerWorkbook } from "./planner-workbook";
import { scoringUpdate, type ScoringUpdate } from "./scoring-update";
import type { WorkbookPort } from "./workbook-port";
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
  if (update?.isNeeded) await port.write(planScoringUpdate(workbook, update));
  return { update, refusals };
}

function refusalsOf(workbook: PlannerWorkbook): Issue[] {
  const { tables, issues } = workbook;
  const missing = (["SelectionCriteria", "PartnerScores"] as const).filter((name) => tables[name] === null);
  const broken = new Set<string>(["workbook.missingColumn", "workbook.doubledColumn"]);
  return [
    ...newerSchema(workbook),
    ...missing.map((table) => buildIssue("workbook.missingTable", everywhere, { table })),
    ...issues.filter(({ code, params }) => broken.has(code) && params["table"] === partnerScoresTable.name),
  ];
}

/** What updating the scoring writes: columns inserted and moved, then headers, then what stands above and around them. */
export function planScoringUpdate(workbook: PlannerWorkbook, update: ScoringUpdate): Write[] {
  const table = workbook.tables.PartnerScores as unknown as PlannerTable;
  const { sheet, row, column, rows } = table.snapshot;
  const first = Math.min(table.positions["ratedOn"] ?? 0, table.positions["evidence"] ?? 0) + 1;
  const moves = columnMoves(update.order.map(({ from }) => from));
  const area = { sheet, row, column: column + first };
  return [
    ...moves.flatMap((move) => moveWrites(move, { ...area, rowCount: rows.length + 1 })),
    ...(update.order.length > 0 ? [headerWrite(update, area)] : []),
    ...headerHeight(update, area),
    ...newColumnLooks(update, { ...area, rowCount: rows.length }),
    ...validationWrites(workbook, update, { ...area, rowCount: rows.length }),
    ...aboveRatings(
      sheet,
      update.order.map((_, index) => column + first + index),
    ),
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

// Copied by Excel itself, so that formulas, notes and looks go along and nobody's edit in between is lost.
function moveWrites({ at, from }: ColumnMove, { sheet, row, column, rowCount }: Block): Write[] {
  const insert: Write = { write: "insertColumn", sheet, column: column + at };
  if (from === null) return [insert];
  const pushed = column + from + 1;
  return [
    insert,
    { write: "copyColumn", sheet, from: pushed, to: column + at, firstRow: row, rowCount },
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
  const columns = layColumns(
    partnerScoresTable,
    order.map(({ header }) => header),
  );
  return [{ write: "rowHeight", sheet, row, lines: headerLines(columns) }];
}

function newColumnLooks({ order }: ScoringUpdate, block: Block): Write[] {
  const { sheet, row, rowCount } = block;
  return order.flatMap(({ from }, index): Write[] => {
    if (from !== null) return [];
    const column = block.column + index;
    const area = { row: row + 1, column, rowCount, columnCount: 1 };
    return [
      { write: "columnWidth", sheet, column, characters: partnerScoresTable.columns.ratings.width },
      { write: "look", sheet, area: { ...area, row, rowCount: 1 }, look: looks.header },
      { write: "look", sheet, area, look: looks.body },
      { write: "look", sheet, area: { ...area, row, rowCount: rowCount + 1 }, look: looks.centered },
      ...ratingHighlights(sheet, area),
    ];
  });
}

// A criterion's kind may have changed, and with it what may be typed.
function validationWrites(
  { tables }: PlannerWorkbook,
  { order, notCounted }: ScoringUpdate,
  block: Block,
): Write[] {
  const kinds = new Map<string, Cell>(
    tables.SelectionCriteria?.rows.map(({ name, kind }) => [nameKey(name), kind]),
  );
  return order.flatMap(({ header }, index): Write[] => {
    if (notCounted.includes(header)) return [];
    const area = {
      row: block.row + 1,
      column: block.column + index,
      rowCount: block.rowCount,
      columnCount: 1,
    };
    return [
      {
        write: "validation",
        sheet: block.sheet,
        area,
        validation: ratingValidation(kinds.get(nameKey(header)) ?? null),
      },
    ];
  });
}
