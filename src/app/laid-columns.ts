import type { Area } from "../workbook/area";
import type { StoredColumn } from "../workbook/define-table";
import { firstBodyRow, type LaidColumn } from "../workbook/layout";
import { columnLetters } from "../workbook/references";
import type { TableContent } from "./set-up-content";

/** The cells of some columns, from the first row of the body to the last. */
export function bodyOf(content: TableContent, first: LaidColumn, columnCount = 1): Area {
  return { row: firstBodyRow, column: first.position, rowCount: content.rows.length, columnCount };
}

/** The columns of a sheet that hold something of a kind. */
export function positionsOfKind({ columns }: TableContent, kind: StoredColumn["kind"]): number[] {
  return columns.filter(({ stored }) => stored?.kind === kind).map(({ position }) => position);
}

/** A cell whose column moves with its formula while its row does not. */
export function movableCell(row: number, column: number): string {
  return `${columnLetters(column)}$${row + 1}`;
}

/** Columns in blocks of neighbors, which are told together, so that the workbook holds few rules. */
export function columnBlocks(columns: readonly LaidColumn[]): LaidColumn[][] {
  const blocks: LaidColumn[][] = [];
  for (const column of columns) {
    const block = blocks.at(-1);
    if (block && block.at(-1)?.position === column.position - 1) block.push(column);
    else blocks.push([column]);
  }
  return blocks;
}
