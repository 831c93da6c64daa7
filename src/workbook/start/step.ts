import { columnOf, type Table } from "../define-table";
import { counted, quoted } from "../formula";

/** Something to do in a stage, as formulas without `=`: whether it is done, and what to say then and until then. */
export interface Step {
  readonly sheet: string;
  readonly done: string;
  readonly doneText: string;
  readonly openText: string;
}

/** A step that is done once a table has a row. */
export function hasRows<Stored extends string>(
  table: Table<Stored>,
  said: { one: string; many: string; open: string },
): Step {
  const rows = `COUNTA(${columnOf(table, table.key)})`;
  return {
    sheet: table.sheet,
    done: `${rows}>0`,
    doneText: counted(rows, said.one, said.many),
    openText: quoted(said.open),
  };
}

/** A step that is done once there is something to look at and nothing of it is open. */
export function nothingOpen(
  sheet: string,
  counts: { there: string; open: string },
  said: { done: string; begin: string; one: string; many: string },
): Step {
  return {
    sheet,
    done: `AND(${counts.there}>0,${counts.open}<=0)`,
    doneText: quoted(said.done),
    openText: `IF(${counts.there}<=0,${quoted(said.begin)},${counted(counts.open, said.one, said.many)})`,
  };
}
