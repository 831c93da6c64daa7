import { addRow } from "../../src/app/add-row";
import { appendRows } from "../../src/app/append-rows";
import type { PlannerData } from "../../src/app/planner-data";
import { readWorkbook } from "../../src/app/planner-workbook";
import { renamePartner } from "../../src/app/rename-partner";
import { buildReport } from "../../src/app/report";
import { previewRestore, restoreTables } from "../../src/app/restore/restore-tables";
import { saveEntry } from "../../src/app/save-entry";
import { previewNewYear, startNewYear } from "../../src/app/start-new-year";
import { updateRow } from "../../src/app/update-row";
import { updateScoring } from "../../src/app/update-scoring";
import type { WorkbookPort } from "../../src/app/workbook-port";
import type { BookContent } from "../../src/workbench/host/book/book-content";
import { createBook } from "../../src/workbench/host/book/create-book";
import { day } from "../domain/builders";
import { withHeadersAsRows, withHiddenHeaders } from "../support/plain-cells";
import { withShortTimeline } from "../support/short-planner";
import { columnOf, openExcel, openPlanner, tableOf, type as typeIn, type OpenedBook } from "./open-planner";

const data: PlannerData = {
  PartnerList: [
    { Organization: "Lions Club", Stage: "Active" },
    { Organization: "Radio", Stage: "Agreed" },
  ],
  PartnerScores: [{ Partner: "Lions Club", Rater: "Ana", "Mission fit": 4 }],
  WorkPlan: [{ ID: "T1", Task: "Call", Partner: "Radio", Due: day("2026-04-10") }],
};

let planner: BookContent;
beforeAll(async () => {
  planner = (await openPlanner(data)).book.content();
});

const today = day("2026-04-20");

/** All that is reported, but for what is to be checked, which differs by right; and that by its codes. */
async function reportOf({ port }: Pick<OpenedBook, "port">) {
  const { issues, ...figures } = buildReport(await readWorkbook(port), { today, calendar: today });
  return { figures, codes: [...new Set(issues.map(({ code }) => code))] };
}

/** What the pane writes, but for what needs the header row. */
const actions: readonly ((port: WorkbookPort) => Promise<unknown>)[] = [
  async (port) =>
    addRow(port, await readWorkbook(port), { table: "PartnerList", row: { Organization: "Hospital" } }),
  (port) => appendRows(port, { table: "SharedGoals", rows: [{ Goal: "Reach all" }] }),
  (port) =>
    updateRow(port, {
      table: "WorkPlan",
      row: 1,
      rowKey: "T1",
      cells: [{ header: "Status", seen: null, value: "Done" }],
    }),
  (port) =>
    saveEntry(
      port,
      { form: "rating", values: { Partner: "Radio", Rater: "Ana", "Mission fit": "3" } },
      today,
    ),
  (port) => renamePartner(port, { from: "Radio", to: "County Radio" }),
];

const damages = [
  ["are hidden", withHiddenHeaders, "workbook.hiddenHeaders", "workbook.headerNeeded"],
  ["are rows of their tables", withHeadersAsRows, "workbook.headersAreRows", "workbook.headerIsRow"],
] as const;

describe.each(damages)("a planner whose headers %s", (_damage, damaged, code, refusal) => {
  test("is read, written to and made whole again as if they were there", async () => {
    const [whole, opened] = [openExcel(createBook(planner)), openExcel(createBook(damaged(planner)))];
    expect(await reportOf(opened)).toEqual({ ...(await reportOf(whole)), codes: [code] });
    for (const run of actions) expect(await run(opened.port)).toEqual(await run(whole.port));
    expect((await reportOf(opened)).figures).toEqual((await reportOf(whole)).figures);

    const seen = await previewRestore(opened.port);
    if (!seen) throw new Error("Nothing is to be made again.");
    expect(seen).toMatchObject({ refusals: [], kept: [], added: [] });
    expect(seen.shown.length > 0).toBe(damaged === withHiddenHeaders);
    expect(await restoreTables(withShortTimeline(opened.port), seen)).toEqual([]);
    expect(shapesOf(opened)).toEqual(shapesOf(whole));
    expect(await reportOf(opened)).toEqual(await reportOf(whole));
    // The formulas of scores name the headers of the criteria.
    for (const header of ["Partner", "Score", "Coverage", "Gate"])
      expect(columnOf(opened.book, "PartnerScores", header)).toEqual(
        columnOf(whole.book, "PartnerScores", header),
      );
    expect(await previewRestore(opened.port)).toBeNull();
  });

  test("refuses new columns for criteria in one sentence, before anything is written", async () => {
    const { book, port } = openExcel(createBook(damaged(planner)));
    const { area } = tableOf(book, "SelectionCriteria");
    const criterion = { sheet: "Criteria", row: area.row + area.rowCount, column: 0 };
    typeIn(book, criterion, [["Speaks Hmong", "Want", 1]]);
    const before = book.content();
    const { refusals } = await updateScoring(port);
    expect(refusals.map((one) => [one.code, one.params["table"]])).toEqual([[refusal, "PartnerScores"]]);
    expect(book.content()).toEqual(before);
  });
});

function shapesOf({ book }: OpenedBook) {
  const shapes = book.tables().map(({ name, area, showHeaders }) => ({ name, area, showHeaders }));
  return shapes.sort((one, other) => one.name.localeCompare(other.name));
}

test("a new year begins also where headers are hidden", async () => {
  const [whole, opened] = [openExcel(createBook(planner)), openExcel(createBook(withHiddenHeaders(planner)))];
  for (const { port } of [whole, opened])
    expect(await startNewYear(port, await previewNewYear(port))).toEqual([]);
  expect((await reportOf(opened)).figures).toEqual((await reportOf(whole)).figures);
});

test("no new year begins where it would clear headers that are rows, and it is said what to do", async () => {
  const { book, port } = openExcel(createBook(withHeadersAsRows(planner)));
  const before = book.content();
  const refusals = await startNewYear(port, await previewNewYear(port));
  expect(refusals.map(({ code, params }) => [code, params["table"]])).toEqual([
    ["workbook.headerIsRow", "WorkPlan"],
    ["workbook.headerIsRow", "PartnerScores"],
  ]);
  expect(book.content()).toEqual(before);
});

test("headers are not shown where something was typed in their place, and the sentence says where", async () => {
  const { book, port } = openExcel(createBook(withHiddenHeaders(planner)));
  typeIn(book, { sheet: "Goals", row: 4, column: 2 }, [["Ask Ana"]]);
  const before = book.content();
  const seen = await previewRestore(port);
  expect(seen?.refusals.map(({ code, params }) => [code, params])).toEqual([
    ["workbook.headerRowTaken", { sheet: "Goals", row: 5 }],
  ]);
  expect(seen && (await restoreTables(port, seen))).toEqual(seen?.refusals);
  expect(book.content()).toEqual(before);
});
