import { firstSheet, openExcel } from "../excel-host";

describe("names", () => {
  test("stand for cells, for constants and for formulas", async () => {
    const seen = await openExcel().run(async (context) => {
      const { names } = context.workbook;
      const cells = names.add("Rates", firstSheet(context).getRange("B2:B4"), "What partners cost");
      names.add("Start", "=Sheet1!$A$1");
      names.add("Wrong", "Sheet1!$A$1");
      names.add("Limit", "=80");
      const range = names.getItem("rates").getRange().load("address");
      const items = ["Rates", "Start", "Wrong", "Limit"].map((name) =>
        names.getItem(name).load("type,value,formula"),
      );
      cells.load("comment,scope,visible");
      await context.sync();
      const read = items.map(({ type, value, formula }) => [type, value as unknown, formula as unknown]);
      return { address: range.address, read, cells: [cells.comment, cells.scope, cells.visible] };
    });
    expect(seen).toEqual({
      address: "Sheet1!B2:B4",
      read: [
        ["Range", "Sheet1!$B$2:$B$4", "=Sheet1!$B$2:$B$4"],
        ["Range", "Sheet1!$A$1", "=Sheet1!$A$1"],
        ["String", "Sheet1!$A$1", '="Sheet1!$A$1"'],
        ["Integer", 80, "=80"],
      ],
      cells: ["What partners cost", "Workbook", true],
    });
  });

  test("of a table's column are noted by the cells it has today", async () => {
    const seen = await openExcel().run(async (context) => {
      firstSheet(context).tables.add("A1:B3", true).name = "Tasks";
      firstSheet(context).getRange("A1").values = [["Task"]];
      await context.sync();
      const named = context.workbook.names.add("TaskNames", "=Tasks[Task]").load("formula");
      await context.sync();
      return named.formula as unknown;
    });
    expect(seen).toBe("=Sheet1!$A$2:$A$3");
  });

  test("belong to a sheet or to the workbook, change and go", async () => {
    const seen = await openExcel().run(async (context) => {
      const own = firstSheet(context).names.add("Here", "=Sheet1!$A$1");
      own.formula = "=Sheet1!$B$2";
      const range = firstSheet(context).getRange("Here").load("address");
      const inWorkbook = context.workbook.names.getItemOrNullObject("Here").load("isNullObject");
      own.load("scope");
      await context.sync();
      own.delete();
      const gone = firstSheet(context).names.getItemOrNullObject("Here").load("isNullObject");
      await context.sync();
      return [range.address, inWorkbook.isNullObject, own.scope, gone.isNullObject];
    });
    expect(seen).toEqual(["Sheet1!B2", true, "Worksheet", true]);
  });

  test.each<[string, (context: Excel.RequestContext) => void, string]>([
    [
      "a name that looks like a cell",
      (context) => void context.workbook.names.add("AB12", "=1"),
      "InvalidArgument",
    ],
    ["a name with a blank", (context) => void context.workbook.names.add("My name", "=1"), "InvalidArgument"],
    [
      "a name that is taken",
      (context) => {
        context.workbook.names.add("Limit", "=1");
        context.workbook.names.add("LIMIT", "=2");
      },
      "ItemAlreadyExists",
    ],
    [
      "cells behind a constant",
      (context) => void context.workbook.names.add("Limit", "=1").getRange().load("address"),
      "InvalidOperation",
    ],
    [
      "a name that is not there",
      (context) => void context.workbook.names.getItem("Nothing").load("name"),
      "ItemNotFound",
    ],
  ])("refuse %s", async (_case, batch, code) => {
    expect((await openExcel().refusal(batch)).code).toBe(code);
  });
});

describe("settings", () => {
  test("are kept, changed, found and deleted", async () => {
    const { run, book } = openExcel();
    const seen = await run(async (context) => {
      const { settings } = context.workbook;
      settings.add("schema", { version: 3 });
      settings.add("schema", { version: 4 });
      const found = settings.getItem("schema").load("key,value");
      const missing = settings.getItemOrNullObject("Schema").load("isNullObject");
      const count = settings.getCount();
      await context.sync();
      found.delete();
      await context.sync();
      return [found.key, found.value as unknown, missing.isNullObject, count.value];
    });
    expect(seen).toEqual(["schema", { version: 4 }, true, 1]);
    expect(book.settings.size).toBe(0);
  });

  test("that are not there are refused", async () => {
    const found = await openExcel().refusal(
      (context) => void context.workbook.settings.getItem("none").load("value"),
    );
    expect(found).toEqual({ code: "ItemNotFound", place: "SettingCollection.getItem" });
  });
});

