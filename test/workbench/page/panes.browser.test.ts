import type { BrowserContext, Frame } from "playwright-core";
import { openBrowser } from "../../support/kept-browser";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

declare global {
  interface Window {
    heard: unknown[];
  }
}

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

/** A pane whose office.js has found its Excel. */
async function readyPane(index: number): Promise<Frame> {
  const pane = await hands.pane(index);
  await pane.waitForFunction(() => "Office" in window && Office.onReady().then(() => "Excel" in window));
  return pane;
}

/** A run of the pane's office.js that writes a cell. */
function write(pane: Frame, address: string, delayForCellEdit = false): Promise<string> {
  return pane.evaluate(
    (at) =>
      Excel.run({ delayForCellEdit: at.delayForCellEdit }, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(at.address).values = [["from the pane"]];
        await context.sync();
        return "written";
      }).catch((error: unknown) => (error as { code: string }).code),
    { address, delayForCellEdit },
  );
}

function listen(pane: Frame): Promise<void> {
  return pane.evaluate(async () => {
    window.heard = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, source }) => {
        window.heard.push(`${address} ${source}`);
        return Promise.resolve();
      });
      await context.sync();
    });
  });
}

describe("while a person types in a cell", () => {
  const isEditing = () => hands.page.evaluate(() => window.workbench.book.cellEditMode.active);

  test.each([
    ["Enter", "typed"],
    ["Escape", null],
  ])("add-ins are refused or wait until %s", async (key, left) => {
    const pane = await readyPane(0);
    await hands.goTo("Sheet1", "A1");
    await hands.page.keyboard.type("typed");
    expect(await isEditing()).toBe(true);
    expect(await write(pane, "C1")).toBe("InvalidOperationInCellEditMode");
    const waiting = write(pane, "C2", true);
    expect(await hands.valuesOf("Sheet1", "C2")).toEqual([[null]]);
    await hands.page.keyboard.press(key);
    expect(await waiting).toBe("written");
    expect(await isEditing()).toBe(false);
    expect(await hands.valuesOf("Sheet1", "A1")).toEqual([[left]]);
  });

  test("another workbook in its place ends that, too", async () => {
    await hands.goTo("Sheet1", "A1");
    await hands.page.keyboard.type("typed");
    await hands.press("New");
    expect(await isEditing()).toBe(false);
  });
});

test("a second pane is another person's: each hears of the other from elsewhere", async () => {
  await hands.press("Second pane");
  await hands.page.waitForFunction(() => window.workbench.panes[1]?.client);
  const [mine, theirs] = [await readyPane(0), await readyPane(1)];
  await listen(mine);
  await listen(theirs);
  await hands.typeInto("Sheet1", "A1", "12");
  await write(mine, "B1");
  await write(theirs, "C1");
  await hands.settled();
  const heard = (pane: Frame) => pane.evaluate(() => window.heard);
  expect(await heard(mine)).toEqual(["A1 Local", "B1 Local", "C1 Remote"]);
  expect(await heard(theirs)).toEqual(["A1 Remote", "B1 Remote", "C1 Local"]);
  await hands.press("Second pane");
  expect(await hands.page.locator(".pane").count()).toBe(1);
});

test("Ctrl+Z takes back what an add-in wrote", async () => {
  await write(await readyPane(0), "B1");
  expect(await hands.valuesOf("Sheet1", "B1")).toEqual([["from the pane"]]);
  await hands.goTo("Sheet1", "B1");
  await hands.page.keyboard.press("Control+z");
  await hands.settled();
  expect(await hands.valuesOf("Sheet1", "B1")).toEqual([[null]]);
});

test("a pane can be made to meet a refusal", async () => {
  const pane = await readyPane(0);
  // From here on the pane asks for nothing by itself.
  await pane.getByText("Set up workbook").first().waitFor();
  await hands.page.evaluate(() => {
    window.workbench.panes[0]?.client?.faults.refuse("AccessDenied");
  });
  expect(await write(pane, "B1")).toBe("AccessDenied");
  expect(await write(pane, "B1")).toBe("written");
});
