import type {
  Area,
  ChartContent,
  ConditionalRule,
  PageSetup,
  SheetProtection,
  Size,
  TableColumnContent,
  TableContent,
  Validation,
} from "./book-content";
import type { FormulaTemplate } from "./formula-pieces";

/** A table as the book keeps it; the engine only draws it. */
export interface TableRecord extends Omit<TableContent, "id" | "columns" | "filters"> {
  id: string;
  sheetId: string;
  columns: ColumnRecord[];
  /** Values that stay visible, by column id. */
  filters: Readonly<Record<string, string[]>>;
}

export interface ColumnRecord {
  id: string;
  name: string;
  calculated?: FormulaTemplate;
  totals?: NonNullable<TableColumnContent["totalsFormula"]>;
}

export interface NameRecord {
  name: string;
  sheetId?: string;
  formula: string;
  visible: boolean;
  comment?: string;
}

export interface ValidationRecord {
  id: string;
  areas: Area[];
  validation: Validation;
}

export interface ConditionalRecord {
  id: string;
  areas: Area[];
  rule: ConditionalRule;
}

export type ChartRecord = ChartContent & { id: string };

/** What a sheet has beyond what the engine keeps of it. */
export interface SheetRecord {
  veryHidden: boolean;
  page?: PageSetup;
  protection: SheetProtection | null;
  validations: readonly ValidationRecord[];
  conditionalFormats: readonly ConditionalRecord[];
  charts: readonly ChartRecord[];
}

/** A formula that the engine cannot calculate, kept beside the value that came with it. */
export interface FrozenFormula {
  formula: string;
  sheetId: string;
  /** What the cell held then: once it holds something else, the formula is gone. */
  content: string;
  /** The block that it fills, when it is an array formula, and what the cells there held. */
  array?: Size & { contents: string };
}

/** A sheet without anything special. */
export function plainSheetRecord(): SheetRecord {
  return { veryHidden: false, protection: null, validations: [], conditionalFormats: [], charts: [] };
}

/** What of each sheet the grid shows already. */
export interface Drawn {
  sheets: Map<string, SheetRecord>;
  tables: Map<string, TableRecord>;
}
