import type { PageSetup, SheetContent } from "../../host/book/book-content";
import { excelColumns, usualColumnWidth, usualRowHeight } from "../../host/book/excel-size";
import { parseArea } from "./cell-addresses";
import type { ColorReader } from "../looks/file-colors";
import type { RawRow } from "./sheet-cells";
import { booleanAttribute, childOf, childrenOf, numberAttribute, type XmlElement } from "../package/xml-tree";

/** Pixels at 100 % in one unit of a column's width in the file: the width of a digit in Calibri 11. */
export const digitPixels = 7;

/** Pixels at 100 % in one point. */
export const pixelsPerPoint = 4 / 3;

/** Units: points. Excel repairs a file with a higher row. */
export const mostPoints = 409.5;
/** The same in pixels. */
export const mostRowPixels = mostPoints * pixelsPerPoint;
/** Excel repairs a file with a column wider than 255 digits. */
export const mostColumnPixels = 255 * digitPixels;

type Dimensions = Pick<SheetContent, "columnWidths" | "rowHeights" | "hiddenRows" | "hiddenColumns">;

/** Widths, heights and what is hidden, as far as the sheet is used. */
export function readDimensions(
  worksheet: XmlElement,
  rows: readonly RawRow[],
  usedColumns: number,
): Dimensions {
  const heights: Record<number, number> = {};
  for (const { row, height = 0 } of rows) {
    const pixels = Math.round(height * pixelsPerPoint);
    if (pixels > 0 && pixels !== usualRowHeight) heights[row] = pixels;
  }
  const hiddenRows = new Set(rows.filter(({ isHidden }) => isHidden).map(({ row }) => row));
  return { ...readColumns(worksheet, usedColumns), rowHeights: heights, hiddenRows: [...hiddenRows] };
}

/** Grid lines and frozen rows and columns. */
export function readView(
  worksheet: XmlElement,
): Pick<SheetContent, "showGridlines" | "frozenRows" | "frozenColumns"> {
  const view = childrenOf(childOf(worksheet, "sheetViews"), "sheetView")[0];
  const pane = childOf(view, "pane");
  const isFrozen = (pane?.attributes["state"] ?? "").startsWith("frozen");
  return {
    showGridlines: booleanAttribute(view, "showGridLines", true),
    frozenRows: isFrozen ? numberAttribute(pane, "ySplit", 0) : 0,
    frozenColumns: isFrozen ? numberAttribute(pane, "xSplit", 0) : 0,
  };
}

/** The color of the sheet's tab, when it has one. */
export function readTabColor(worksheet: XmlElement, readColor: ColorReader): Pick<SheetContent, "tabColor"> {
  const tabColor = readColor(childOf(worksheet, "sheetPr/tabColor"));
  return tabColor === undefined ? {} : { tabColor };
}

/** The blocks of cells that are merged into one. */
export function readMerges(worksheet: XmlElement): SheetContent["merges"] {
  return childrenOf(childOf(worksheet, "mergeCells"), "mergeCell")
    .map((part) => parseArea(part.attributes["ref"] ?? ""))
    .filter((area) => area !== null);
}

/** Excel's numbers for the paper sizes we know. */
export const paperSizes: Record<NonNullable<PageSetup["paper"]>, number> = { Letter: 1, A4: 9 };

/** How the sheet is printed; undefined when nothing was chosen. */
export function readPage(
  worksheet: XmlElement,
  repeated: Pick<PageSetup, "repeatRows" | "repeatColumns">,
): PageSetup | undefined {
  const setup = childOf(worksheet, "pageSetup");
  const size = numberAttribute(setup, "paperSize", 0);
  const fits = booleanAttribute(childOf(worksheet, "sheetPr/pageSetUpPr"), "fitToPage", false);
  const page: PageSetup = {
    ...(setup?.attributes["orientation"] === "landscape" ? { orientation: "Landscape" } : {}),
    ...(size === paperSizes.A4 ? { paper: "A4" } : {}),
    ...(size === paperSizes.Letter ? { paper: "Letter" } : {}),
    ...(fits ? { fitToWidth: numberAttribute(setup, "fitToWidth", 1) } : {}),
    ...repeated,
  };
  return Object.keys(page).length === 0 ? undefined : page;
}

// A width up to the last column, of which LibreOffice once had 1,024, is about all the rest of the sheet.
const restOfSheet = 1023;

function readColumns(
  worksheet: XmlElement,
  usedColumns: number,
): Pick<Dimensions, "columnWidths" | "hiddenColumns"> {
  const columnWidths: Record<number, number> = {};
  const hiddenColumns = new Set<number>();
  // One for each column is the most that a sheet can have.
  for (const part of childrenOf(childOf(worksheet, "cols"), "col").slice(0, excelColumns)) {
    const first = Math.max(numberAttribute(part, "min", 1) - 1, 0);
    const last = numberAttribute(part, "max", first + 1) - 1;
    const end = last < restOfSheet ? last : Math.max(first, usedColumns - 1);
    const pixels = Math.round(numberAttribute(part, "width", 0) * digitPixels);
    const isHidden = booleanAttribute(part, "hidden", false);
    for (let column = first; column <= end; column++) {
      if (isHidden) hiddenColumns.add(column);
      if (pixels > 0 && pixels !== usualColumnWidth) columnWidths[column] = pixels;
    }
  }
  return { columnWidths, hiddenColumns: [...hiddenColumns] };
}
