import type { Author } from "../../../src/workbench/host/book/book";
import { createBook } from "../../../src/workbench/host/book/create-book";
import { firstSheet, openExcel, type ExcelHost } from "./excel-host";

type Told = Record<string, unknown>;

/** Registers handlers and notes what each is told, without the functions. */
async function listen(
  { run }: ExcelHost,
  register: (context: Excel.RequestContext, hear: (event: object) => Promise<void>) => void,
): Promise<Told[]> {
  const told: Told[] = [];
  await run(async (context) => {
    register(context, (event) => {
      told.push(JSON.parse(JSON.stringify(event)) as Told);
      return Promise.resolve();
    });
    await context.sync();
  });
  return told;
}

async function write(host: ExcelHost, address: string, value: unknown): Promise<void> {
  await host.run(async (context) => {
    firstSheet(context).getRange(address).values = value as never;
    await context.sync();
  });
  await host.idle();
}

describe("a change", () => {
  test("of one cell is told with what was there before", async () => {
    const host = openExcel();
    await write(host, "A1", [["old"]]);
    const told = await listen(host, (context, hear) => void firstSheet(context).onChanged.add(hear));
    await write(host, "A1", [[7]]);
    expect(told).toMatchObject([
      {
        type: "WorksheetChanged",
        address: "A1",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "ThisLocalAddin",
        worksheetId: host.book.activeSheetId(),
        details: { valueBefore: "old", valueAfter: 7, valueTypeBefore: "String", valueTypeAfter: "Double" },
      },
    ]);
  });

  test("of several cells is told without details", async () => {
    const host = openExcel();
    const told = await listen(host, (context, hear) => void context.workbook.worksheets.onChanged.add(hear));
    await write(host, "A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    expect(told).toMatchObject([{ address: "A1:B2" }]);
    expect(told[0]).not.toHaveProperty("details");
  });

  test("can be asked for its cells", async () => {
    const host = openExcel();
    const values: unknown[] = [];
    await host.run(async (context) => {
      firstSheet(context).onChanged.add(async (event) => {
        await host.run(async (later) => {
          const range = event.getRange(later).load("values,address");
          await later.sync();
          values.push(range.address, range.values);
        });
      });
      await context.sync();
    });
    await write(host, "C3", [["x"]]);
    await host.idle();
    expect(values).toEqual(["Sheet1!C3", [["x"]]]);
  });

  test("inside a table is told to those who listen to the table", async () => {
    const host = openExcel();
    await write(host, "A1:B2", [
      ["Name", "Days"],
      ["x", 1],
    ]);
    const told = await listen(host, (context, hear) => {
      const table = firstSheet(context).tables.add("A1:B2", true);
      table.onChanged.add(hear);
      context.workbook.tables.onChanged.add(hear);
    });
    await host.idle();
    told.length = 0;
    await write(host, "D9", [["outside"]]);
    await write(host, "B2", [[2]]);
    expect(told).toMatchObject([
      { type: "TableChanged", address: "B2" },
      { type: "TableChanged", address: "B2" },
    ]);
  });

  test.each<[string, (range: Excel.Range) => void, Told]>([
    [
      "rows that were inserted",
      (range) => void range.getEntireRow().insert("Down"),
      { changeType: "RowInserted", address: "2:3" },
    ],
    [
      "rows that were deleted",
      (range) => range.getEntireRow().delete("Up"),
      { changeType: "RowDeleted", address: "2:3" },
    ],
    [
      "columns that were inserted",
      (range) => void range.getEntireColumn().insert("Right"),
      { changeType: "ColumnInserted", address: "B:B" },
    ],
    [
      "columns that were deleted",
      (range) => range.getEntireColumn().delete("Left"),
      { changeType: "ColumnDeleted", address: "B:B" },
    ],
  ])("tells %s", async (_case, change, expected) => {
    const host = openExcel();
    await write(host, "A1:C4", [
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
    ]);
    const told = await listen(host, (context, hear) => void firstSheet(context).onChanged.add(hear));
    await host.run(async (context) => {
      change(firstSheet(context).getRange("B2:B3"));
      await context.sync();
    });
    await host.idle();
    expect(told).toMatchObject([expected]);
  });

  test("is not told to an add-in that switched its events off, but to others", async () => {
    const book = createBook();
    const quiet = openExcel({}, book);
    const other = openExcel({}, book);
    const hears = (context: Excel.RequestContext, hear: (event: object) => Promise<void>) =>
      void firstSheet(context).onChanged.add(hear);
    const [toldQuiet, toldOther] = [await listen(quiet, hears), await listen(other, hears)];
    await quiet.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await write(other, "A1", [[1]]);
    expect([toldQuiet.length, toldOther.length]).toEqual([0, 1]);
  });

  test("is not told any more once the handler is removed", async () => {
    const host = openExcel();
    const told: unknown[] = [];
    const handler = await host.run(async (context) => {
      const added = firstSheet(context).onChanged.add((event) => {
        told.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await write(host, "A1", [[1]]);
    handler.remove();
    await handler.context.sync();
    await write(host, "A2", [[1]]);
    expect(told).toEqual(["A1"]);
  });
});

describe("the source of a change", () => {
  const person: Author = { name: "a person at the grid" };
  const far: Author = { name: "a person somewhere else" };

  test.each([
    ["made by the person at this machine", person, ["Local", "Unknown"]],
    ["made by somebody elsewhere", far, ["Remote", "Unknown"]],
  ])("%s is told", async (_case, author, expected) => {
    const host = openExcel({ isLocal: (one) => one === person });
    const told = await listen(host, (context, hear) => void firstSheet(context).onChanged.add(hear));
    const { book } = host;
    book.batch(author, () =>
      book.write(book.activeSheetId(), { row: 0, column: 0, rowCount: 1, columnCount: 1 }, [["x"]]),
    );
    await host.idle();
    expect(told.map(({ source, triggerSource }) => [source, triggerSource])).toEqual([expected]);
  });

  test("made by another add-in is remote to this one", async () => {
    const book = createBook();
    const [one, other] = [openExcel({}, book), openExcel({}, book)];
    const told = await listen(one, (context, hear) => void firstSheet(context).onChanged.add(hear));
    await write(other, "A1", [[1]]);
    expect(told).toMatchObject([{ source: "Remote", triggerSource: "Unknown" }]);
  });
});

test("sheets and tables that come and go are told", async () => {
  const host = openExcel();
  const told = await listen(host, (context, hear) => {
    context.workbook.worksheets.onAdded.add(hear);
    context.workbook.worksheets.onDeleted.add(hear);
    context.workbook.worksheets.onActivated.add(hear);
    context.workbook.tables.onAdded.add(hear);
    context.workbook.tables.onDeleted.add(hear);
  });
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.add("New");
    sheet.activate();
    const table = sheet.tables.add("A1:B2", true);
    await context.sync();
    table.delete();
    await context.sync();
    sheet.delete();
    await context.sync();
  });
  await host.idle();
  expect(told.map(({ type }) => type)).toEqual([
    "WorksheetAdded",
    "WorksheetActivated",
    "TableAdded",
    "TableDeleted",
    "WorksheetDeleted",
  ]);
});

test("a selection is told with its address", async () => {
  const host = openExcel();
  const told = await listen(host, (context, hear) => void firstSheet(context).onSelectionChanged.add(hear));
  await host.run(async (context) => {
    firstSheet(context).getRange("B2:C4").select();
    await context.sync();
  });
  await host.idle();
  expect(told).toMatchObject([{ type: "WorksheetSelectionChanged", address: "B2:C4" }]);
});

test("a selection that somebody elsewhere makes is not told", async () => {
  const book = createBook();
  const [one, other] = [openExcel({}, book), openExcel({}, book)];
  const told = await listen(one, (context, hear) => void firstSheet(context).onSelectionChanged.add(hear));
  await other.run(async (context) => {
    firstSheet(context).getRange("B2").select();
    await context.sync();
  });
  await one.idle();
  expect(told).toEqual([]);
});

test("a calculation is told without an address", async () => {
  const host = openExcel();
  await write(host, "A1:B1", [[1, "=A1+1"]]);
  const told = await listen(host, (context, hear) => void firstSheet(context).onCalculated.add(hear));
  await write(host, "A1", [[2]]);
  expect(told).toMatchObject([{ type: "WorksheetCalculated", address: "" }]);
});

test("a change of settings is told to every add-in", async () => {
  const book = createBook();
  const [one, other] = [openExcel({}, book), openExcel({}, book)];
  let heard = 0;
  await other.run(async (context) => {
    context.workbook.settings.onSettingsChanged.add(() => {
      heard += 1;
      return Promise.resolve();
    });
    await context.sync();
  });
  await one.run(async (context) => {
    context.workbook.settings.add("schema", 3);
    await context.sync();
  });
  await other.idle();
  expect(heard).toBe(1);
});

test("an event the host cannot tell is refused when an add-in asks for it", async () => {
  const { refusal } = openExcel();
  const found = await refusal(
    (context) => void firstSheet(context).onFormatChanged.add(() => Promise.resolve()),
  );
  expect(found.code).toBe("NotImplemented");
});
