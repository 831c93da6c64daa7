import type { Area } from "../../../src/workbench/host/book/book-content";
import {
  aimAt,
  bodyOf,
  clipboardText,
  columnFor,
  listFor,
  nextName,
  ownColumn,
  rowBelow,
  textFor,
  typedColumns,
  within,
  type Choices,
} from "../aim";
import type { GestureName } from "../gestures";
import { addressOf, type KeyPerson, type SeenTable } from "./key-person";

type KeyGesture = (person: KeyPerson, choices: Choices) => Promise<void>;

/** The gestures of the list as hands make them: with keys where there are some, else with the mouse. */
export const keyGestures: Readonly<Record<GestureName, KeyGesture>> = {
  "types into a row": async (person, choices) => {
    const { table, row, column } = await aimed(person, choices);
    await person.selectCell(table, row, column);
    await person.type(textFor(table, column, choices.text));
  },
  "types below the table": async (person, choices) => {
    const table = await person.table(choices.table);
    const { column } = table.area;
    await person.selectCell(table, rowBelow(table), column);
    for (let added = 0; added < 1 + (choices.count % 3); added++)
      await person.type(textFor(table, column, choices.text + added));
  },
  "types a row below, cell by cell": async (person, choices) => {
    const table = await person.table(choices.table);
    const row = rowBelow(table);
    let at = -1;
    for (const column of typedColumns(table).slice(0, 6)) {
      // Where a column is passed over, the person points at the next cell.
      if (column !== at) await person.selectCell(table, row, column);
      await person.hands.page.keyboard.type(textFor(table, column, choices.text + column));
      await person.hands.keys("Tab");
      at = column + 1;
    }
  },
  "empties a cell with Delete": async (person, choices) => {
    const { table, row, column } = await aimed(person, choices);
    await erase(person, table, { row, column, rowCount: 1, columnCount: 1 });
  },
  "empties a block with Delete": async (person, choices) => {
    const { table, row, column } = await aimed(person, choices);
    const block = { row, column, rowCount: 1 + (choices.count % 3), columnCount: 3 };
    await erase(person, table, within(table, block));
  },
  "empties whole rows of the table with Delete": async (person, choices) => {
    const { table, row } = await aimed(person, choices);
    const block = { ...bodyOf(table), row, rowCount: 1 + (choices.count % 2) };
    await erase(person, table, within(table, block));
  },
  "pastes a list over the first row": async (person, choices) => {
    const table = await person.table(choices.table);
    await paste(person, table, { ...bodyOf(table), ...listOf(table, 2 + (choices.count % 3), choices) });
  },
  "pastes a list over a row in the middle": async (person, choices) => {
    const { table, row } = await aimed(person, choices);
    const { column } = table.area;
    await paste(person, table, { row, column, ...listOf(table, 1 + (choices.count % 4), choices) });
  },
  "pastes a list below the table": async (person, choices) => {
    const table = await person.table(choices.table);
    const below = { row: rowBelow(table), column: table.area.column };
    await paste(person, table, { ...below, ...listOf(table, 1 + (choices.count % 4), choices) });
  },
  "pastes a column of values": async (person, choices) => {
    const { table, row, column } = await aimed(person, choices);
    await paste(person, table, { row, column, rows: columnFor(table, column, choices), choices });
  },
  "inserts rows": async (person, choices) => {
    const { table, row } = await aimed(person, choices);
    await selectRows(person, table, { row, rowCount: 1 + (choices.count % 2) });
    await person.hands.keys("Control+Alt+=");
  },
  "inserts a row after": async (person, choices) => {
    const { table, row } = await aimed(person, choices);
    await person.selectCell(table, row, table.area.column);
    await person.hands.rowMenu(row + 1, "Insert row below");
  },
  "deletes a row": async (person, choices) => {
    const { table, row } = await aimed(person, choices);
    await selectRows(person, table, { row, rowCount: 1 });
    await person.hands.keys("Control+Alt+-");
  },
  "deletes all rows": async (person, choices) => {
    const table = await person.table(choices.table);
    await selectRows(person, table, bodyOf(table));
    await person.hands.keys("Control+Alt+-");
  },
  "inserts a column of their own": async (person, choices) => {
    const table = await person.table(choices.table);
    // To the left of it, all that stands on its right moves: that is no column of the table.
    if (table.columns.length < 2) return;
    const column = table.area.column + 1 + (choices.column % (table.columns.length - 1));
    await person.selectCell(table, table.area.row, column);
    await person.hands.keys("Control+Space");
    await person.hands.keys("Control+Alt+=");
  },
  "deletes a column of their own": async (person, choices) => {
    const table = await person.table(choices.table);
    const column = ownColumn(table);
    if (column === null) return;
    await person.selectCell(table, table.area.row, column);
    await person.hands.keys("Control+Space");
    await person.hands.keys("Control+Alt+-");
  },
  "sorts by a column": async (person, choices) => {
    const menu = await openFilterMenu(person, choices);
    const entry = choices.count % 2 === 0 ? "Sort ascending" : "Sort descending";
    await menu.locator(".o-filter-menu-item").filter({ hasText: entry }).click();
    await person.hands.settled();
  },
  "filters by a column": async (person, choices) => {
    const menu = await openFilterMenu(person, choices);
    const values = menu.locator(".o-filter-menu-value");
    await values.nth(choices.row % (await values.count())).click();
    await menu.locator(".o-filter-menu-confirm").click();
    await person.hands.settled();
  },
  "takes a filter away": async (person, choices) => {
    const menu = await openFilterMenu(person, choices);
    await menu.getByText("Select all").click();
    await menu.locator(".o-filter-menu-confirm").click();
    await person.hands.settled();
  },
  "copies a row to below the table": async (person, choices) => {
    const { table, row } = await aimed(person, choices);
    const from = { ...bodyOf(table), row, rowCount: 1 };
    await carry(person, table, { keys: "Control+c", from, to: { ...from, row: rowBelow(table) } });
  },
  "copies a cell over another": async (person, choices) => {
    const { table, row, column } = await aimed(person, choices);
    const from = { row, column, rowCount: 1, columnCount: 1 };
    await carry(person, table, { keys: "Control+c", from, to: { ...from, row: bodyOf(table).row } });
  },
  "cuts a cell and pastes it": async (person, choices) => {
    const { table, row, column } = await aimed(person, choices);
    const from = { row, column, rowCount: 1, columnCount: 1 };
    const { row: first, rowCount } = bodyOf(table);
    const to = { ...from, row: first + (choices.count % rowCount) };
    await carry(person, table, { keys: "Control+x", from, to });
  },
  "drags a cell down": async (person, choices) => {
    const { table, row, column } = await aimed(person, choices);
    await dragDown(person, table, { row, column, rowCount: 1, columnCount: 1 }, 1 + (choices.count % 3));
  },
  "drags the last row past the end": async (person, choices) => {
    const table = await person.table(choices.table);
    const last = { ...bodyOf(table), row: rowBelow(table) - 1, rowCount: 1 };
    await dragDown(person, table, last, 1 + (choices.count % 3));
  },
  "takes the last step back": ({ hands }) => hands.keys("Control+z"),
  "takes three steps back": async ({ hands }) => {
    for (let step = 0; step < 3; step++) await hands.keys("Control+z");
  },
  "does the step again": ({ hands }) => hands.keys("Control+y"),
  "takes a step back and does it again": async ({ hands }) => {
    await hands.keys("Control+z");
    await hands.keys("Control+y");
  },
  "renames the sheet": async (person, choices) => {
    const table = await person.table(choices.table);
    await person.selectCell(table, table.area.row, table.area.column);
    const { page, keys } = person.hands;
    await page.locator(".o-sheet.active .o-sheet-name").dblclick();
    await page.keyboard.press("Control+a");
    await page.keyboard.type(nextName(table.sheet, choices.text));
    await keys("Enter");
  },
  "makes cells bold": async (person, choices) => {
    const { table, row, column } = await aimed(person, choices);
    await person.select(table, { row, column, rowCount: 1, columnCount: 2 });
    await person.hands.keys("Control+b");
  },
  "hides a row": async (person, choices) => {
    const { table, row } = await aimed(person, choices);
    await person.selectCell(table, row, table.area.column);
    await person.hands.rowMenu(row + 1, "Hide row");
  },
  "has the add-in add rows": async (person, choices) => {
    const table = await person.table(choices.table);
    const row = table.columns.map((_column, at) =>
      at === 0 ? textFor(table, table.area.column, choices.text) : null,
    );
    const pane = await person.hands.pane(0);
    const rows = Array.from({ length: 1 + (choices.count % 2) }, () => row);
    await pane.evaluate(addRows, { table: table.name, rows });
    await person.hands.settled();
  },
};

