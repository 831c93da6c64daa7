import type { ChartContent } from "../../host/book/book-content";
import { leftOf, topOf, unitsPerPixel, type SheetDimensions } from "./cell-corners";
import type { CountedUse } from "../counted-use";
import { cellAddress } from "../sheet/cell-addresses";
import type { ColorReader } from "../looks/file-colors";
import type { PackageParts } from "../package/package-parts";
import { readPart } from "../package/read-part";
import { excelColumns, excelRows } from "../../host/book/excel-size";
import { readRelationships } from "../package/relationships";
import {
  booleanAttribute,
  childOf,
  childrenOf,
  descendantsOf,
  localName,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../package/xml-tree";
import { unspellCharacters } from "../package/xml-text";

/** Where charts of a sheet are read from: the file, the sheet's drawing, and its rows and columns to measure by. */
export interface ChartSources {
  parts: PackageParts;
  drawingPath: string;
  readColor: ColorReader;
  dimensions: SheetDimensions;
  sheet: string;
  use: CountedUse;
}

/** The charts of a sheet. Kinds of charts that we do not know are left out. */
export function readCharts(sources: ChartSources): ChartContent[] {
  const { parts, drawingPath, readColor, dimensions, sheet, use } = sources;
  const links = new Map(readRelationships(parts, drawingPath).map(({ id, path }) => [id, path]));
  return childrenOf(readPart(parts, drawingPath)).flatMap((anchor) => {
    const reference = descendantsOf(anchor, "chart")[0];
    if (reference) use.add("charts", 1, () => ({ sheet, area: chartPlace(anchor) }));
    const part = readPart(parts, links.get(reference?.attributes["r:id"] ?? "") ?? "");
    const chart = part === undefined ? null : readChart(part, readColor);
    const label = descendantsOf(anchor, "cNvPr")[0];
    if (!chart) return [];
    use.add("series", chart.series.length, () => ({ sheet, area: chartPlace(anchor) }));
    return [
      {
        id: label?.attributes["id"] ?? "",
        name: unspellCharacters(label?.attributes["name"] ?? ""),
        ...chart,
        ...readPlace(anchor, dimensions),
      },
    ];
  });
}

function chartPlace(anchor: XmlElement): string {
  const at = (name: string) => Number(textOf(childOf(anchor, `from/${name}`))) || 0;
  return cellAddress(at("row"), at("col"));
}

type ChartLook = Pick<ChartContent, "type" | "title" | "series" | "legend" | "valueAxis">;

function readChart(part: XmlElement, readColor: ColorReader): ChartLook | null {
  const chart = childOf(part, "chart");
  const plot = childrenOf(childOf(chart, "plotArea")).find((child) => localName(child).endsWith("Chart"));
  const type = plot === undefined ? null : readType(plot);
  if (!plot || !type) return null;
  const title = descendantsOf(childOf(chart, "title"), "t").map(textOf).join("");
  const position = childOf(chart, "legend/legendPos")?.attributes["val"] ?? "r";
  return {
    type,
    ...(title === "" ? {} : { title }),
    series: childrenOf(plot, "ser").map((series) => readSeries(series, readColor)),
    legend: childOf(chart, "legend") ? (legends[position] ?? "Right") : "None",
    ...readValueAxis(childOf(chart, "plotArea/valAx/scaling")),
  };
}

function readValueAxis(scaling: XmlElement | undefined): Pick<ChartContent, "valueAxis"> {
  const end = (name: string) => childOf(scaling, name)?.attributes["val"];
  const [minimum, maximum] = [end("min"), end("max")];
  if (minimum === undefined && maximum === undefined) return {};
  return {
    valueAxis: {
      ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
      ...(maximum === undefined ? {} : { maximum: Number(maximum) }),
    },
  };
}

const legends: Record<string, ChartContent["legend"]> = {
  r: "Right",
  b: "Bottom",
  t: "Top",
  l: "Left",
  tr: "Right",
};

function readType(plot: XmlElement): ChartContent["type"] | null {
  const kind = localName(plot).replace("3D", "");
  const isStacked = (childOf(plot, "grouping")?.attributes["val"] ?? "").endsWith("tacked");
  if (kind === "barChart") {
    const isBar = childOf(plot, "barDir")?.attributes["val"] === "bar";
    if (isStacked) return isBar ? "BarStacked" : "ColumnStacked";
    return isBar ? "BarClustered" : "ColumnClustered";
  }
  if (kind === "lineChart") return showsMarkers(plot) ? "LineMarkers" : "Line";
  if (kind === "pieChart") return "Pie";
  return kind === "doughnutChart" ? "Doughnut" : null;
}

function showsMarkers(plot: XmlElement): boolean {
  const symbols = childrenOf(plot, "ser").map(
    (series) => childOf(series, "marker/symbol")?.attributes["val"],
  );
  const marker = childOf(plot, "marker");
  return (
    symbols.some((symbol) => symbol !== "none") &&
    (marker === undefined || booleanAttribute(marker, "val", true))
  );
}

function readSeries(part: XmlElement, readColor: ColorReader): ChartContent["series"][number] {
  const nameFormula = textOf(childOf(part, "tx/strRef/f"));
  const name = readName(nameFormula, textOf(childOf(part, "tx/v")));
  const categories = textOf(descendantsOf(childOf(part, "cat"), "f")[0]);
  const fill = childOf(part, "spPr/solidFill") ?? childOf(part, "spPr/ln/solidFill");
  const written = childOf(fill, "srgbClr")?.attributes["val"];
  const color = written === undefined ? undefined : readColor({ ...part, attributes: { rgb: written } });
  return {
    ...(name === "" ? {} : { name }),
    values: `=${textOf(descendantsOf(childOf(part, "val"), "f")[0])}`,
    ...(categories === "" ? {} : { categories: `=${categories}` }),
    ...(color === undefined ? {} : { color }),
  };
}

// LibreOffice writes a plain name as a formula: "Ratings".
function readName(formula: string, text: string): string {
  if (formula === "") return text;
  return /^"(?:[^"]|"")*"$/.test(formula) ? formula.slice(1, -1).replace(/""/g, '"') : `=${formula}`;
}

