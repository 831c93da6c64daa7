import { createBook } from "../../../src/workbench/host/book/create-book";
import { addInContract, contractAnswer } from "./add-in-contract";
import { firstSheet, openExcel } from "./excel-host";

test("an add-in in Node sets up a table, formulas, a list and highlights, and is refused what is not there", async () => {
  const { Excel, idle } = openExcel();
  const seen = await addInContract(Excel);
  await idle();
  expect(seen).toMatchObject(contractAnswer);
  expect(seen.heard.at(-1)).toEqual(["B7", "RangeEdited", "Local", "ThisLocalAddin"]);
});

test("values come back as arrays of the caller's own realm, and errors as office.js's own", async () => {
  const { run, Excel, OfficeExtension } = openExcel();
  const values = await run(async (context) => {
    const range = firstSheet(context).getRange("A1:B1").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["", ""]]);
  expect(values).toBeInstanceOf(Array);
  const unloaded = Excel.run((context) =>
    Promise.resolve(firstSheet(context).getRange("A1").values as unknown),
  );
  await expect(unloaded).rejects.toBeInstanceOf(OfficeExtension.Error);
  await expect(unloaded).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("a batch sends nothing before its sync, and gives its references back afterwards", async () => {
  const { run, requests, referenceCount, idle } = openExcel();
  await run(async (context) => {
    for (let row = 0; row < 100; row += 1) firstSheet(context).getCell(row, 0).values = [[row]];
    expect(requests).toHaveLength(0);
    await context.sync();
    expect(referenceCount()).toBe(100);
  });
  await idle();
  expect(requests.map(({ kind, writes }) => [kind, writes])).toEqual([
    ["sync", 100],
    ["clean-up", 0],
  ]);
  expect(referenceCount()).toBe(0);
});

test("a write of more than 1,500 cells is split by office.js and still one sync", async () => {
  const { run, requests, book, syncs } = openExcel();
  const rows = Array.from({ length: 400 }, (_row, index) => Array.from({ length: 10 }, () => index));
  await run(async (context) => {
    firstSheet(context).getRange("A1:J400").values = rows;
    await context.sync();
  });
  expect(syncs()).toBe(1);
  expect(requests[0]?.writes).toBe(3);
  expect(book.value(book.activeSheetId(), 399, 9)).toBe(399);
});

describe("the requirement-set gate", () => {
  test.each([
    ["passes an API of the set", "1.13", "not refused"],
    ["refuses an API of a newer set", "1.6", "ApiNotFound"],
  ])("%s", async (_case, excelApi, code) => {
    const { refusal } = openExcel({ excelApi });
    const found = await refusal((context) => firstSheet(context).freezePanes.freezeRows(1));
    expect(found.code).toBe(code);
  });

  test("answers what an add-in asks of it", () => {
    const { Office } = openExcel({ excelApi: "1.14" });
    const asked = ["1.13", "1.14", "1.15"].map((set) =>
      Office.context.requirements.isSetSupported("ExcelApi", set),
    );
    expect(asked).toEqual([true, true, false]);
  });
});

describe("what the host does not know", () => {
  test.each<[string, (context: Excel.RequestContext) => void, string]>([
    ["a method", (context) => firstSheet(context).getRange("A1").flashFill(), "Range.flashFill"],
    [
      "a property",
      (context) => void firstSheet(context).load("enableCalculation,standardWidth"),
      "Workbook.worksheets",
    ],
    ["an object", (context) => void firstSheet(context).slicers.load("items"), "Worksheet.slicers"],
  ])("is refused as NotImplemented: %s", async (_case, batch) => {
    const { refusal } = openExcel();
    expect((await refusal(batch)).code).toBe("NotImplemented");
  });
});

describe("a refusal", () => {
  test("leaves done what came before it in the same sync", async () => {
    const { refusal, book } = openExcel();
    const found = await refusal((context) => {
      firstSheet(context).getRange("A1").values = [["done"]];
      context.workbook.tables.getItem("Nothing").delete();
      firstSheet(context).getRange("A2").values = [["not done"]];
    });
    expect(found).toEqual({ code: "ItemNotFound", place: "TableCollection.getItem" });
    const sheetId = book.activeSheetId();
    expect([book.value(sheetId, 0, 0), book.value(sheetId, 1, 0)]).toEqual(["done", null]);
  });

  test("of a request over five megabytes comes before anything is done", async () => {
    const { refusal, book } = openExcel();
    const found = await refusal((context) => {
      firstSheet(context).getRange("A1").values = [["x".repeat(5 * 1024 * 1024)]];
    });
    expect(found.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(book.value(book.activeSheetId(), 0, 0)).toBeNull();
  });

  test("can be asked for by a test", async () => {
    const { refusal, faults } = openExcel();
    faults.refuse("GeneralException");
    const rename = (context: Excel.RequestContext): void => {
      firstSheet(context).name = "Other";
    };
    expect((await refusal(rename)).code).toBe("GeneralException");
    expect((await refusal(rename)).code).toBe("not refused");
  });
});

describe("null objects", () => {
  test("are told apart from objects that are there", async () => {
    const { run } = openExcel();
    const found = await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const behind = missing.getRange("A1");
      const there = context.workbook.worksheets.getItemOrNullObject("Sheet1");
      for (const object of [missing, behind, there]) object.load("isNullObject");
      await context.sync();
      return [missing.isNullObject, behind.isNullObject, there.isNullObject];
    });
    expect(found).toEqual([true, true, false]);
  });
});

describe("while a person types in a cell", () => {
  const write = async (context: Excel.RequestContext): Promise<void> => {
    firstSheet(context).getRange("A1").values = [[1]];
    await context.sync();
  };

  test("a run is refused", async () => {
    const { Excel, book } = openExcel();
    book.cellEditMode.begin();
    await expect(Excel.run(write)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    book.cellEditMode.end();
  });

  test("a run that asks to be delayed waits until the person is done", async () => {
    const { Excel, book, idle } = openExcel();
    book.cellEditMode.begin();
    const done = Excel.run({ delayForCellEdit: true }, write);
    await idle();
    expect(book.value(book.activeSheetId(), 0, 0)).toBeNull();
    book.cellEditMode.end();
    await done;
    expect(book.value(book.activeSheetId(), 0, 0)).toBe(1);
  });
});

describe("one request", () => {
  test("is one step to undo", async () => {
    const { run, book } = openExcel();
    await run(async (context) => {
      firstSheet(context).getRange("A1").values = [["one"]];
      firstSheet(context).getRange("A2").values = [["two"]];
      await context.sync();
    });
    book.undo();
    const sheetId = book.activeSheetId();
    expect([book.value(sheetId, 0, 0), book.value(sheetId, 1, 0)]).toEqual([null, null]);
  });
});

test("several add-ins share a book, each with an office.js of its own", async () => {
  const book = createBook();
  const one = openExcel({}, book);
  const other = openExcel({}, book);
  expect(one.Excel).not.toBe(other.Excel);
  await one.run(async (context) => {
    context.workbook.worksheets.add("From one");
    await context.sync();
  });
  const names = await other.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(["Sheet1", "From one"]);
  expect([one.syncs(), other.syncs()]).toEqual([1, 1]);
});
