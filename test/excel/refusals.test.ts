import { appendRows } from "../../src/app/append-rows";
import { HostError, type HostErrorCode } from "../../src/app/host-error";
import type { WorkbookPort } from "../../src/app/workbook-port";
import type { Write } from "../../src/app/write";
import { openExcel, openPlanner, settled, sheetId, tableOf } from "./open-planner";

async function hostError(work: Promise<unknown>): Promise<Pick<HostError, "code" | "operation" | "retry">> {
  const thrown: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof HostError)) throw new Error("Expected Excel to say no.", { cause: thrown });
  const { code, operation, retry } = thrown;
  return { code, operation, retry };
}

const oneCell = (sheet: string, cell: string): Write => ({
  write: "cells",
  sheet,
  row: 20,
  column: 20,
  cells: [[cell]],
});

describe("what Excel refuses becomes one kind of error", () => {
  const faults: [code: string, as: HostErrorCode, retry: boolean][] = [
    ["InvalidOperationInCellEditMode", "editingCell", true],
    ["AccessDenied", "protectedSheet", false],
    ["RequestPayloadSizeLimitExceeded", "tooLarge", false],
    ["ResponsePayloadSizeLimitExceeded", "tooLarge", false],
    ["ItemNotFound", "notFound", false],
    ["ItemAlreadyExists", "nameTaken", false],
    ["InvalidArgument", "invalid", false],
    ["ApiNotFound", "unsupported", false],
    ["GeneralException", "other", true],
    ["SomethingNew", "other", true],
  ];

  const { attached, port } = openExcel();

  test.each(faults)("%s", async (code, as, retry) => {
    attached.faults.refuse(code);
    expect(await hostError(port.read())).toEqual({ code: as, operation: "read", retry });
  });

  test("and the next attempt goes through", async () => {
    attached.faults.refuse("GeneralException");
    await hostError(port.write([oneCell("Sheet1", "x")]));
    await expect(port.write([oneCell("Sheet1", "x")])).resolves.toBeUndefined();
  });
});

describe("nothing is written in half", () => {
  const partners = [{ Organization: "WIC Clinic North" }];

  async function unchangedBy(
    opened: Awaited<ReturnType<typeof openPlanner>>,
    work: (port: WorkbookPort) => Promise<unknown>,
  ) {
    const before = opened.book.content();
    const error = await hostError(work(opened.port));
    expect(opened.book.content()).toEqual(before);
    return error;
  }

  test("when the sheet is protected", async () => {
    const opened = await openPlanner({ PartnerList: partners });
    opened.book.protect(sheetId(opened.book, "Partners"), { options: {} });
    const rows = [{ Organization: "Lions Club" }];
    expect(await unchangedBy(opened, (port) => appendRows(port, { table: "PartnerList", rows }))).toEqual({
      code: "protectedSheet",
      operation: "write",
      retry: false,
    });
  });

  test("when a table was deleted between reading and writing", async () => {
    const opened = await openPlanner({ PartnerList: partners });
    const write: Write = { write: "rows", table: "Gone", rows: [["x"]], computed: [], showTotals: false };
    expect((await unchangedBy(opened, (port) => port.write([write]))).code).toBe("notFound");
  });

  test("when a sheet was renamed between reading and writing", async () => {
    const opened = await openPlanner({ PartnerList: partners });
    expect((await unchangedBy(opened, (port) => port.write([oneCell("Friends", "x")]))).code).toBe(
      "notFound",
    );
  });

  test("when one text alone is more than a request takes", async () => {
    const opened = await openPlanner({ PartnerList: partners });
    const cells = Array.from({ length: 200 }, () => ["x".repeat(32_000)]);
    const write: Write = { write: "cells", sheet: "Partners", row: 30, column: 0, cells };
    expect((await unchangedBy(opened, (port) => port.write([write]))).code).toBe("tooLarge");
  });

  test("when the request is refused as a whole", async () => {
    const opened = await openPlanner({ PartnerList: partners });
    opened.attached.faults.refuse("GeneralException", { after: 2 });
    const rows = [{ Organization: "Lions Club" }];
    expect((await unchangedBy(opened, (port) => appendRows(port, { table: "PartnerList", rows }))).code).toBe(
      "other",
    );
  });
});

