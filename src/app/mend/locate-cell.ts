import type { Cell } from "../../domain/cell";
import type { Issue } from "../../domain/issue";
import type { CellShape } from "../../workbook/define-table";
import { layColumns } from "../../workbook/layout";
import { settings, type SettingName } from "../../workbook/planner-settings.table";
import { issuePlace } from "../issue-place";
import { placeOf, type PlannerTable } from "../planner-table";
import type { MendedCell } from "./mend";

/** The cell that an issue is about, as it stands; null when the issue is about more than one or it is not there. */
export function locateCell(issue: Issue, table: PlannerTable): MendedCell | null {
  const { row, position } = issuePlace(issue, table);
  if (row === null || position === null || issue.field === null) return null;
  const cells = table.snapshot.rows[row - 1];
  const header = table.snapshot.columns[position]?.header;
  if (!cells || header === undefined) return null;
  const keyAt = table.positions[table.definition.key] ?? null;
  const rowKey: Cell = keyAt === null || keyAt === position ? null : (cells[keyAt] ?? null);
  const [place, shape] = [placeOf(table, row, position), shapeOf(issue, table)];
  return { place, row, header, seen: cells[position] ?? null, rowKey, shape };
}

function shapeOf({ subject, field }: Issue, { definition }: PlannerTable): CellShape {
  if (subject === "settings") return settings[field as SettingName].shape;
  if (definition.columns[field ?? ""]?.kind === "ratings") return "number";
  return layColumns(definition).find(({ key }) => key === field)?.shape ?? "text";
}