async function aimed(
  person: KeyPerson,
  choices: Choices,
): Promise<{ table: SeenTable; row: number; column: number }> {
  const table = await person.table(choices.table);
  const { row, column } = aimAt(table, choices);
  // Nobody points at a row that is hidden.
  const shown = table.shownRows[choices.row % table.shownRows.length] ?? row;
  return { table, row: table.shownRows.includes(row) ? row : shown, column };
}

async function erase(person: KeyPerson, table: SeenTable, area: Area): Promise<void> {
  await person.select(table, area);
  await person.hands.keys("Delete");
}

function listOf(table: SeenTable, rowCount: number, choices: Choices) {
  return { rows: listFor(table, rowCount, choices.text), choices };
}

interface Pasted {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly string[])[];
  readonly choices: Choices;
}

/** Pastes what another program has copied: a text, and from every other one HTML as well. */
async function paste({ hands }: KeyPerson, table: SeenTable, { row, column, rows, choices }: Pasted) {
  const text = clipboardText(rows);
  await hands.copyElsewhere(choices.count % 2 === 0 ? { text } : { text, html: tableOf(rows) });
  await hands.pasteAt(table.sheet, addressOf({ row, column, rowCount: 1, columnCount: 1 }));
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const escaped = (cell: string) => cell.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`);
  return `<table>${lines.join("")}</table>`;
}

async function selectRows(
  person: KeyPerson,
  table: SeenTable,
  { row, rowCount }: { row: number; rowCount: number },
): Promise<void> {
  await person.select(table, { row, rowCount, column: table.area.column, columnCount: 1 });
  await person.hands.keys("Shift+Space");
}

async function carry(
  person: KeyPerson,
  table: SeenTable,
  { keys, from, to }: { keys: "Control+c" | "Control+x"; from: Area; to: Area },
): Promise<void> {
  await person.select(table, from);
  await person.take(keys);
  await person.selectCell(table, to.row, to.column);
  await person.hands.keys("Control+v");
}

async function dragDown(person: KeyPerson, table: SeenTable, from: Area, rows: number): Promise<void> {
  await person.select(table, from);
  const last = { ...from, row: from.row + from.rowCount - 1, rowCount: 1 };
  const end = { ...last, column: from.column + from.columnCount - 1, columnCount: 1 };
  await person.hands.drag(addressOf({ ...end, row: end.row + rows }));
}

async function openFilterMenu(person: KeyPerson, choices: Choices) {
  const { table, column } = await aimed(person, choices);
  await person.selectCell(table, table.area.row, column);
  const header = { row: table.area.row, column, rowCount: 1, columnCount: 1 };
  await person.hands.openFilterMenu(addressOf(header));
  return person.hands.page.locator(".o-filter-menu");
}

// Runs in the pane, which speaks to the workbook as an add-in does.
async function addRows({
  table,
  rows,
}: {
  readonly table: string;
  readonly rows: (string | null)[][];
}): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(table).rows.add(undefined, rows as string[][]);
    await context.sync();
  });
}
