import {
  allReferences,
  headerReference,
  headerSpanReference,
  rowReferences,
  rowSpanReference,
} from "./references";
import type { Highlight } from "./highlight";
import type { ListName } from "./lists";

/** How a column's cells are shown; each maps to one number format. What is typed into a `name` stays as it is typed. */
export type CellShape =
  "text" | "name" | "longText" | "number" | "count" | "score" | "percent" | "day" | "dayOfMonth" | "any";

interface ColumnBase {
  readonly header: string;
  /** Units: characters of the default font. */
  readonly width: number;
}

/** What a text stands for whose every sign counts, so that `0800`, `1-2` and `TRUE` have to stay what was typed. */
export type TextContent = "name" | "person" | "phone" | "mail" | "id" | "round";

export interface TextColumn extends ColumnBase {
  readonly kind: "text" | "longText";
  /** Any text when absent. */
  readonly holds?: TextContent;
  /** The column of another table whose names it usually has, though any text may stand there. */
  readonly like?: ReferenceColumn["to"];
  /** A formula, without `=`, that stands in every cell of the column until a person types a text over it. */
  readonly usual?: string;
}
export interface NumberColumn extends ColumnBase {
  readonly kind: "number";
  /** The smallest number that makes sense; any number does when absent. */
  readonly atLeast?: number;
}
export interface DateColumn extends ColumnBase {
  readonly kind: "date";
}
/** One word of a list. */
export interface ChoiceColumn extends ColumnBase {
  readonly kind: "choice";
  readonly list: ListName;
}
/** The name of a row in another table, offered as a drop-down. */
export interface ReferenceColumn extends ColumnBase {
  readonly kind: "reference";
  readonly to: { readonly table: string; readonly header: string };
}
/** A value of any type, such as a setting. */
export interface AnyColumn extends ColumnBase {
  readonly kind: "any";
}
/** Stands for one column per criterion, in the order of the criteria. */
export interface RatingsColumn extends ColumnBase {
  readonly kind: "ratings";
}
/** What one respondent thinks of one statement, which is the header; people may word it anew. */
export interface AnswerColumn extends ColumnBase {
  readonly kind: "answer";
}
export type StoredColumn =
  | TextColumn
  | NumberColumn
  | DateColumn
  | ChoiceColumn
  | ReferenceColumn
  | AnyColumn
  | RatingsColumn
  | AnswerColumn;

/** What a formula may name. All are texts to put into the formula. */
export interface FormulaContext<Key extends string> {
  /** The whole column of this table: `WorkPlan[Due]`. */
  readonly all: Readonly<Record<Key, string>>;
  /** This row's cells from one column to another, with all that stands between them. */
  readonly span: (first: Key, last: Key) => string;
  /** The headers of the same columns. */
  readonly headers: (first: Key, last: Key) => string;
}

export interface ComputedColumn<Key extends string = string> extends ColumnBase {
  readonly shape: CellShape;
  /** Without `=`. `row.due` is this row's cell of the column: `[@Due]`. */
  readonly formula: (row: Readonly<Record<Key, string>>, context: FormulaContext<Key>) => string;
}

/** One table of the workbook: everything else about it follows from this. */
export interface Table<Stored extends string = string, Computed extends string = string> {
  readonly name: string;
  readonly sheet: string;
  readonly title: string;
  /** One sentence on what to do on this sheet. */
  readonly help: string;
  /** A formula, without `=`, that sums up the table in one line. */
  readonly summary: string;
  /** The column whose cell names the row; never blank in a row that counts. */
  readonly key: Stored;
  /** Columns to the left that stay in view. */
  readonly frozenColumns: number;
  readonly columns: Readonly<Record<Stored, StoredColumn>>;
  readonly computed: Readonly<Record<Computed, ComputedColumn>>;
  readonly highlights: readonly Highlight[];
}

type AnyKey<Stored extends string, Computed extends string> = Stored | Computed;

interface TableDefinition<Stored extends string, Computed extends string> {
  name: string;
  sheet: string;
  title: string;
  help: string;
  key: NoInfer<Stored>;
  frozenColumns?: number;
  columns: Record<Stored, StoredColumn>;
  computed?: { [Key in Computed]: ComputedColumn<NoInfer<AnyKey<Stored, Computed>>> };
  summary: (all: Readonly<Record<NoInfer<AnyKey<Stored, Computed>>, string>>) => string;
  highlights?: readonly Highlight<NoInfer<AnyKey<Stored, Computed>>>[];
}

