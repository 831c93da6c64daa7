import type { Area, ChartContent } from "../book/book-content";
import { refuse } from "../protocol/refusal";
import { formatReference } from "./address";
import { areaArgument } from "./find-area";
import { chartSeriesFrom } from "./chart-source";
import { make, type Answers, type InChart, type InSheet } from "./object-kinds";
import { pointsAcross, pointsDown, pointsPerPixel } from "./points";
import { choice, color, flag, number, text, wholeNumber } from "./wire-values";

/** The charts of a sheet. */
export const chartsAnswers: Answers<"ChartCollection"> = {
  get: { Count: ({ host, sheetId }) => host.book.charts(sheetId).length },
  items: ({ host, sheetId }) =>
    host.book.charts(sheetId).map(({ id }) => make("Chart", { host, sheetId, chartId: id })),
  item: ({ host, sheetId }, key) => {
    const wanted = text(key, "a name").toLowerCase();
    const all = host.book.charts(sheetId);
    const found = all.find(({ id }) => id === key) ?? all.find(({ name }) => name.toLowerCase() === wanted);
    return found ? make("Chart", { host, sheetId, chartId: found.id }) : null;
  },
  call: {
    Add: (self, type, sourceData, seriesBy) => {
      const chart: ChartContent = {
        name: freeName(self),
        type: chartType(self, type),
        series: seriesOf(self, sourceData, seriesBy),
        left: 0,
        top: 0,
        width: 480,
        height: 288,
        legend: "Right",
      };
      const chartId = self.host.book.addChart(self.sheetId, chart);
      return make("Chart", { ...self, chartId });
    },
  },
};

/** One chart. */
export const chartAnswers: Answers<"Chart"> = {
  exists: (self) => void chartOf(self),
  get: {
    Id: ({ chartId }) => chartId,
    Name: (self) => chartOf(self).name,
    ChartType: (self) => chartOf(self).type,
    Left: (self) => chartOf(self).left * pointsPerPixel,
    Top: (self) => chartOf(self).top * pointsPerPixel,
    Width: (self) => chartOf(self).width * pointsPerPixel,
    Height: (self) => chartOf(self).height * pointsPerPixel,
  },
  set: {
    Name: (self, value) => change(self, { name: text(value) }),
    ChartType: (self, value) => change(self, { type: chartType(self, value) }),
    Left: (self, value) => change(self, { left: pixels(value) }),
    Top: (self, value) => change(self, { top: pixels(value) }),
    Width: (self, value) => change(self, { width: pixels(value) }),
    Height: (self, value) => change(self, { height: pixels(value) }),
  },
  open: {
    Axes: (self) => make("ChartAxes", self),
    Legend: (self) => make("ChartLegend", self),
    Series: (self) => make("ChartSeriesCollection", self),
    Title: (self) => make("ChartTitle", self),
    Worksheet: ({ host, sheetId }) => make("Worksheet", { host, sheetId }),
  },
  call: {
    Activate: ({ host, sheetId }) => host.book.activateSheet(sheetId),
    Delete: ({ host, sheetId, chartId }) => host.book.deleteChart(sheetId, chartId),
    SetData: (self, sourceData, seriesBy) => change(self, { series: seriesOf(self, sourceData, seriesBy) }),
    SetPosition: (self, startCell, endCell) => {
      const start = areaArgument(self.host, startCell, self.sheetId).area;
      const end = endCell ? areaArgument(self.host, endCell, self.sheetId).area : null;
      change(self, { ...cornerOf(self, start), ...(end ? sizeBetween(self, start, end) : {}) });
    },
  },
};

/** The axes of a chart; the one along which its values are drawn is known here. */
export const chartAxesAnswers: Answers<"ChartAxes"> = {
  open: { ValueAxis: (self) => make("ChartAxis", self) },
};

/** The axis of the values: where it begins and ends. Where it follows the values, only Excel knows. */
export const chartAxisAnswers: Answers<"ChartAxis"> = {
  get: {
    Minimum: (self) => chosenEnd(self, "minimum"),
    Maximum: (self) => chosenEnd(self, "maximum"),
  },
  set: {
    Minimum: (self, value) => changeAxis(self, "minimum", value),
    Maximum: (self, value) => changeAxis(self, "maximum", value),
  },
};

/** The words above a chart. */
export const chartTitleAnswers: Answers<"ChartTitle"> = {
  get: {
    Text: (self) => chartOf(self).title ?? "",
    Visible: (self) => chartOf(self).title !== undefined,
    Overlay: () => false,
  },
  set: {
    Text: (self, value) => change(self, { title: text(value) }),
    Visible: (self, value) => {
      const title = flag(value) ? (chartOf(self).title ?? "Chart Title") : undefined;
      change(self, { title });
    },
  },
};

/** The list of a chart's series. */
export const chartLegendAnswers: Answers<"ChartLegend"> = {
  get: {
    Visible: (self) => chartOf(self).legend !== "None",
    Position: (self) => {
      const { legend } = chartOf(self);
      return legend === "None" ? "Right" : legend;
    },
    Overlay: () => false,
  },
  set: {
    Visible: (self, value) => {
      const { legend } = chartOf(self);
      change(self, { legend: flag(value) ? (legend === "None" ? "Right" : legend) : "None" });
    },
    Position: (self, value) =>
      change(self, {
        legend: choice(self.host, value, {
          of: "ChartLegendPosition",
          supported: ["Right", "Bottom", "Top", "Left"],
        }),
      }),
  },
};

