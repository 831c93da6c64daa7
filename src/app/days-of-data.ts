import type { Cell } from "../domain/cell";
import type { Table } from "../workbook/define-table";
import { plannerSettingsTable, settings, type Setting } from "../workbook/planner-settings.table";
import { tableNamed } from "../workbook/tables";
import { dayForWorkbook } from "./date-system";
import type { DataRow, PlannerData } from "./planner-data";

/** The same rows with every day as the number that stands for it in the workbook they are for. */
export function daysOfData(data: PlannerData, date1904: boolean): PlannerData {
  const tables = Object.entries(data).map(([name, rows]) => [
    name,
    rows.map((row) => withDays(tableNamed(name), row, date1904)),
  ]);
  return Object.fromEntries(tables) as PlannerData;
}

function withDays(table: Table | null, row: DataRow, date1904: boolean): DataRow {
  const headers = new Set(dayHeaders(table, row));
  const cells = Object.entries(row).map(([header, cell]): [string, Cell] => [
    header,
    headers.has(header) && typeof cell === "number" ? dayForWorkbook(cell, date1904) : cell,
  ]);
  return Object.fromEntries(cells);
}

function dayHeaders(table: Table | null, row: DataRow): string[] {
  const dated = Object.values(table?.columns ?? {}).filter(({ kind }) => kind === "date");
  const { setting, value } = plannerSettingsTable.columns;
  const isDaySetting = Object.values<Setting>(settings).some(
    ({ setting: name, shape }) => shape === "day" && name === row[setting.header],
  );
  return [
    ...dated.map(({ header }) => header),
    ...(table?.name === plannerSettingsTable.name && isDaySetting ? [value.header] : []),
  ];
}
