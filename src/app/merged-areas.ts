import type { Area } from "../workbook/area";

/** A cell by its place; counts from 0. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The fewest blocks that a sheet's cells make when neighbors in a row, and then equal rows, are put together. */
export function mergedAreas(cells: readonly Cell[]): Area[] {
  const ordered = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return stackedAreas(mergeColumns(ordered));
}

function mergeColumns(cells: readonly Cell[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const run = runs.at(-1);
    const isNext = run?.row === row && run.column + run.columnCount === column;
    if (isNext) runs[runs.length - 1] = { ...run, columnCount: run.columnCount + 1 };
    else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  return runs;
}

/** The same areas with those put together that stand on one another and are equally wide; ordered from the top. */
export function stackedAreas(runs: readonly Area[]): Area[] {
  const areas: Area[] = [];
  for (const run of runs) {
    const above = areas.findIndex(
      ({ row, column, rowCount, columnCount }) =>
        row + rowCount === run.row && column === run.column && columnCount === run.columnCount,
    );
    const area = areas[above];
    if (area) areas[above] = { ...area, rowCount: area.rowCount + 1 };
    else areas.push(run);
  }
  return areas;
}