/** The series of a chart. */
export const chartSeriesListAnswers: Answers<"ChartSeriesCollection"> = {
  get: { Count: (self) => chartOf(self).series.length },
  items: (self) =>
    chartOf(self).series.map((_series, position) => make("ChartSeries", { ...self, position })),
  call: {
    Add: (self, name, index) => {
      const { series } = chartOf(self);
      const position = index === null || index === undefined ? series.length : wholeNumber(index);
      const added = { values: "", ...(name ? { name: text(name) } : {}) };
      change(self, { series: [...series.slice(0, position), added, ...series.slice(position)] });
      return make("ChartSeries", { ...self, position });
    },
  },
};

type InSeries = InChart & { readonly position: number };

/** One series. */
export const chartSeriesAnswers: Answers<"ChartSeries"> = {
  exists: (self) => void seriesAt(self),
  get: {
    Name: (self) => seriesAt(self).name ?? `Series${self.position + 1}`,
    ChartType: (self) => chartOf(self).type,
  },
  set: { Name: (self, value) => changeSeries(self, { name: text(value) }) },
  open: { Format: (self) => make("ChartSeriesFormat", self) },
  call: {
    Delete: (self) =>
      change(self, { series: chartOf(self).series.filter((_one, index) => index !== self.position) }),
    SetValues: (self, source) => changeSeries(self, { values: referenceTo(self, source) }),
    SetXAxisValues: (self, source) => changeSeries(self, { categories: referenceTo(self, source) }),
  },
};

/** The looks of a series. */
export const chartSeriesFormatAnswers: Answers<"ChartSeriesFormat"> = {
  open: { Fill: (self) => make("ChartFill", self) },
};

/** The color of a series. */
export const chartFillAnswers: Answers<"ChartFill"> = {
  call: {
    Clear: (self) => changeSeries(self, { color: undefined }),
    SetSolidColor: (self, value) => changeSeries(self, { color: color(value) }),
  },
};

const chartTypes = [
  "ColumnClustered",
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
] as const satisfies readonly ChartContent["type"][];

function chartType({ host }: InSheet, value: unknown): ChartContent["type"] {
  return choice(host, value, { of: "ChartType", supported: chartTypes });
}

function freeName({ host, sheetId }: InSheet): string {
  const taken = new Set(host.book.charts(sheetId).map(({ name }) => name));
  let count = taken.size + 1;
  while (taken.has(`Chart ${count}`)) count += 1;
  return `Chart ${count}`;
}

function seriesOf(self: InSheet, sourceData: unknown, seriesBy: unknown): ChartContent["series"] {
  const supported = ["Auto", "Columns", "Rows"] as const;
  const by = choice(self.host, seriesBy ?? "Auto", { of: "ChartSeriesBy", supported });
  return chartSeriesFrom(areaArgument(self.host, sourceData, self.sheetId), by);
}

function chartOf({ host, sheetId, chartId }: InChart): ChartContent {
  const found = host.book.charts(sheetId).find(({ id }) => id === chartId);
  if (!found) throw refuse.notFound("The chart");
  return found;
}

function change({ host, sheetId, chartId }: InChart, changed: Partial<ChartContent>): void {
  host.book.changeChart(sheetId, chartId, changed);
}

type AxisEnd = keyof NonNullable<ChartContent["valueAxis"]>;

function chosenEnd(self: InChart, end: AxisEnd): number {
  const chosen = chartOf(self).valueAxis?.[end];
  if (chosen === undefined) throw refuse.unknown(`the ${end} of an axis that follows its values`);
  return chosen;
}

/** An empty text lets the axis follow its values again. */
function changeAxis(self: InChart, end: AxisEnd, value: unknown): void {
  const { [end]: _before, ...others } = chartOf(self).valueAxis ?? {};
  change(self, { valueAxis: value === "" ? others : { ...others, [end]: number(value) } });
}

function seriesAt(self: InSeries): ChartContent["series"][number] {
  const found = chartOf(self).series[self.position];
  if (!found) throw refuse.notFound("The series");
  return found;
}

function changeSeries(self: InSeries, changed: Partial<ChartContent["series"][number]>): void {
  const series = chartOf(self).series.map((one, index) =>
    index === self.position ? { ...one, ...changed } : one,
  );
  change(self, { series });
}

function referenceTo(self: InSheet, source: unknown): string {
  const { sheetId, area } = areaArgument(self.host, source, self.sheetId);
  return formatReference(self.host.book.sheet(sheetId).name, area);
}

function pixels(points: unknown): number {
  return number(points) / pointsPerPixel;
}

function cornerOf(self: InSheet, { row, column }: Area): { left: number; top: number } {
  return {
    left: pointsAcross(self, 0, column) / pointsPerPixel,
    top: pointsDown(self, 0, row) / pointsPerPixel,
  };
}

function sizeBetween(self: InSheet, start: Area, end: Area): { width: number; height: number } {
  return {
    width: pointsAcross(self, start.column, end.column + end.columnCount) / pointsPerPixel,
    height: pointsDown(self, start.row, end.row + end.rowCount) / pointsPerPixel,
  };
}
