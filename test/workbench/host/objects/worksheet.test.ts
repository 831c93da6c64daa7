import { firstSheet, openExcel } from "../excel-host";

describe("sheets", () => {
  test("are added with a name or a free one, found in any case, renamed and put in order", async () => {
    const { run } = openExcel();
    const seen = await run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Work plan");
      const unnamed = worksheets.add();
      added.position = 0;
      unnamed.name = "Notes";
      const found = worksheets.getItem("WORK PLAN").load("name,position,id");
      const all = worksheets.load("items/name");
      const count = worksheets.getCount();
      const [first, last] = [worksheets.getFirst().load("name"), worksheets.getLast().load("name")];
      await context.sync();
      const again = worksheets.getItem(found.id).load("name");
      await context.sync();
      return [
        found.name,
        found.position,
        all.items.map(({ name }) => name),
        count.value,
        first.name,
        last.name,
        again.name,
      ];
    });
    expect(seen).toEqual([
      "Work plan",
      0,
      ["Work plan", "Sheet1", "Notes"],
      3,
      "Work plan",
      "Notes",
      "Work plan",
    ]);
  });

  test("show themselves as asked", async () => {
    const { run } = openExcel();
    const seen = await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Lists");
      sheet.set({ visibility: "Hidden", tabColor: "#00b050", showGridlines: false });
      sheet.load("visibility,tabColor,showGridlines");
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      return [sheet.visibility, sheet.tabColor, sheet.showGridlines, visible.value];
    });
    expect(seen).toEqual(["Hidden", "#00B050", false, 1]);
  });

  test("freeze rows and columns", async () => {
    const { run } = openExcel();
    const seen = await run(async (context) => {
      const { freezePanes } = firstSheet(context);
      const none = freezePanes.getLocationOrNullObject().load("isNullObject");
      await context.sync();
      freezePanes.freezeAt(firstSheet(context).getRange("A1:B5"));
      const both = freezePanes.getLocation().load("address");
      await context.sync();
      freezePanes.freezeRows(5);
      const rows = freezePanes.getLocation().load("address");
      await context.sync();
      freezePanes.unfreeze();
      const after = freezePanes.getLocationOrNullObject().load("isNullObject");
      await context.sync();
      return [none.isNullObject, both.address, rows.address, after.isNullObject];
    });
    expect(seen).toEqual([true, "Sheet1!A1:B5", "Sheet1!1:5", true]);
  });

  test("are activated, and deleting one leaves the others", async () => {
    const { run } = openExcel();
    const seen = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Second").activate();
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      worksheets.getItem("Sheet1").delete();
      worksheets.load("items/name");
      await context.sync();
      return [active.name, worksheets.items.map(({ name }) => name)];
    });
    expect(seen).toEqual(["Second", ["Second"]]);
  });

  test.each<[string, (context: Excel.RequestContext) => void, string]>([
    [
      "a name that is taken",
      (context) => void context.workbook.worksheets.add("sheet1"),
      "ItemAlreadyExists",
    ],
    [
      "a name with a forbidden letter",
      (context) => void context.workbook.worksheets.add("a/b"),
      "InvalidArgument",
    ],
    [
      "a name of 32 letters",
      (context) => void context.workbook.worksheets.add("x".repeat(32)),
      "InvalidArgument",
    ],
    [
      "an unknown visibility",
      (context) => void (firstSheet(context).visibility = "Gone" as "Hidden"),
      "InvalidArgument",
    ],
    ["a position behind the last", (context) => void (firstSheet(context).position = 4), "InvalidArgument"],
    ["a color that is none", (context) => void (firstSheet(context).tabColor = "reddish"), "InvalidArgument"],
    ["deleting the only sheet", (context) => firstSheet(context).delete(), "InvalidOperation"],
    [
      "a sheet that is not there",
      (context) => context.workbook.worksheets.getItem("x").activate(),
      "ItemNotFound",
    ],
  ])("refuse %s", async (_case, batch, code) => {
    expect((await openExcel().refusal(batch)).code).toBe(code);
  });
});

describe("a protected sheet", () => {
  async function protectedSheet() {
    const host = openExcel();
    await host.run(async (context) => {
      firstSheet(context).getRange("B2").format.protection.locked = false;
      firstSheet(context).protection.protect({ allowSort: true }, "secret");
      await context.sync();
    });
    return host;
  }

  test("tells so, and takes edits in unlocked cells", async () => {
    const { run } = await protectedSheet();
    const seen = await run(async (context) => {
      const { protection } = firstSheet(context);
      protection.load("protected,options");
      firstSheet(context).getRange("B2").values = [[5]];
      await context.sync();
      return [protection.protected, protection.options.allowSort, protection.options.allowInsertRows];
    });
    expect(seen).toEqual([true, true, false]);
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ["a locked cell", (context) => void (firstSheet(context).getRange("A1").values = [[1]])],
    ["being protected again", (context) => firstSheet(context).protection.protect()],
    ["a wrong password", (context) => firstSheet(context).protection.unprotect("wrong")],
    ["a new table", (context) => void firstSheet(context).tables.add("D1:E2", true)],
  ])("refuses %s as AccessDenied", async (_case, batch) => {
    const { refusal } = await protectedSheet();
    expect((await refusal(batch)).code).toBe("AccessDenied");
  });

  test("opens with its password", async () => {
    const { run, refusal } = await protectedSheet();
    await run(async (context) => {
      firstSheet(context).protection.unprotect("secret");
      await context.sync();
    });
    const write = await refusal((context) => void (firstSheet(context).getRange("A1").values = [[1]]));
    expect(write.code).toBe("not refused");
  });
});

test("how a sheet prints can be set and read", async () => {
  const { run, book } = openExcel();
  const seen = await run(async (context) => {
    const { pageLayout } = firstSheet(context);
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows("$5:$5");
    pageLayout.setPrintTitleColumns("$A:$B");
    pageLayout.load("orientation,zoom,paperSize");
    await context.sync();
    return [pageLayout.orientation, pageLayout.zoom, pageLayout.paperSize];
  });
  expect(seen).toEqual(["Landscape", { horizontalFitToPages: 1 }, "Letter"]);
  expect(book.content().sheets[0]?.page).toMatchObject({
    repeatRows: { first: 4, last: 4 },
    repeatColumns: { first: 0, last: 1 },
  });
});