type Place = Pick<ChartContent, "left" | "top" | "width" | "height">;

function readPlace(anchor: XmlElement, dimensions: ChartSources["dimensions"]): Place {
  const size = childOf(anchor, "ext") ?? writtenSize(anchor);
  const position = childOf(anchor, "pos");
  const from = cornerPixels(childOf(anchor, "from"), dimensions);
  const to = cornerPixels(childOf(anchor, "to"), dimensions);
  const left = position ? pixels(position, "x") : from.left;
  const top = position ? pixels(position, "y") : from.top;
  return {
    left,
    top,
    width: size ? pixels(size, "cx") : to.left - left,
    height: size ? pixels(size, "cy") : to.top - top,
  };
}

// LibreOffice notes the size beside the two corners; Excel notes 0 there.
function writtenSize(anchor: XmlElement): XmlElement | undefined {
  const size = childOf(anchor, "graphicFrame/xfrm/ext");
  return numberAttribute(size, "cx", 0) > 0 ? size : undefined;
}

function pixels(element: XmlElement, attribute: string): number {
  return Math.round(numberAttribute(element, attribute, 0) / unitsPerPixel);
}

function cornerPixels(
  corner: XmlElement | undefined,
  dimensions: ChartSources["dimensions"],
): { left: number; top: number } {
  const whole = (name: string) => Number(textOf(childOf(corner, name))) || 0;
  const left = leftOf(dimensions, Math.min(whole("col"), excelColumns)) + whole("colOff") / unitsPerPixel;
  const top = topOf(dimensions, Math.min(whole("row"), excelRows)) + whole("rowOff") / unitsPerPixel;
  return { left: Math.round(left), top: Math.round(top) };
}
