/**
 * How much a workbook may hold to be opened here. Each limit is what 1 GB of memory and some ten seconds are enough for,
 * which an older laptop has; what goes beyond is refused with a sentence that names the sheet and the area.
 */
export const limits = {
  /** All parts of the file, unpacked. */
  bytes: 160 * 1024 * 1024,
  parts: 10_000,
  /** XML elements in all parts that are read, whatever they say: a million of them take a second. */
  elements: 4_000_000,
  /** Elements and texts that are kept of one part, where it is not read cell by cell or text by text. */
  nodes: 750_000,
  /** Cells with something in them, all sheets together: each is an object of the grid's engine, with what it shows. */
  cells: 300_000,
  /** Cells in the file, also those with neither text nor looks, which are passed over: they only take time to read. */
  writtenCells: 1_500_000,
  /**
   * Formulas, all sheets together, with their characters and the cells, blocks and columns that they name, once each is
   * written out for its own cell. A planner with 1,000 partners and 2,000 tasks has a third of it or less.
   */
  formulas: 150_000,
  formulaCharacters: 40_000_000,
  formulaReferences: 1_500_000,
  /** Characters of the texts in all cells. */
  textCharacters: 40_000_000,
  /** Rows up to the last used one, all sheets together: the engine keeps an object for each. A full sheet of Excel fits. */
  rows: 1_100_000,
  /** Rows times columns, all sheets together: the engine keeps a bit for each, several times. */
  places: 200_000_000,
  /** Cells inside merged blocks, all sheets together: the engine keeps an entry for each. */
  mergedCells: 500_000,
  /** Blocks of merged cells, all sheets together. */
  merges: 60_000,
  /** Cells filled by array formulas, all sheets together: each is held against what it was when it is saved. */
  arrayCells: 300_000,
  /** Validations and conditional formats, all sheets together, and the blocks of cells that they are for. */
  rules: 10_000,
  ruleAreas: 50_000,
  names: 20_000,
  tables: 2_000,
  charts: 500,
  series: 5_000,
  /** Cells that series of charts name, as far as their sheets reach: each is drawn, and kept in the file once more. */
  chartCells: 2_000_000,
  /** How far below and beside the last text or formula looks and sizes still count; Excel leaves stray ones at its end. */
  strayRows: 10_000,
  strayColumns: 500,
} as const;
