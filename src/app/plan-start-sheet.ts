import { looks, numberFormats, tabColors } from "../workbook/looks";
import type { SheetCell } from "../workbook/sheet-cell";
import { startSheet } from "../workbook/start.sheet";
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
      ...startSheet.cells.flatMap(cellLooks),
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

function cellLooks(cell: SheetCell): Write[] {
  const area = { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 };
  const sheet = startSheet.name;
  return [
    ...(cell.look ? [{ write: "look", sheet, area, look: looks[cell.look] } as const] : []),
    ...(cell.shape
      ? [{ write: "numberFormat", sheet, area, format: numberFormats[cell.shape] } as const]
      : []),
  ];
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
