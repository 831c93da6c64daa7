import { isBlank, isCellError, type Cell } from "../../domain/cell";
import { firstBodyRow, usualFormula, type LaidColumn } from "../../workbook/layout";
import { cellWrite } from "../cell-write";
import { isFormula } from "../formula-places";
import { bodyOf, positionsOfKind } from "../laid-columns";
import { highlightsOf } from "../plan-highlights";
import { validationsOf, type EntryPlaces } from "../plan-validations";
import { aboveRatings, linesAbove, numberFormatOf, tableLooks } from "../plan-table-sheet";
import type { TableContent } from "../set-up-content";
import type { SheetReading } from "../workbook-port";
import type { CellWrite, Write } from "../write";
import type { PlacedTable } from "./placed-parts";
import { respectfulWrites, type CellPlace } from "./typed-cells";

/** What brings back one sheet, in the order of a set-up, and the cells in which something typed stays. */
export interface RestoredSheet {
  readonly texts: readonly Write[];
  readonly tables: readonly Write[];
  readonly formulas: readonly Write[];
  readonly looks: readonly Write[];
  readonly kept: readonly CellPlace[];
}

/** How a sheet was read, and what is known of the whole workbook. */
export interface RestoredFrom {
  readonly reading: SheetReading;
  readonly places: EntryPlaces;
  /** What stands in columns until somebody types a text over it, by the formula without its `=`. */
  readonly usual: ReadonlyMap<string, UsualText>;
}

/** A text that a column shows by itself. */
export interface UsualText {
  readonly shown: Cell;
  /** The formulas as which other programs keep it, without signs that do not matter. */
  readonly addresses: readonly string[];
}

/** Brings back the sheet of one table: the table, its formulas, drop-downs and what marks its cells. */
export function restoredTableSheet(
  placed: PlacedTable,
  content: TableContent,
  from: RestoredFrom,
): RestoredSheet {
  const { reading, places } = from;
  const { sheet, title, help } = content.table;
  const above = respectfulWrites(
    [...linesAbove(content.table), ...aboveRatings(sheet, positionsOfKind(content, "ratings"))],
    reading.cells,
  );
  const filled = content.columns.map((column) => filledColumn(content, column, from));
  return {
    texts: respectfulWrites(
      [{ write: "cells", sheet, row: 0, column: 0, cells: [[title], [help]] }],
      reading.cells,
    ).writes,
    tables: placed.isTable ? [] : [tableWrite(placed, content)],
    formulas: [...filled.flatMap(({ writes }) => writes), ...above.writes.filter(isNoLook)],
    looks: [
      ...(keptLooks(reading)
        ? content.columns
            .filter(({ formula }) => formula !== null)
            .flatMap((one) => numberFormatOf(content, one))
        : [...tableLooks(content), ...above.writes.filter((write) => !isNoLook(write))]),
      ...validationsOf(content, places),
      ...(reading.hasHighlights ? [] : highlightsOf(content)),
    ],
    kept: [...filled.flatMap(({ kept }) => kept), ...above.kept],
  };
}

/** Titles are the largest letters of their sheet: where they are not, its looks were lost. Units: points. */
const usualSize = 12;

/** Whether the program that saved the sheet kept how it looks. */
export function keptLooks({ titleSize }: Pick<SheetReading, "titleSize">): boolean {
  return titleSize > usualSize;
}

function isNoLook({ write }: Write): boolean {
  return write !== "look";
}

function tableWrite({ left, headerRow, headers }: PlacedTable, { table, rows }: TableContent): Write {
  const area = { row: headerRow, column: left, rowCount: rows.length + 1, columnCount: headers.length };
  return { write: "table", sheet: table.sheet, table: table.name, area, filterButtons: true };
}

interface FilledColumn {
  readonly writes: readonly Write[];
  readonly kept: readonly CellPlace[];
}

/**
 * The formula of a column in all of its cells but for those that were typed.
 *
 * Where a computed column still has formulas, its values were typed; where it has none, they are what formulas showed.
 */
function filledColumn(content: TableContent, column: LaidColumn, from: RestoredFrom): FilledColumn {
  const formula = column.formula ?? usualFormula(column);
  if (formula === null) return { writes: [], kept: [] };
  const area = bodyOf(content, column);
  const cells = content.rows.map(
    (_row, at) => from.reading.cells[firstBodyRow + at]?.[column.position] ?? null,
  );
  const isTyped = column.formula === null ? typedOverUsual(formula, cells, from) : typedOverComputed(cells);
  const except = cells.flatMap((cell, at): { row: number; column: number; cell: CellWrite }[] =>
    isTyped(cell)
      ? [
          {
            row: firstBodyRow + at,
            column: column.position,
            cell: isFormula(cell) ? { formula: cell } : cellWrite(cell),
          },
        ]
      : [],
  );
  const { sheet } = content.table;
  return {
    writes: [{ write: "fill", sheet, area, formula, ...(except.length > 0 ? { except } : {}) }],
    // A text in the place of a usual one is what the column is for.
    kept: column.formula === null ? [] : except,
  };
}

function typedOverComputed(cells: readonly Cell[]): (cell: Cell) => boolean {
  const hasFormulas = cells.some(isFormula);
  return (cell) => hasFormulas && !isBlank(cell) && !isCellError(cell) && !isFormula(cell);
}

// The planner's formula may have come back as an address, as a broken one, or as the text that it showed.
function typedOverUsual(
  formula: string,
  cells: readonly Cell[],
  { usual }: RestoredFrom,
): (cell: Cell) => boolean {
  const text = usual.get(formula.slice(1));
  const own = [plainFormula(formula), ...(text?.addresses ?? [])];
  const hasFormulas = cells.some(isFormula);
  return (cell) => {
    if (isBlank(cell) || isCellError(cell)) return false;
    if (isFormula(cell)) return !own.includes(plainFormula(cell)) && !/#(?:REF!|NAME\?)/.test(cell);
    return hasFormulas || cell !== (text?.shown ?? null);
  };
}

/** A formula without the signs in which programs differ. */
export function plainFormula(formula: string): string {
  return formula.replace(/[$'\s]/g, "").toLowerCase();
}
