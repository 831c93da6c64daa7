import type { Area } from "../workbook/area";
import type { CellHighlight, CellSheet, SheetChart } from "../workbook/cell-sheet";
import { highlightLooks, looks, numberFormats, tabColors } from "../workbook/looks";
import type { SheetCell } from "../workbook/sheet-cell";
import { mergedAreas } from "./merged-areas";
import type { SheetPlan } from "./sheet-plan";
import type { CellWrite, Write } from "./write";

/** What makes up a sheet of cells; it takes the place of the given empty sheet, if there is one. */
export function planCellSheet(described: CellSheet, instead: string | null): SheetPlan {
  const { name: sheet, cells, repeated } = described;
  return {
    sheet: { write: "sheet", sheet, instead, tabColor: tabColors[described.tab], gridlines: false },
    texts: [],
    tables: [],
    formulas: [
      ...blocksOf(cells).map(({ row, column, cells: line }): Write => ({
        write: "cells",
        sheet,
        row,
        column,
        cells: [line],
      })),
      ...(repeated ? repeatsOf(described, repeated) : []),
    ],
    looks: [
      ...cellLooks(described),
      ...described.highlights.map((highlight) => highlightWrite(sheet, highlight)),
      ...described.widths.map((characters, column): Write => ({
        write: "columnWidth",
        sheet,
        column,
        characters,
      })),
      ...Object.entries(described.heights ?? {}).map(([row, lines]): Write => ({
        write: "rowHeight",
        sheet,
        row: Number(row),
        lines,
      })),
      ...(described.frozen ? [{ write: "freeze", sheet, ...described.frozen } as const] : []),
      { write: "page", sheet, headerRows: described.frozen?.rows ?? 0 },
      ...described.hiddenColumns.map((column): Write => ({ write: "hideColumn", sheet, column })),
      ...described.charts.map((chart) => chartWrite(sheet, chart)),
    ],
  };
}

function repeatsOf({ name: sheet, cells }: CellSheet, repeated: NonNullable<CellSheet["repeated"]>): Write[] {
  const { row, rowCount } = repeated;
  return blocksOf(cells.filter((cell) => cell.row === row)).map((block) => {
    const area = { row, column: block.column, rowCount: 1, columnCount: block.cells.length };
    return { write: "repeat", sheet, area, rowCount };
  });
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
      return { write: "look", sheet, area: whole(area), look: looks[look] };
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
  const keys = new Set(cells.map(keyOf));
  return [...keys].flatMap((key): [Key, Area][] =>
    key === undefined
      ? []
      : mergedAreas(cells.filter((cell) => keyOf(cell) === key)).map((area) => [key, area]),
  );
}

interface Block {
  row: number;
  column: number;
  cells: CellWrite[];
}

// Neighbors in a row are written together.
function blocksOf(cells: readonly SheetCell[]): Block[] {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const blocks: Block[] = [];
  for (const { row, column, content } of ordered) {
    const block = blocks.at(-1);
    if (block && block.row === row && block.column + block.cells.length === column) block.cells.push(content);
    else blocks.push({ row, column, cells: [content] });
  }
  return blocks;
}
