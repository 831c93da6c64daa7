import type { BrowserContext } from "playwright-core";
import { closePackage } from "../../../src/workbench/file/package/close-package";
import { openPackage } from "../../../src/workbench/file/package/open-package";
import { setUpWorkbook } from "../../../src/app/set-up-workbook";
import { openBook } from "../../../src/cli/open-book";
import { writeXlsx } from "../../../src/workbench/file/write-xlsx";
import { checkOoxml } from "../../support/ooxml-check";
import { unzipApart } from "../../support/unzip-apart";
import { openBrowser } from "../../support/kept-browser";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

let hands: WorkbenchPage;

beforeEach(async () => {
  hands = await openWorkbench(browser);
});

afterEach(() => {
  expect(hands.consoleErrors).toEqual([]);
  expect(hands.foreignRequests).toEqual([]);
});

const title = (fileName: string) => hands.page.getByRole("banner").getByText(fileName, { exact: true });

/** All that cells hold and how they look, sheet by sheet, and the tables. */
async function allCells(): Promise<unknown> {
  const json = await hands.page.evaluate(() =>
    JSON.stringify(
      window.workbench.book.content().sheets.map(({ name, cells, tables }) => ({ name, cells, tables })),
    ),
  );
  // A formula may name the table it stands in, and need not.
  return JSON.parse(json.replaceAll(/\w+\[@/g, "[@"));
}

test("a planner that is saved and opened again has all its cells, formulas and tables", async () => {
  await hands.loadExample();
  await hands.typeInto("Partners", "A6", "Renamed partner");
  const before = await allCells();
  const saved = await hands.save();
  expect(saved.name).toBe("Planner example.xlsx");
  await hands.press("New");
  await title("Book1.xlsx").waitFor();
  await hands.open({ ...saved, name: "mine.xlsx" });
  await title("mine.xlsx").waitFor();
  await hands.settled();
  expect(await allCells()).toEqual(before);
  await (await hands.pane(0)).getByText("tasks are late").waitFor();
});

test("an empty planner with one to eight tasks is saved whole every time", async () => {
  await hands.open({ name: "empty.xlsx", bytes: await emptyPlanner() });
  await title("empty.xlsx").waitFor();
  const column = await hands.columnOf("WorkPlan", "Task");
  for (let task = 1; task <= 8; task++) {
    await hands.typeInto("Work plan", `${column}${5 + task}`, `Task ${task}`);
    const { bytes } = await hands.save();
    expect(unzipApart(bytes).map(({ path }) => path)).toContain("xl/worksheets/sheet12.xml");
    expect(await checkOoxml(bytes)).toEqual([]);
  }
});

async function emptyPlanner(): Promise<Uint8Array> {
  const { book, port, close } = openBook();
  expect(await setUpWorkbook(port, { data: {} })).toEqual([]);
  close();
  return writeXlsx(book.content());
}

test("New asks nothing while nothing has changed", async () => {
  await hands.loadExample();
  await hands.press("New");
  await title("Book1.xlsx").waitFor();
  expect(await hands.page.evaluate(() => window.workbench.book.sheets().length)).toBe(1);
});

test("New asks about changes that are not saved, and the workbook stays until there is an answer", async () => {
  await hands.typeInto("Sheet1", "A1", "precious");
  await hands.press("New");
  await hands.answer("Cancel");
  expect(await hands.valuesOf("Sheet1", "A1")).toEqual([["precious"]]);
  await hands.press("New");
  await hands.page.keyboard.press("Escape");
  expect(await hands.valuesOf("Sheet1", "A1")).toEqual([["precious"]]);
  await hands.press("New");
  const [download] = await Promise.all([hands.page.waitForEvent("download"), hands.answer("Save")]);
  expect(download.suggestedFilename()).toBe("Book1.xlsx");
  await hands.page.waitForFunction(() => window.workbench.book.content().sheets[0]?.cells.length === 0);
});

test("a file that is no workbook is refused in words, and what is open stays open", async () => {
  await hands.typeInto("Sheet1", "A1", "still here");
  await hands.open({ name: "notes.xlsx", bytes: new TextEncoder().encode("Dear diary") });
  await hands.page.getByText("notes.xlsx: The file is not an Excel workbook (.xlsx).").waitFor();
  expect(await hands.valuesOf("Sheet1", "A1")).toEqual([["still here"]]);
});

test("a file with more in it than can be kept is opened with a word about what would be lost", async () => {
  const { bytes } = await hands.save();
  const parts = await openPackage(bytes);
  const withPicture = closePackage(parts.set("xl/media/image1.png", new Uint8Array([1])));
  await hands.open({ name: "foreign.xlsx", bytes: withPicture });
  await hands.page.getByText("foreign.xlsx also holds pictures").waitFor();
});

test("a file that is dropped on the page is opened", async () => {
  const { bytes } = await hands.save();
  const transfer = await hands.page.evaluateHandle((numbers) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(numbers)], "dropped.xlsx"));
    return data;
  }, Array.from(bytes));
  await hands.page.dispatchEvent("#grid", "drop", { dataTransfer: transfer });
  await title("dropped.xlsx").waitFor();
});

test("Ctrl+S saves", async () => {
  await hands.goTo("Sheet1", "B2");
  const [download] = await Promise.all([
    hands.page.waitForEvent("download"),
    hands.page.keyboard.press("Control+s"),
  ]);
  expect(download.suggestedFilename()).toBe("Book1.xlsx");
});
