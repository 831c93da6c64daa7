import type { Area } from "../workbook/area";
import { looks, numberFormats, tabColors } from "../workbook/looks";
import type { SheetCell } from "../workbook/sheet-cell";
import { startSheet } from "../workbook/start.sheet";
import { mergedAreas } from "./merged-areas";
import type { SheetPlan } from "./sheet-plan";
import type { CellWrite, Write } from "./write";

/** What makes up the first sheet; it takes the place of the given empty sheet, if there is one. */
export function planStartSheet(instead: string | null): SheetPlan {
  const sheet = startSheet.name;
  return {
    sheet: { write: "sheet", sheet, instead, tabColor: tabColors.overview, gridlines: false },
    texts: [],
    tables: [],
    formulas: blocksOf(startSheet.cells).map(({ row, column, cells }) => ({
      write: "cells",
      sheet,
      row,
      column,
      cells: [cells],
    })),
    looks: [
      ...cellLooks(startSheet.cells),
      ...startSheet.widths.map((characters, column): Write => ({
        write: "columnWidth",
        sheet,
        column,
        characters,
      })),
      { write: "page", sheet, headerRows: 0 },
      ...startSheet.hiddenColumns.map((column): Write => ({ write: "hideColumn", sheet, column })),
    ],
  };
}

// Cells that look alike are told together.
function cellLooks(cells: readonly SheetCell[]): Write[] {
  const sheet = startSheet.name;
  return [
    ...areasBy(cells, ({ look }) => look).map(([look, area]): Write => {
      return { write: "look", sheet, area, look: looks[look] };
    }),
    ...areasBy(cells, ({ shape }) => shape).map(([shape, area]): Write => {
      return { write: "numberFormat", sheet, area, format: numberFormats[shape] };
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
