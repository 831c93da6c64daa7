import { addRow } from "../../src/app/add-row";
import { appendRows } from "../../src/app/append-rows";
import { applyMends, previewMends } from "../../src/app/mend/apply-mends";
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
import { openExcel, openPlanner, tableOf, type as typeIn } from "./open-planner";

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

/** All that is reported but what is to be checked: that differs by right. */
async function figuresOf(port: WorkbookPort) {
  const today = day("2026-04-20");
  const { issues: _issues, ...figures } = buildReport(await readWorkbook(port), { today, calendar: today });
  return figures;
}

async function codesOf(port: WorkbookPort): Promise<string[]> {
  const today = day("2026-04-20");
  const { issues } = buildReport(await readWorkbook(port), { today, calendar: today });
  return [...new Set(issues.map(({ code }) => code))];
}

/** What the pane writes, but for what needs the header row. */
const actions: Readonly<Record<string, (port: WorkbookPort) => Promise<unknown>>> = {
  "adding a partner": async (port) =>
    addRow(port, await readWorkbook(port), { table: "PartnerList", row: { Organization: "Hospital" } }),
  "adding the first goal": (port) =>
    appendRows(port, { table: "SharedGoals", rows: [{ Goal: "Reach all" }] }),
  "marking a task done": (port) =>
    updateRow(port, {
      table: "WorkPlan",
      row: 1,
      rowKey: "T1",
      cells: [{ header: "Status", seen: null, value: "Done" }],
    }),
  "saving a rating": (port) => {
    const values = { Partner: "Radio", Rater: "Ana", "Mission fit": "3" };
    return saveEntry(port, { form: "rating", values }, day("2026-04-10"));
  },
  "renaming a partner": (port) => renamePartner(port, { from: "Radio", to: "County Radio" }),
};

const damages: [string, (content: BookContent) => BookContent][] = [
  ["are hidden", withHiddenHeaders],
  ["are rows of their tables", withHeadersAsRows],
];

describe.each(damages)("a planner whose headers %s", (_damage, damaged) => {
  test("is read with all its figures", async () => {
    const before = await figuresOf(openExcel(createBook(planner)).port);
    expect(await figuresOf(openExcel(createBook(damaged(planner))).port)).toEqual(before);
  });

  test.each(Object.entries(actions))("takes %s as any other", async (_name, run) => {
    const whole = openExcel(createBook(planner));
    const { port } = openExcel(createBook(damaged(planner)));
    expect(await run(port)).toEqual(await run(whole.port));
    expect(await figuresOf(port)).toEqual(await figuresOf(whole.port));
  });

  test("refuses new columns for criteria in one sentence, before anything is written", async () => {
    const { book, port } = openExcel(createBook(damaged(planner)));
    const { area } = tableOf(book, "SelectionCriteria");
    typeIn(book, { sheet: "Criteria", row: area.row + area.rowCount, column: 0 }, [
      ["Speaks Hmong", "Want", 1],
    ]);
    const before = book.content();
    const { refusals } = await updateScoring(port);
    expect(refusals.map(({ code }) => code)).toEqual([
      damaged === withHiddenHeaders ? "workbook.headerNeeded" : "workbook.headerIsRow",
    ]);
    expect(book.content()).toEqual(before);
  });
});

