import type {
  Area,
  BookContent,
  CellFormat,
  CellValue,
  ChartContent,
  ConditionalRule,
  DefinedName,
  SheetContent,
  SheetProtection,
  TableColumnContent,
  TableContent,
  Validation,
} from "./book-content";
import type { CalculationLimits } from "./calculation-bound";

/** Who made a change: one attached add-in, or the person at the grid. */
export interface Author {
  readonly name: string;
}

export interface BookChange {
  author: Author;
  /** The request or gesture that made it; all changes of one batch carry the same number. */
  batch: number;
  sheetId: string;
  area: Area;
  kind:
    | "RangeEdited"
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted"
    | "CellInserted"
    | "CellDeleted";
  /** Only when a single cell was edited. */
  before?: CellValue;
  after?: CellValue;
}

export type BookEvent =
  | { type: "changed"; change: BookChange }
  | { type: "calculated"; sheetId: string }
  | { type: "selection"; sheetId: string; area: Area; author: Author }
  | { type: "activated"; sheetId: string; author: Author }
  | { type: "sheetAdded" | "sheetDeleted"; sheetId: string; author: Author }
  | { type: "sheetRenamed"; sheetId: string; nameBefore: string; nameAfter: string; author: Author }
  | { type: "tableAdded" | "tableDeleted"; tableId: string; sheetId: string; author: Author }
  | { type: "settingsChanged"; author: Author };

/** A table with its place. Ids stay when names change. */
export type BookTable = Omit<TableContent, "id" | "columns"> & {
  id: string;
  sheetId: string;
  columns: (TableColumnContent & { id: string })[];
};

export type BookSheet = { id: string } & Pick<
  SheetContent,
  "name" | "visibility" | "tabColor" | "showGridlines" | "frozenRows" | "frozenColumns" | "page"
>;

/**
 * What a caller may put in a cell, as Excel takes it through `Range.values` and `Range.formulas`: a string that
 * begins with `=` is a formula, an apostrophe keeps the rest as text, other strings are read as if typed
 * (`12`, `50%`, `TRUE`, `2026-04-10`), "" empties the cell, and null leaves it as it is.
 */
export type CellInput = string | number | boolean | null;

/**
 * A live workbook, calculated by o-spreadsheet, with Excel's tables, structured references, names, validation,
 * conditional formats and protection. It knows nothing of office.js.
 *
 * Rows and columns count from 0. All refusals are thrown as `BookRefusal` with Excel's error code.
 */
export interface Book {
  /** The o-spreadsheet model behind it, for the grid to show. */
  readonly model: unknown;
  date1904: boolean;
  /** While a person is typing in a cell, requests have to wait or are refused. */
  readonly cellEditMode: { active: boolean; onEnd(callback: () => void): void; begin(): void; end(): void };

  /** Runs many edits as one: calculated once, one undo step, events after it. When one is refused, what was done before it stays, as in Excel. */
  batch<T>(author: Author, edits: () => T): T;
  on(listener: (event: BookEvent) => void): () => void;
  content(): BookContent;
  /** One sheet of it, which takes less time than all of them. */
  sheetContent(id: string): SheetContent;
  /** Grows with every change of what `content` gives, undoing included: while it stays, nothing has changed. */
  revision(): number;
  undo(): void;
  redo(): void;

  sheets(): BookSheet[];
  sheet(id: string): BookSheet;
  addSheet(name?: string): BookSheet;
  deleteSheet(id: string): void;
  changeSheet(id: string, change: Partial<Omit<BookSheet, "id">>): void;
  moveSheet(id: string, position: number): void;
  activeSheetId(): string;
  activateSheet(id: string): void;
  selection(): { sheetId: string; area: Area };
  select(sheetId: string, area: Area): void;
  usedArea(sheetId: string, valuesOnly: boolean, within?: Area): Area | null;

