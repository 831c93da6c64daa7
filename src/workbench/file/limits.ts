/**
 * How much a workbook may hold to be opened here. Each limit is what 1 GB of memory and some ten seconds are enough for,
 * which an older laptop has; what goes beyond is refused with a sentence that names the sheet and the area.
 */
export const limits = {
  /** Cells with something in them, all sheets together: each is an object of the grid's engine, with what it shows. */
  cells: 300_000,
  /** Cells in the file, also those with neither text nor looks, which are passed over: they only take time to read. */
  writtenCells: 2_000_000,
  /** Rows up to the last used one, all sheets together: the engine keeps an object for each. A full sheet of Excel fits. */
  rows: 1_100_000,
  /** Rows times columns, all sheets together: the engine keeps a bit for each, several times. */
  places: 200_000_000,
  /** Cells inside merged blocks, all sheets together: the engine keeps an entry for each. */
  mergedCells: 500_000,
  /** Blocks of merged cells, all sheets together. */
  merges: 60_000,
  /** How far below and beside the last text or formula looks and sizes still count; Excel leaves stray ones at its end. */
  strayRows: 10_000,
  strayColumns: 500,
} as const;
