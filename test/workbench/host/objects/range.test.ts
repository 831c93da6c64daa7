import { firstSheet, openExcel, type ExcelHost } from "../excel-host";

async function filled(values: unknown[][], address: string): Promise<ExcelHost> {
  const host = openExcel();
  await host.run(async (context) => {
    firstSheet(context).getRange(address).values = values as never;
    await context.sync();
  });
  return host;
}

describe("a range", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["a cell in it", (range) => range.getCell(1, 1), "Sheet1!C4"],
    ["a row of it", (range) => range.getRow(1), "Sheet1!B4:D4"],
    ["a column of it", (range) => range.getColumn(2), "Sheet1!D3:D5"],
    ["its last row", (range) => range.getLastRow(), "Sheet1!B5:D5"],
    ["its last column", (range) => range.getLastColumn(), "Sheet1!D3:D5"],
    ["its last cell", (range) => range.getLastCell(), "Sheet1!D5"],
    ["its whole rows", (range) => range.getEntireRow(), "Sheet1!3:5"],
    ["its whole columns", (range) => range.getEntireColumn(), "Sheet1!B:D"],
    ["it moved", (range) => range.getOffsetRange(2, -1), "Sheet1!A5:C7"],
    ["it made larger", (range) => range.getResizedRange(1, -2), "Sheet1!B3:B6"],
    ["it with another size", (range) => range.getAbsoluteResizedRange(1, 2), "Sheet1!B3:C3"],
    ["the rows above", (range) => range.getRowsAbove(2), "Sheet1!B1:D2"],
    ["the row below", (range) => range.getRowsBelow(), "Sheet1!B6:D6"],
    ["the rows above, counted down", (range) => range.getRowsBelow(-1), "Sheet1!B2:D2"],
    ["the column before", (range) => range.getColumnsBefore(1), "Sheet1!A3:A5"],
    ["the columns after", (range) => range.getColumnsAfter(3), "Sheet1!E3:G5"],
    ["the smallest around it and another", (range) => range.getBoundingRect("F9"), "Sheet1!B3:F9"],
    ["what it shares with another", (range) => range.getIntersection("A1:C4"), "Sheet1!B3:C4"],
  ])("leads to %s", async (_case, lead, address) => {
    const found = await openExcel().run(async (context) => {
      const range = lead(firstSheet(context).getRange("B3:D5")).load("address");
      await context.sync();
      return range.address;
    });
    expect(found).toBe(address);
  });

  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["above the first row", (range) => range.getRowsAbove(3), "InvalidArgument"],
    ["next to it without a count", (range) => range.getRowsBelow(0), "InvalidArgument"],
    ["off the sheet", (range) => range.getOffsetRange(0, -2), "InvalidArgument"],
    ["smaller than one cell", (range) => range.getResizedRange(-3, 0), "InvalidArgument"],
    ["shared with a range it does not touch", (range) => range.getIntersection("F9"), "ItemNotFound"],
    ["behind an address that is none", (range) => range.getBoundingRect("nowhere"), "InvalidArgument"],
  ])("refuses cells %s", async (_case, lead, code) => {
    const found = await openExcel().refusal(
      (context) => void lead(firstSheet(context).getRange("B3:D5")).load("address"),
    );
    expect(found.code).toBe(code);
  });

  test("tells where it is and how large", async () => {
    const seen = await openExcel().run(async (context) => {
      const range = firstSheet(context).getRange("C3:D9");
      range.load("rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,left,top,width,height");
      await context.sync();
      return range.toJSON();
    });
    expect(seen).toMatchObject({
      rowIndex: 2,
      columnIndex: 2,
      rowCount: 7,
      columnCount: 2,
      cellCount: 14,
      isEntireRow: false,
      left: 96,
      top: 30,
      width: 96,
      height: 105,
    });
  });
});

