import type { Author, Book, BookTable } from "../book/book";
import type { Area } from "../book/book-content";
import type { Metadata } from "../protocol/metadata";
import { hostObject, type HostObject, type ObjectClass } from "../protocol/object-class";
import type { References } from "../protocol/references";
import { refuse } from "../protocol/refusal";

/** One add-in's view of the book: what its objects need to answer. */
export interface Host {
  readonly book: Book;
  /** The add-in, as the maker of the changes it asks for. */
  readonly author: Author;
  /** File name of the workbook. */
  readonly bookName: string;
  /** Saves the file, asking for its name and place where it has none. */
  readonly save: () => void;
  readonly enums: Metadata["enums"];
  readonly references: References;
  /** `event number:target id` of each event the add-in listens to. */
  readonly subscriptions: Set<string>;
  readonly runtime: { enableEvents: boolean };
}

export interface InBook {
  readonly host: Host;
}
export interface InSheet extends InBook {
  readonly sheetId: string;
}
export interface InArea extends InSheet {
  readonly area: Area;
}
export interface InAreas extends InSheet {
  readonly areas: readonly Area[];
}
export interface InTable extends InBook {
  readonly tableId: string;
}
export interface InChart extends InSheet {
  readonly chartId: string;
}
export interface InConditionalFormat extends InSheet {
  readonly formatId: string;
}
/** Tables, names and the like: of one sheet, or of the whole workbook. */
export interface InScope extends InBook {
  readonly sheetId: string | null;
}

/** What each class of Excel's objects needs to know to find itself in the book. */
export interface ObjectKinds {
  Workbook: InBook;
  Application: InBook;
  Runtime: InBook;
  Functions: InBook;
  FunctionResult: { readonly value: number };
  WorkbookProtection: InBook;
  CustomXmlPartCollection: InBook;
  WorksheetCollection: InBook;
  Worksheet: InSheet;
  WorksheetProtection: InSheet;
  WorksheetFreezePanes: InSheet;
  PageLayout: InSheet;
  AutoFilter: InBook & { readonly tableId: string | null };
  Range: InArea;
  RangeAreas: InAreas;
  RangeCollection: InAreas;
  RangeSort: InArea;
  RangeFormat: InAreas;
  RangeFill: InAreas;
  RangeFont: InAreas;
  RangeBorderCollection: InAreas;
  RangeBorder: InAreas & { readonly side: string };
  FormatProtection: InAreas;
  DataValidation: InAreas;
  ConditionalFormatCollection: InAreas;
  ConditionalFormat: InConditionalFormat;
  CustomConditionalFormat: InConditionalFormat;
  ConditionalFormatRule: InConditionalFormat;
  CellValueConditionalFormat: InConditionalFormat;
  DataBarConditionalFormat: InConditionalFormat;
  ConditionalDataBarPositiveFormat: InConditionalFormat;
  IconSetConditionalFormat: InConditionalFormat;
  ConditionalRangeFormat: InConditionalFormat;
  ConditionalRangeFont: InConditionalFormat;
  ConditionalRangeFill: InConditionalFormat;
  TableCollection: InScope;
  TableScopedCollection: InArea & { readonly fullyContained: boolean };
  Table: InTable;
  TableSort: InTable;
  TableColumnCollection: InTable;
  TableColumn: InTable & { readonly columnId: string };
  Filter: InTable & { readonly columnId: string };
  TableRowCollection: InTable;
  TableRow: InTable & { readonly position: number };
  NamedItemCollection: InScope;
  NamedItem: InBook & { readonly name: string; readonly sheet: string | undefined };
  SettingCollection: InBook;
  Setting: InBook & { readonly key: string };
  ShapeCollection: InSheet;
  PivotTableCollection: InSheet;
  CommentCollection: InSheet;
  ChartCollection: InSheet;
  Chart: InChart;
  ChartAxes: InChart;
  ChartAxis: InChart;
  ChartTitle: InChart;
  ChartLegend: InChart;
  ChartSeriesCollection: InChart;
  ChartSeries: InChart & { readonly position: number };
  ChartSeriesFormat: InChart & { readonly position: number };
  ChartFill: InChart & { readonly position: number };
}

export type Kind = keyof ObjectKinds;

/** How the host answers for one class of objects. */
export type Answers<K extends Kind> = ObjectClass<ObjectKinds[K]>;

/** Makes an object of one of Excel's classes. */
export function make<K extends Kind>(kind: K, self: ObjectKinds[K]): HostObject<ObjectKinds[K]> {
  return hostObject(kind, self);
}

/** Whether an object is of one of Excel's classes. */
export function isKind<K extends Kind>(object: HostObject, kind: K): object is HostObject<ObjectKinds[K]> {
  return object.className === kind;
}

/** The table an object belongs to; ItemNotFound when it is no more. */
export function tableOf({ host, tableId }: InTable): BookTable {
  const found = host.book.table(tableId);
  if (!found) throw refuse.notFound("The table");
  return found;
}
