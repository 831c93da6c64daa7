import type { Cell } from "../domain/cell";
import type { TableName } from "../workbook/tables";

/** One row of a table, by the headers of its columns; what is not named is blank. */
export type DataRow = Readonly<Record<string, Cell>>;

/** Rows to put into the tables of a workbook. */
export type PlannerData = Readonly<Partial<Record<TableName, readonly DataRow[]>>>;
