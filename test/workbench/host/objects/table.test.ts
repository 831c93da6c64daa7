import { firstSheet, openExcel, type ExcelHost } from "../excel-host";

/** A sheet with a table called Tasks in A5:C7. */
async function withTable(): Promise<ExcelHost> {
  const host = openExcel();
  await host.run(async (context) => {
    const range = firstSheet(context).getRange("A5:C7");
    range.values = [
      ["Task", "Days", "Owner"],
      ["Posters", 3, "Ana"],
      ["Calls", -2, "Ben"],
    ];
    firstSheet(context).tables.add(range, true).name = "Tasks";
    await context.sync();
  });
  return host;
}

const tasks = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("Tasks");

describe("a table", () => {
  test("is found by name and by id, in the workbook and on its sheet, with everything about its columns", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const { tables } = context.workbook;
      tables.load(
        "items/id,items/name,items/columns/items/id,items/columns/items/name,items/worksheet/name,count",
      );
      await context.sync();
      const [table] = tables.items;
      if (!table) throw new Error("There is no table.");
      const byId = firstSheet(context).tables.getItem(table.id).load("name");
      const missing = tables.getItemOrNullObject("Nothing").load("isNullObject");
      await context.sync();
      const columns = table.columns.items.map(({ name }) => name);
      return [tables.count, table.name, columns, table.worksheet.name, byId.name, missing.isNullObject];
    });
    expect(seen).toEqual([1, "Tasks", ["Task", "Days", "Owner"], "Sheet1", "Tasks", true]);
  });

  test("keeps its id and its columns' ids when names change", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const table = tasks(context).load("id,columns/items/id");
      await context.sync();
      const before = [table.id, table.columns.items.map(({ id }) => id)];
      table.name = "Work";
      table.columns.getItem("Days").name = "Days left";
      await context.sync();
      const after = context.workbook.tables.getItem("Work").load("id,columns/items/id,columns/items/name");
      await context.sync();
      return {
        before,
        after: [after.id, after.columns.items.map(({ id }) => id)],
        names: after.columns.items.map(({ name }) => name),
      };
    });
    expect(seen.after).toEqual(seen.before);
    expect(seen.names).toEqual(["Task", "Days left", "Owner"]);
  });

  test("has a header row, a body, a totals row and columns of their own", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const table = tasks(context);
      table.showTotals = true;
      const column = table.columns.getItem("Days");
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.getTotalRowRange(),
        column.getRange(),
        column.getHeaderRowRange(),
        column.getDataBodyRange(),
        column.getTotalRowRange(),
      ].map((range) => range.load("address"));
      column.load("values,index");
      await context.sync();
      return [
        ranges.map(({ address }) => address.replace("Sheet1!", "")),
        column.index,
        column.values.slice(0, 3),
      ];
    });
    expect(seen).toEqual([
      ["A5:C8", "A5:C5", "A6:C7", "A8:C8", "B5:B8", "B5", "B6:B7", "B8"],
      1,
      [["Days"], [3], [-2]],
    ]);
  });

  test("grows over the row that is written right below it", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      tasks(context).getDataBodyRange().getRowsBelow(1).values = [["Mails", 1, "Cy"]];
      await context.sync();
      const body = tasks(context).getDataBodyRange().load("address");
      await context.sync();
      return body.address;
    });
    expect(seen).toBe("Sheet1!A6:C8");
  });

  test("is resized, takes and loses columns and rows", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const table = tasks(context);
      table.resize("A5:C9");
      table.columns.add(undefined, [["Notes"], ["a"], ["b"], ["c"], ["d"]]);
      table.columns.getItem("Owner").delete();
      table.rows.getItemAt(1).delete();
      table.rows.add(undefined, [["Last", 9, "z"]]);
      table.load("rows/count,columns/items/name");
      const range = table.getRange().load("address,values");
      await context.sync();
      return [range.address, table.rows.count, table.columns.items.map(({ name }) => name), range.values];
    });
    expect(seen).toEqual([
      "Sheet1!A5:C9",
      4,
      ["Task", "Days", "Notes"],
      [
        ["Task", "Days", "Notes"],
        ["Posters", 3, "a"],
        ["", "", "c"],
        ["", "", "d"],
        ["Last", 9, "z"],
      ],
    ]);
  });

  test("looks as asked", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const table = tasks(context);
      table.set({ style: "TableStyleLight9", showBandedRows: false, showFilterButton: false });
      table.load("style,showBandedRows,showFilterButton,showHeaders,showTotals");
      await context.sync();
      return [table.style, table.showBandedRows, table.showFilterButton, table.showHeaders, table.showTotals];
    });
    expect(seen).toEqual(["TableStyleLight9", false, false, true, false]);
  });

  test("hides its header row and shows it again, which takes a row that is blank meanwhile", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const table = tasks(context);
      table.showHeaders = false;
      const [hidden, above] = [table.getRange(), firstSheet(context).getRange("A5:C5")];
      hidden.load("address");
      above.load("values");
      await context.sync();
      const without = [hidden.address, above.values];
      table.showHeaders = true;
      const shown = table.getRange().load("address,values");
      await context.sync();
      return [...without, shown.address, shown.values[0]];
    });
    expect(seen).toEqual(["Sheet1!A6:C7", [["", "", ""]], "Sheet1!A5:C7", ["Task", "Days", "Owner"]]);
  });

  test("becomes plain cells when that is asked for, and formulas that named it name them", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const sum = firstSheet(context).getRange("E1");
      sum.formulas = [["=SUM(Tasks[Days])"]];
      tasks(context).convertToRange();
      const gone = context.workbook.tables.getItemOrNullObject("Tasks").load("isNullObject");
      const cells = firstSheet(context).getRange("A5:A6").load("values");
      sum.load("formulas,values");
      await context.sync();
      return [gone.isNullObject, cells.values, sum.formulas, sum.values];
    });
    expect(seen).toEqual([true, [["Task"], ["Posters"]], [["=SUM($B$6:$B$7)"]], [[1]]]);
  });

  test("is filtered by values and sorted, and shows all again", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const table = tasks(context);
      table.columns.getItem("Owner").filter.applyValuesFilter(["Ana"]);
      table.autoFilter.load("isDataFiltered,enabled");
      const hidden = firstSheet(context).getRange("A7").load("rowHidden");
      await context.sync();
      const filtered = [table.autoFilter.enabled, table.autoFilter.isDataFiltered, hidden.rowHidden];
      table.clearFilters();
      table.sort.apply([{ key: 1, ascending: true }]);
      const again = firstSheet(context).getRange("A7").load("rowHidden");
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return [filtered, again.rowHidden, body.values.map(([task]) => task as unknown)];
    });
    expect(seen).toEqual([[true, true, true], false, ["Calls", "Posters"]]);
  });

  test("becomes plain cells, or goes with its cells", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const range = tasks(context).convertToRange().load("values");
      const second = firstSheet(context).tables.add("E1:F2", true);
      second.delete();
      const count = context.workbook.tables.getCount();
      await context.sync();
      return [range.values[0], count.value];
    });
    expect(seen).toEqual([["Task", "Days", "Owner"], 0]);
  });

  test("is found by a range that touches it", async () => {
    const { run } = await withTable();
    const seen = await run(async (context) => {
      const touched = firstSheet(context).getRange("C7:D9").getTables(false).load("items/name");
      const whole = firstSheet(context).getRange("C7:D9").getTables(true).load("items/name");
      await context.sync();
      return [touched.items.map(({ name }) => name), whole.items.length];
    });
    expect(seen).toEqual([["Tasks"], 0]);
  });

  test.each<[string, (context: Excel.RequestContext) => void, string]>([
    ["one over another", (context) => void firstSheet(context).tables.add("B6:D9", true), "InvalidOperation"],
    [
      "a name that is taken",
      (context) => void (firstSheet(context).tables.add("E1:F2", true).name = "tasks"),
      "ItemAlreadyExists",
    ],
    ["a name with a blank", (context) => void (tasks(context).name = "My tasks"), "InvalidArgument"],
    ["a name that looks like a cell", (context) => void (tasks(context).name = "AB12"), "InvalidArgument"],
    ["a style Excel does not have", (context) => void (tasks(context).style = "Fancy"), "InvalidArgument"],
    [
      "a column that is not there",
      (context) => tasks(context).columns.getItem("Cost").delete(),
      "ItemNotFound",
    ],
    [
      "a column at no index",
      (context) => void tasks(context).columns.getItemAt(3).load("name"),
      "InvalidArgument",
    ],
    [
      "a totals row it does not show",
      (context) => void tasks(context).getTotalRowRange().load("address"),
      "InvalidOperation",
    ],
    [
      "a row with too few values",
      (context) => void tasks(context).rows.add(undefined, [[1]]),
      "InvalidArgument",
    ],
    [
      "a table that is not there",
      (context) => void context.workbook.tables.getItem("X").load("name"),
      "ItemNotFound",
    ],
    ["a size without its header", (context) => tasks(context).resize("A6:C9"), "InvalidArgument"],
  ])("refuses %s", async (_case, batch, code) => {
    const { refusal } = await withTable();
    expect((await refusal(batch)).code).toBe(code);
  });
});
