import { columnWidth } from "./column-width";
import { validationsOf, type EntryPlaces } from "./plan-validations";
import type { TableContent } from "./set-up-content";
import type { SheetPlan } from "./sheet-plan";
import type { CellWrite, Write } from "./write";
import type { Area } from "../workbook/area";
import type { CellShape, StoredColumn, Table } from "../workbook/define-table";
import {
  barColor,
  highlightLooks,
  looks,
  numberFormats,
  shapeLooks,
  tabColors,
  type Look,
} from "../workbook/looks";
import { firstBodyRow, headerLines, headerRow, usualFormula, type LaidColumn } from "../workbook/layout";
import {
  kindFormula,
  kindRow,
  partnerScoresTable,
  weightFormula,
  weightRow,
} from "../workbook/partner-scores.table";
import { columnLetters } from "../workbook/references";
import { sheetNotes } from "../workbook/sheet-notes";
import type { Highlight, HighlightLook } from "../workbook/highlight";
import type { HighlightRule } from "../workbook/highlight-rule";

/** What makes up the sheet of one table: its texts, the table itself, the formulas, and the looks. */
export function planTableSheet(content: TableContent, places: EntryPlaces): SheetPlan {
  const { sheet, name } = content.table;
  return {
    sheet: { write: "sheet", sheet, instead: null, tabColor: tabColors.work, gridlines: true },
    texts: textsOf(content),
    tables: [{ write: "table", sheet, table: name, area: tableArea(content), filterButtons: true }],
    formulas: [
      ...fillsOf(content),
      ...aboveRatings(sheet, positionsOfKind(content, "ratings")),
      ...linesAbove(content.table),
    ],
    looks: [
      ...headingLooks(sheet),
      ...headerLooks(content),
      ...bodyLooks(content),
      ...widthsOf(content),
      { write: "rowHeight", sheet, row: headerRow, lines: headerLines(content.columns) },
      ...validationsOf(content, places),
      ...highlightsOf(content),
      { write: "freeze", sheet, rows: headerRow + 1, columns: content.table.frozenColumns },
      pageOf(content),
    ],
  };
}

// A row of more characters is too small to read on one page.
const widestPage = 260;

// On several pages the columns that stay in view come first on each.
function pageOf({ table, columns }: TableContent): Write {
  const pagesAcross = Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / widestPage);
  return {
    write: "page",
    sheet: table.sheet,
    headerRows: headerRow + 1,
    headerColumns: pagesAcross > 1 ? table.frozenColumns : 0,
    pagesAcross,
    upright: false,
  };
}

/** The looks of the lines above every table. */
export function headingLooks(sheet: string): Write[] {
  const line = (row: number, look: Look) => lookOf(sheet, oneCell(row, 0), look);
  return [line(0, looks.title), line(1, looks.help), line(2, looks.summary), line(3, looks.help)];
}

/** Header and body of a table, from the sheet's left edge. */
function tableArea({ columns, rows }: Pick<TableContent, "columns" | "rows">): Area {
  return { row: headerRow, column: 0, rowCount: rows.length + 1, columnCount: columns.length };
}

