import type { BrowserContext, CDPSession } from "playwright-core";
import { openBrowser } from "../../support/kept-browser";
import { openWorkbench, type WorkbenchPage } from "./workbench-page";

declare global {
  interface Window {
    framesHeld?: boolean;
  }
}

let browser: BrowserContext;
let hands: WorkbenchPage;

beforeAll(async () => {
  browser = await openBrowser();
  await browser.addInitScript(letFramesBeHeld);
  hands = await openWorkbench(browser);
});
afterAll(() => browser.close());

beforeEach(async () => {
  await hands.goTo("Sheet1", "B2:B5");
  await hands.keys("Delete");
  await hands.typeInto("Sheet1", "B2", "'run 2");
});

afterEach(() => {
  expect(hands.consoleErrors).toEqual([]);
});

// Runs in the page. While frames are held, nothing is drawn, as on a machine that is busy.
function letFramesBeHeld(): void {
  const frame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    frame(function inTime(time) {
      if (window.framesHeld === true) frame(inTime);
      else callback(time);
    });
}

/** Presses keys quicker than anything is drawn. */
async function quickly(press: (keyboard: WorkbenchPage["page"]["keyboard"]) => Promise<void>): Promise<void> {
  await hands.page.evaluate(() => {
    window.framesHeld = true;
  });
  await press(hands.page.keyboard);
  await hands.page.evaluate(() => {
    window.framesHeld = false;
  });
  await hands.settled();
}

async function column(): Promise<unknown[]> {
  return (await hands.valuesOf("Sheet1", "B2:B5")).flat();
}

describe("however quickly keys follow each other", () => {
  test("what is typed over a filled cell takes the place of what stood there", async () => {
    await hands.goTo("Sheet1", "B2");
    await quickly(async (keyboard) => {
      await keyboard.type("run 3");
      await keyboard.press("Enter");
    });
    expect(await column()).toEqual(["run 3", null, null, null]);
  });

  test("each text comes into its own cell", async () => {
    await hands.goTo("Sheet1", "B2");
    await quickly(async (keyboard) => {
      for (const text of ["one", "two", "three"]) {
        await keyboard.type(text);
        await keyboard.press("Enter");
      }
    });
    expect(await column()).toEqual(["one", "two", "three", null]);
  });

  test("arrows leave a cell that was typed into, and move within one that is edited", async () => {
    await hands.goTo("Sheet1", "B2");
    await quickly(async (keyboard) => {
      await keyboard.type("one");
      await keyboard.press("ArrowDown");
      await keyboard.type("two");
      await keyboard.press("ArrowDown");
      await keyboard.type("tree");
      await keyboard.press("Enter");
      await keyboard.press("ArrowUp");
      await keyboard.press("F2");
      for (let step = 0; step < 3; step++) await keyboard.press("ArrowLeft");
      await keyboard.type("h");
      await keyboard.press("Enter");
    });
    expect(await column()).toEqual(["one", "two", "three", null]);
  });

  test("Esc and Delete do to the cell what they say", async () => {
    await hands.goTo("Sheet1", "B2");
    await quickly(async (keyboard) => {
      await keyboard.type("not this");
      await keyboard.press("Escape");
      await keyboard.press("ArrowDown");
      await keyboard.type("gone");
      await keyboard.press("Enter");
      await keyboard.press("ArrowUp");
      await keyboard.press("Delete");
      await keyboard.press("ArrowDown");
      await keyboard.type("kept");
      await keyboard.press("Tab");
    });
    expect(await column()).toEqual(["run 2", null, "kept", null]);
  });
});

describe("what is composed of several keys", () => {
  let session: CDPSession;
  beforeEach(async () => {
    session = await browser.newCDPSession(hands.page);
  });

  /** Goes through what the keys look like meanwhile and takes the last one. */
  async function compose(...texts: string[]): Promise<void> {
    for (const text of texts) {
      const end = { selectionStart: text.length, selectionEnd: text.length };
      await session.send("Input.imeSetComposition", { text, ...end });
    }
    await session.send("Input.insertText", { text: texts.at(-1) ?? "" });
  }

  test("takes the place of what stood in the cell", async () => {
    await hands.goTo("Sheet1", "B2");
    await compose("´", "é");
    await hands.page.keyboard.type("cole ");
    await compose("に", "にほ", "日本");
    await hands.page.keyboard.press("Enter");
    expect((await column())[0]).toBe("école 日本");
  });

  test("goes into its own cell however quickly it follows", async () => {
    await hands.goTo("Sheet1", "B2");
    await quickly(async (keyboard) => {
      await compose("´", "é");
      await keyboard.press("Enter");
      await compose("に", "日");
      await keyboard.press("Enter");
    });
    expect(await column()).toEqual(["é", "日", null, null]);
  });
});

describe("after a button of the toolbar", () => {
  const button = () => hands.page.getByRole("banner").getByRole("button", { name: "Second pane" });

  test("keys go into the grid when the mouse has pressed it", async () => {
    await hands.goTo("Sheet1", "B2");
    await button().click();
    await hands.page.keyboard.type("typed on");
    await hands.page.keyboard.press("Enter");
    expect((await column())[0]).toBe("typed on");
    await button().click();
  });

  test("keys stay with the buttons when a key has pressed it", async () => {
    await hands.goTo("Sheet1", "B2");
    await button().focus();
    await hands.page.keyboard.press("Enter");
    await hands.page.keyboard.press("Enter");
    expect(await hands.page.locator(".pane").count()).toBe(1);
    expect((await column())[0]).toBe("run 2");
  });

  test("keys go into the grid when a question that it asked is answered", async () => {
    await hands.goTo("Sheet1", "B2");
    await hands.press("New");
    await hands.answer("Cancel");
    await hands.page.keyboard.type("typed on");
    await hands.page.keyboard.press("Enter");
    expect((await column())[0]).toBe("typed on");
  });
});
