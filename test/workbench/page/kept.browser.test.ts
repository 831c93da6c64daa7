import type { BrowserContext, Page } from "playwright-core";
import { openBrowser } from "../../support/kept-browser";
import { openAnother, openWorkbench, type WorkbenchPage } from "./workbench-page";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

let hands: WorkbenchPage;

beforeEach(async () => {
  hands = await openWorkbench(browser, { fresh: true });
});

afterEach(() => {
  expect(hands.consoleErrors).toEqual([]);
});

const kept = (page: Page) => page.evaluate(() => window.workbench.kept());
const offer = ({ page }: WorkbenchPage) => page.getByRole("region", { name: "Kept workbook" });
const openAgain = async (one: WorkbenchPage) => {
  await offer(one).getByRole("button", { name: "Open it again" }).click();
  await offer(one).waitFor({ state: "hidden" });
  await one.page.waitForFunction(() => window.workbench.book.content().sheets[0]?.cells.length);
};

/** What all pages have kept: file names, in the order of their ids. */
const allKept = ({ page }: WorkbenchPage) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open("partnership-planner-workbench");
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const all = opening.result.transaction("kept").objectStore("kept").getAll();
          all.onsuccess = () => resolve(all.result.map(({ fileName }: { fileName: string }) => fileName));
        };
      }),
  );

/** Another page in place of one that goes without a word, as a crash or a closed browser lets it. */
async function afterCrash(): Promise<WorkbenchPage> {
  await hands.page.close({ runBeforeUnload: false });
  hands = await openAnother(browser);
  return hands;
}

test("what was typed into a page that is gone is offered again, with its settings, and opened with all of it", async () => {
  await hands.page.evaluate(() => window.workbench.book.settings.set("note", { id: 7 }));
  await hands.typeInto("Sheet1", "A1", "precious");
  await hands.typeInto("Sheet1", "B1", '=A1&"!"');
  await kept(hands.page);
  const next = await afterCrash();
  await offer(next)
    .getByText(/^“Book1.xlsx” was open here until \d\d:\d\d and has changes that were not saved\.$/)
    .waitFor();
  await openAgain(next);
  expect(await next.valuesOf("Sheet1", "A1:B1")).toEqual([["precious", "precious!"]]);
  expect(await next.formulaOf("Sheet1", "B1")).toBe('=A1&"!"');
  expect(await next.page.evaluate(() => window.workbench.book.settings.get("note"))).toEqual({ id: 7 });
  await next.typeInto("Sheet1", "A2", "more");
  await kept(next.page);
  const last = await afterCrash();
  await openAgain(last);
  expect(await last.valuesOf("Sheet1", "A1:A2")).toEqual([["precious"], ["more"]]);
});

test("it is kept by itself a moment after the change", async () => {
  await hands.typeInto("Sheet1", "A1", "precious");
  while ((await allKept(hands)).length === 0) await hands.settled();
  expect(await allKept(hands)).toEqual(["Book1.xlsx"]);
});

test("a page that is loaded anew offers what it had open, after it has asked", async () => {
  await hands.typeInto("Sheet1", "A1", "precious");
  await kept(hands.page);
  const asked: string[] = [];
  hands.page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await hands.page.reload();
  await openAgain(hands);
  expect(asked).toEqual(["beforeunload"]);
  expect(await hands.valuesOf("Sheet1", "A1")).toEqual([["precious"]]);
});

test("what is saved, taken back or discarded is not offered", async () => {
  await hands.typeInto("Sheet1", "A1", "saved");
  await kept(hands.page);
  expect(await allKept(hands)).toEqual(["Book1.xlsx"]);
  await hands.save();
  await kept(hands.page);
  expect(await allKept(hands)).toEqual([]);
  await hands.typeInto("Sheet1", "A2", "given up");
  await kept(hands.page);
  await hands.press("New");
  await hands.answer("Do not save");
  await hands.page.waitForFunction(() => window.workbench.book.content().sheets[0]?.cells.length === 0);
  await kept(hands.page);
  expect(await allKept(hands)).toEqual([]);
  await hands.typeInto("Sheet1", "A1", "discarded");
  await kept(hands.page);
  const next = await afterCrash();
  await offer(next).getByRole("button", { name: "Discard" }).click();
  const last = await afterCrash();
  await kept(last.page);
  expect(await allKept(last)).toEqual([]);
  expect(await offer(last).isVisible()).toBe(false);
});

test("two pages keep their workbooks beside each other, and neither is offered what the other has open", async () => {
  await hands.typeInto("Sheet1", "A1", "first");
  await kept(hands.page);
  const other = await openAnother(browser);
  await other.typeInto("Sheet1", "A1", "second");
  await kept(other.page);
  expect(await allKept(other)).toEqual(["Book1.xlsx", "Book1.xlsx"]);
  await hands.page.close();
  const third = await openAnother(browser);
  // A page that was just opened waits a moment for one that may be leaving: either may be the first to offer it.
  const shown = async (one: WorkbenchPage) =>
    offer(one)
      .waitFor()
      .then(() => one);
  const offering = await Promise.race([shown(other), shown(third)]);
  expect(await offer(offering === other ? third : other).isVisible()).toBe(false);
  await offer(offering).getByRole("button", { name: "Discard" }).click();
  while ((await allKept(third)).length > 1) await third.settled();
  expect(await other.valuesOf("Sheet1", "A1")).toEqual([["second"]]);
  for (const one of [other, third]) expect(await offer(one).isVisible()).toBe(false);
  expect(other.consoleErrors).toEqual([]);
  await other.page.close();
  hands = third;
});

test.each([
  ["QuotaExceededError", "The browser has no room left to keep a copy of “Book1.xlsx”"],
  ["InvalidStateError", "The browser does not let the workbench keep a copy of “Book1.xlsx”"],
])("a browser that refuses with %s is told of once, and the work goes on", async (name, sentence) => {
  await hands.page.evaluate((code) => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("Refused.", code);
    };
  }, name);
  await hands.typeInto("Sheet1", "A1", "precious");
  await kept(hands.page);
  await hands.page.getByRole("status").filter({ hasText: sentence }).waitFor();
  await hands.page.getByRole("button", { name: "Close this message" }).click();
  await hands.typeInto("Sheet1", "A2", "more");
  await kept(hands.page);
  expect(await hands.page.getByText(sentence).isVisible()).toBe(false);
  expect(await hands.valuesOf("Sheet1", "A1:A2")).toEqual([["precious"], ["more"]]);
  const saved = await hands.save();
  expect(saved.name).toBe("Book1.xlsx");
});
