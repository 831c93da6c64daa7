import type { Write } from "../app/write";
import { cellInput } from "./cell-input";

type RowsWrite = Extract<Write, { write: "rows" }>;

/** Rows that were written below a table, and how to see whether the table took them in. */
export interface AppendedRows {
  readonly write: RowsWrite;
  /** After the next sync: whether the table grew over all of the rows and filled its formulas. */
  readonly isWhole: () => boolean;
  /** Adds what is missing to the next request. */
  readonly mend: () => void;
}

/**
 * Writes rows directly below a table, which then grows over them.
 *
 * Not `table.rows.add`: it makes conflicts when several people have the workbook open.
 */
export function appendRows(context: Excel.RequestContext, write: RowsWrite): AppendedRows {
  const table = context.workbook.tables.getItem(write.table);
  const before = table.getRange().load("rowCount");
  const written = table.getDataBodyRange().getRowsBelow(write.rows.length);
  context.trackedObjects.add(written);
  written.values = write.rows.map((row) => row.map(cellInput));
  const after = table.getRange().load("rowCount");
  const formulas = write.computed.map((column) => written.getColumn(column).load("formulas"));
  const grew = () => after.rowCount >= before.rowCount + write.rows.length;
  return {
    write,
    isWhole: () => grew() && formulas.every(holdsFormulas),
    mend: () => {
      if (!grew()) table.resize(table.getRange().getBoundingRect(written));
      formulas.filter((column) => !holdsFormulas(column)).forEach(copyFormulaFromAbove);
      written.untrack();
    },
  };
}

function holdsFormulas(column: Excel.Range): boolean {
  return column.formulas.every(([formula]) => String(formula).startsWith("="));
}

function copyFormulaFromAbove(column: Excel.Range): void {
  column.copyFrom(column.getRowsAbove(1), "Formulas");
}
