import type { ChartContent } from "./book-content";
import type { Translate } from "./drawn-rules";

/** A chart as the grid draws it. */
export function drawnChart(chart: ChartContent, translate: Translate) {
  const ranges = chart.series.map(({ values }, at) => ({
    dataSetId: String(at),
    dataRange: translate(values).slice(1),
  }));
  const labels = chart.series.find(({ categories }) => categories)?.categories;
  const styles = chart.series.map(({ name, color }, at) => [String(at), seriesLook(name, color)] as const);
  return {
    ...shapeOf(chart.type),
    title: { text: chart.title ?? "" },
    dataSource: {
      type: "range",
      dataSetsHaveTitle: false,
      dataSets: ranges,
      ...(labels ? { labelRange: translate(labels).slice(1) } : {}),
    },
    dataSetStyles: Object.fromEntries(styles),
    legendPosition: chart.legend.toLowerCase(),
    humanize: false,
    ...(chart.valueAxis ? { axesDesign: axesOf(chart) } : {}),
  };
}

function seriesLook(name: string | undefined, color: string | undefined) {
  return {
    ...(name && !name.startsWith("=") ? { label: name } : {}),
    ...(color ? { backgroundColor: color } : {}),
  };
}

// Bars that lie have their values along the bottom.
function axesOf({ type, valueAxis: { minimum, maximum } = {} }: ChartContent): object {
  return { [type.startsWith("Bar") ? "x" : "y"]: { min: minimum, max: maximum } };
}

function shapeOf(type: ChartContent["type"]): object {
  switch (type) {
    case "ColumnClustered":
    case "ColumnStacked":
    case "BarClustered":
    case "BarStacked":
      return {
        type: "bar",
        stacked: type.endsWith("Stacked"),
        horizontal: type.startsWith("Bar"),
        aggregated: false,
      };
    case "Line":
    case "LineMarkers":
      return { type: "line", stacked: false, aggregated: false, labelsAsText: false, cumulative: false };
    default:
      return { type: "pie", isDoughnut: type === "Doughnut", aggregated: false };
  }
}
