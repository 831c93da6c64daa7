import type { Area } from "../workbook/area";
import type { CellHighlight, CellSheet, SheetChart } from "../workbook/cell-sheet";
import { highlightLooks, looks, numberFormats, tabColors } from "../workbook/looks";
import { relativeFormula } from "../workbook/relative-formula";
import type { SheetCell } from "../workbook/sheet-cell";
import { columnWidth } from "./column-width";
import { mergedAreas, stackedAreas } from "./merged-areas";
import type { SheetPlan } from "./sheet-plan";
import type { CellWrite, Write } from "./write";

/** What makes up a sheet of cells; it takes the place of the given empty sheet, if there is one. */
export function planCellSheet(described: CellSheet, instead: string | null): SheetPlan {
  const { name: sheet, cells } = described;
  const repeats = repeatsOf(described);
  return {
    sheet: { write: "sheet", sheet, instead, tabColor: tabColors[described.tab], gridlines: false },
    texts: [],
    tables: [],
    formulas: [
      cellsWrite(sheet, cells, repeats),
      ...repeats.map((repeat): Write => ({ write: "repeat", sheet, ...repeat })),
    ],
    looks: [
      ...cellLooks(described),
      ...described.highlights.map((highlight) => highlightWrite(sheet, highlight)),
      ...described.widths.map((characters, column) => columnWidth(sheet, column, characters)),
      ...Object.entries(described.heights ?? {}).map(([row, lines]): Write => ({
        write: "rowHeight",
        sheet,
        row: Number(row),
        lines,
      })),
      ...(described.frozen ? [{ write: "freeze", sheet, ...described.frozen } as const] : []),
      {
        write: "page",
        sheet,
        headerRows: described.frozen?.rows ?? 0,
        headerColumns: 0,
        pagesAcross: 1,
        upright: described.upright,
      },
      ...mergedAreas(described.hiddenColumns.map((column) => ({ row: 0, column }))).map(
        ({ column, columnCount }): Write => ({ write: "hideColumns", sheet, column, columnCount }),
      ),
      ...described.charts.map((chart) => chartWrite(sheet, chart)),
    ],
  };
}

interface Repeat {
  readonly area: Area;
  readonly over: Area;
}

// Long formulas stand in many cells: each is told once and copied, which keeps the request small.
function repeatsOf({ cells, repeated }: CellSheet): Repeat[] {
  const lines = repeated ? mergedAreas(cells.filter(({ row }) => row === repeated.row)) : [];
  const alike = areasBy(cells, (cell) =>
    typeof cell.content === "object" ? relativeFormula(cell.content.formula, cell) : undefined,
  );
  const overs = alike.flatMap(([formula, over]) =>
    formula.length > longFormula && over.rowCount * over.columnCount > 1 ? [over] : [],
  );
  const across = overs.filter(({ rowCount }) => rowCount === 1).sort((a, b) => a.row - b.row);
  return [
    ...stackedAreas(across).map((over) => ({ area: { ...over, columnCount: 1 }, over })),
    ...overs
      .filter(({ rowCount }) => rowCount > 1)
      .map((over) => ({ area: { ...over, rowCount: 1, columnCount: 1 }, over })),
    ...lines.map((area) => ({ area, over: { ...area, rowCount: repeated?.rowCount ?? 1 } })),
  ];
}

// Shorter ones are sooner written than copied. Units: characters.
const longFormula = 40;

// All cells of the sheet as one block; what is between them, and what is copied later, is left as it is.
function cellsWrite(sheet: string, cells: readonly SheetCell[], repeats: readonly Repeat[]): Write {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  const block = Array.from({ length: Math.max(...rows) - row + 1 }, () =>
    Array.from({ length: Math.max(...columns) - column + 1 }, (): CellWrite => null),
  );
  for (const cell of cells) {
    const isCopied = repeats.some(({ area, over }) => isWithin(cell, over) && !isWithin(cell, area));
    const line = block[cell.row - row];
    if (line && !isCopied) line[cell.column - column] = cell.content;
  }
  return { write: "cells", sheet, row, column, cells: block };
}

function isWithin(cell: { row: number; column: number }, area: Area): boolean {
  const [down, right] = [cell.row - area.row, cell.column - area.column];
  return down >= 0 && down < area.rowCount && right >= 0 && right < area.columnCount;
}

function highlightWrite(sheet: string, { area, formula, look }: CellHighlight): Write {
  return {
    write: "highlight",
    sheet,
    area,
    rule: { kind: "when", formula: `=${formula}`, look: highlightLooks[look] },
  };
}

function chartWrite(sheet: string, chart: SheetChart): Write {
  return { write: "chart", sheet, chart };
}

// Cells that look alike are told together; what is repeated looks the same all the way down.
function cellLooks({ name: sheet, cells, repeated }: CellSheet): Write[] {
  const whole = (area: Area): Area =>
    repeated?.row === area.row && area.rowCount === 1 ? { ...area, rowCount: repeated.rowCount } : area;
  return [
    ...areasBy(cells, ({ look }) => look).map(([look, area]): Write => {
      return { write: "look", sheet, areas: [whole(area)], look: looks[look] };
    }),
    ...areasBy(cells, ({ shape }) => shape).map(([shape, area]): Write => {
      return { write: "numberFormat", sheet, area: whole(area), format: numberFormats[shape] };
    }),
  ];
}

function areasBy<Key>(
  cells: readonly SheetCell[],
  keyOf: (cell: SheetCell) => Key | undefined,
): [Key, Area][] {
  const alike = new Map<Key, SheetCell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key !== undefined) alike.set(key, [...(alike.get(key) ?? []), cell]);
  }
  return [...alike].flatMap(([key, group]) => mergedAreas(group).map((area): [Key, Area] => [key, area]));
}
