import { readWorkbook } from "../../src/app/planner-workbook";
import type { PlannerData } from "../../src/app/planner-data";
import { buildReport } from "../../src/app/report";
import { previewRestore, restoreTables, type RestorePreview } from "../../src/app/restore/restore-tables";
import type { WorkbookPort } from "../../src/app/workbook-port";
import type { BookContent } from "../../src/workbench/host/book/book-content";
import { createBook } from "../../src/workbench/host/book/create-book";
import { day } from "../domain/builders";
import { bare, inAddresses, valuesOnly } from "../support/plain-cells";
import { withShortTimeline } from "../support/short-planner";
import { openExcel, openPlanner, sheetId, type as typeIn } from "./open-planner";

const data: PlannerData = {
  PartnerList: [
    { Organization: "Lions Club", "Joint money": "Yes", Stage: "Active" },
    { Organization: "Radio", Stage: "Agreed" },
  ],
  PartnerScores: [
    { Partner: "Lions Club", Rater: "Ana", "Mission fit": 4 },
    { Partner: "Radio", Rater: "Ana", "Mission fit": 2 },
  ],
  WorkPlan: [{ ID: "T1", Task: "Call", Partner: "Radio", Due: day("2026-04-10") }],
  ApproachPlans: [{ Partner: "Radio", "Background on us": "Our own words" }],
  PlannerSettings: [{ Setting: "Background on us", Value: "The county's nurses." }],
};

let planner: BookContent;
beforeAll(async () => {
  planner = (await openPlanner(data)).book.content();
});

async function reportOf(port: WorkbookPort) {
  return buildReport(await readWorkbook(port), { today: day("2026-04-20"), calendar: day("2026-04-20") });
}

async function seenIn(port: WorkbookPort): Promise<RestorePreview> {
  const seen = await previewRestore(port);
  if (!seen) throw new Error("Nothing is to be made again.");
  return seen;
}

describe("making plain cells tables again", () => {
  test.each<[string, (content: BookContent) => BookContent]>([
    ["with addresses in their formulas", inAddresses],
    ["with nothing but values", valuesOnly],
    ["with neither names nor looks nor charts", (content) => bare(valuesOnly(content))],
  ])("brings every figure back to cells %s", async (_case, plain) => {
    const before = await reportOf(openExcel(createBook(planner)).port);
    const { port, book, syncs } = openExcel(createBook(plain(planner)));
    const seen = await seenIn(port);
    expect(seen).toMatchObject({ refusals: [], kept: [], added: [] });
    expect(seen.tables).toContainEqual({ sheet: "Partners", rows: 2 });
    syncs();
    expect(await restoreTables(withShortTimeline(port), seen)).toEqual([]);
    expect(syncs().length).toBeLessThanOrEqual(6);
    expect(await reportOf(port)).toEqual(before);
    expect(await previewRestore(port)).toBeNull();
    expect(
      book
        .tables()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      createBook(planner)
        .tables()
        .map(({ name }) => name)
        .sort(),
    );
  });

  test("keeps what was typed over a formula and below the data, and says which cells", async () => {
    const { book, port } = openExcel(createBook(inAddresses(planner)));
    const score = 13;
    typeIn(book, { sheet: "Partners", row: 6, column: score }, [[77]]);
    typeIn(book, { sheet: "Partners", row: 10, column: 0 }, [["Checked by Ana"]]);
    const seen = await seenIn(port);
    expect(seen.kept).toEqual([{ sheet: "Partners", address: "N7" }]);
    await restoreTables(withShortTimeline(port), seen);
    const id = sheetId(book, "Partners");
    expect([book.value(id, 6, score), book.value(id, 10, 0)]).toEqual([77, "Checked by Ana"]);
    const codes = (await reportOf(port)).issues.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["workbook.typedOver", "workbook.rowOutsideTable"]));
  });

  test("writes nothing when somebody changed the workbook since it was shown", async () => {
    const { book, port } = openExcel(createBook(valuesOnly(planner)));
    const seen = await seenIn(port);
    typeIn(book, { sheet: "Partners", row: 7, column: 0 }, [["Hospital"]]);
    const before = book.content();
    const refusals = await restoreTables(port, seen);
    expect(refusals.map(({ code }) => code)).toEqual(["workbook.restoreChanged"]);
    expect(book.content()).toEqual(before);
  });

  test("is refused while a header is missing, and says which on which sheet", async () => {
    const { book, port } = openExcel(createBook(valuesOnly(planner)));
    typeIn(book, { sheet: "Partners", row: 4, column: 2 }, [["Who"]]);
    expect((await seenIn(port)).refusals.map(({ code, params }) => [code, params])).toEqual([
      ["workbook.headerLost", { sheet: "Partners", header: "Contact" }],
    ]);
  });

  test.each([10, 40, 80])("stopped after %d of 100 writes, is finished by the same button", async (part) => {
    const before = await reportOf(openExcel(createBook(planner)).port);
    const { book, port } = openExcel(createBook(valuesOnly(planner)));
    const half: WorkbookPort = {
      ...port,
      write: (writes) => port.write(writes.slice(0, Math.floor((writes.length * part) / 100))),
    };
    await restoreTables(withShortTimeline(half), await seenIn(port));
    // Before the first table is there, it is offered as at the beginning.
    const isAnyThere = book.tables().length > 0;
    expect((await reportOf(port)).issues.map(({ code }) => code)).toContain(
      isAnyThere ? "workbook.restoreUnfinished" : "workbook.notSetUp",
    );
    expect(await restoreTables(withShortTimeline(port), await seenIn(port))).toEqual([]);
    expect(await reportOf(port)).toEqual(before);
  });

  test("leaves everything as it is when a sheet is protected", async () => {
    const { book, port } = openExcel(createBook(valuesOnly(planner)));
    book.protect(sheetId(book, "Goals"), { options: {} });
    const before = book.content();
    await expect(restoreTables(port, await seenIn(port))).rejects.toMatchObject({ code: "protectedSheet" });
    expect(book.content()).toEqual(before);
  });

  test("is not offered for somebody's own workbook", async () => {
    expect(await previewRestore(openExcel().port)).toBeNull();
  });
});
