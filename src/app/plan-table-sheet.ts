import { columnWidth } from "./column-width";
import { bodyOf, columnBlocks, movableCell, positionsOfKind } from "./laid-columns";
import { highlightsOf } from "./plan-highlights";
import { validationsOf, type EntryPlaces } from "./plan-validations";
import type { TableContent } from "./set-up-content";
import type { SheetPlan } from "./sheet-plan";
import type { CellWrite, Write } from "./write";
import type { Area } from "../workbook/area";
import type { CellShape, Table } from "../workbook/define-table";
import { looks, numberFormats, shapeLooks, tabColors, type Look } from "../workbook/looks";
import { firstBodyRow, headerLines, headerRow, usualFormula, type LaidColumn } from "../workbook/layout";
import { kindFormula, kindRow, weightFormula, weightRow } from "../workbook/partner-scores.table";
import { sheetNotes } from "../workbook/sheet-notes";

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
    looks: [...tableLooks(content), ...validationsOf(content, places), ...highlightsOf(content)],
  };
}

/** How the sheet of a table looks and prints, but for what marks its cells. */
export function tableLooks(content: TableContent): Write[] {
  const { sheet, frozenColumns } = content.table;
  return [
    ...headingLooks(sheet),
    ...headerLooks(content),
    ...bodyLooks(content),
    ...widthsOf(content),
    { write: "rowHeight", sheet, row: headerRow, lines: headerLines(content.columns) },
    { write: "freeze", sheet, rows: headerRow + 1, columns: frozenColumns },
    pageOf(content),
  ];
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

/** Header and body of a table. */
function tableArea({ columns, rows }: Pick<TableContent, "columns" | "rows">): Area {
  const column = columns[0]?.position ?? 0;
  const columnCount = (columns.at(-1)?.position ?? 0) + 1 - column;
  return { row: headerRow, column, rowCount: rows.length + 1, columnCount };
}

function oneCell(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
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

/** What a table's sheet computes in the lines above it. */
export function linesAbove({ name, sheet, summary }: Table): Write[] {
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
        ["Weight", { formula: weightFormula(movableCell(kindRow - 1, first)) }],
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

function headerLooks(content: TableContent): Write[] {
  const { sheet } = content.table;
  const header = { ...tableArea(content), rowCount: 1 };
  return [
    lookOf(sheet, header, looks.header),
    ...computedBlocks(content).map((block) => {
      const column = (block[0] as LaidColumn).position;
      return lookOf(sheet, { ...header, column, columnCount: block.length }, looks.computedHeader);
    }),
  ];
}

function computedBlocks({ columns }: TableContent): LaidColumn[][] {
  return columnBlocks(columns.filter(({ formula }) => formula !== null));
}

function bodyLooks(content: TableContent): Write[] {
  const { sheet } = content.table;
  const { column, columnCount } = tableArea(content);
  const all: Area = { row: firstBodyRow, column, columnCount, rowCount: content.rows.length };
  return [
    lookOf(sheet, all, looks.body),
    ...content.columns.flatMap((one) => numberFormatOf(content, one)),
    ...content.columns.flatMap((one) => columnLooks(content, one)),
    ...computedBlocks(content).map((block) =>
      lookOf(sheet, bodyOf(content, block[0] as LaidColumn, block.length), looks.computedBody),
    ),
  ];
}

function lookOf(sheet: string, area: Area, look: Look): Write {
  return { write: "look", sheet, areas: [area], look };
}

/** How the values of a column are shown. */
export function numberFormatOf(content: TableContent, column: LaidColumn): Write[] {
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
