import { previewSetUp, setUpWorkbook } from "../../src/app/set-up-workbook";
import type { WorkbookSnapshot } from "../../src/app/workbook-port";
import { emptySnapshot, portOf, snapshot, tableSnapshot } from "./snapshot-builder";

const named = (name: string) => ({ name, formula: "=Sheet1!$A$1" });
const foreign = (name: string) =>
  tableSnapshot({ id: "9", name, sheet: "Contacts", headers: ["Name", "Town"], rows: [] });

describe("setting up", () => {
  test("an empty workbook writes once", async () => {
    const { port, written } = portOf(emptySnapshot());
    expect(await setUpWorkbook(port, { data: {} })).toEqual([]);
    expect(written).toHaveLength(1);
    expect(written[0]?.[0]).toMatchObject({ write: "sheet", sheet: "Start", instead: "Sheet1" });
  });

  test.each<[string, WorkbookSnapshot]>([
    ["there are several sheets", emptySnapshot({ sheets: ["Sheet1", "Sheet2"] })],
    ["the one sheet holds something", emptySnapshot({ firstSheetIsEmpty: false })],
  ])("takes no sheet over when %s", async (_case, given) => {
    const { port, written } = portOf(given);
    await setUpWorkbook(port, { data: {} });
    expect(written[0]?.[0]).toMatchObject({ sheet: "Start", instead: null });
  });

  test.each<[string, WorkbookSnapshot, string[]]>([
    ["everything is there already", snapshot(), ["workbook.alreadySetUp"]],
    [
      "somebody's table has our name",
      emptySnapshot({ tables: [foreign("partnerlist")] }),
      ["workbook.tableNameTaken"],
    ],
    [
      "a table has a list's name",
      emptySnapshot({ tables: [foreign("ListRatings")] }),
      ["workbook.tableNameTaken"],
    ],
    [
      "a name is a setting's",
      emptySnapshot({ names: [named("plannertoday")] }),
      ["workbook.definedNameTaken"],
    ],
    ["a name is a table's", emptySnapshot({ names: [named("WorkPlan")] }), ["workbook.definedNameTaken"]],
    ["a sheet is called Settings", emptySnapshot({ sheets: ["SETTINGS"] }), ["workbook.sheetNameTaken"]],
    [
      "several things stand in the way",
      emptySnapshot({
        sheets: ["Lists", "Start"],
        names: [named("WorkPlan")],
        tables: [foreign("WorkPlan")],
      }),
      [
        "workbook.tableNameTaken",
        "workbook.definedNameTaken",
        "workbook.sheetNameTaken",
        "workbook.sheetNameTaken",
      ],
    ],
  ])("writes nothing when %s", async (_case, given, codes) => {
    const { port, written } = portOf(given);
    expect((await setUpWorkbook(port, { data: {} })).map(({ code }) => code)).toEqual(codes);
    expect(written).toEqual([]);
  });

  test("is shown before it is done, with what stands in the way", async () => {
    const { port, written } = portOf(emptySnapshot({ sheets: ["Start"] }));
    const { sheets, refusals } = await previewSetUp(port);
    expect(sheets.map(({ sheet }) => sheet)).toContain("Work plan");
    expect(sheets.every(({ help }) => help.length > 10)).toBe(true);
    expect(refusals.map(({ params }) => params)).toEqual([{ name: "Start" }]);
    expect(written).toEqual([]);
  });
});
