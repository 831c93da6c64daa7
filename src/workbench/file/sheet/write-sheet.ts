import type {
  AddWorksheetOptions,
  PageSetup as FilePage,
  Workbook,
  Worksheet,
  WorksheetView,
} from "@cj-tech-master/excelts";
import type { PageSetup, SheetContent } from "../../host/book/book-content";
import { areaAddress, cellAddress } from "./cell-addresses";
import { argb } from "../looks/file-colors";
import { protectionOptions } from "./sheet-protection";
import { digitPixels, paperSizes, pixelsPerPoint } from "./sheet-settings";
import { writeCells, type CellTools } from "./write-cells";

/** Adds one sheet to excelts's workbook. Tables get their place only; what is in them is written afterwards. */
export async function writeSheet(workbook: Workbook, sheet: SheetContent, tools: SheetTools): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name, sheetOptions(sheet));
  for (const table of sheet.tables) {
    reserveTable(worksheet, table, tools.tableLabel());
  }
  for (const area of sheet.merges) {
    worksheet.mergeCellsWithoutStyle(areaAddress(area));
  }
  writeCells(worksheet, sheet, tools);
  writeDimensions(worksheet, sheet);
  if (sheet.protection)
    await worksheet.protect(sheet.protection.password, protectionOptions(sheet.protection));
}

export interface SheetTools extends CellTools {
  /** The next name under which a table's part is found again. */
  tableLabel(): string;
}

function sheetOptions(sheet: SheetContent): AddWorksheetOptions {
  const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
  return {
    state: states[sheet.visibility],
    views: [view(sheet)],
    pageSetup: filePage(sheet.page ?? {}),
    ...(sheet.tabColor === undefined ? {} : { properties: { tabColor: { argb: argb(sheet.tabColor) } } }),
  };
}

function view({ frozenRows, frozenColumns, showGridlines }: SheetContent): Partial<WorksheetView> {
  if (frozenRows === 0 && frozenColumns === 0) return { state: "normal", showGridLines: showGridlines };
  return {
    state: "frozen",
    xSplit: frozenColumns,
    ySplit: frozenRows,
    topLeftCell: cellAddress(frozenRows, frozenColumns),
    showGridLines: showGridlines,
  };
}

// The library's list of papers lacks Letter, so the size is a plain number here.
type PaperPage = Omit<Partial<FilePage>, "paperSize"> & { paperSize?: number };

function filePage({ orientation, paper, fitToWidth }: PageSetup): PaperPage {
  return {
    ...(orientation === undefined
      ? {}
      : { orientation: orientation === "Landscape" ? "landscape" : "portrait" }),
    ...(paper === undefined ? {} : { paperSize: paperSizes[paper] }),
    ...(fitToWidth === undefined ? {} : { fitToPage: true, fitToWidth, fitToHeight: 0 }),
  };
}

// Its rows are empty lists, so that excelts counts them but writes no cells.
function reserveTable(worksheet: Worksheet, table: SheetContent["tables"][number], label: string): void {
  worksheet.addTable({
    name: label,
    ref: cellAddress(table.area.row, table.area.column),
    headerRow: table.showHeaders,
    columns: table.columns.map(({ name }) => ({ name })),
    rows: Array.from({ length: table.area.rowCount - (table.showHeaders ? 1 : 0) }, () => []),
  });
}

const defaultColumnPixels = 64;

function writeDimensions(worksheet: Worksheet, sheet: SheetContent): void {
  const columns = new Set([...Object.keys(sheet.columnWidths).map(Number), ...sheet.hiddenColumns]);
  for (const column of columns) {
    const target = worksheet.getColumn(column + 1);
    const pixels = sheet.columnWidths[column] ?? defaultColumnPixels;
    target.width = Math.round((pixels / digitPixels) * 256) / 256;
    target.hidden = sheet.hiddenColumns.includes(column);
  }
  for (const [row, pixels] of Object.entries(sheet.rowHeights)) {
    worksheet.getRow(Number(row) + 1).height = pixels / pixelsPerPoint;
  }
  for (const row of sheet.hiddenRows) {
    const target = worksheet.getRow(row + 1);
    target.hidden = true;
    // excelts writes only rows with a height or a cell; asking for a cell makes one.
    target.getCell(1);
  }
}