describe("a planner whose headers are hidden", () => {
  test("starts a new year as any other", async () => {
    const whole = openExcel(createBook(planner));
    const { port } = openExcel(createBook(withHiddenHeaders(planner)));
    for (const one of [whole.port, port])
      expect(await startNewYear(one, await previewNewYear(one))).toEqual([]);
    expect(await figuresOf(port)).toEqual(await figuresOf(whole.port));
  });

  test("shows them again when that is asked for, and is as it was", async () => {
    const { book, port } = openExcel(createBook(withHiddenHeaders(planner)));
    expect(await codesOf(port)).toContain("workbook.hiddenHeader");
    const mends = await previewMends(port, "all", day("2026-04-20"));
    const headers = mends.filter(({ mend }) => mend === "header");
    expect(headers).toHaveLength(Object.keys((await readWorkbook(port)).tables).length);
    expect(await applyMends(port, headers, day("2026-04-20"))).toEqual([]);
    expect(await codesOf(port)).not.toContain("workbook.hiddenHeader");
    const before = createBook(planner)
      .tables()
      .filter(({ sheetId }) => sheetId !== listsOf(book));
    expect(book.tables().filter(({ sheetId }) => sheetId !== listsOf(book))).toEqual(before);
  });

  test("keeps what somebody typed in the place of one, and offers nothing there", async () => {
    const { book, port } = openExcel(createBook(withHiddenHeaders(planner)));
    typeIn(book, { sheet: "Goals", row: 4, column: 2 }, [["Ask Ana"]]);
    const mends = await previewMends(port, "all", day("2026-04-20"));
    const tables = mends.flatMap((mend) => (mend.mend === "header" ? [mend.table] : []));
    expect([tables.includes("WorkPlan"), tables.includes("SharedGoals")]).toEqual([true, false]);
  });

  test("writes nothing when something was typed there since it was shown", async () => {
    const { book, port } = openExcel(createBook(withHiddenHeaders(planner)));
    const seen = (await previewMends(port, "all", day("2026-04-20"))).filter(({ mend }) => mend === "header");
    typeIn(book, { sheet: "Goals", row: 4, column: 2 }, [["Ask Ana"]]);
    const before = book.content();
    const refusals = await applyMends(port, seen, day("2026-04-20"));
    expect(refusals.map(({ code, params }) => [code, params["table"]])).toEqual([
      ["workbook.mendChanged", "SharedGoals"],
    ]);
    expect(book.content()).toEqual(before);
  });
});

function listsOf(book: ReturnType<typeof createBook>): string {
  return book.sheets().find(({ name }) => name === "Lists")?.id ?? "";
}

describe("a planner whose headers are rows of their tables", () => {
  test("starts no new year, which would clear them, and says what to do", async () => {
    const { book, port } = openExcel(createBook(withHeadersAsRows(planner)));
    const before = book.content();
    const refusals = await startNewYear(port, await previewNewYear(port));
    expect(refusals.map(({ code, params }) => [code, params["table"]])).toEqual([
      ["workbook.headerIsRow", "WorkPlan"],
      ["workbook.headerIsRow", "PartnerScores"],
    ]);
    expect(book.content()).toEqual(before);
  });

  test("says so once, and nothing of the figures that count them", async () => {
    expect(await codesOf(openExcel(createBook(withHeadersAsRows(planner))).port)).toEqual([
      "workbook.headersAreRows",
    ]);
  });

  test("has its tables made again, with what was typed since", async () => {
    const whole = openExcel(createBook(planner));
    const { book, port } = openExcel(createBook(withHeadersAsRows(planner)));
    const hospital = { table: "PartnerList", rows: [{ Organization: "Hospital" }] } as const;
    for (const one of [whole.port, port]) expect(await appendRows(one, hospital)).toEqual([]);
    const seen = await previewRestore(port);
    if (!seen) throw new Error("Nothing is to be made again.");
    expect(seen).toMatchObject({ refusals: [], kept: [], added: [] });
    expect(seen.tables).toContainEqual({ sheet: "Partners", rows: 3 });
    expect(await restoreTables(withShortTimeline(port), seen)).toEqual([]);
    const shape = ({ name, area, showHeaders }: ReturnType<typeof tableOf>) => ({ name, area, showHeaders });
    const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name);
    expect(book.tables().map(shape).sort(byName)).toEqual(whole.book.tables().map(shape).sort(byName));
    expect(await figuresOf(port)).toEqual(await figuresOf(whole.port));
    expect(await codesOf(port)).toEqual(await codesOf(whole.port));
    expect(await previewRestore(port)).toBeNull();
  });
});
