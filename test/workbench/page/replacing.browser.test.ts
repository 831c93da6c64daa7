import fc from "fast-check";
import type { BrowserContext } from "playwright-core";
import { closePackage } from "../../../src/workbench/file/package/close-package";
import { openPackage } from "../../../src/workbench/file/package/open-package";
import { seed } from "../../equality/seed";
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
});

const dialog = () => hands.page.getByRole("dialog");

async function drop(bytes: Uint8Array, name: string): Promise<void> {
  await hands.page.evaluate(
    ([numbers, fileName]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(numbers)], fileName));
      document.querySelector("#grid")?.dispatchEvent(new DragEvent("drop", { bubbles: true, dataTransfer }));
    },
    [Array.from(bytes), name] as const,
  );
}

/** Answers all questions until the page has come to rest. */
async function comeToRest(answer: "Do not save" | "Cancel"): Promise<void> {
  await hands.page.evaluate(async (wanted) => {
    const page = { isAtRest: false };
    void window.workbench.replaced().then(() => (page.isAtRest = true));
    while (!page.isAtRest) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const buttons = [...document.querySelectorAll<HTMLButtonElement>("dialog[open] #answers button")];
      buttons.find(({ value }) => value === wanted)?.click();
    }
  }, answer);
  await hands.settled();
}

/** One grid, and what is typed into it comes into the book that the page says it has. */
async function expectOneGrid(text: string): Promise<void> {
  expect(await hands.page.locator(".o-spreadsheet").count()).toBe(1);
  await hands.goTo("Sheet1", "C3");
  await hands.page.keyboard.type(text);
  await hands.page.keyboard.press("Enter");
  await hands.settled();
  expect(await hands.valuesOf("Sheet1", "C3")).toEqual([[text]]);
}

test("however quickly workbooks follow each other, one grid is left, and it shows the current one", async () => {
  const { bytes } = await hands.save();
  const actions = fc.constantFrom("New", "drop", "Save", "damaged", "type", "wait");
  const steps = fc.array(actions, { minLength: 4, maxLength: 10 });
  let run = 0;
  const property = fc.asyncProperty(
    steps,
    fc.constantFrom("Do not save", "Cancel"),
    async (taken, answer) => {
      run++;
      for (const [at, step] of taken.entries()) {
        if (step === "New" || step === "Save")
          await hands.page.evaluate((id) => document.getElementById(id)?.click(), step.toLowerCase());
        if (step === "drop") await drop(bytes, `dropped-${run}-${at}.xlsx`);
        if (step === "damaged") await drop(new Uint8Array([1, 2, 3]), "damaged.xlsx");
        if (step === "type")
          await hands.page.evaluate((text) => {
            const { book } = window.workbench;
            book.write(book.sheets()[0]?.id ?? "", { row: 0, column: 0, rowCount: 1, columnCount: 1 }, [
              [text],
            ]);
          }, `typed ${run} ${at}`);
        if (step === "wait") await hands.settled();
      }
      await comeToRest(answer);
      await expectOneGrid(`run ${run}`);
    },
  );
  await fc.assert(property, { seed, numRuns: 8, endOnFailure: true });
});

test("a file that comes while the page asks about another takes its place", async () => {
  const { bytes } = await hands.save();
  await hands.typeInto("Sheet1", "A1", "precious");
  await drop(bytes, "one.xlsx");
  await dialog().waitFor();
  await drop(bytes, "two.xlsx");
  await hands.page.keyboard.press("Control+s");
  await hands.answer("Do not save");
  await hands.page.waitForFunction(() => window.workbench.fileName === "two.xlsx");
  await comeToRest("Cancel");
  await expectOneGrid("into two");
  expect(await hands.page.evaluate(() => window.workbench.fileName)).toBe("two.xlsx");
});