/** Describes a table once; a formula that names a column the table does not have does not compile. */
export function defineTable<Stored extends string, Computed extends string = never>(
  definition: TableDefinition<Stored, Computed>,
): Table<Stored, Computed> {
  const computed = (definition.computed ?? {}) as Table<Stored, Computed>["computed"];
  const headers = namedHeaders({ ...definition.columns, ...computed });
  return {
    ...definition,
    computed,
    frozenColumns: definition.frozenColumns ?? 1,
    summary: definition.summary(allReferences(definition.name, headers) as never),
    highlights: definition.highlights ?? [],
  };
}

/** The whole column of a table, for another table's formula: `PartnerScores[Score]`. */
export function columnOf<Stored extends string, Computed extends string>(
  table: Table<Stored, Computed>,
  key: Stored | Computed,
): string {
  const all = allReferences(table.name, namedHeaders({ ...table.columns, ...table.computed }));
  return all[key] ?? key;
}

/** The header cell of a table's column: `PartnerList[[#Headers],[Rank]]`. */
export function headerOf<Stored extends string, Computed extends string>(
  table: Table<Stored, Computed>,
  key: Stored | Computed,
): string {
  const columns: Readonly<Record<string, ColumnBase>> = { ...table.columns, ...table.computed };
  return headerReference(table.name, columns[key]?.header ?? key);
}

/** The key of the column that is called so; undefined when none of them is. */
export function keyOfHeader(
  columns: Readonly<Record<string, { readonly header: string }>>,
  header: string,
): string | undefined {
  return Object.keys(columns).find((key) => columns[key]?.header === header);
}

/** The header cells from one column of a table to another, for a formula outside it. */
export function headersOf<Stored extends string, Computed extends string>(
  table: Table<Stored, Computed>,
  first: Stored | Computed,
  last: Stored | Computed,
): string {
  const headers = namedHeaders({ ...table.columns, ...table.computed });
  return headerSpanReference(table.name, headers[first] ?? first, headers[last] ?? last);
}

/** The formula of a computed column, as it stands in every row of the table. */
export function computedFormula(table: Table, key: string): string {
  const headers = namedHeaders({ ...table.columns, ...table.computed });
  const column = table.computed[key] as ComputedColumn;
  const header = (named: string) => headers[named] ?? named;
  const context: FormulaContext<string> = {
    all: allReferences(table.name, headers),
    span: (first, last) => rowSpanReference(table.name, header(first), header(last)),
    headers: (first, last) => headerSpanReference(table.name, header(first), header(last)),
  };
  return `=${column.formula(rowReferences(headers), context)}`;
}

function namedHeaders(columns: Readonly<Record<string, ColumnBase>>): Record<string, string> {
  return Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, column.header]));
}

/** Whether what is typed into a column has to stay a text, whatever it looks like. */
export function isKeptAsText(column: StoredColumn): boolean {
  return column.kind === "reference" || ("holds" in column && column.holds !== undefined);
}

type Described<Column extends ColumnBase> = Omit<Column, "kind">;

/** Builders for the columns that people fill. */
export const column = {
  text: (described: Described<TextColumn>): TextColumn => ({ kind: "text", ...described }),
  longText: (described: Described<TextColumn>): TextColumn => ({ kind: "longText", ...described }),
  number: (described: Described<NumberColumn>): NumberColumn => ({ kind: "number", ...described }),
  date: (described: Described<DateColumn>): DateColumn => ({ kind: "date", ...described }),
  choice: (described: Described<ChoiceColumn>): ChoiceColumn => ({ kind: "choice", ...described }),
  reference: (described: Described<ReferenceColumn>): ReferenceColumn => ({
    kind: "reference",
    ...described,
  }),
  any: (described: Described<AnyColumn>): AnyColumn => ({ kind: "any", ...described }),
  ratings: (described: Described<RatingsColumn>): RatingsColumn => ({ kind: "ratings", ...described }),
  answer: (described: Described<AnswerColumn>): AnswerColumn => ({ kind: "answer", ...described }),
};