describe("cells", () => {
  test("take values, formulas and number formats and give values, texts and types", async () => {
    const seen = await openExcel().run(async (context) => {
      const range = firstSheet(context).getRange("A1:C2");
      range.formulas = [
        ["Clinic", 1.5, true],
        ["=1/0", "=B1*2", ""],
      ];
      range.numberFormat = [
        ["@", "0.00", "General"],
        ["General", "0.0", "General"],
      ];
      range.load("values,formulas,text,numberFormat,valueTypes");
      await context.sync();
      const { values, formulas, text, numberFormat, valueTypes } = range;
      return { values, formulas, text, numberFormat, valueTypes };
    });
    expect(seen).toEqual({
      values: [
        ["Clinic", 1.5, true],
        ["#DIV/0!", 3, ""],
      ],
      formulas: [
        ["Clinic", 1.5, true],
        ["=1/0", "=B1*2", ""],
      ],
      text: [
        ["Clinic", "1.50", "TRUE"],
        ["#DIV/0!", "3.0", ""],
      ],
      numberFormat: [
        ["@", "0.00", "General"],
        ["General", "0.0", "General"],
      ],
      valueTypes: [
        ["String", "Double", "Boolean"],
        ["Error", "Double", "Empty"],
      ],
    });
  });

  test("read what is written as if it were typed, and lose the apostrophe of a text", async () => {
    const { run } = openExcel();
    const seen = await run(async (context) => {
      const range = firstSheet(context).getRange("A1:D1");
      range.values = [["'=1+1", "12", "=2+3", "TRUE"]];
      range.load("values,formulas");
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(seen).toEqual([[["=1+1", 12, 5, true]], [["=1+1", 12, "=2+3", true]]]);
  });

  test("all take a single value, and null leaves a cell as it is", async () => {
    const { run } = openExcel();
    const values = await run(async (context) => {
      const range = firstSheet(context).getRange("A1:B2");
      range.values = "x" as never;
      firstSheet(context).getRange("A2:B2").values = [[null, "y"]];
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([
      ["x", "x"],
      ["x", "y"],
    ]);
  });

  test("whose formula gives an empty text are texts and not empty", async () => {
    const { run } = await filled([['=""', ""]], "A1:B1");
    const types = await run(async (context) => {
      const range = firstSheet(context).getRange("A1:B1").load("valueTypes");
      await context.sync();
      return range.valueTypes;
    });
    expect(types).toEqual([["String", "Empty"]]);
  });

  test("of whole columns are not read, and not written", async () => {
    const { run, refusal } = await filled([["a"]], "A1");
    const seen = await run(async (context) => {
      const range = firstSheet(context).getRange("A:A").load("values,address,cellCount");
      await context.sync();
      return [range.values, range.address, range.cellCount];
    });
    expect(seen).toEqual([null, "Sheet1!A:A", 1_048_576]);
    const found = await refusal(
      (context) => void (firstSheet(context).getRange("A:A").values = "x" as never),
    );
    expect(found.code).toBe("InvalidArgument");
  });

  test.each<[string, unknown]>([
    ["too few rows", [[1, 2]]],
    ["a short row", [[1, 2], [3]]],
    ["a row that is none", [[1, 2], 3]],
    [
      "an object for a cell",
      [
        [1, 2],
        [3, { four: 4 }],
      ],
    ],
  ])("refuse %s", async (_case, values) => {
    const found = await openExcel().refusal(
      (context) => void (firstSheet(context).getRange("A1:B2").values = values as never),
    );
    expect(found).toEqual({ code: "InvalidArgument", place: "Range.values" });
  });

  test("are cleared of contents, of formats, or of both", async () => {
    const { run, book } = await filled([["a", "b"]], "A1:B1");
    await run(async (context) => {
      firstSheet(context).getRange("A1:B1").format.font.bold = true;
      firstSheet(context).getRange("A1").clear("Contents");
      firstSheet(context).getRange("B1").clear("Formats");
      await context.sync();
    });
    const sheetId = book.activeSheetId();
    expect([book.value(sheetId, 0, 0), book.format(sheetId, 0, 0).bold]).toEqual([null, true]);
    expect([book.value(sheetId, 0, 1), book.format(sheetId, 0, 1).bold ?? false]).toEqual(["b", false]);
  });

  test("make room and close up", async () => {
    const { run } = await filled([["a"], ["b"], ["c"]], "A1:A3");
    const seen = await run(async (context) => {
      firstSheet(context).getRange("A2").insert("Down");
      const down = firstSheet(context).getRange("A1:A4").load("values");
      await context.sync();
      const first = down.values.flat();
      firstSheet(context).getRange("A1:A2").delete("Up");
      const up = firstSheet(context).getRange("A1:A2").load("values");
      await context.sync();
      return [first, up.values.flat()];
    });
    expect(seen).toEqual([
      ["a", "", "b", "c"],
      ["b", "c"],
    ]);
  });
});

describe("the used range", () => {
  test("is the cells with something in them", async () => {
    const { run } = await filled(
      [
        ["a", ""],
        ["", "d"],
      ],
      "B2:C3",
    );
    const seen = await run(async (context) => {
      const used = firstSheet(context).getUsedRange(true).load("address");
      const within = firstSheet(context).getRange("A1:B9").getUsedRange(true).load("address");
      const empty = firstSheet(context).getRange("F1:G9").getUsedRangeOrNullObject(true).load("isNullObject");
      await context.sync();
      return [used.address, within.address, empty.isNullObject];
    });
    expect(seen).toEqual(["Sheet1!B2:C3", "Sheet1!B2", true]);
  });

  test("of an empty sheet is its first cell, or a null object", async () => {
    const seen = await openExcel().run(async (context) => {
      const used = firstSheet(context).getUsedRange().load("address");
      const none = firstSheet(context).getUsedRangeOrNullObject().load("isNullObject");
      await context.sync();
      return [used.address, none.isNullObject];
    });
    expect(seen).toEqual(["Sheet1!A1", true]);
  });
});

describe("formulas that are copied", () => {
  test("move their references along, but not the columns of tables that they name", async () => {
    const { run } = await filled(
      [
        ["Task", "Days"],
        ["Call", 3],
        ["Print", 4],
      ],
      "A1:B3",
    );
    const seen = await run(async (context) => {
      const sheet = firstSheet(context);
      sheet.tables.add("A1:B3", true).name = "Plan";
      sheet.getRange("D1:E1").values = [[10, 20]];
      sheet.getRange("D2").formulas = [["=SUM(Plan[Days])+D$1"]];
      sheet.getRange("D2:E3").copyFrom("D2", "Formulas");
      const copied = sheet.getRange("D2:E3").load("formulas,values");
      await context.sync();
      return [copied.formulas, copied.values] as unknown[];
    });
    const line = ["=SUM(Plan[Days])+D$1", "=SUM(Plan[Days])+E$1"];
    expect(seen).toEqual([
      [line, line],
      [
        [17, 27],
        [17, 27],
      ],
    ]);
  });
});

test("the selected range and the active cell are what was selected last", async () => {
  const seen = await openExcel().run(async (context) => {
    firstSheet(context).getRange("B2:C4").select();
    const [selected, active] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
    selected.load("address");
    active.load("address");
    await context.sync();
    return [selected.address, active.address];
  });
  expect(seen).toEqual(["Sheet1!B2:C4", "Sheet1!B2"]);
});
