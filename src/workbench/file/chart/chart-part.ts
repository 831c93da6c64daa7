import type { ChartContent } from "../../host/book/book-content";
import { withoutEquals } from "../formula/formula-spelling";
import { escapeXml, xml, xmlDocument } from "../package/xml-text";
import { axesXml, axisIds } from "./chart-axes";
import type { ShownValues } from "./shown-values";

type Series = ChartContent["series"][number];
type Type = ChartContent["type"];

/** The part of the file that describes one chart, with a copy of the values it shows. */
export function chartXml(chart: ChartContent, shown: ShownValues): string {
  const legend = chart.legend === "None" ? "" : legendXml(legends[chart.legend]);
  const inside = [
    chart.title === undefined ? "" : titleXml(chart.title),
    xml("c:autoTitleDeleted", { val: chart.title === undefined }),
    xml("c:plotArea", {}, plotXml(chart, shown), isRound(chart.type) ? "" : axesXml(chart)),
    legend,
    xml("c:plotVisOnly", { val: 1 }),
    xml("c:dispBlanksAs", { val: "gap" }),
  ];
  return xmlDocument(
    xml(
      "c:chartSpace",
      {
        "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      xml("c:roundedCorners", { val: 0 }),
      xml("c:chart", {}, inside),
    ),
  );
}

const legends = { Right: "r", Bottom: "b", Top: "t", Left: "l" } as const;

function legendXml(position: string): string {
  return xml("c:legend", {}, xml("c:legendPos", { val: position }), xml("c:overlay", { val: 0 }));
}

function titleXml(title: string): string {
  const run = xml("a:r", {}, xml("a:t", {}, escapeXml(title)));
  const rich = xml("c:rich", {}, xml("a:bodyPr"), xml("a:lstStyle"), xml("a:p", {}, run));
  return xml("c:title", {}, xml("c:tx", {}, rich), xml("c:overlay", { val: 0 }));
}

function isRound(type: Type): boolean {
  return type === "Pie" || type === "Doughnut";
}

// Without a word about colors, some programs give every column of a lone series one of its own.
function plotXml({ type, series }: ChartContent, shown: ShownValues): string {
  const all = series.map((one, index) => seriesXml({ series: one, index, type, shown })).join("");
  const colors = xml("c:varyColors", { val: isRound(type) });
  if (type === "Pie") return xml("c:pieChart", {}, colors, all, firstSlice);
  if (type === "Doughnut") return xml("c:doughnutChart", {}, colors, all, firstSlice, hole);
  if (type === "Line" || type === "LineMarkers") {
    const marker = xml("c:marker", { val: 1 });
    return xml("c:lineChart", {}, groupingXml("standard"), colors, all, marker, axisIds);
  }
  const isStacked = type.endsWith("Stacked");
  return xml(
    "c:barChart",
    {},
    xml("c:barDir", { val: type.startsWith("Bar") ? "bar" : "col" }),
    groupingXml(isStacked ? "stacked" : "clustered"),
    colors,
    all,
    xml("c:gapWidth", { val: 150 }),
    isStacked ? xml("c:overlap", { val: 100 }) : "",
    axisIds,
  );
}

const firstSlice = xml("c:firstSliceAng", { val: 0 });
const hole = xml("c:holeSize", { val: 50 });

function groupingXml(grouping: string): string {
  return xml("c:grouping", { val: grouping });
}

interface SeriesPlace {
  series: Series;
  index: number;
  type: Type;
  shown: ShownValues;
}

function seriesXml({ series, index, type, shown }: SeriesPlace): string {
  const isLine = type === "Line" || type === "LineMarkers";
  return xml(
    "c:ser",
    {},
    xml("c:idx", { val: index }),
    xml("c:order", { val: index }),
    series.name === undefined ? "" : xml("c:tx", {}, nameXml(series.name, shown)),
    series.color === undefined ? "" : colorXml(series.color, isLine),
    type === "Line" ? xml("c:marker", {}, xml("c:symbol", { val: "none" })) : "",
    series.categories === undefined ? "" : xml("c:cat", {}, referenceXml(series.categories, "str", shown)),
    xml("c:val", {}, referenceXml(series.values, "num", shown)),
    isLine ? xml("c:smooth", { val: 0 }) : "",
  );
}

function nameXml(name: string, shown: ShownValues): string {
  return name.startsWith("=") ? referenceXml(name, "str", shown) : xml("c:v", {}, escapeXml(name));
}

function colorXml(color: string, isLine: boolean): string {
  const fill = xml("a:solidFill", {}, xml("a:srgbClr", { val: color.replace("#", "").toUpperCase() }));
  return xml("c:spPr", {}, isLine ? xml("a:ln", {}, fill) : fill);
}

function referenceXml(formula: string, kind: "str" | "num", shown: ShownValues): string {
  const { count, points } = shown(formula);
  const known = points.filter(({ value }) => kind === "str" || typeof value === "number");
  return xml(
    `c:${kind}Ref`,
    {},
    xml("c:f", {}, escapeXml(withoutEquals(formula))),
    xml(
      `c:${kind}Cache`,
      {},
      xml("c:ptCount", { val: count }),
      known.map(({ index, value }) => xml("c:pt", { idx: index }, xml("c:v", {}, escapeXml(String(value))))),
    ),
  );
}
