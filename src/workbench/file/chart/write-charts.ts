import type { AddChartOptions, AddChartSeriesOptions } from "@cj-tech-master/excelts/chart";
import type { Worksheet } from "@cj-tech-master/excelts";
import type { ChartContent } from "../../host/book/book-content";
import { withoutEquals } from "../formula/formula-spelling";

/** Adds the charts of a sheet to excelts's sheet. Their names and places are written afterwards. */
export function writeCharts(worksheet: Worksheet, charts: readonly ChartContent[]): void {
  for (const chart of charts) {
    worksheet.addChart(chartOptions(chart), { pos: { x: 0, y: 0 }, ext: { cx: 0, cy: 0 } });
  }
}

// Without a word about it, some programs give every column of a lone series a color of its own.
const kinds = {
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered", varyColors: false },
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked", overlap: 100, varyColors: false },
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered", varyColors: false },
  BarStacked: { type: "bar", barDir: "bar", grouping: "stacked", overlap: 100, varyColors: false },
  Line: { type: "line", grouping: "standard", showMarker: true, varyColors: false },
  LineMarkers: { type: "line", grouping: "standard", showMarker: true, varyColors: false },
  Pie: { type: "pie", varyColors: true },
  Doughnut: { type: "doughnut", varyColors: true, holeSize: 50 },
} as const satisfies Record<ChartContent["type"], AddChartOptions>;

const legends = { Right: "r", Bottom: "b", Top: "t", Left: "l" } as const;

// Excel's own charts have no ticks; a file that does not say so gets crosses.
const axis = { majorTickMark: "none", minorTickMark: "none" } as const;

function chartOptions(chart: ChartContent): AddChartOptions {
  return {
    ...kinds[chart.type],
    series: chart.series.map((series) => seriesOptions(series, chart.type)),
    title: chart.title ?? null,
    ...(chart.type === "Pie" || chart.type === "Doughnut"
      ? {}
      : { categoryAxis: axis, valueAxis: valueAxisOptions(chart) }),
    ...(chart.legend === "None"
      ? { showLegend: false }
      : { showLegend: true, legendPosition: legends[chart.legend] }),
  };
}

function valueAxisOptions({ valueAxis: { minimum, maximum } = {} }: ChartContent) {
  return {
    ...axis,
    ...(minimum === undefined ? {} : { min: minimum }),
    ...(maximum === undefined ? {} : { max: maximum }),
  };
}

function seriesOptions(
  series: ChartContent["series"][number],
  type: ChartContent["type"],
): AddChartSeriesOptions {
  const isLine = type === "Line" || type === "LineMarkers";
  const color = series.color?.replace("#", "");
  return {
    ...(series.name === undefined ? {} : { name: seriesName(series.name) }),
    values: withoutEquals(series.values),
    ...(series.categories === undefined ? {} : { categories: withoutEquals(series.categories) }),
    ...(color === undefined ? {} : isLine ? { line: color } : { fill: color }),
    ...(type === "Line" ? { marker: { symbol: "none" } } : {}),
    ...(isLine ? { smooth: false } : {}),
  };
}

function seriesName(name: string): string | { formula: string } {
  return name.startsWith("=") ? { formula: withoutEquals(name) } : name;
}
