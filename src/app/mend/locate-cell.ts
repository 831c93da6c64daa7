import type { Cell } from "../../domain/cell";
import type { Issue } from "../../domain/issue";
import { nameKey } from "../../domain/name-key";
import type { CellShape } from "../../workbook/define-table";
import { layColumns } from "../../workbook/layout";
import { settings, type SettingName } from "../../workbook/planner-settings.table";
import { placeOf, type PlannerTable } from "../planner-table";
import type { MendedCell } from "./mend";

/** The cell that an issue is about, as it stands; null when the issue is about more than one or it is not there. */
export function locateCell(issue: Issue, table: PlannerTable): MendedCell | null {
  const found = issue.subject === "settings" ? settingCell(issue, table) : columnCell(issue, table);
  if (!found) return null;
  const { row, position, shape } = found;
  const cells = table.snapshot.rows[row - 1];
  const header = table.snapshot.columns[position]?.header;
  if (!cells || header === undefined) return null;
  const keyAt = table.positions[table.definition.key] ?? null;
  const rowKey: Cell = keyAt === null || keyAt === position ? null : (cells[keyAt] ?? null);
  return { place: placeOf(table, row, position), row, header, seen: cells[position] ?? null, rowKey, shape };
}

interface Found {
  readonly row: number;
  readonly position: number;
  readonly shape: CellShape;
}

function columnCell({ row, field, params }: Issue, table: PlannerTable): Found | null {
  if (row === null || field === null) return null;
  const criterion = params["criterion"];
  const rated = table.ratingColumns.find(({ header }) => nameKey(header) === nameKey(criterion ?? null));
  const position = criterion === undefined ? (table.positions[field] ?? null) : (rated?.position ?? null);
  return position === null ? null : { row, position, shape: shapeOf(table, field) };
}

function shapeOf({ definition }: PlannerTable, field: string): CellShape {
  if (definition.columns[field]?.kind === "ratings") return "number";
  return layColumns(definition).find(({ key }) => key === field)?.shape ?? "text";
}

/** A setting has a row of its own, by its name. */
function settingCell({ field }: Issue, table: PlannerTable): Found | null {
  const setting = settings[field as SettingName];
  const at = table.rows.findIndex((row) => nameKey(row["setting"] ?? null) === nameKey(setting.setting));
  const position = table.positions["value"] ?? null;
  return at < 0 || position === null ? null : { row: at + 1, position, shape: setting.shape };
}
