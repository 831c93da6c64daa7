import type { PlannerData } from "../../src/app/planner-data";
import { printAgreement, type PrintRequest } from "../../src/app/print-agreement";
import { printView } from "../../src/workbook/print-view";
import type { Book } from "../../src/workbench/host/book/book";
import type { CellValue } from "../../src/workbench/host/book/book-content";
import { day } from "../domain/builders";
import { openPlanner, sheetId, sheetsNamed, type as typeIn } from "./open-planner";

const lions = "Lions Club";
const data: PlannerData = {
  PlannerSettings: [
    { Setting: "Our organization", Value: "Health Department" },
    { Setting: "Background on us", Value: "We look after the county's health." },
  ],
  PartnerList: [
    { Organization: lions, Contact: "Ben Ode", Role: "President", Owner: "Ana" },
    { Organization: "Radio", "Joint money": "Yes" },
    { Organization: "Library" },
  ],
  SharedGoals: [
    { Goal: "Reach families", Indicator: "Families", Target: 500, "Target date": day("2026-06-30") },
    { Goal: "Not theirs" },
  ],
  WorkPlan: [
    {
      ID: "T1",
      Task: "Print posters",
      Partner: "LIONS club",
      Owner: "Ben",
      Due: day("2026-04-10"),
      Goal: "Reach families",
    },
    { ID: "T2", Task: "Hang them up", Partner: lions, Due: "in spring" },
    { ID: "T3", Task: "Sing", Partner: lions, Status: "Cancelled" },
    { ID: "T4", Task: "Broadcast", Partner: "Radio" },
  ],
  Agreements: [
    { Partner: lions, Purpose: "The old one", Start: day("2025-01-01") },
    {
      Partner: lions,
      Purpose: "=1+1",
      "Our role": "We pay\nand we call",
      Start: day("2026-01-01"),
      "Signed by us": "Ana",
      "Signed on": day("2026-01-05"),
    },
  ],
};

const onA4: PrintRequest = { partner: lions, paper: "A4" };

/** What stands on the print view, line by line, blank cells left out. */
function printed(book: Book, sheet: string = printView.sheet): CellValue[][] {
  const id = sheetId(book, sheet);
  const { row, rowCount } = book.usedArea(id, true) ?? { row: 0, rowCount: 0 };
  return Array.from({ length: row + rowCount }, (_, line) =>
    printView.widths.map((_width, column) => book.value(id, line, column)).filter((value) => value !== null),
  );
}

/** What stands under a heading, down to the next blank or heading line. */
function under(book: Book, heading: string, count = 1): CellValue[][] {
  const lines = printed(book);
  const at = lines.findIndex(([first]) => first === heading);
  if (at < 0) throw new Error(`No heading ${heading}`);
  return lines.slice(at + 1, at + 1 + count);
}

function headings(book: Book): CellValue[] {
  const id = sheetId(book, printView.sheet);
  return printed(book).flatMap(([first], row) =>
    book.format(id, row, 0).bold && book.format(id, row, 0).fontSize === 13 ? [first ?? null] : [],
  );
}

