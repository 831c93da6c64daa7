import type { Cell } from "../domain/cell";
import type { Area } from "../workbook/area";
import type { Write } from "./write";

/**
 * The workbook as the use cases see it. Few and wide methods: setting up takes one `read` and one `write`, whatever
 * the number of rows. Every method throws a `HostError` when the workbook says no.
 */
export interface WorkbookPort {
  /** All that the planner needs to know of the workbook, as it is now. */
  read(): Promise<WorkbookSnapshot>;
  /** The same, and whether the planner may begin on the first sheet: more to ask than reading takes every time. */
  readForSetUp(): Promise<SetUpSnapshot>;
  /** Blocks of cells with their formulas, to be sure of what a write would replace. */
  readCells(areas: readonly SheetArea[]): Promise<readonly CellsReading[]>;
  /** All that stands on some sheets, formulas as such, and what of their looks was kept. */
  readSheets(sheets: readonly SheetToRead[]): Promise<readonly SheetReading[]>;
  write(writes: readonly Write[]): Promise<void>;
  /** Tells of every change of cells and every deleted sheet, by anyone, until the returned function is called. */
  watch(onChange: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Has Excel save the file; Excel asks where when it has no place yet. */
  save(): Promise<void>;
  /** Shows a cell to the person at this machine. */
  goTo(place: SheetPlace): Promise<void>;
  /** Whether the person is typing in a cell, so that everything else has to wait. */
  isEditingCell(): Promise<boolean>;
}

/** A block of cells of a sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** One cell of a sheet. Rows and columns count from 0. */
export interface SheetPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The workbook at one moment. */
export interface WorkbookSnapshot {
  /** True in old Mac workbooks, whose day 0 is 1904-01-01. */
  readonly date1904: boolean;
  readonly sheets: readonly string[];
  /** Names defined for cells and formulas. */
  readonly names: readonly DefinedName[];
  readonly tables: readonly TableSnapshot[];
  /** The tables and columns as they were called when the planner last wrote them; empty when nothing is noted. */
  readonly noted: readonly NotedTable[];
  /** The sheet that the planner made to be printed; null when there is none. */
  readonly printView: PrintViewSnapshot | null;
  /** What stands at the top of every sheet; empty while every table of the planner is there with its header row. */
  readonly heads: readonly SheetHead[];
  /** Whether making the tables again was begun and did not come to its end. */
  readonly isRestoring: boolean;
}

/** A workbook as set-up has to know it. */
export interface SetUpSnapshot extends WorkbookSnapshot {
  /** Whether nothing was ever put on the first sheet, neither into its cells nor over them. */
  readonly firstSheetIsEmpty: boolean;
}

/** A name and the formula that says what it stands for. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** The first rows of a sheet, and how far it is filled. */
export interface SheetHead {
  readonly sheet: string;
  /** Rows and columns from A1 to the last cell that holds something; 0 on an empty sheet. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** From A1 on. */
  readonly cells: readonly (readonly Cell[])[];
}

/** A sheet to be read whole, and the cell of its title, whose size tells whether the looks were kept. */
export interface SheetToRead {
  readonly sheet: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly title: { readonly row: number; readonly column: number };
}

/** A sheet as it stands. */
export interface SheetReading extends CellsReading {
  readonly sheet: string;
  /** Units: points. */
  readonly titleSize: number;
  readonly hasHighlights: boolean;
  readonly chartCount: number;
}

/** The print view as it stands. */
export interface PrintViewSnapshot {
  readonly sheet: string;
  /** From the first to the last cell that holds something. */
  readonly cells: readonly (readonly Cell[])[];
  /** What was noted when it was made; null when nothing is. */
  readonly mark: string | null;
}

/** A table's name and headers with the ids that stay when people change them. */
export interface NotedTable {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly { readonly id: string; readonly header: string }[];
}

/** A table as it stands. Only the planner's own tables come with their rows. */
export interface TableSnapshot extends NotedTable {
  readonly sheet: string;
  /** Where its header begins on the sheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly header: TableHeader;
  readonly showTotals: boolean;
  readonly rows: readonly (readonly Cell[])[];
  /** Cells of the body that hold a typed value although their column is a formula's. Counted from 0 in the body. */
  readonly typed: readonly { readonly row: number; readonly column: number }[];
  /** The cells of the table that say what may be typed into them; null where nobody looked. */
  readonly validated: readonly Area[] | null;
  /** The sheet rows below the table as far as its columns hold something there, counted from 0. */
  readonly strayRows: StrayRows | null;
}

/**
 * Where the headers of a table are: in its header row; nowhere, so that `row` is the row above its first one; or in
 * what Excel takes for its first row, which counts as `row` and not among the rows here.
 */
export type TableHeader = "shown" | "hidden" | "asRow";

/** Rows below a table that are no rows of it. */
export interface StrayRows {
  readonly first: number;
  readonly last: number;
  /** What stands in them, from the left edge of the table, formulas as such; absent when there are very many. */
  readonly cells?: readonly (readonly Cell[])[];
}

/** A block of cells of a sheet, with its formulas as such. */
export interface CellsReading {
  readonly cells: readonly (readonly Cell[])[];
  readonly isProtected: boolean;
}

/** Somebody changed cells. */
export interface WorkbookChange {
  readonly sheetId: string;
  /** The cells; empty when the sheet is gone. */
  readonly address: string;
  /** Ourselves at this machine, or somebody else who has the workbook open. */
  readonly by: "here" | "elsewhere";
}
