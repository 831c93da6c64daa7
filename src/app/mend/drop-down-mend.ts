import { nameKey } from "../../domain/name-key";
import type { TableColumn } from "../../workbook/cell-validation";
import { lists } from "../../workbook/lists";
import { areasWithoutDropDown, isDropDown } from "../drop-downs";
import { dropDownOf, type EntryPlaces } from "../plan-validations";
import type { PlannerTable } from "../planner-table";
import type { PlannerWorkbook } from "../planner-workbook";
import { referencedColumn } from "../referenced-column";
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
function presentPlaces(workbook: PlannerWorkbook): EntryPlaces {
  return {
    list: (name) => {
      const list = lists[name];
      const found = workbook.snapshot.tables.find((table) => nameKey(table.name) === nameKey(list.table));
      return columnIn(found);
    },
    rows: (table, header) => {
      const found = referencedColumn({ table, header }, workbook);
      return columnIn(found?.table.snapshot, found?.position);
    },
  };
}

function columnIn(table: TableSnapshot | undefined, position = 0): TableColumn | null {
  const column = table?.columns[position];
  return table && column ? { table: table.name, header: column.header } : null;
}
