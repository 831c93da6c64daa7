import type { Write } from "../app/write";
import type { Mendable } from "./mendable";
import { writeCells } from "./write-cells";

type RowsWrite = Extract<Write, { write: "rows" }>;

/**
 * Writes rows directly below a table, which then grows over them.
 *
 * They are whole when the table grew over all of them, filled its formulas and kept its totals.
 * Not `table.rows.add`: it makes conflicts when several people have the workbook open.
 */
export function appendRows(context: Excel.RequestContext, write: RowsWrite): Mendable {
  const table = context.workbook.tables.getItem(write.table);
  const totals = write.showTotals ? hideTotals(table) : null;
  const before = table.getRange().load("rowCount");
  const written = table.getDataBodyRange().getRowsBelow(write.rows.length);
  writeCells(written, write.rows);
  const resize = () => table.resize(table.getRange().getBoundingRect(written));
  // Totals that come back must come below the new rows, whether the table has grown by itself or not.
  if (totals) resize();
  const after = table.getRange().load("rowCount");
  totals?.show();
  const formulas = write.computed.map((column) => written.getColumn(column).load("formulas"));
  const grew = () => after.rowCount >= before.rowCount + write.rows.length;
  return {
    isWhole: () => grew() && formulas.every(holdsFormulas) && (totals?.areSame() ?? true),
    mend: () => {
      if (!grew()) resize();
      formulas.filter((column) => !holdsFormulas(column)).forEach(copyFormulaFromAbove);
      totals?.restore();
    },
  };
}

// Below a table that shows totals there is no room to grow into: they step aside for a moment.
function hideTotals(table: Excel.Table) {
  const before = table.getTotalRowRange().load("formulas");
  table.showTotals = false;
  let after: Excel.Range | null = null;
  return {
    show: () => {
      table.showTotals = true;
      after = table.getTotalRowRange().load("formulas");
    },
    areSame: () => JSON.stringify(before.formulas) === JSON.stringify(after?.formulas),
    restore: () => {
      table.getTotalRowRange().formulas = before.formulas;
    },
  };
}

function holdsFormulas(column: Excel.Range): boolean {
  return column.formulas.every(([formula]) => String(formula).startsWith("="));
}

function copyFormulaFromAbove(column: Excel.Range): void {
  column.copyFrom(column.getRowsAbove(1), "Formulas");
}
