import type { ChartContent } from "../../host/book/book-content";
import { cornerAt, unitsPerPixel, type CellCorner, type SheetDimensions } from "./cell-corners";
import { spellAttribute, xml, xmlDocument } from "../package/xml-text";

/** The part of the file that places a sheet's charts, each by the link to its own part. */
export function drawingXml(sheet: DrawnSheet, links: readonly string[]): string {
  const { charts } = sheet;
  const ids = chartIds(charts);
  const anchors = charts.map((chart, index) =>
    anchorXml(sheet, chart, { id: ids[index] ?? index + 1, link: links[index] ?? "" }),
  );
  const root = xml(
    "xdr:wsDr",
    {
      "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    },
    anchors,
  );
  return xmlDocument(root);
}

type DrawnSheet = SheetDimensions & { readonly charts: readonly ChartContent[] };

// From cell to cell, as Excel does: a program with wider columns or higher rows draws a larger chart.
function anchorXml(
  sheet: SheetDimensions,
  chart: ChartContent,
  { id, link }: { id: number; link: string },
): string {
  const { left, top, width, height } = chart;
  return xml(
    "xdr:twoCellAnchor",
    {},
    cornerXml("xdr:from", cornerAt(sheet, { left, top })),
    cornerXml("xdr:to", cornerAt(sheet, { left: left + width, top: top + height })),
    xml("xdr:graphicFrame", { macro: "" }, labelXml(chart, id), noTransform, graphicXml(link)),
    xml("xdr:clientData"),
  );
}

function cornerXml(name: string, { column, columnOffset, row, rowOffset }: CellCorner): string {
  const units = (pixels: number) => String(Math.round(pixels * unitsPerPixel));
  return xml(
    name,
    {},
    xml("xdr:col", {}, String(column)),
    xml("xdr:colOff", {}, units(columnOffset)),
    xml("xdr:row", {}, String(row)),
    xml("xdr:rowOff", {}, units(rowOffset)),
  );
}

function labelXml(chart: ChartContent, id: number): string {
  const label = xml("xdr:cNvPr", { id, name: spellAttribute(chart.name) });
  return xml("xdr:nvGraphicFramePr", {}, label, xml("xdr:cNvGraphicFramePr"));
}

const noTransform = xml("xdr:xfrm", {}, xml("a:off", { x: 0, y: 0 }), xml("a:ext", { cx: 0, cy: 0 }));

function graphicXml(link: string): string {
  const namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  const chart = xml("c:chart", {
    "xmlns:c": namespace,
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "r:id": link,
  });
  return xml("a:graphic", {}, xml("a:graphicData", { uri: namespace }, chart));
}

function chartIds(charts: readonly ChartContent[]): number[] {
  const numbers = charts.map(({ id }) => (/^[1-9]\d{0,8}$/.test(id ?? "") ? Number(id) : 0));
  const areUsable = numbers.every((number, index) => number !== 0 && numbers.indexOf(number) === index);
  return areUsable ? numbers : charts.map((_chart, index) => index + 2);
}
