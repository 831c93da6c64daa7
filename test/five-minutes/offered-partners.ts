import type { Page } from "playwright-core";
import type { StoredColumn, Table } from "../../src/workbook/define-table";
import { partnerListTable } from "../../src/workbook/partner-list.table";
import { columnLetters } from "../../src/workbook/references";
import { tables } from "../../src/workbook/tables";
import { goTo } from "../workbench/page/workbench-page";
import type { PlannerToType } from "./planner-to-type";

/** The drop-downs of partners that offer something else than all of them, in words: in the first and last row of each table. */
export async function dropDownDifferences(page: Page, planner: PlannerToType): Promise<string[]> {
  const { header } = partnerListTable.columns.organization;
  const expected = (planner.PartnerList ?? []).map((row) => row[header]).join(" | ");
  const found: string[] = [];
  for (const { sheet, address } of await cellsOfPartners(page)) {
    const offered = (await offeredIn(page, sheet, address)).join(" | ");
    if (offered !== expected) found.push(`${sheet}, ${address} offers ${offered}`);
  }
  return found;
}

interface Place {
  readonly sheet: string;
  readonly address: string;
}

async function cellsOfPartners(page: Page): Promise<Place[]> {
  const areas = await page.evaluate(() =>
    window.workbench.book.tables().map(({ name, area }) => ({ name, area })),
  );
  return Object.values<Table>(tables).flatMap(({ name, sheet, columns }) => {
    const area = areas.find((one) => one.name === name)?.area;
    if (!area) throw new Error(`The workbook has no table ${name}.`);
    const [first, last] = [area.row + 2, area.row + area.rowCount];
    return Object.values<StoredColumn>(columns).flatMap((column, at) =>
      isOfPartners(column)
        ? [...new Set([first, last])].map((row) => ({
            sheet,
            address: `${columnLetters(area.column + at)}${row}`,
          }))
        : [],
    );
  });
}

function isOfPartners(column: StoredColumn): boolean {
  return column.kind === "reference" && column.to.table === partnerListTable.name;
}

async function offeredIn(page: Page, sheet: string, address: string): Promise<string[]> {
  await goTo(page, sheet, address);
  await page.keyboard.press("Enter");
  await page.evaluate(() => window.workbench.settled());
  const texts = await page.locator(".o-autocomplete-value").allInnerTexts();
  await page.keyboard.press("Escape");
  return texts;
}
