import type { Page } from "playwright-core";
import type { Table } from "../../src/workbook/define-table";
import { columnLetters } from "../../src/workbook/references";

/** Where a cell of a table stands in the open workbook; the row counts from 1 in the table's body. */
export async function placeInTable(
  page: Page,
  { name }: Pick<Table, "name">,
  { header, row }: { readonly header: string; readonly row: number },
): Promise<{ sheet: string; address: string }> {
  const found = await page.evaluate(
    ([wanted, title]) => {
      const { book } = window.workbench;
      const table = book.tables().find((one) => one.name === wanted);
      const position = table?.columns.findIndex((column) => column.name === title) ?? -1;
      if (!table || position < 0) return null;
      return {
        sheet: book.sheet(table.sheetId).name,
        row: table.area.row,
        column: table.area.column + position,
      };
    },
    [name, header] as const,
  );
  if (!found) throw new Error(`The workbook has no ${name} with a column ${header}.`);
  return { sheet: found.sheet, address: `${columnLetters(found.column)}${found.row + 1 + row}` };
}
