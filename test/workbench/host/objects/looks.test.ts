import { firstSheet, openExcel } from "../excel-host";

describe("the looks of cells", () => {
  test("are set and read, and are null where cells differ", async () => {
    const seen = await openExcel().run(async (context) => {
      const range = firstSheet(context).getRange("A1:B2");
      range.format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true });
      range.format.fill.color = "#ffc000";
      range.format.font.set({ bold: true, color: "red", size: 14, name: "Arial" });
      firstSheet(context).getRange("A1").format.font.italic = true;
      range.load(
        "format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/fill/color,format/font/bold",
      );
      range.load("format/font/italic,format/font/color,format/font/size,format/font/name");
      await context.sync();
      return range.format.toJSON();
    });
    expect(seen).toMatchObject({
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      fill: { color: "#FFC000" },
      font: { bold: true, italic: null, color: "#FF0000", size: 14, name: "Arial" },
    });
  });

  test("of several blocks at once are set together", async () => {
    const seen = await openExcel().run(async (context) => {
      const sheet = firstSheet(context);
      const blocks = sheet.getRanges("A1:B1,D3");
      blocks.format.font.bold = true;
      blocks.format.columnWidth = 90;
      blocks.dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      const cells = ["A1", "B1", "C1", "D3"].map((address) =>
        sheet.getRange(address).load("format/font/bold,format/columnWidth,dataValidation/type"),
      );
      await context.sync();
      return cells.map(({ format, dataValidation }) => [
        format.font.bold,
        format.columnWidth,
        dataValidation.type,
      ]);
    });
    const set = [true, 90, "List"];
    expect(seen).toEqual([set, set, [false, 48, "None"], set]);
  });

  test("are Excel's own where nothing was set", async () => {
    const seen = await openExcel().run(async (context) => {
      const range = firstSheet(context).getRange("C3");
      range.load(
        "format/horizontalAlignment,format/columnWidth,format/rowHeight,format/fill/color,format/font/name",
      );
      range.load("format/protection/locked,numberFormat");
      await context.sync();
      return { ...range.format.toJSON(), numberFormat: range.numberFormat as unknown };
    });
    expect(seen).toMatchObject({
      horizontalAlignment: "General",
      columnWidth: 48,
      rowHeight: 15,
      fill: { color: "#FFFFFF" },
      font: { name: "Calibri" },
      protection: { locked: true },
      numberFormat: [["General"]],
    });
  });

  test("include sizes in points, three quarters of a pixel each", async () => {
    const { run, book } = openExcel();
    await run(async (context) => {
      firstSheet(context).getRange("B:C").format.columnWidth = 90;
      firstSheet(context).getRange("2:2").format.rowHeight = 30;
      await context.sync();
    });
    const sheetId = book.activeSheetId();
    expect([book.columnWidth(sheetId, 1), book.columnWidth(sheetId, 2), book.rowHeight(sheetId, 1)]).toEqual([
      120, 120, 40,
    ]);
  });

  test("make columns fit their longest text", async () => {
    const { run, book } = openExcel();
    await run(async (context) => {
      firstSheet(context).getRange("A1:B1").values = [
        ["a text that is rather long, longer than a column", "x"],
      ];
      firstSheet(context).getRange("A:B").format.autofitColumns();
      await context.sync();
    });
    const sheetId = book.activeSheetId();
    expect(book.columnWidth(sheetId, 0)).toBeGreaterThan(300);
    expect(book.columnWidth(sheetId, 1)).toBeLessThan(64);
  });

  test("include lines around and between cells", async () => {
    const { run, book } = openExcel();
    const seen = await run(async (context) => {
      const { borders } = firstSheet(context).getRange("B2:C4").format;
      borders.getItem("EdgeBottom").set({ style: "Continuous", weight: "Medium", color: "#808080" });
      borders.getItem("InsideHorizontal").style = "Dash";
      const [bottom, top] = [borders.getItem("EdgeBottom"), borders.getItem("EdgeTop")];
      bottom.load("style,weight,color,sideIndex");
      top.load("style");
      await context.sync();
      return [bottom.toJSON(), top.style];
    });
    expect(seen).toMatchObject([
      { style: "Continuous", weight: "Medium", color: "#808080", sideIndex: "EdgeBottom" },
      "None",
    ]);
    const sheetId = book.activeSheetId();
    expect(book.format(sheetId, 3, 1).borderBottom).toEqual({ style: "Medium", color: "#808080" });
    expect(book.format(sheetId, 1, 1).borderBottom?.style).toBe("Dash");
  });

  test.each<[string, (range: Excel.Range) => void, string]>([
    [
      "an alignment that is none",
      (range) => void (range.format.horizontalAlignment = "Middle" as "Center"),
      "InvalidArgument",
    ],
    [
      "an alignment the book cannot show",
      (range) => void (range.format.horizontalAlignment = "Justify"),
      "NotImplemented",
    ],
    ["a color that is none", (range) => void (range.format.fill.color = "#12"), "InvalidArgument"],
    ["a text for a yes or no", (range) => void (range.format.wrapText = "yes" as never), "InvalidArgument"],
    ["a negative width", (range) => void (range.format.columnWidth = -1), "InvalidArgument"],
    [
      "a border that is none",
      (range) => void (range.format.borders.getItem("Middle" as "EdgeTop").style = "Dot"),
      "InvalidArgument",
    ],
  ])("refuse %s", async (_case, change, code) => {
    expect((await openExcel().refusal((context) => change(firstSheet(context).getRange("A1")))).code).toBe(
      code,
    );
  });
});