describe("the application", () => {
  test("calculates when it is told to, and says how", async () => {
    const { run } = openExcel();
    const seen = await run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate("Full");
      application.load("calculationMode,calculationState");
      await context.sync();
      return [application.calculationMode, application.calculationState];
    });
    expect(seen).toEqual(["Manual", "Done"]);
  });

  test("refuses a way of calculating that there is not", async () => {
    const found = await openExcel().refusal(
      (context) => void (context.workbook.application.calculationMode = "Soon" as "Manual"),
    );
    expect(found).toEqual({ code: "InvalidArgument", place: "Application.calculationMode" });
  });
});

describe("charts", () => {
  test("are made from cells: names from the header, categories from the first column", async () => {
    const { run, book } = openExcel();
    const seen = await run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:C4").values = [
        ["Partner", "Score", "Coverage"],
        ["Clinic", 80, 1],
        ["School", 60, 0.9],
        ["Club", 40, 0.5],
      ];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Auto");
      chart.name = "Ranking";
      chart.title.text = "Ranking";
      chart.legend.position = "Bottom";
      chart.setPosition("E2", "J12");
      chart.series.getItemAt(0).format.fill.setSolidColor("#5B9BD5");
      chart.load(
        "name,chartType,left,top,width,height,series/count,series/items/name,title/text,legend/position",
      );
      await context.sync();
      const json = chart.toJSON();
      return { ...json, count: chart.series.count };
    });
    expect(seen).toMatchObject({
      name: "Ranking",
      chartType: "BarClustered",
      left: 192,
      top: 15,
      width: 288,
      height: 165,
      count: 2,
      title: { text: "Ranking" },
      legend: { position: "Bottom" },
    });
    expect(book.charts(book.activeSheetId())[0]?.series).toMatchObject([
      { values: "=Sheet1!$B$2:$B$4", categories: "=Sheet1!$A$2:$A$4", color: "#5B9BD5" },
      { values: "=Sheet1!$C$2:$C$4", categories: "=Sheet1!$A$2:$A$4" },
    ]);
  });

  test("draw their values between ends that are set, and follow them again", async () => {
    const { run, book } = openExcel();
    const axisOf = (context: Excel.RequestContext) => firstSheet(context).charts.getItemAt(0).axes.valueAxis;
    const drawn = () => book.charts(book.activeSheetId())[0]?.valueAxis;
    await run(async (context) => {
      const sheet = firstSheet(context);
      sheet.charts.add("BarClustered", sheet.getRange("A1:B2"));
      axisOf(context).minimum = 0;
      axisOf(context).maximum = 100;
      await context.sync();
    });
    expect(drawn()).toEqual({ minimum: 0, maximum: 100 });
    await run(async (context) => {
      axisOf(context).maximum = "";
      await context.sync();
    });
    expect(drawn()).toEqual({ minimum: 0 });
  });

  test("take other data, hide their legend and title, and go", async () => {
    const { run, book } = openExcel();
    const sheetId = book.activeSheetId();
    await run(async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:A3").values = [["Days"], [1], [2]];
      const chart = sheet.charts.add("Line", sheet.getRange("A1:A3"));
      chart.legend.visible = false;
      chart.title.visible = false;
      chart.setData(sheet.getRange("A2:A3"));
      const series = chart.series.add("Late");
      series.setValues(sheet.getRange("A2:A3"));
      await context.sync();
    });
    expect(book.charts(sheetId)).toMatchObject([
      {
        legend: "None",
        series: [{ values: "=Sheet1!$A$2:$A$3" }, { name: "Late", values: "=Sheet1!$A$2:$A$3" }],
      },
    ]);
    await run(async (context) => {
      firstSheet(context).charts.getItemAt(0).delete();
      await context.sync();
    });
    expect(book.charts(sheetId)).toEqual([]);
  });

  test.each<[string, (context: Excel.RequestContext) => void, string]>([
    [
      "a type that is none",
      (context) =>
        void firstSheet(context).charts.add("Cake" as "Pie", firstSheet(context).getRange("A1:B2")),
      "InvalidArgument",
    ],
    [
      "a type the book cannot draw",
      (context) => void firstSheet(context).charts.add("Radar", firstSheet(context).getRange("A1:B2")),
      "NotImplemented",
    ],
    [
      "a chart that is not there",
      (context) => firstSheet(context).charts.getItem("Ranking").delete(),
      "ItemNotFound",
    ],
  ])("refuse %s", async (_case, batch, code) => {
    expect((await openExcel().refusal(batch)).code).toBe(code);
  });
});
