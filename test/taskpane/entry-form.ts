import type { BrowserContext } from "playwright-core";
import type { EntryForm } from "../../src/app/entry-forms";
import type { Table } from "../../src/workbook/define-table";
import { openPlannerPane, type PanePage } from "./pane-page";

/** What stands in a row of a table by its headers; the row counts from 1 in the table's body. */
export function rowIn(
  { page }: PanePage,
  { name }: Pick<Table, "name">,
  row: number,
): Promise<Record<string, unknown>> {
  return page.evaluate(
    ([wanted, at]) => {
      const { book } = window.workbench;
      const { sheetId, area, columns } = book.tables().find((table) => table.name === wanted)!;
      if (at >= area.rowCount) return {};
      const cells = columns.map((column, position): [string, unknown] => [
        column.name,
        book.value(sheetId, area.row + at, area.column + position),
      ]);
      return Object.fromEntries(cells.filter(([, value]) => value !== null));
    },
    [name, row] as const,
  );
}

/** Opens a form as a link to the pane does. */
export async function openForm(
  browser: BrowserContext,
  form: EntryForm,
  names: readonly string[] = [],
): Promise<PanePage> {
  const pane = await openPlannerPane(browser);
  await pane.type(
    "Partners",
    names.map((name) => [name]),
  );
  // Whoever opens a form was in the pane before: keys go there from then on.
  await pane.openPlace("Today");
  await pane.pane.goto(`${pane.pane.url().split("?")[0] ?? ""}?form=${form}`);
  await pane.pane.locator("form").waitFor();
  return pane;
}

/** A field of the form by its label. */
export const field = ({ pane }: PanePage, label: string) => pane.locator("form").getByLabel(label).first();
/** Chooses on a scale by its name. */
export const choose = ({ pane }: PanePage, scale: string, choice: string) =>
  pane.getByRole("radiogroup", { name: scale }).getByRole("radio", { name: choice, exact: true }).check();

/** What the field or button that has the focus is called. */
export const focusedLabel = ({ pane }: PanePage) =>
  pane.evaluate(() => {
    const { activeElement: at } = document;
    return at instanceof HTMLInputElement || at instanceof HTMLSelectElement
      ? (at.labels?.[0]?.textContent ?? "").trim()
      : (at?.textContent ?? "").trim();
  });

/** The name of the scale that has the focus. */
export const focusedScale = ({ pane }: PanePage) =>
  pane.evaluate(() =>
    document.activeElement?.closest("fieldset")?.querySelector("legend")?.textContent.trim(),
  );
