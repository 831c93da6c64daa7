import type { Table } from "./define-table";
import { partnerListTable } from "./partner-list.table";
import { partnerScoresTable } from "./partner-scores.table";
import { plannerSettingsTable } from "./planner-settings.table";
import { selectionCriteriaTable } from "./selection-criteria.table";
import { workPlanTable } from "./work-plan.table";

/** Every table that people fill, in the order of their sheets. */
export const tables = {
  PartnerList: partnerListTable,
  SelectionCriteria: selectionCriteriaTable,
  PartnerScores: partnerScoresTable,
  WorkPlan: workPlanTable,
  PlannerSettings: plannerSettingsTable,
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

type KeysOf<T> = T extends Table<infer Stored, infer Computed> ? Stored | Computed : never;
/** The keys of a table's columns, stored and computed. */
export type ColumnKey<Name extends TableName> = KeysOf<(typeof tables)[Name]>;

/** The definition of a table by its name, when there is one. */
export function tableNamed(name: string): Table | null {
  return Object.hasOwn(tables, name) ? tables[name as TableName] : null;
}