describe("many large writes", () => {
  test("go in as many requests as they need", async () => {
    const { book, port, syncs } = openExcel();
    const writes = Array.from({ length: 3 }, (_, index): Write => ({
      write: "cells",
      sheet: "Sheet1",
      row: index * 60,
      column: 0,
      cells: Array.from({ length: 60 }, () => ["x".repeat(30_000)]),
    }));
    await port.write(writes);
    expect(syncs().every((bytes) => bytes < 5_000_000)).toBe(true);
    expect(book.usedArea(sheetId(book, "Sheet1"), true)?.rowCount).toBe(180);
  });
});

describe("while a person edits a cell", () => {
  test("reading waits until they are done", async () => {
    const { book, port } = openExcel();
    let isRead = false;
    book.cellEditMode.begin();
    const reading = port.read().then((snapshot) => {
      isRead = true;
      return snapshot;
    });
    await settled(() => isRead);
    expect(isRead).toBe(false);
    book.cellEditMode.end();
    expect((await reading).sheets).toEqual(["Sheet1"]);
  });

  test("it waits longer than Excel may otherwise take to answer", async () => {
    const { attached, book, port } = openExcel(undefined, 1);
    book.cellEditMode.begin();
    const reading = port.read();
    const asked = () => attached.requests.filter(({ kind }) => kind === "sync").length;
    await settled(() => asked() > 3);
    expect(asked()).toBeGreaterThan(3);
    book.cellEditMode.end();
    expect((await reading).sheets).toEqual(["Sheet1"]);
  });

  test("Excel says so, and also when they are done", async () => {
    const { book, port } = openExcel();
    book.cellEditMode.begin();
    expect(await port.isEditingCell()).toBe(true);
    book.cellEditMode.end();
    expect(await port.isEditingCell()).toBe(false);
  });
});

describe("an Excel that does not answer", () => {
  test("is given up after the time limit, and may answer the next time", async () => {
    const { attached, port } = openExcel(undefined, 50);
    attached.faults.hang();
    expect(await hostError(port.read())).toEqual({ code: "noAnswer", operation: "read", retry: true });
  });

  test("is not waited for while it answers in time", async () => {
    const { port } = openExcel(undefined, 10_000);
    expect((await port.read()).sheets).toEqual(["Sheet1"]);
  });
});

describe("going to a cell", () => {
  test("shows its sheet and selects it", async () => {
    const { book, port } = await openPlanner();
    await port.goTo({ sheet: "Work plan", row: 5, column: 3 });
    const id = sheetId(book, "Work plan");
    expect(book.activeSheetId()).toBe(id);
    expect(book.selection()).toEqual({
      sheetId: id,
      area: { row: 5, column: 3, rowCount: 1, columnCount: 1 },
    });
  });

  test("of a sheet that is gone says that it is not there", async () => {
    const { port } = openExcel();
    expect((await hostError(port.goTo({ sheet: "Gone", row: 0, column: 0 }))).code).toBe("notFound");
  });
});

describe("the note of how tables were called", () => {
  test("finds a renamed table and a renamed column again", async () => {
    const { book, port } = await openPlanner({ PartnerList: [{ Organization: "WIC Clinic North" }] });
    const table = tableOf(book, "PartnerList");
    book.changeTable(table.id, { name: "Friends" });
    const { noted, tables } = await port.read();
    expect(noted.find(({ name }) => name === "PartnerList")?.id).toBe(table.id);
    expect(tables.find(({ name }) => name === "Friends")?.rows).toHaveLength(1);
  });

  test.each([
    ["is no JSON", "{"],
    ["holds something else", JSON.stringify([{ id: 1 }, null, "x", { id: "1", name: "PartnerList" }])],
  ])("counts as no note when it %s", async (_case, text) => {
    const { book, port } = await openPlanner();
    book.settings.set("PartnershipPlanner.tables", text);
    expect((await port.read()).noted).toEqual([]);
  });
});
