import { nameGroups, type NamedCell, type NameGroup } from "../domain/name-groups";
import type { StoredColumn, Table } from "../workbook/define-table";
import { tableNames, tables, type TableName } from "../workbook/tables";
import { workPlanTable } from "../workbook/work-plan.table";
import type { PlannerTable } from "./planner-table";
import type { PlannerWorkbook } from "./planner-workbook";

/** A cell of a table that holds a name. The row counts from 1 in the table's body. */
export interface PlacedName extends NamedCell {
  readonly table: TableName;
  readonly field: string;
  readonly header: string;
  readonly row: number;
}

/** Names that look the same and are not one: partners, goals, IDs, people and rounds, each in all tables at once. */
export function lookAlikes(workbook: PlannerWorkbook): NameGroup<PlacedName>[] {
  const named = new Map<string, PlacedName[]>();
  for (const name of tableNames) {
    const table = workbook.tables[name] as PlannerTable | null;
    for (const [field, column] of Object.entries<StoredColumn>(tables[name].columns)) {
      const what = namedBy(name, column);
      if (what === null || !table || (table.positions[field] ?? null) === null) continue;
      const { header } = column;
      const isListed = referenced.has(columnKey(name, header));
      const cells = table.rows.map((row, index): PlacedName => {
        return { table: name, field, header, row: index + 1, cell: row[field] ?? null, isListed };
      });
      named.set(what, [...(named.get(what) ?? []), ...cells]);
    }
  }
  return [...named].flatMap(([what, cells]) =>
    // Two tasks are two whatever their IDs look like, and to bring these together would make them wait for each other.
    nameGroups(cells).filter(({ listedSpellings }) => what !== taskIds || listedSpellings < 2),
  );
}

const columnKey = (table: string, header: string) => JSON.stringify([table, header]);
const taskIds = columnKey(workPlanTable.name, workPlanTable.columns.id.header);

/** The columns whose names other tables take. */
const referenced: ReadonlySet<string> = new Set(
  Object.values<Table>(tables).flatMap(({ columns }) => Object.values(columns).flatMap(takenFrom)),
);

function takenFrom(column: StoredColumn): string[] {
  const from = column.kind === "reference" ? column.to : "like" in column ? column.like : undefined;
  return from ? [columnKey(from.table, from.header)] : [];
}

/** What the names of a column are names of; null where its texts are none that anything is found by. */
export function namedBy(table: string, column: StoredColumn): string | null {
  const [taken] = takenFrom(column);
  if (taken !== undefined) return taken;
  const own = columnKey(table, column.header);
  if (referenced.has(own)) return own;
  const holds = "holds" in column ? column.holds : undefined;
  return holds === "person" || holds === "round" ? holds : null;
}
