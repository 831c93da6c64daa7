import type { Area } from "../book/book-content";

/** The cells two areas share; null when there are none. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rowCount = Math.min(one.row + one.rowCount, other.row + other.rowCount) - row;
  const columnCount = Math.min(one.column + one.columnCount, other.column + other.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest area that holds both. */
export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rowCount: Math.max(one.row + one.rowCount, other.row + other.rowCount) - row,
    columnCount: Math.max(one.column + one.columnCount, other.column + other.columnCount) - column,
  };
}

/** Whether the first area holds every cell of the second. */
export function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && shared.rowCount === inner.rowCount && shared.columnCount === inner.columnCount;
}

/** Number of cells. */
export function cellCount({ rowCount, columnCount }: Area): number {
  return rowCount * columnCount;
}

/** The cells of an area, row by row. */
export function* cellsOf(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1)
      yield { row, column };
  }
}

/** Gathers single cells, given row by row, into as few rectangles as a simple sweep finds. */
export function areasOfCells(cells: readonly { row: number; column: number }[]): Area[] {
  const open: Area[] = [];
  for (const run of runsOf(cells)) {
    const above = open.find(
      (area) =>
        area.column === run.column &&
        area.columnCount === run.columnCount &&
        area.row + area.rowCount === run.row,
    );
    if (above) above.rowCount += 1;
    else open.push(run);
  }
  return open;
}

function runsOf(cells: readonly { row: number; column: number }[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columnCount === column) last.columnCount += 1;
    else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  return runs;
}
