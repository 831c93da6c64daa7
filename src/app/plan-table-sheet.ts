import { validationsOf, type TablePlaces } from "./plan-validations";
import type { TableContent } from "./set-up-content";
import type { SheetPlan } from "./sheet-plan";
import type { CellWrite, Write } from "./write";
import type { Area } from "../workbook/area";
import type { CellShape } from "../workbook/define-table";
import {
  barColor,
  highlightLooks,
  looks,
  numberFormats,
  shapeLooks,
  tabColors,
  type Look,
} from "../workbook/looks";
import { firstBodyRow, headerLines, headerRow, type LaidColumn } from "../workbook/layout";
import {
  kindFormula,
  kindRow,
  partnerScoresTable,
  weightFormula,
  weightRow,
} from "../workbook/partner-scores.table";
import { columnLetters } from "../workbook/references";
import type { Highlight, HighlightLook } from "../workbook/highlight";
import type { HighlightRule } from "../workbook/highlight-rule";

/** What makes up the sheet of one table: its texts, the table itself, the formulas, and the looks. */
export function planTableSheet(content: TableContent, places: TablePlaces): SheetPlan {
  const { sheet, name } = content.table;
  return {
    sheet: { write: "sheet", sheet, instead: null, tabColor: tabColors.work, gridlines: true },
    texts: textsOf(content),
    tables: [{ write: "table", sheet, table: name, area: tableArea(content), filterButtons: true }],
    formulas: [...fillsOf(content), ...aboveRatings(sheet, ratingPositions(content)), summaryOf(content)],
    looks: [
      ...headingLooks(sheet),
      ...headerLooks(content),
      ...bodyLooks(content),
      ...widthsOf(content),
      { write: "rowHeight", sheet, row: headerRow, lines: headerLines(content.columns) },
      ...validationsOf(content, places),
      ...highlightsOf(content),
      { write: "freeze", sheet, rows: headerRow + 1, columns: content.table.frozenColumns },
      { write: "page", sheet, headerRows: headerRow + 1 },
    ],
  };
}

/** The looks of the three lines above every table. */
export function headingLooks(sheet: string): Write[] {
  const line = (row: number, look: Look): Write => ({ write: "look", sheet, area: oneCell(row, 0), look });
  return [line(0, looks.title), line(1, looks.help), line(2, looks.summary)];
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

function summaryOf({ table }: TableContent): Write {
  return {
    write: "cells",
    sheet: table.sheet,
    row: 2,
    column: 0,
    cells: [[{ formula: `=${table.summary}` }]],
  };
}

function fillsOf(content: TableContent): Write[] {
  return content.columns.flatMap((column): Write[] =>
    column.formula === null
      ? []
      : [
          {
            write: "fill",
            sheet: content.table.sheet,
            area: bodyOf(content, column),
            formula: column.formula,
          },
        ],
  );
}

function ratingPositions({ columns }: TableContent): number[] {
  return columns.filter(({ stored }) => stored?.kind === "ratings").map(({ position }) => position);
}

/** The kind and the weight above each criterion's column, looked up live by the column's header. */
export function aboveRatings(sheet: string, columns: readonly number[]): Write[] {
  const [first] = columns;
  if (first === undefined) return [];
  const kinds = columns.map(() => ({ formula: kindFormula() }));
  const weights = columns.map((column) => ({
    formula: weightFormula(cellAddress(kindRow - 1, column)),
  }));
  return [
    {
      write: "cells",
      sheet,
      row: kindRow - 1,
      column: first - 1,
      cells: [
        ["Kind", ...kinds],
        ["Weight", ...weights],
      ],
    },
    lookOver({ sheet, column: first - 1, columnCount: 1, look: looks.aboveLabel }),
    lookOver({ sheet, column: first, columnCount: columns.length, look: looks.above }),
  ];
}

function lookOver(over: { sheet: string; column: number; columnCount: number; look: Look }): Write {
  const { sheet, column, columnCount, look } = over;
  const area = { row: kindRow - 1, column, rowCount: weightRow - kindRow + 1, columnCount };
  return { write: "look", sheet, area, look };
}

// The column moves with its formula, the row does not.
function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}$${row + 1}`;
}

function headerLooks({ table, columns }: TableContent): Write[] {
  const computed = columns.filter((column) => column.formula !== null);
  const header = (first: number, columnCount: number, look: Look): Write => ({
    write: "look",
    sheet: table.sheet,
    area: { row: headerRow, column: first, rowCount: 1, columnCount },
    look,
  });
  const last = columns.length - computed.length;
  return [
    header(0, last, looks.header),
    ...(computed.length > 0 ? [header(last, computed.length, looks.computedHeader)] : []),
  ];
}

function bodyLooks(content: TableContent): Write[] {
  const { sheet } = content.table;
  const all = bodyOf(content, content.columns[0] as LaidColumn, content.columns.length);
  const computed = content.columns.filter((column) => column.formula !== null);
  return [
    { write: "look", sheet, area: all, look: looks.body },
    ...content.columns.flatMap((column) => columnLooks(content, column)),
    ...computed.slice(0, 1).map((first): Write => {
      return {
        write: "look",
        sheet,
        area: bodyOf(content, first, computed.length),
        look: looks.computedBody,
      };
    }),
  ];
}

function columnLooks(content: TableContent, column: LaidColumn): Write[] {
  const { sheet } = content.table;
  const format = numberFormats[column.shape];
  const area = bodyOf(content, column);
  const side: Look | undefined = (shapeLooks as Partial<Record<CellShape, Look>>)[column.shape];
  return [
    ...(format === "General" ? [] : [{ write: "numberFormat", sheet, area, format } as const]),
    ...(column.shape === "longText"
      ? [{ write: "look", sheet, area, look: looks.wrappedBody } as const]
      : []),
    ...(side
      ? [
          {
            write: "look",
            sheet,
            area: { ...area, row: headerRow, rowCount: area.rowCount + 1 },
            look: side,
          } as const,
        ]
      : []),
  ];
}

function widthsOf({ table, columns }: TableContent): Write[] {
  return columns.map(({ position, width }) => ({
    write: "columnWidth",
    sheet: table.sheet,
    column: position,
    characters: width,
  }));
}

function highlightsOf(content: TableContent): Write[] {
  const { table, columns } = content;
  const cells = Object.fromEntries(
    columns.map(({ key, position }) => [key, `$${columnLetters(position)}${firstBodyRow + 1}`]),
  );
  const [firstRating] = ratingPositions(content);
  const ratingCount = ratingPositions(content).length;
  const ratings = { row: firstBodyRow, rowCount: content.rows.length, columnCount: ratingCount };
  return [
    ...table.highlights.flatMap((highlight) => highlightWrites(content, highlight, cells)),
    ...(firstRating === undefined ? [] : ratingHighlights(table.sheet, { ...ratings, column: firstRating })),
  ];
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
  if (highlight.kind === "ratings") return [];
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

function isMarked(column: LaidColumn, highlight: Exclude<Highlight, { kind: "ratings" }>): boolean {
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
