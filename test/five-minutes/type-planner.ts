import type { Page } from "playwright-core";
import type { StoredColumn } from "../../src/workbook/define-table";
import { columnLetters } from "../../src/workbook/references";
import { tables, type TableName } from "../../src/workbook/tables";
import { goTo } from "../workbench/page/workbench-page";
import type { PlannerToType, RowToType } from "./planner-to-type";

/** Types all rows into the sheets of an empty planner, with nothing but the keyboard. */
export async function typePlanner(page: Page, planner: PlannerToType): Promise<void> {
  for (const [name, rows] of Object.entries(planner) as [TableName, readonly RowToType[]][]) {
    const headers = await headersOf(page, name);
    // A list of names is typed downwards, everything else row by row.
    await typeDown(
      page,
      { table: name, column: 0 },
      rows.map((row) => textOf(name, headers[0] ?? "", row)),
    );
    for (const [at, row] of rows.entries())
      await typeAcross(page, name, {
        row: firstRow + at,
        texts: headers.map((header) => textOf(name, header, row)),
      });
  }
  await page.evaluate(() => window.workbench.settled());
}

const firstRow = 6;

function headersOf(page: Page, table: TableName): Promise<string[]> {
  return page.evaluate(
    (name) =>
      window.workbench.book
        .tables()
        .find((one) => one.name === name)
        ?.columns.map((c) => c.name) ?? [],
    table,
  );
}

/** What a person in the United States types for what is to stand in a cell; nothing for a blank. */
function textOf(table: TableName, header: string, row: RowToType): string {
  const value = row[header];
  if (value === undefined) return "";
  const column = Object.values<StoredColumn>(tables[table].columns).find((one) => one.header === header);
  const [year, month, day] = String(value).split("-").map(Number);
  return column?.kind === "date" ? `${month}/${day}/${year}` : String(value);
}

async function typeDown(
  page: Page,
  { table, column }: { table: TableName; column: number },
  texts: readonly string[],
): Promise<void> {
  await goTo(page, tables[table].sheet, `${columnLetters(column)}${firstRow}`);
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
}

/** Types what stands beside the first column, from cell to cell with the tabulator. */
async function typeAcross(
  page: Page,
  table: TableName,
  { row, texts }: { row: number; texts: readonly string[] },
): Promise<void> {
  const last = Math.max(...texts.map((text, at) => (text === "" ? 0 : at)));
  await goTo(page, tables[table].sheet, `${columnLetters(1)}${row}`);
  for (const text of texts.slice(1, last + 1)) {
    await page.keyboard.type(text);
    await page.keyboard.press("Tab");
  }
}
