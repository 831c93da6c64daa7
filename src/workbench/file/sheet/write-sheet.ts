import { usualColumnWidth } from "../../host/book/excel-size";
import type { PageSetup, SheetContent } from "../../host/book/book-content";
import { areaAddress, cellAddress } from "./cell-addresses";
import { argb } from "../looks/file-colors";
import type { DifferentialStyles } from "../looks/differential-styles";
import { xml, xmlDocument } from "../package/xml-text";
import { conditionalFormatsXml } from "../rules/conditional-format-part";
import { validationsXml } from "../rules/validation-part";
import { protectionXml } from "./sheet-protection";
import { digitPixels, paperSizes } from "./sheet-settings";
import { sheetDataXml, type CellTools } from "./write-cells";

/** What a sheet's part needs besides the sheet. */
export interface SheetTools extends CellTools {
  readonly differentialStyles: DifferentialStyles;
  /** Whether the file opens with this sheet. */
  readonly isShown: boolean;
  /** The links to the parts of its drawing and its tables. */
  readonly drawing: string | undefined;
  readonly tables: readonly string[];
}

/** The part of the file that holds one sheet. The order of what stands in it is the format's. */
export async function sheetXml(sheet: SheetContent, tools: SheetTools): Promise<string> {
  const { spelling, differentialStyles, drawing, tables } = tools;
  const { formats, extensions } = conditionalFormatsXml(
    sheet.conditionalFormats,
    spelling,
    differentialStyles,
  );
  return xmlDocument(
    xml(
      "worksheet",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      propertiesXml(sheet),
      xml("sheetViews", {}, viewXml(sheet, tools.isShown)),
      xml("sheetFormatPr", { defaultRowHeight: 15 }),
      columnsXml(sheet),
      sheetDataXml(sheet, tools),
      sheet.protection ? await protectionXml(sheet.protection) : "",
      listXml(
        "mergeCells",
        sheet.merges.map((area) => xml("mergeCell", { ref: areaAddress(area) })),
      ),
      formats,
      validationsXml(sheet.validations, spelling),
      xml("pageMargins", { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
      pageXml(sheet.page ?? {}),
      drawing === undefined ? "" : xml("drawing", { "r:id": drawing }),
      listXml(
        "tableParts",
        tables.map((link) => xml("tablePart", { "r:id": link })),
      ),
      extensions,
    ),
  );
}

function listXml(name: string, entries: readonly string[]): string {
  return entries.length === 0 ? "" : xml(name, { count: entries.length }, entries);
}

function propertiesXml({ tabColor, page }: SheetContent): string {
  const parts = [
    tabColor === undefined ? "" : xml("tabColor", { rgb: argb(tabColor) }),
    page?.fitToWidth === undefined ? "" : xml("pageSetUpPr", { fitToPage: true }),
  ].join("");
  return parts === "" ? "" : xml("sheetPr", {}, parts);
}

function viewXml(sheet: SheetContent, isShown: boolean): string {
  const attributes = {
    showGridLines: sheet.showGridlines ? undefined : false,
    tabSelected: isShown || undefined,
    workbookViewId: 0,
  };
  return xml("sheetView", attributes, paneXml(sheet));
}

function paneXml({ frozenRows, frozenColumns }: SheetContent): string {
  if (frozenRows === 0 && frozenColumns === 0) return "";
  const pane = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  return (
    xml("pane", {
      xSplit: frozenColumns || undefined,
      ySplit: frozenRows || undefined,
      topLeftCell: cellAddress(frozenRows, frozenColumns),
      activePane: pane,
      state: "frozen",
    }) + xml("selection", { pane })
  );
}

function columnsXml(sheet: SheetContent): string {
  const hidden = new Set(sheet.hiddenColumns);
  const columns = new Set([...Object.keys(sheet.columnWidths).map(Number), ...sheet.hiddenColumns]);
  const sorted = [...columns].sort((left, right) => left - right);
  const parts = sorted.map((column) => {
    const pixels = sheet.columnWidths[column] ?? usualColumnWidth;
    return xml("col", {
      min: column + 1,
      max: column + 1,
      width: Math.round((pixels / digitPixels) * 256) / 256,
      hidden: hidden.has(column) || undefined,
      customWidth: true,
    });
  });
  return parts.length === 0 ? "" : xml("cols", {}, parts);
}

function pageXml({ orientation, paper, fitToWidth }: PageSetup): string {
  if (orientation === undefined && paper === undefined && fitToWidth === undefined) return "";
  return xml("pageSetup", {
    paperSize: paper === undefined ? undefined : paperSizes[paper],
    orientation: orientation?.toLowerCase(),
    fitToWidth: fitToWidth === 1 ? undefined : fitToWidth,
    fitToHeight: fitToWidth === undefined ? undefined : 0,
  });
}
