import type { Area } from "../../../src/workbench/host/book/book-content";
import { columnLetters } from "../../../src/workbook/references";
import type { WorkbenchPage } from "../../workbench/page/workbench-page";
import type { AimedTable } from "../aim";

/** A person at the grid in a browser, with keyboard, mouse and clipboard. */
export interface KeyPerson {
  readonly hands: WorkbenchPage;
  /** A table as it lies now, with the rows that are not hidden. */
  table(name: string): Promise<SeenTable>;
  /** Selects cells of the table's sheet through the name box. */
  select(table: SeenTable, area: Area): Promise<void>;
  /** Selects one cell. */
  selectCell(table: SeenTable, row: number, column: number): Promise<void>;
  /** Types into the selected cell. */
  type(text: string): Promise<void>;
  /** Copies or cuts what is selected, as soon as the clipboard has it. */
  take(keys: "Control+c" | "Control+x"): Promise<void>;
}

/** A table as a person sees it. */
export interface SeenTable extends AimedTable {
  readonly sheet: string;
  readonly shownRows: readonly number[];
}

/** Sits a person down at the workbench. */
export function keyPersonAt(hands: WorkbenchPage): KeyPerson {
  const select = (table: SeenTable, area: Area) => hands.goTo(table.sheet, addressOf(area));
  return {
    hands,
    table: (name) => hands.page.evaluate(readTable, name),
    select,
    selectCell: (table, row, column) => select(table, { row, column, rowCount: 1, columnCount: 1 }),
    type: async (text) => {
      await hands.page.keyboard.type(text);
      await hands.keys("Enter");
    },
    take: async (keys) => {
      await hands.keys(keys);
      await hands.page.waitForFunction(isCopiedHere);
    },
  };
}

/** An area as the name box takes it: `A6:C8`. */
export function addressOf({ row, column, rowCount, columnCount }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columnCount - 1)}${row + rowCount}`;
  return first === last ? first : `${first}:${last}`;
}

// Runs in the page.
function readTable(name: string): SeenTable {
  const { book } = window.workbench;
  const table = book.tables().find((one) => one.name === name);
  if (!table) throw new Error(`The book has lost its table ${name}.`);
  const { sheetId, area } = table;
  const rows = Array.from({ length: area.rowCount - 1 }, (_none, r) => area.row + 1 + r);
  return {
    name,
    area,
    columns: table.columns,
    showHeaders: table.showHeaders,
    sheet: book.sheet(sheetId).name,
    shownRows: rows.filter((row) => !book.isHidden(sheetId, "row", row)),
  };
}

// Runs in the page: whether the clipboard has what was copied in this grid.
async function isCopiedHere(): Promise<boolean> {
  const { getters } = window.workbench.book.model as { getters: { getClipboardId(): string } };
  const [item] = await navigator.clipboard.read();
  if (!item?.types.includes("text/html")) return false;
  const html = await (await item.getType("text/html")).text();
  return html.includes(getters.getClipboardId());
}
