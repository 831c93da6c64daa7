import { nameKey } from "../../domain/name-key";
import type { TableColumn } from "../../workbook/cell-validation";
import { lists } from "../../workbook/lists";
import { areasWithoutDropDown, isDropDown } from "../drop-downs";
import { dropDownOf, type EntryPlaces } from "../plan-validations";
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

/** Lists and tables as they are called now: people add entries and rows, move and rename them. */
function presentPlaces({ snapshot, tables }: PlannerWorkbook): EntryPlaces {
  return {
    list: (name) => {
      const list = lists[name];
      const found = snapshot.tables.find((table) => nameKey(table.name) === nameKey(list.table));
      return columnIn(found, found?.columns[0]?.header);
    },
    rows: (name, header) => {
      const found = Object.values(tables).find((table) => table?.definition.name === name)?.snapshot;
      return columnIn(
        found,
        found?.columns.find((column) => nameKey(column.header) === nameKey(header))?.header,
      );
    },
  };
}

function columnIn(table: TableSnapshot | undefined, header: string | undefined): TableColumn | null {
  return table && header !== undefined ? { table: table.name, header } : null;
}
