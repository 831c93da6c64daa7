import type { Area } from "../workbook/area";
import type { SheetChart } from "../workbook/cell-sheet";
import { absoluteAddress, quotedSheet } from "../workbook/references";
import type { RequestObjects } from "./request-objects";

const types = { bars: "BarClustered", columns: "ColumnClustered" } as const;

/** Draws a chart over cells of a sheet; it follows the cells that it shows. */
export function addChart(objects: RequestObjects, sheet: string, described: SheetChart): void {
  const { name, title, kind, over, colors, legend, scale } = described;
  const series = seriesOf(sheet, described);
  // Each series is told apart from its names: Excel guesses what is a name, and wrongly while all cells are blank.
  const start = objects.area(series.sheet, series.values(0));
  const chart = objects.sheet(sheet).charts.add(types[kind], start, "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = legend;
  if (legend) chart.legend.position = "Bottom";
  // Left to itself, Excel begins where the values do, and small differences look large.
  chart.axes.valueAxis.minimum = scale.minimum;
  if (scale.maximum !== undefined) chart.axes.valueAxis.maximum = scale.maximum;
  chart.setPosition(cellOf(objects, sheet, over), cellOf(objects, sheet, lastOf(over)));
  colors.forEach((color, index) => {
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add();
    one.name = series.name(index);
    one.setValues(objects.area(series.sheet, series.values(index)));
    one.setXAxisValues(objects.area(series.sheet, series.categories));
    one.format.fill.setSolidColor(color);
  });
}

interface SeriesCells {
  readonly sheet: string;
  readonly categories: Area;
  readonly values: (index: number) => Area;
  /** A reference, so that the name follows its cell. */
  readonly name: (index: number) => string;
}

function seriesOf(own: string, { source, colors }: SheetChart): SeriesCells {
  const { sheet = own, area } = source;
  const first = area.column + area.columnCount - colors.length;
  const below = { ...area, row: area.row + 1, rowCount: area.rowCount - 1, columnCount: 1 };
  return {
    sheet,
    categories: below,
    values: (index) => ({ ...below, column: first + index }),
    name: (index) => {
      const cell = { row: area.row, column: first + index, rowCount: 1, columnCount: 1 };
      return `=${quotedSheet(sheet)}!${absoluteAddress(cell)}`;
    },
  };
}

function cellOf(objects: RequestObjects, sheet: string, at: { row: number; column: number }): Excel.Range {
  return objects.area(sheet, { row: at.row, column: at.column, rowCount: 1, columnCount: 1 });
}

function lastOf({ row, column, rowCount, columnCount }: Area): { row: number; column: number } {
  return { row: row + rowCount - 1, column: column + columnCount - 1 };
}