describe("the print view of an agreement", () => {
  test("holds the whole agreement, from the parties to the signatures", async () => {
    const { book, port, syncs } = await openPlanner(data);
    expect(await printAgreement(port, onA4)).toEqual([]);
    expect(syncs().length).toBeLessThanOrEqual(3);
    expect(headings(book)).toEqual([
      "Parties",
      "Background",
      "Purpose",
      "Goals",
      "Who does what",
      "Our role (Health Department)",
      "Their role (Lions Club)",
      "How we work together",
      "Publicity",
      "Term",
      "Withdrawal",
      "Signatures",
    ]);
    expect(under(book, "Parties", 3).slice(1)).toEqual([
      ["Health Department", "Ana"],
      [lions, "Ben Ode", "President"],
    ]);
    expect(under(book, "Background")).toEqual([["We look after the county's health."]]);
    expect(under(book, "Goals", 2)[1]).toEqual(["Reach families", "Families: 500", day("2026-06-30")]);
    expect(under(book, "Who does what", 3)).toEqual([
      ["Task", "Owner", "Due"],
      ["Print posters", "Ben", day("2026-04-10")],
      ["Hang them up", "in spring"],
    ]);
    expect(under(book, "Our role (Health Department)", 2)).toEqual([["We pay"], ["and we call"]]);
    expect(under(book, "Term", 2)[1]).toEqual([day("2026-01-01")]);
    expect(under(book, "Signatures", 3).slice(1)).toEqual([
      ["Health Department", "Ana", day("2026-01-05")],
      [lions],
    ]);
  });

  test("is made of the newest agreement, or of the one that was asked for", async () => {
    const { book, port } = await openPlanner(data);
    await printAgreement(port, onA4);
    expect(under(book, "Purpose")).toEqual([["=1+1"]]);
    await printAgreement(port, { ...onA4, row: 1 });
    expect(under(book, "Purpose")).toEqual([["The old one"]]);
  });

  test("is made of the one that holds rather than of a newer draft", async () => {
    const signed = { "Signed by us": "Ana", "Signed by them": "Ben" };
    const [old, draft] = data.Agreements ?? [];
    const { book, port } = await openPlanner({ ...data, Agreements: [{ ...old, ...signed }, draft ?? {}] });
    await printAgreement(port, onA4);
    expect(under(book, "Purpose")).toEqual([["The old one"]]);
  });

  test("keeps a text a text, and shows days as days", async () => {
    const { book, port } = await openPlanner(data);
    await printAgreement(port, onA4);
    const id = sheetId(book, printView.sheet);
    const lines = printed(book);
    expect(
      book.isFormula(
        id,
        lines.findIndex(([first]) => first === "=1+1"),
        0,
      ),
    ).toBe(false);
    expect(
      book.text(
        id,
        lines.findIndex(([first]) => first === "Print posters"),
        2,
      ),
    ).toBe("10 Apr 2026");
  });

  test("asks about money only where there is joint money, and has lines for all that is not written", async () => {
    const { book, port } = await openPlanner(data);
    await printAgreement(port, { partner: "Radio", paper: "Letter" });
    expect(headings(book)).toContain("Money");
    expect(under(book, "Money", 2)).toEqual([[], []]);
    const id = sheetId(book, printView.sheet);
    const line = printed(book).findIndex(([first]) => first === "Money") + 1;
    expect(book.format(id, line, 0).borderBottom?.style).toBe("Thin");
  });

  test("is a blank form for a partner without agreement and tasks", async () => {
    const { book, port } = await openPlanner(data);
    await printAgreement(port, { partner: "Library", paper: "A4" });
    expect(under(book, "Who does what", 3)).toEqual([["Task", "Owner", "Due"], [], []]);
    expect(headings(book)).not.toContain("Money");
  });

  test.each(["A4", "Letter"] as const)("fits %s upright, one page wide", async (paper) => {
    const { book, port } = await openPlanner(data);
    await printAgreement(port, { partner: lions, paper });
    const { page } = book.sheet(sheetId(book, printView.sheet));
    expect(page).toEqual({ orientation: "Portrait", paper, fitToWidth: 1 });
  });

  test("gives long texts the height they need, in rows that are not too high for Excel", async () => {
    const purpose = "Every baby is protected on time, wherever it lives. ".repeat(60).trim();
    const { book, port } = await openPlanner({ ...data, Agreements: [{ Partner: lions, Purpose: purpose }] });
    await printAgreement(port, onA4);
    const id = sheetId(book, printView.sheet);
    const lines = printed(book);
    const from = lines.findIndex(([first]) => first === "Purpose") + 1;
    const to = lines.findIndex(([first]) => first === "Goals");
    const pieces = lines.slice(from, to).map(([text]) => (typeof text === "string" ? text : ""));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join(" ")).toBe(purpose);
    pieces.forEach((text, index) => {
      const height = book.rowHeight(id, from + index);
      expect(height).toBeGreaterThanOrEqual((text.length / 89) * 20);
      expect(height).toBeLessThanOrEqual((409 / 3) * 4);
    });
  });

  test("is made anew in its place, also under another name, with nothing of the one before", async () => {
    const { book, port } = await openPlanner(data);
    await printAgreement(port, onA4);
    book.changeSheet(sheetId(book, printView.sheet), { name: "To sign" });
    const sheets = book.sheets().map(({ name }) => name);
    expect(await printAgreement(port, { partner: "Library", paper: "A4" })).toEqual([]);
    expect(book.sheets().map(({ name }) => name)).toEqual(sheets);
    const text = JSON.stringify(printed(book, "To sign"));
    expect(text).toContain("Library");
    expect(text).not.toContain("Ben Ode");
    const merges = book.content().sheets.find(({ name }) => name === "To sign")?.merges ?? [];
    expect(new Set(merges.map(({ row }) => row)).size).toBe(merges.length);
  });

  test("is made again after its sheet was deleted", async () => {
    const { book, port } = await openPlanner(data);
    await printAgreement(port, onA4);
    book.deleteSheet(sheetId(book, printView.sheet));
    expect(await printAgreement(port, onA4)).toEqual([]);
    book.changeSheet(sheetId(book, printView.sheet), { name: "To sign" });
    expect(await printAgreement(port, onA4)).toEqual([]);
    expect(book.sheets().map(({ name }) => name)).not.toContain(printView.sheet);
  });

  test("leaves every other sheet as it was", async () => {
    const { book, port } = await openPlanner(data);
    const names = book.sheets().map(({ name }) => name);
    const before = sheetsNamed(book.content(), names);
    await printAgreement(port, onA4);
    expect(sheetsNamed(book.content(), names)).toEqual(before);
  });
});