test("keys reach the grid again after a question, although the grid was laid out while it was asked", async () => {
  await hands.typeInto("Sheet1", "A1", "precious");
  await hands.press("New");
  await dialog().waitFor();
  await hands.page.setViewportSize({ width: 1200, height: 700 });
  await hands.settled();
  await hands.answer("Cancel");
  await expectOneGrid("goes on");
});

test("what is typed while the example is being made is not lost", async () => {
  await hands.page.evaluate(() => {
    document.getElementById("example")?.click();
    const { book } = window.workbench;
    book.write(book.sheets()[0]?.id ?? "", { row: 0, column: 0, rowCount: 1, columnCount: 1 }, [
      ["precious"],
    ]);
  });
  await dialog().waitFor();
  await hands.answer("Cancel");
  expect(await hands.valuesOf("Sheet1", "A1")).toEqual([["precious"]]);
});

test("a workbook that cannot be shown leaves the one that is there", async () => {
  await hands.typeInto("Sheet1", "A1", "still here");
  const { bytes } = await hands.save();
  await hands.page.evaluate(() => {
    const insert = Node.prototype.insertBefore;
    Node.prototype.insertBefore = function () {
      Node.prototype.insertBefore = insert;
      throw new Error("No room on the page.");
    };
  });
  await drop(bytes, "other.xlsx");
  await hands.page.getByText("That did not work: ").waitFor();
  // The grid says it there, too.
  expect(hands.consoleErrors.splice(0)).not.toEqual([]);
  expect(await hands.page.evaluate(() => window.workbench.fileName)).toBe("Book1.xlsx");
  await expectOneGrid("goes on");
  expect(await hands.valuesOf("Sheet1", "A1")).toEqual([["still here"]]);
});

describe("when saving fails", () => {
  beforeEach(async () => {
    await hands.typeInto("Sheet1", "A1", "precious");
    await hands.page.evaluate(() => {
      window.Blob = class extends Blob {
        constructor() {
          super();
          throw Object.assign(new Error("The file could not be read back."), { name: "UnwritableFile" });
        }
      };
    });
  });

  // No page in which nothing can be saved is left to the next test.
  afterEach(() => hands.page.close());

  test("the page says why, and the workbook is still not saved", async () => {
    await hands.press("Save .xlsx");
    await hands.page.getByText("The file could not be read back.", { exact: true }).waitFor();
    await hands.press("New");
    await hands.answer("Cancel");
    expect(await hands.valuesOf("Sheet1", "A1")).toEqual([["precious"]]);
  });

  test("it stays open although another was to come, and its kept copy stays", async () => {
    await hands.press("New");
    await hands.answer("Save");
    await hands.page.getByText("The file could not be read back.", { exact: true }).waitFor();
    expect(await hands.valuesOf("Sheet1", "A1")).toEqual([["precious"]]);
    await hands.page.evaluate(() => window.workbench.kept());
    const databases = await hands.page.evaluate(() => indexedDB.databases());
    expect(databases.map(({ name }) => name)).toContain("partnership-planner-workbench");
  });
});

test("a file with more in it than can be kept is saved over only when the person says so, once", async () => {
  const { bytes } = await hands.save();
  const parts = await openPackage(bytes);
  const withPicture = closePackage(parts.set("xl/media/image1.png", new Uint8Array([1])));
  await hands.open({ name: "foreign.xlsx", bytes: withPicture });
  await hands.page.getByText("foreign.xlsx also holds pictures").waitFor();
  await hands.press("Save .xlsx");
  await dialog()
    .getByText("“foreign.xlsx” also holds pictures. The file that is saved will not hold them.")
    .waitFor();
  await hands.answer("Cancel");
  await hands.press("Save .xlsx");
  const [download] = await Promise.all([
    hands.page.waitForEvent("download"),
    hands.answer("Save all the same"),
  ]);
  expect(download.suggestedFilename()).toBe("foreign.xlsx");
  expect((await hands.save()).name).toBe("foreign.xlsx");
});
