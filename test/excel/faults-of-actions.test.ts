import { addRow } from "../../src/app/add-row";
import { appendRows } from "../../src/app/append-rows";
import { changeRating, findRating, ratingValues } from "../../src/app/change-rating";
import { HostError } from "../../src/app/host-error";
import { makeTask } from "../../src/app/make-task";
import type { PlannerData } from "../../src/app/planner-data";
import { readWorkbook } from "../../src/app/planner-workbook";
import { printAgreement } from "../../src/app/print-agreement";
import { previewRestore, restoreTables } from "../../src/app/restore/restore-tables";
import { saveEntry } from "../../src/app/save-entry";
import { setUpWorkbook } from "../../src/app/set-up-workbook";
import { previewNewYear, startNewYear } from "../../src/app/start-new-year";
import { updateRow } from "../../src/app/update-row";
import { updateScoring } from "../../src/app/update-scoring";
import type { WorkbookPort } from "../../src/app/workbook-port";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { createBook } from "../../src/workbench/host/book/create-book";
import type { Book } from "../../src/workbench/host/book/book";
import type { BookContent } from "../../src/workbench/host/book/book-content";
import { printView } from "../../src/workbook/print-view";
import { withShortTimeline } from "../support/short-planner";
import { day } from "../domain/builders";
import { openExcel, openPlanner, settled, sheetId, type as typeIn, type OpenedBook } from "./open-planner";

const data: PlannerData = {
  PartnerList: [{ Organization: "Lions Club" }, { Organization: "Radio" }],
  WorkPlan: [{ ID: "T1", Task: "Call", Status: "Waiting" }],
  PartnerScores: [{ Partner: "Radio", Rater: "Ana", "Mission fit": 4 }],
  SharedGoals: [{ Goal: "Reach families" }],
  Agreements: [{ Partner: "Radio", Purpose: "Spots on air" }],
};

/** What a person can do that writes, the sheet that it writes to, and what it needs to be there before. */
interface Action {
  readonly run: (port: WorkbookPort) => Promise<unknown>;
  readonly sheet: string;
  readonly prepare?: (opened: OpenedBook) => Promise<unknown> | undefined;
}

const rated = { Partner: "Lions Club", Rater: "Ana", "Mission fit": 3, Evidence: "They called." };

const actions: Readonly<Record<string, Action>> = {
  "adding a row": {
    sheet: "Partners",
    run: async (port) =>
      addRow(port, await readWorkbook(port), { table: "PartnerList", row: { Organization: "Hospital" } }),
  },
  "changing a row": {
    sheet: "Work plan",
    run: (port) =>
      updateRow(port, {
        table: "WorkPlan",
        row: 1,
        rowKey: "T1",
        cells: [
          { header: "Status", seen: "Waiting", value: "Done" },
          { header: "Done on", seen: null, value: day("2026-04-10") },
        ],
      }),
  },
  "saving a form": {
    sheet: "Scores",
    run: (port) => {
      const values = { Partner: "Lions Club", Rater: "Ana", "Mission fit": "3" };
      return saveEntry(port, { form: "rating", values }, day("2026-04-10"));
    },
  },
  "changing a rating": {
    sheet: "Scores",
    prepare: ({ port }) => appendRows(port, { table: "PartnerScores", rows: [rated] }),
    run: async (port) => {
      const seen = findRating(await readWorkbook(port), { Partner: "Lions Club", Rater: "Ana" });
      if (!seen) throw new Error("The rating is not there.");
      const begunWith = ratingValues(seen);
      return changeRating(port, {
        seen,
        begunWith,
        values: { ...begunWith, "Mission fit": "5", Evidence: "" },
      });
    },
  },
  "making a task": {
    sheet: "Work plan",
    run: (port) =>
      makeTask(port, { kind: "goal", goal: "Reach families", state: "notYet", needed: "More hands" }),
  },
  "making the print view anew": {
    sheet: printView.sheet,
    prepare: ({ port }) => printAgreement(port, { partner: "Lions Club", paper: "A4" }),
    run: (port) => printAgreement(port, { partner: "Radio", paper: "Letter" }),
  },
  "starting a new year": {
    sheet: "Scores",
    run: async (port) => startNewYear(port, await previewNewYear(port)),
  },
  "updating the scoring": {
    sheet: "Scores",
    prepare: ({ book }) => {
      typeIn(book, { sheet: "Criteria", row: 5, column: 0 }, [["Speaks Hmong", "Want", 1]]);
      typeIn(book, { sheet: "Criteria", row: 12, column: 0 }, [["Has a hall", "Must have"]]);
      return undefined;
    },
    run: updateScoring,
  },
};

const setUp: Action = {
  sheet: "Sheet1",
  run: (port) => setUpWorkbook(withShortTimeline(port), { data }),
};

const restoring: Action = {
  sheet: "Goals",
  prepare: ({ book }) => {
    for (const { id } of book.tables()) book.convertTableToRange(id);
    return undefined;
  },
  run: async (port) => {
    const seen = await previewRestore(port);
    return seen && restoreTables(withShortTimeline(port), seen);
  },
};

/** All that a book holds, but for which sheet is in sight, which is nobody's data, and for ids drawn at random. */
interface Held {
  /** The content as JSON: equal when nothing differs. */
  readonly content: string;
  readonly settings: readonly (readonly [string, unknown])[];
}

function held({ content, settings }: Book): Held {
  const text = JSON.stringify({ ...content(), activeSheet: 0 });
  return { content: text.replaceAll(/chart-[\da-f-]+/g, "chart"), settings: [...settings] };
}