function oneCell(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

function bodyOf(content: TableContent, first: LaidColumn, columnCount = 1): Area {
  return { row: firstBodyRow, column: first.position, rowCount: content.rows.length, columnCount };
}

function textsOf({ table, columns, rows }: TableContent): Write[] {
  const at = (row: number, cells: readonly (readonly CellWrite[])[]): Write => ({
    write: "cells",
    sheet: table.sheet,
    row,
    column: 0,
    cells,
  });
  return [
    at(0, [[table.title], [table.help]]),
    at(headerRow, [columns.map((column) => column.header)]),
    at(firstBodyRow, rows),
  ];
}

function linesAbove({ name, sheet, summary }: Table): Write[] {
  const lines = [summary, ...(name in sheetNotes ? [sheetNotes[name] ?? ""] : [])];
  return lines.map((formula, index) => ({
    write: "cells",
    sheet,
    row: 2 + index,
    column: 0,
    cells: [[{ formula: `=${formula}` }]],
  }));
}

// A formula that people may type over goes only into the cells for which nothing is given.
function fillsOf(content: TableContent): Write[] {
  const { sheet } = content.table;
  return content.columns.flatMap((column): Write[] => {
    if (column.formula !== null)
      return [{ write: "fill", sheet, area: bodyOf(content, column), formula: column.formula }];
    const usual = usualFormula(column);
    if (usual === null) return [];
    const area = bodyOf(content, column);
    const given = content.rows.flatMap((row, index): Write[] => {
      const cell = row[column.position] ?? null;
      return cell === null
        ? []
        : [{ write: "cells", sheet, row: area.row + index, column: area.column, cells: [[cell]] }];
    });
    return [{ write: "fill", sheet, area, formula: usual }, ...given];
  });
}

function positionsOfKind({ columns }: TableContent, kind: StoredColumn["kind"]): number[] {
  return columns.filter(({ stored }) => stored?.kind === kind).map(({ position }) => position);
}

/** The kind and the weight above each criterion's column, looked up live by the column's header. */
export function aboveRatings(sheet: string, columns: readonly number[]): Write[] {
  const [first] = columns;
  if (first === undefined) return [];
  const above = { row: kindRow - 1, column: first, rowCount: weightRow - kindRow + 1, columnCount: 1 };
  return [
    {
      write: "cells",
      sheet,
      row: kindRow - 1,
      column: first - 1,
      cells: [
        ["Kind", { formula: kindFormula() }],
        ["Weight", { formula: weightFormula(cellAddress(kindRow - 1, first)) }],
      ],
    },
    ...(columns.length > 1
      ? [{ write: "repeat", sheet, area: above, over: { ...above, columnCount: columns.length } } as const]
      : []),
    lookOver({ sheet, column: first - 1, columnCount: 1, look: looks.aboveLabel }),
    lookOver({ sheet, column: first, columnCount: columns.length, look: looks.above }),
  ];
}

function lookOver(over: { sheet: string; column: number; columnCount: number; look: Look }): Write {
  const { sheet, column, columnCount, look } = over;
  return lookOf(sheet, { row: kindRow - 1, column, rowCount: weightRow - kindRow + 1, columnCount }, look);
}

// The column moves with its formula, the row does not.
function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}$${row + 1}`;
}

function headerLooks({ table, columns }: TableContent): Write[] {
  const computed = columns.filter((column) => column.formula !== null);
  const header = (first: number, columnCount: number, look: Look) =>
    lookOf(table.sheet, { row: headerRow, column: first, rowCount: 1, columnCount }, look);
  const last = columns.length - computed.length;
  return [
    header(0, columns.length, looks.header),
    ...(computed.length > 0 ? [header(last, computed.length, looks.computedHeader)] : []),
  ];
}

function bodyLooks(content: TableContent): Write[] {
  const { sheet } = content.table;
  const all = bodyOf(content, content.columns[0] as LaidColumn, content.columns.length);
  const [computed, ...others] = content.columns.filter((column) => column.formula !== null);
  return [
    lookOf(sheet, all, looks.body),
    ...content.columns.flatMap((column) => numberFormatOf(content, column)),
    ...content.columns.flatMap((column) => columnLooks(content, column)),
    ...(computed ? [lookOf(sheet, bodyOf(content, computed, others.length + 1), looks.computedBody)] : []),
  ];
}

function lookOf(sheet: string, area: Area, look: Look): Write {
  return { write: "look", sheet, areas: [area], look };
}

function numberFormatOf(content: TableContent, column: LaidColumn): Write[] {
  const format = numberFormats[column.shape];
  if (format === "General") return [];
  return [{ write: "numberFormat", sheet: content.table.sheet, area: bodyOf(content, column), format }];
}

function columnLooks(content: TableContent, column: LaidColumn): Write[] {
  const { sheet } = content.table;
  const area = bodyOf(content, column);
  const withHeader = { ...area, row: headerRow, rowCount: area.rowCount + 1 };
  const side: Look | undefined = (shapeLooks as Partial<Record<CellShape, Look>>)[column.shape];
  const sided = side?.align !== "Center" || column.centeredHeader ? withHeader : area;
  return [
    ...(column.shape === "longText" ? [lookOf(sheet, area, looks.wrappedBody)] : []),
    ...(side ? [lookOf(sheet, sided, side)] : []),
  ];
}

function widthsOf({ table, columns }: TableContent): Write[] {
  return columns.map(({ position, width }) => columnWidth(table.sheet, position, width));
}

function highlightsOf(content: TableContent): Write[] {
  const { table, columns } = content;
  const cells = Object.fromEntries(
    columns.map(({ key, position }) => [key, `$${columnLetters(position)}${firstBodyRow + 1}`]),
  );
  const blockOf = (kind: StoredColumn["kind"]): Area[] => {
    const [column, ...others] = positionsOfKind(content, kind);
    if (column === undefined) return [];
    return [{ row: firstBodyRow, rowCount: content.rows.length, column, columnCount: 1 + others.length }];
  };
  return [
    ...table.highlights.flatMap((highlight) => highlightWrites(content, highlight, cells)),
    ...blockOf("ratings").flatMap((area) => ratingHighlights(table.sheet, area)),
    ...blockOf("answer").flatMap((area) => answerHighlights(table, area)),
  ];
}

function answerHighlights({ sheet, highlights }: Table, area: Area): Write[] {
  const answer = `${columnLetters(area.column)}${area.row + 1}`;
  return highlights.flatMap((highlight): Write[] =>
    highlight.kind === "answers"
      ? [{ write: "highlight", sheet, area, rule: whenRule(highlight.formula(answer), highlight.look) }]
      : [],
  );
}

/** What marks ratings that are not allowed, and columns that do not count. */
export function ratingHighlights(sheet: string, area: Area): Write[] {
  const rating = `${columnLetters(area.column)}${area.row + 1}`;
  const kind = cellAddress(kindRow - 1, area.column);
  return partnerScoresTable.highlights.flatMap((highlight): Write[] => {
    if (highlight.kind !== "ratings") return [];
    return [
      { write: "highlight", sheet, area, rule: whenRule(highlight.formula(rating, kind), highlight.look) },
    ];
  });
}

function whenRule(formula: string, look: HighlightLook): HighlightRule {
  return { kind: "when", formula: `=${formula}`, look: highlightLooks[look] };
}

function highlightWrites(
  content: TableContent,
  highlight: Highlight,
  cells: Record<string, string>,
): Write[] {
  if (highlight.kind === "ratings" || highlight.kind === "answers") return [];
  const { sheet } = content.table;
  const marked = content.columns.filter((column) => isMarked(column, highlight));
  const rule: HighlightRule =
    highlight.kind === "bar"
      ? { kind: "bar", color: barColor, minimum: highlight.minimum, maximum: highlight.maximum }
      : whenRule(highlight.formula(cells), highlight.look);
  return blocksOf(marked).map((block) => {
    return { write: "highlight", sheet, area: bodyOf(content, block[0] as LaidColumn, block.length), rule };
  });
}

function isMarked(
  column: LaidColumn,
  highlight: Exclude<Highlight, { kind: "ratings" | "answers" }>,
): boolean {
  if (highlight.kind === "bar") return column.key === highlight.column;
  return highlight.columns?.includes(column.key) ?? true;
}

// Neighbors are marked by one rule, so that the workbook holds few.
function blocksOf(columns: readonly LaidColumn[]): LaidColumn[][] {
  const blocks: LaidColumn[][] = [];
  for (const column of columns) {
    const block = blocks.at(-1);
    if (block && block.at(-1)?.position === column.position - 1) block.push(column);
    else blocks.push([column]);
  }
  return blocks;
}
