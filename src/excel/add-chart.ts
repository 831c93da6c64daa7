import type { SheetChart } from "../workbook/cell-sheet";
import type { RequestObjects } from "./request-objects";

const types = { bars: "BarClustered", columns: "ColumnClustered" } as const;

/** Draws a chart over cells of a sheet; it follows the cells that it shows. */
export function addChart(objects: RequestObjects, sheet: string, described: SheetChart): void {
  const { name, title, kind, source, over, colors, legend } = described;
  const chart = objects.sheet(sheet).charts.add(types[kind], objects.area(sheet, source), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = legend;
  if (legend) chart.legend.position = "Bottom";
  chart.setPosition(cornerOf(objects, sheet, over.row, over.column), lastOf(objects, sheet, described));
  colors.forEach((color, index) => chart.series.getItemAt(index).format.fill.setSolidColor(color));
}

function cornerOf(objects: RequestObjects, sheet: string, row: number, column: number): Excel.Range {
  return objects.area(sheet, { row, column, rowCount: 1, columnCount: 1 });
}

function lastOf(objects: RequestObjects, sheet: string, { over }: SheetChart): Excel.Range {
  return cornerOf(objects, sheet, over.row + over.rowCount - 1, over.column + over.columnCount - 1);
}