describe("the print view is refused", () => {
  async function refusal(book: Book, port: Parameters<typeof printAgreement>[0], request: PrintRequest) {
    const before = book.content();
    const refusals = await printAgreement(port, request);
    expect(book.content()).toEqual(before);
    return refusals.map(({ code, params }) => [code, Object.values(params)[0]]);
  }

  test("when a sheet of somebody else has its name", async () => {
    const { book, port } = await openPlanner(data);
    book.addSheet("print VIEW");
    expect(await refusal(book, port, onA4)).toEqual([["workbook.printViewTaken", printView.sheet]]);
  });

  test("when the name stands for a cell on a sheet with a table", async () => {
    const { book, port } = await openPlanner(data);
    book.addName({ name: printView.cellName, formula: "='Work plan'!$A$1", visible: true });
    expect(await refusal(book, port, { ...onA4, overTyped: true })).toEqual([
      ["workbook.printViewTaken", "Work plan"],
    ]);
  });

  test("while somebody's words on it would be lost, until that is said to be right", async () => {
    const { book, port } = await openPlanner(data);
    await printAgreement(port, onA4);
    typeIn(book, { sheet: printView.sheet, row: 80, column: 1 }, [["Agreed by phone"]]);
    expect(await refusal(book, port, onA4)).toEqual([["workbook.printViewTyped", printView.sheet]]);
    expect(await printAgreement(port, { ...onA4, overTyped: true })).toEqual([]);
    expect(await printAgreement(port, onA4)).toEqual([]);
  });

  test.each<[string, PrintRequest]>([
    ["for a partner who is not there", { partner: "Nobody", paper: "A4" }],
    ["for no partner", { partner: "", paper: "A4" }],
    ["for another partner's agreement", { partner: "Radio", row: 1, paper: "A4" }],
  ])("%s", async (_case, request) => {
    const { book, port } = await openPlanner(data);
    expect(await refusal(book, port, request)).toEqual([["workbook.noSuchRow", "Agreements"]]);
  });
});

test("an agreement is printed in a workbook whose days count from 1904", async () => {
  const opened = await openPlanner(data);
  opened.book.date1904 = true;
  await printAgreement(opened.port, onA4);
  const [, ours] = under(opened.book, "Signatures", 2);
  expect(ours?.[2]).toBe(day("2026-01-05"));
});