describe("conditional formats", () => {
  test("of each kind are added, counted, read and cleared, two of a kind side by side", async () => {
    const { run, book } = openExcel();
    const seen = await run(async (context) => {
      const range = firstSheet(context).getRange("A2:C9");
      const { conditionalFormats } = range;
      const late = conditionalFormats.add("Custom");
      late.custom.rule.formula = "=$C2<0";
      late.custom.format.font.color = "#C00000";
      late.custom.format.fill.color = "#FFEEEE";
      late.stopIfTrue = true;
      const done = conditionalFormats.add("Custom");
      done.custom.rule.formula = '=$A2="Done"';
      done.custom.format.font.strikethrough = true;
      const high = conditionalFormats.add("CellValue");
      high.cellValue.rule = { formula1: "=5", formula2: "=9", operator: "Between" };
      high.cellValue.format.font.bold = true;
      const bar = conditionalFormats.add("DataBar");
      bar.dataBar.positiveFormat.fillColor = "#5B9BD5";
      bar.dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
      bar.dataBar.upperBoundRule = { type: "Number", formula: "=100" };
      const icons = conditionalFormats.add("IconSet");
      icons.iconSet.style = "ThreeTriangles";
      icons.iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: "=1" },
        { type: "Number", operator: "GreaterThan", formula: "=2" },
      ];
      const count = conditionalFormats.getCount();
      conditionalFormats.load("items/type,items/stopIfTrue");
      await context.sync();
      return [count.value, conditionalFormats.items.map(({ type }) => type).sort()];
    });
    expect(seen).toEqual([5, ["CellValue", "Custom", "Custom", "DataBar", "IconSet"]]);
    const rules = book.conditionalFormats(book.activeSheetId()).map(({ rule }) => rule);
    expect(rules).toContainEqual({
      type: "Custom",
      formula: "=$C2<0",
      format: { fontColor: "#C00000", fillColor: "#FFEEEE" },
      stopIfTrue: true,
    });
    expect(rules).toContainEqual({
      type: "DataBar",
      color: "#5B9BD5",
      minimum: 0,
      maximum: 100,
      showValue: true,
    });
    expect(rules).toContainEqual({
      type: "IconSet",
      style: "ThreeTriangles",
      criteria: [
        { operator: "GreaterThanOrEqual", value: 1 },
        { operator: "GreaterThan", value: 2 },
      ],
    });
    const left = await run(async (context) => {
      firstSheet(context).getRange("A1:D20").conditionalFormats.clearAll();
      const count = firstSheet(context).getRange("A2:C9").conditionalFormats.getCount();
      await context.sync();
      return count.value;
    });
    expect(left).toBe(0);
  });

  test.each<[string, (formats: Excel.ConditionalFormatCollection) => void, string]>([
    ["a kind that is none", (formats) => void formats.add("Glow" as "Custom"), "InvalidArgument"],
    ["a kind the book cannot show", (formats) => void formats.add("TopBottom"), "NotImplemented"],
    [
      "an empty formula",
      (formats) => void (formats.add("Custom").custom.rule.formula = ""),
      "InvalidArgument",
    ],
    [
      "the rule of another kind",
      (formats) => void (formats.add("DataBar").custom.rule.formula = "=A1"),
      "ItemNotFound",
    ],
    [
      "an icon set that is none",
      (formats) => void (formats.add("IconSet").iconSet.style = "NineLives" as "ThreeFlags"),
      "InvalidArgument",
    ],
    ["too few icons", (formats) => void (formats.add("IconSet").iconSet.criteria = []), "InvalidArgument"],
  ])("refuse %s", async (_case, change, code) => {
    const found = await openExcel().refusal((context) =>
      change(firstSheet(context).getRange("A1").conditionalFormats),
    );
    expect(found.code).toBe(code);
  });
});