  value(sheetId: string, row: number, column: number): CellValue;
  /** The formula as typed, with structured references; else the value (text that looks like something else comes without its apostrophe, as in Excel). */
  formula(sheetId: string, row: number, column: number): CellValue;
  isFormula(sheetId: string, row: number, column: number): boolean;
  /** The text a person sees. */
  text(sheetId: string, row: number, column: number): string;
  format(sheetId: string, row: number, column: number): CellFormat;
  write(sheetId: string, area: Area, inputs: readonly (readonly CellInput[])[]): void;
  /** `undefined` in the change puts the default back. */
  changeFormat(sheetId: string, area: Area, change: Partial<CellFormat>): void;
  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats"): void;
  /** Relative references move along; `All` takes looks, validation and conditional formats with it. */
  copyCells(
    sheetId: string,
    copy: { from: Area; to: Area; what: "All" | "Formulas" | "Values" | "Formats" },
  ): void;
  insertCells(sheetId: string, area: Area, shift: "Down" | "Right"): void;
  deleteCells(sheetId: string, area: Area, shift: "Up" | "Left"): void;
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, column: number, pixels: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, row: number, pixels: number): void;
  setHidden(sheetId: string, dimension: "row" | "column", index: number, hidden: boolean): void;
  isHidden(sheetId: string, dimension: "row" | "column", index: number): boolean;
  merge(sheetId: string, area: Area): void;
  unmerge(sheetId: string, area: Area): void;

  tables(): BookTable[];
  /** One table, which costs less than all of them. */
  table(id: string): BookTable | null;
  addTable(sheetId: string, area: Area, hasHeaders: boolean, name?: string): BookTable;
  changeTable(
    id: string,
    change: Partial<
      Pick<BookTable, "name" | "style" | "showHeaders" | "showTotals" | "showFilterButton" | "showBandedRows">
    >,
  ): void;
  resizeTable(id: string, area: Area): void;
  addTableColumn(id: string, position: number | null, values?: readonly CellInput[], name?: string): void;
  deleteTableColumn(id: string, columnId: string): void;
  addTableRows(id: string, position: number | null, rows: readonly (readonly CellInput[])[]): void;
  /** Takes rows out of a table, one when no count is given. */
  deleteTableRow(id: string, position: number, count?: number): void;
  filterTable(id: string, position: number, visible: string[] | null): void;
  sortTable(id: string, keys: readonly { position: number; ascending: boolean }[]): void;
  deleteTable(id: string): void;
  convertTableToRange(id: string): void;

  names(): DefinedName[];
  addName(name: DefinedName): void;
  changeName(name: string, sheet: string | undefined, change: Partial<DefinedName>): void;
  deleteName(name: string, sheet?: string): void;

  validation(sheetId: string, row: number, column: number): Validation | null;
  /** All blocks of cells in which something is said about what may be typed. */
  validatedAreas(sheetId: string): Area[];
  setValidation(sheetId: string, area: Area, validation: Validation | null): void;
  conditionalFormats(sheetId: string): { id: string; areas: Area[]; rule: ConditionalRule }[];
  addConditionalFormat(sheetId: string, area: Area, rule: ConditionalRule): string;
  changeConditionalFormat(sheetId: string, id: string, rule: ConditionalRule): void;
  deleteConditionalFormats(sheetId: string, area: Area | null, id?: string): void;

  charts(sheetId: string): (ChartContent & { id: string })[];
  addChart(sheetId: string, chart: ChartContent): string;
  changeChart(sheetId: string, id: string, change: Partial<ChartContent>): void;
  deleteChart(sheetId: string, id: string): void;

  protection(sheetId: string): SheetProtection | null;
  protect(sheetId: string, protection: SheetProtection): void;
  unprotect(sheetId: string, password?: string): void;

  /** Add-in settings that travel with the workbook: key -> JSON value. */
  readonly settings: Map<string, unknown>;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  recalculate(): void;
}

/** Excel said no. Codes are office.js's: `ItemNotFound`, `InvalidArgument`, `AccessDenied`, … */
export class BookRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

/**
 * Makes a live workbook from plain data; an empty one with a single sheet when there is none.
 *
 * Errors: `UncalculableBook` when there are limits and its formulas look at more.
 */
export type CreateBook = (
  content?: BookContent,
  options?: { now?: () => Date; limits?: CalculationLimits | undefined },
) => Book;
