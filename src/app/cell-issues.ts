import type { Cell } from "../domain/cell";
import { checkCells, type CellRule, type CheckedColumn } from "../domain/check-cells";
import type { Issue } from "../domain/issue";
import { listedNames } from "../domain/listed-names";
import type { ReferenceColumn, StoredColumn } from "../workbook/define-table";
import { lists } from "../workbook/lists";
import { settings, type Setting } from "../workbook/planner-settings.table";
import type { ColumnKey, TableName } from "../workbook/tables";
import type { PlannerTable } from "./planner-table";
import type { PlannerWorkbook } from "./planner-workbook";
import { referencedColumn } from "./referenced-column";
import { settingCells } from "./settings-in-use";

/** Columns about which the table's own check knows more to say than follows from their kind. */
const checkedByTheirTable: { readonly [Name in TableName]?: readonly ColumnKey<Name>[] } = {
  CommunicationPlan: ["rhythm"],
  ProcessAnswers: ["organization"],
};

/** What is wrong with single cells of a table, as far as it follows from what its columns are made for. */
export function cellIssues(workbook: PlannerWorkbook, name: TableName): Issue[] {
  const table = workbook.tables[name] as PlannerTable | null;
  if (!table) return [];
  const { definition } = table;
  const columns = Object.entries(definition.columns)
    .filter(([key]) => (table.positions[key] ?? null) !== null)
    .map(([field, column]): CheckedColumn => {
      const cells = table.rows.map((row) => row[field] ?? null);
      const isOwn = (checkedByTheirTable[name] as readonly string[] | undefined)?.includes(field) ?? false;
      const rule = isOwn ? null : ruleOf(column, workbook);
      return { field, header: column.header, cells, rule, usual: usualCell(column, workbook) };
    });
  const key = columns.find(({ field }) => field === definition.key) ?? null;
  return checkCells({ table: name, columns, key });
}

function ruleOf(column: StoredColumn, workbook: PlannerWorkbook): CellRule | null {
  switch (column.kind) {
    case "date":
      return { kind: "day" };
    case "number":
      return { kind: "number", least: column.atLeast ?? null };
    case "choice": {
      const { open, entries } = lists[column.list];
      return open ? { kind: "anything" } : { kind: "word", words: entries.map(String) };
    }
    case "reference":
      return nameRule(column.to, workbook);
    case "answer":
    case "ratings":
      return null;
    default:
      return { kind: "anything" };
  }
}

/** Without the list nobody is on it: that it is missing is said once, and not again for every row. */
function nameRule(to: ReferenceColumn["to"], workbook: PlannerWorkbook): CellRule | null {
  const column = referencedColumn(to, workbook);
  return column && { kind: "name", listed: listedNames(column.cells), sheet: column.table.snapshot.sheet };
}

/** What a cell of the column shows by itself: the text of a setting, or nothing. */
function usualCell(column: StoredColumn, workbook: PlannerWorkbook): Cell {
  if (!("usual" in column) || column.usual === undefined) return null;
  const names = Object.entries<Setting>(settings);
  const name = names.find(([, { inUse }]) => inUse?.name === column.usual)?.[0];
  return settingCells(workbook)[name as keyof typeof settings];
}
