import type { Cell } from "../domain/cell";
import { layColumns, type LaidColumn } from "../workbook/layout";
import { plannerSettingsTable, settings, type Setting } from "../workbook/planner-settings.table";
import { partnerScoresTable } from "../workbook/partner-scores.table";
import { selectionCriteriaTable } from "../workbook/selection-criteria.table";
import { starterRows } from "../workbook/starter-rows";
import type { Table } from "../workbook/define-table";
import { tables } from "../workbook/tables";
import { cellWrite } from "./cell-write";
import { dataRows } from "./data-rows";
import type { DataRow, PlannerData } from "./planner-data";
import type { CellWrite } from "./write";

/** A table of a new workbook with its columns and what stands in its rows. */
export interface TableContent {
  readonly table: Table;
  readonly columns: readonly LaidColumn[];
  /** One value per stored column; a table without data has one blank row. */
  readonly rows: readonly (readonly CellWrite[])[];
  /** The criteria that have a column, with their kind as it is typed; only in the table of ratings. */
  readonly criteria: readonly { readonly name: string; readonly kind: Cell }[];
}

/** What will stand in each table of a new workbook: the given rows, or what a new one starts with. */
export function setUpContent(data: PlannerData): TableContent[] {
  const criteria = rowsOf(selectionCriteriaTable, data).flatMap((row) => criterionOf(row));
  return Object.values(tables).map((table: Table) => {
    const own = table === partnerScoresTable ? criteria : [];
    const columns = layColumns(
      table,
      own.map(({ name }) => name),
    );
    const rows = cellsOf(columns, rowsOf(table, data));
    return { table, columns, rows, criteria: own };
  });
}

function rowsOf(table: Table, data: PlannerData): readonly DataRow[] {
  return data[table.name as keyof PlannerData] ?? dataRows(table, starterRows[table.name] ?? []);
}

function criterionOf(row: DataRow): { name: string; kind: Cell }[] {
  const { name, kind } = selectionCriteriaTable.columns;
  const text = row[name.header];
  return typeof text === "string" && text !== "" ? [{ name: text, kind: row[kind.header] ?? null }] : [];
}

function cellsOf(columns: readonly LaidColumn[], rows: readonly DataRow[]): CellWrite[][] {
  const headers = columns.filter((column) => column.stored).map((column) => column.header);
  const cells = rows.map((row) => headers.map((header) => cellWrite(row[header] ?? null)));
  return cells.length > 0 ? cells : [headers.map(() => null)];
}

/** The rows of PlannerSettings in a new workbook; a given row replaces the value of the setting it names. */
export function settingRows(given: readonly DataRow[]): CellWrite[][] {
  const { setting, value } = plannerSettingsTable.columns;
  const values = new Map(given.map((row) => [row[setting.header], row[value.header] ?? null]));
  return Object.values<Setting>(settings).map((row) => [
    row.setting,
    values.has(row.setting) ? cellWrite(values.get(row.setting) ?? null) : row.initial,
    row.meaning,
  ]);
}
