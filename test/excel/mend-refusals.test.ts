import { HostError } from "../../src/app/host-error";
import { applyMends, previewMends } from "../../src/app/mend/apply-mends";
import type { Book } from "../../src/workbench/host/book/book";
import { day, today } from "../domain/builders";
import { mendablePlanner } from "./mendable-planner";
import { cellsOf, changedCells, copyOf, typeInto } from "./mended-book";
import { openPlanner, rowsOf, sheetId, tableOf, type OpenedBook } from "./open-planner";

let planner: OpenedBook;
beforeAll(async () => {
  planner = await openPlanner(mendablePlanner);
});

describe("nothing is written", () => {
  async function damaged() {
    const opened = copyOf(planner);
    typeInto(opened.book, "WorkPlan", { row: 2, header: "Due", typed: "'10 Apr 2026" });
    typeInto(opened.book, "PartnerScores", { row: 1, header: "Score", typed: 12 });
    return { ...opened, seen: await previewMends(opened.port, "all", today) };
  }

  test.each<[string, (book: Book) => void, ...Record<string, unknown>[]]>([
    [
      "somebody put another text there",
      (book) => typeInto(book, "WorkPlan", { row: 2, header: "Due", typed: "'11 Apr 2026" }),
      {
        code: "workbook.rowChanged",
        params: { column: "Due", shown: "11 Apr 2026", expected: "10 Apr 2026" },
      },
    ],
    [
      "somebody put it right",
      (book) => typeInto(book, "WorkPlan", { row: 2, header: "Due", typed: day("2026-04-12") }),
      { code: "workbook.rowChanged", params: { shown: "2026-04-12", expected: "10 Apr 2026" } },
    ],
    [
      "somebody put a row in above",
      (book) =>
        book.insertCells(
          sheetId(book, "Work plan"),
          { row: 5, column: 0, rowCount: 1, columnCount: 17 },
          "Down",
        ),
      { code: "workbook.noSuchRow" },
    ],
    [
      "somebody renamed a table that the formula names",
      (book) => book.changeTable(tableOf(book, "SelectionCriteria").id, { name: "OurCriteria" }),
      { code: "workbook.mendChanged", params: { table: "PartnerScores" } },
    ],
    [
      "the sheet is gone",
      (book) => book.deleteSheet(sheetId(book, "Work plan")),
      { code: "workbook.mendChanged" },
      { code: "workbook.missingTable" },
    ],
  ])("when %s meanwhile", async (_case, change, ...expected) => {
    const { book, port, seen } = await damaged();
    expect(seen).toHaveLength(2);
    change(book);
    const before = cellsOf(book);
    const refusals = await applyMends(port, seen, today);
    expect(refusals).toMatchObject(expected);
    expect(refusals).toHaveLength(expected.length);
    expect(changedCells(before, cellsOf(book))).toEqual([]);
  });

  test("on any sheet when one of them is protected", async () => {
    const { book, port } = copyOf(planner);
    typeInto(book, "PartnerList", { row: 2, header: "Stage", typed: "'Agreed " });
    typeInto(book, "WorkPlan", { row: 2, header: "Partner", typed: "'radio " });
    const seen = await previewMends(port, "all", today);
    expect(seen).toHaveLength(2);
    book.protect(sheetId(book, "Work plan"), { options: {} });
    const before = book.content();
    const error: unknown = await applyMends(port, seen, today).catch((thrown: unknown) => thrown);
    expect(error instanceof HostError && error.code).toBe("protectedSheet");
    expect(book.content()).toEqual(before);
  });

  test("in a workbook that a newer version made", async () => {
    const { book, port, seen } = await damaged();
    const settings = rowsOf(book, "PlannerSettings").map(({ Setting }) => Setting);
    const row = settings.indexOf("Workbook version") + 1;
    typeInto(book, "PlannerSettings", { row, header: "Value", typed: 99 });
    const before = book.content();
    expect((await applyMends(port, seen, today)).map(({ code }) => code)).toEqual(["workbook.newerSchema"]);
    expect(book.content()).toEqual(before);
  });
});
