import type { BrowserContext } from "playwright-core";
import { createBook } from "../../../src/workbench/host/book/create-book";
import { openBrowser } from "../../support/kept-browser";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What people type, of which a grid may believe that it is a formula, a number, a date or a link. */
const texts = [
  "0800555014",
  "+1 555 0177",
  "+1 (555",
  "(555) 0177",
  "+",
  "-",
  "- call again",
  "+1",
  "+2*3",
  "1-2",
  "3/4",
  "007",
  "1e5",
  "50%",
  "TRUE",
  "1,234.5",
  "2026-04-20",
  "=",
  "=x",
  "=> call back",
  "=1+1",
  "=SUM(1,2",
  "'=x",
  "''",
  "@home",
  "#12",
  "https://example.org/a",
  "[here](https://example.org/a)",
  "ana@example.org",
  "{1,2}",
  "é ü 🙂",
];

const block = (column: string) => `${column}1:${column}${texts.length}`;

/** Types all the texts one below the other. */
async function typeAll({ page, goTo, settled }: WorkbenchPage, column: string): Promise<void> {
  await goTo("Sheet1", `${column}1`);
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  await settled();
}

/** Opens one cell after the other as if to change it, and leaves it. */
async function lookIntoAll({ page, goTo, settled }: WorkbenchPage, column: string): Promise<void> {
  await goTo("Sheet1", `${column}1`);
  for (const _text of texts) {
    await page.keyboard.press("F2");
    await page.keyboard.press("Enter");
  }
  await settled();
}

/** What a cell holds that is given a text, as an add-in writes it; in formulas, forgotten brackets are there. */
function written(given: string, numberFormat: string): unknown {
  const text = given === "=SUM(1,2" && numberFormat !== "@" ? "=SUM(1,2)" : given;
  const book = createBook();
  const [sheet] = book.sheets();
  const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  book.changeFormat(sheet?.id ?? "", cell, { numberFormat });
  book.write(sheet?.id ?? "", cell, [[text]]);
  return book.value(sheet?.id ?? "", 0, 0);
}

const sheetOne = ({ page }: WorkbenchPage, numberFormat: string) =>
  page.evaluate(
    ([format, rowCount]) => {
      const { book } = window.workbench;
      const area = { row: 0, column: 0, rowCount, columnCount: 1 };
      book.changeFormat(book.sheets()[0]?.id ?? "", area, { numberFormat: format });
    },
    [numberFormat, texts.length] as const,
  );

test.each(["@", "General"])(
  "what is typed with keys stands in a cell formatted as %s, and stays there",
  async (format) => {
    const hands = await openWorkbench(browser);
    await sheetOne(hands, format);
    await typeAll(hands, "A");
    const values = texts.map((text) => [written(text, format)]);
    expect(await hands.valuesOf("Sheet1", block("A"))).toEqual(values);
    await lookIntoAll(hands, "A");
    expect(await hands.valuesOf("Sheet1", block("A"))).toEqual(values);
    expect(hands.consoleErrors).toEqual([]);
  },
);

test("what is typed over a link is no link", async () => {
  const hands = await openWorkbench(browser);
  await hands.typeInto("Sheet1", "A1", "https://example.org/a");
  await hands.typeInto("Sheet1", "A1", "none");
  expect(await hands.valuesOf("Sheet1", "A1")).toEqual([["none"]]);
});

test("arrow keys leave a text, whatever it begins with", async () => {
  const hands = await openWorkbench(browser);
  await sheetOne(hands, "@");
  await hands.goTo("Sheet1", "A1");
  for (const text of ["+1 555 0177", "=x", "+"]) {
    await hands.page.keyboard.type(text);
    await hands.page.keyboard.press("ArrowDown");
  }
  await hands.settled();
  expect(await hands.valuesOf("Sheet1", "A1:A4")).toEqual([["+1 555 0177"], ["=x"], ["+"], [null]]);
});

test("of the functions that are offered, Tab takes the first and Enter none", async () => {
  const hands = await openWorkbench(browser);
  await hands.typeInto("Sheet1", "A1", "=ro");
  expect(await hands.formulaOf("Sheet1", "A1")).toBe("=ro");
  await hands.goTo("Sheet1", "A2");
  await hands.page.keyboard.type("=SU");
  const offered = hands.page.locator(".o-autocomplete-value");
  await offered.first().waitFor();
  const first = await offered.first().innerText();
  await hands.page.keyboard.press("Tab");
  await hands.page.keyboard.type("3,4");
  await hands.page.keyboard.press("Enter");
  await hands.settled();
  expect(await hands.formulaOf("Sheet1", "A2")).toBe(`=${first}(3,4)`);
});
