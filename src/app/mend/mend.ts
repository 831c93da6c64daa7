import type { Cell } from "../../domain/cell";
import type { Issue } from "../../domain/issue";
import type { CellShape } from "../../workbook/define-table";
import type { CellValidation } from "../../workbook/cell-validation";
import type { TableName } from "../../workbook/tables";
import type { SheetArea, SheetPlace } from "../workbook-port";

/** The one safe way to put something right: what stands there now, and what will. */
export type Mend = ValueMend | FormulaMend | RowsMend | DropDownMend | NameMend;

interface MendBase {
  readonly issue: Issue;
  readonly table: TableName;
}

/** What is known of the one cell that a mend changes. */
export interface MendedCell {
  readonly place: SheetPlace;
  /** Counts from 1 in the body of the table. */
  readonly row: number;
  readonly header: string;
  /** What stands there now. */
  readonly seen: Cell;
  /** What names the row; null when it is this very cell. */
  readonly rowKey: Cell;
  readonly shape: CellShape;
}

/** One cell gets another value: the day, number, name, word or ID that was meant. */
export interface ValueMend extends MendBase, MendedCell {
  readonly mend: "value";
  /** A day counts as the rules do. */
  readonly value: string | number;
}

/** One cell gets the formula of its column again. */
export interface FormulaMend extends MendBase, MendedCell {
  readonly mend: "formula";
  readonly key: string;
  /** What it will show by the rules, when they say so. */
  readonly shows: Cell | undefined;
}

/** A table takes in the rows that stand directly below it. */
export interface RowsMend extends MendBase {
  readonly mend: "rows";
  readonly address: string;
  readonly cells: SheetArea;
  /** What stands in them, from the left edge of the table. */
  readonly seen: readonly (readonly Cell[])[];
  /** What names each of the rows. */
  readonly names: readonly Cell[];
}

/** Cells of a column offer the list again that they are to be chosen from; what stands in them stays. */
export interface DropDownMend extends MendBase {
  readonly mend: "dropDown";
  readonly header: string;
  readonly cells: readonly SheetArea[];
  readonly validation: CellValidation;
}

/** A name is spelled the same in all cells that have it. */
export interface NameMend extends MendBase {
  readonly mend: "name";
  readonly name: string;
  /** Those that are spelled otherwise. */
  readonly named: readonly NamedPlace[];
}

/** A cell that holds a name. */
export interface NamedPlace {
  readonly place: SheetPlace;
  readonly header: string;
  readonly seen: Cell;
  /** Whether other cells take the name from this one. */
  readonly isListed: boolean;
}

/** Whether a mend changes what stands in one cell. */
export function isOfOneCell(mend: Mend): mend is ValueMend | FormulaMend {
  return mend.mend === "value" || mend.mend === "formula";
}

/** Tells issues apart: the same kind at the same place is the same issue. */
export function issueKey({ code, subject, row, field, params }: Issue): string {
  const { table = subject, criterion = null, column = null } = params;
  return JSON.stringify([code, table, row, field, criterion, column]);
}

/** Whether two mends do the same to the same thing. */
export function isSameMend(one: Mend, other: Mend): boolean {
  return JSON.stringify(essence(one)) === JSON.stringify(essence(other));
}

// What a formula will show changes with the day and with other cells; where it stands, with rows above the table.
function essence(mend: Mend): unknown {
  if (mend.mend === "rows") return [issueKey(mend.issue), mend.seen];
  if (mend.mend === "dropDown") return [issueKey(mend.issue), mend.issue.params];
  if (mend.mend === "name") return [issueKey(mend.issue), mend.name, mend.named.map(({ seen }) => seen)];
  const { issue, seen, rowKey } = mend;
  return [issueKey(issue), seen, rowKey, mend.mend === "value" ? mend.value : null];
}