function isSame(one: Held, other: Held): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

// One and the same for all books: what is compared may not turn a day older meanwhile.
const started = new Date();

function openAgain({ content, settings }: Held): OpenedBook {
  const book = createBook(JSON.parse(content) as BookContent, { now: () => started });
  for (const [key, value] of settings) book.settings.set(key, value);
  return openExcel(book);
}

let planner: Held;
beforeAll(async () => {
  planner = held((await openPlanner(data)).book);
});

/** What a book holds before an action and after the whole of it, and how many requests it takes. */
interface Trial {
  readonly before: Held;
  readonly whole: Held;
  readonly requests: number;
}

async function tryOut({ run, prepare }: Action, from: Held): Promise<Trial> {
  const prepared = openAgain(from);
  await prepare?.(prepared);
  const opened = openAgain(held(prepared.book));
  const before = held(opened.book);
  await run(opened.port);
  return { before, whole: held(opened.book), requests: opened.syncs().length };
}

async function refusalOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}

function isSentence(error: unknown): boolean {
  return error instanceof HostError && /^[A-Z].*[.]$/s.test(error.message);
}

type Fault = (opened: OpenedBook, after: number) => void;
const refused =
  (code: string): Fault =>
  ({ attached }, after) =>
    attached.faults.refuse(code, { after });

// What each code means to a person is tested with the codes; to the book every refusal of a whole request is the same.
const faults: [string, Fault][] = [
  ["a cell is being edited", refused("InvalidOperationInCellEditMode")],
  ["there is too much to send", refused("RequestPayloadSizeLimitExceeded")],
  ["Excel never answers", ({ attached }, after) => attached.faults.hang({ after })],
];

/** Units: milliseconds. How long an Excel that never answers is waited for here. */
const patience = 300;

describe.each(Object.entries(actions))("%s", (_name, action) => {
  let trial: Trial;
  beforeAll(async () => {
    trial = await tryOut(action, planner);
    expect(isSame(trial.whole, trial.before)).toBe(false);
    expect(trial.requests).toBeGreaterThan(2);
  });

  test.each(faults)("when %s, at any request, is done as a whole or not at all", async (_fault, fail) => {
    let opened = openAgain(trial.before);
    for (let after = 0; after < trial.requests; after++) {
      fail(opened, after);
      const port = excelWorkbook({ excel: opened.attached.Excel, timeLimit: patience });
      const error = await refusalOf(action.run(port));
      expect([after, isSentence(error)]).toEqual([after, true]);
      const now = held(opened.book);
      const isWhole = isSame(now, trial.whole);
      expect([after, isWhole || isSame(now, trial.before)]).toEqual([after, true]);
      opened = isWhole ? openAgain(trial.before) : openExcel(opened.book);
    }
  });

  test("leaves everything as it is when its sheet is protected", async () => {
    const { book, port } = openAgain(trial.before);
    book.protect(sheetId(book, action.sheet), { options: {} });
    const before = held(book);
    expect(await refusalOf(action.run(port))).toMatchObject({ code: "protectedSheet" });
    expect(isSame(held(book), before)).toBe(true);
  });

  test("writes nothing when its sheet is deleted between reading and writing", async () => {
    const { book, port } = openAgain(trial.before);
    let before = held(book);
    const overtaken: WorkbookPort = {
      ...port,
      write: (writes) => {
        book.deleteSheet(sheetId(book, action.sheet));
        before = held(book);
        return port.write(writes);
      },
    };
    const error = await refusalOf(action.run(overtaken));
    expect([isSentence(error), error]).toMatchObject([true, { code: "notFound" }]);
    expect(isSame(held(book), before)).toBe(true);
  });

  test("waits while a cell is being edited, and is whole afterwards", async () => {
    const { attached, book, port } = openAgain(trial.before);
    book.cellEditMode.begin();
    const running = action.run(port);
    await settled(() => attached.requests.length > 0);
    expect(isSame(held(book), trial.before)).toBe(true);
    book.cellEditMode.end();
    await running;
    expect(isSame(held(book), trial.whole)).toBe(true);
  });
});

describe("setting up", () => {
  const nothing = held(createBook());

  test("is done as a whole or not at all when Excel refuses any of its requests", async () => {
    const { before, whole, requests } = await tryOut(setUp, nothing);
    for (let after = 0; after < requests; after++) {
      const opened = openAgain(before);
      opened.attached.faults.refuse("RequestPayloadSizeLimitExceeded", { after });
      const error = await refusalOf(setUp.run(opened.port));
      expect([after, isSentence(error)]).toEqual([after, true]);
      const now = held(opened.book);
      // The note of ids comes last; without it the planner is whole, but for what somebody renames before it is read.
      expect([after, isSame(now, before) || now.content === whole.content]).toEqual([after, true]);
    }
  });
});

describe("making the tables again", () => {
  test("is done as a whole or not at all when Excel refuses any of its requests, and then by the same button", async () => {
    const { before, whole, requests } = await tryOut(restoring, planner);
    const opened = openAgain(before);
    for (let after = 0; after < requests; after++) {
      opened.attached.faults.refuse("RequestPayloadSizeLimitExceeded", { after });
      const error = await refusalOf(restoring.run(opened.port));
      expect([after, isSentence(error)]).toEqual([after, true]);
      const now = held(opened.book);
      // The note of ids comes last here, too.
      const isWhole = after === requests - 1;
      expect([after, isWhole ? now.content === whole.content : isSame(now, before)]).toEqual([after, true]);
    }
    expect(await previewRestore(opened.port)).toBeNull();
  });
});
