/**
 * A whole workbook as plain data: what a file holds, and what a book is made from.
 *
 * Rows and columns count from 0. Formulas are Excel's, in English, with structured references as a person
 * types them (`=[@Due]`, `=SUM(WorkPlan[Days late])`), and begin with `=`.
 */
export interface BookContent {
  /** True when day 0 is 1904-01-01 (old Mac files); false when day 1 is 1900-01-01. */
  date1904: boolean;
  sheets: SheetContent[];
  names: DefinedName[];
  /** Position of the sheet that shows when the file opens. */
  activeSheet: number;
}

/** What one cell holds once calculated. Null is an empty cell; an error is `{ error: "#N/A" }`. */
export type CellValue = string | number | boolean | null | CellError;

export interface CellError {
  error: string;
}

export interface CellContent {
  row: number;
  column: number;
  /** Typed value, or the value last calculated when there is a formula. */
  value?: CellValue;
  formula?: string;
  /** The block that the formula fills from this cell on, when it is an array formula (`{=MMULT(A1:B2,D1:E2)}`). */
  array?: Size;
  format?: CellFormat;
}

export interface Size {
  rowCount: number;
  columnCount: number;
}

/** Looks of a cell. What is not named is Excel's default. Colors are `#RRGGBB`, sizes points. */
export interface CellFormat {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontColor?: string;
  fontSize?: number;
  fontName?: string;
  fillColor?: string;
  horizontalAlignment?: "General" | "Left" | "Center" | "Right";
  verticalAlignment?: "Top" | "Center" | "Bottom";
  wrapText?: boolean;
  indentLevel?: number;
  /** False when the cell may be edited on a protected sheet. */
  locked?: boolean;
  borderTop?: BorderLine;
  borderBottom?: BorderLine;
  borderLeft?: BorderLine;
  borderRight?: BorderLine;
}

export interface BorderLine {
  style: "Thin" | "Medium" | "Thick" | "Dash" | "Dot" | "Double";
  color: string;
}

/** A block of cells on one sheet. */
export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

export interface SheetContent {
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor?: string;
  showGridlines: boolean;
  frozenRows: number;
  frozenColumns: number;
  /** Widths in pixels at 100 % by column index; only those that differ from the default (64). */
  columnWidths: Record<number, number>;
  /** Heights in pixels by row index; only those that differ from the default (20). */
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  cells: CellContent[];
  merges: Area[];
  tables: TableContent[];
  validations: { areas: Area[]; validation: Validation }[];
  conditionalFormats: { areas: Area[]; rule: ConditionalRule }[];
  charts: ChartContent[];
  protection: SheetProtection | null;
  page?: PageSetup;
}

export interface SheetProtection {
  password?: string;
  options: Record<string, boolean>;
}

export interface PageSetup {
  orientation?: "Portrait" | "Landscape";
  paper?: "A4" | "Letter";
  fitToWidth?: number;
  repeatRows?: { first: number; last: number };
  repeatColumns?: { first: number; last: number };
}

export interface TableContent {
  /** Stays the same when the table is renamed. */
  id?: string;
  name: string;
  /** Header row, body and totals row. */
  area: Area;
  columns: TableColumnContent[];
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  /** Column position -> values that stay visible. */
  filters: Record<number, string[]>;
}

export interface TableColumnContent {
  id?: string;
  name: string;
  /** The formula that fills the column: new rows get it. */
  calculatedFormula?: string;
  totalsFormula?: string;
}

export interface DefinedName {
  name: string;
  /** Begins with `=`. */
  formula: string;
  /** Name of the sheet it belongs to; the whole workbook when absent. */
  sheet?: string;
  visible: boolean;
  comment?: string;
}

/** What may be typed into a cell. Formulas count from the top left cell of the first area. */
export interface Validation {
  rule:
    | {
        type: "List";
        /** `a,b,c` or a formula that begins with `=`. */ source: string;
        inCellDropDown: boolean;
      }
    | {
        type: "WholeNumber" | "Decimal" | "Date" | "TextLength";
        operator: ComparisonOperator;
        formula1: string | number;
        formula2?: string | number;
      }
    | { type: "Custom"; formula: string };
  ignoreBlanks: boolean;
  errorAlert: { show: boolean; style: "Stop" | "Warning" | "Information"; title: string; message: string };
  prompt: { show: boolean; title: string; message: string };
}

export type ComparisonOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

export type ConditionalRule =
  | { type: "Custom"; formula: string; format: ConditionalLook; stopIfTrue: boolean }
  | {
      type: "CellValue";
      operator: ComparisonOperator;
      formula1: string;
      formula2?: string;
      format: ConditionalLook;
      stopIfTrue: boolean;
    }
  | { type: "DataBar"; color: string; minimum?: number; maximum?: number; showValue: boolean }
  | {
      type: "IconSet";
      style: string;
      criteria: IconCriterion[];
    };

/** From which value on an icon is shown: a number, what a formula comes to, or a share of the values' span or count. */
export interface IconCriterion {
  operator: "GreaterThan" | "GreaterThanOrEqual";
  /** A text is a formula and begins with `=`. */
  value: number | string;
  type?: "Percent" | "Percentile" | "Formula";
}

export interface ConditionalLook {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  fontColor?: string;
  fillColor?: string;
}

export interface ChartContent {
  id?: string;
  name: string;
  type:
    | "ColumnClustered"
    | "ColumnStacked"
    | "BarClustered"
    | "BarStacked"
    | "Line"
    | "LineMarkers"
    | "Pie"
    | "Doughnut";
  title?: string;
  /** From where to where values are drawn; what is not told follows the values. */
  valueAxis?: { minimum?: number; maximum?: number };
  /** Formulas that name cells: `=Partners!$N$6:$N$31`. */
  series: { name?: string; values: string; categories?: string; color?: string }[];
  /** Pixels from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  legend: "None" | "Right" | "Bottom" | "Top" | "Left";
}
