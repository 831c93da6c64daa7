import { nameKey } from "../../domain/name-key";
import { lists } from "../../workbook/lists";
import { areasWithoutDropDown, isDropDown } from "../drop-downs";
import { dropDownOf, entrySource, type EntryPlaces } from "../plan-validations";
import type { PlannerTable } from "../planner-table";
import type { PlannerWorkbook } from "../planner-workbook";
import type { TableSnapshot } from "../workbook-port";
import type { DropDownMend } from "./mend";

/** The cells of a column that offer no list offer theirs again; null when its entries are not there any more. */
export function dropDownMend(
  base: Pick<DropDownMend, "issue" | "table">,
  table: PlannerTable,
  workbook: PlannerWorkbook,
): DropDownMend | null {
  const key = base.issue.field ?? "";
  const column = table.definition.columns[key];
  const position = table.positions[key] ?? null;
  if (!column || !isDropDown(column) || position === null) return null;
  const validation = dropDownOf(column, presentPlaces(workbook));
  if (!validation) return null;
  const { sheet } = table.snapshot;
  const cells = areasWithoutDropDown(table.snapshot, position).map((area) => ({ sheet, area }));
  return { mend: "dropDown", ...base, header: column.header, cells, validation };
}

/** Where lists and tables are now: people add entries and rows, and may move them. */
function presentPlaces({ snapshot, tables }: PlannerWorkbook): EntryPlaces {
  return {
    list: (name) => {
      const { table: wanted } = lists[name];
      const found = snapshot.tables.find((table) => nameKey(table.name) === nameKey(wanted));
      return found && found.rows.length > 0 ? sourceOf(found, 0) : null;
    },
    rows: (name, header) => {
      const found = Object.values(tables).find((table) => table?.definition.name === name);
      const position = found?.snapshot.columns.findIndex(
        (column) => nameKey(column.header) === nameKey(header),
      );
      return found && position !== undefined && position >= 0 ? sourceOf(found.snapshot, position) : null;
    },
  };
}

function sourceOf({ sheet, row, column, rows }: TableSnapshot, position: number): string {
  return entrySource(sheet, {
    row: row + 1,
    column: column + position,
    rowCount: rows.length,
    columnCount: 1,
  });
}
