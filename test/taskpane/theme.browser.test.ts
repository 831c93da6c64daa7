import type { BrowserContext } from "playwright-core";
import { openBrowser } from "../support/kept-browser";
import { openPane, type PanePage } from "./pane-page";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What office.js on Windows asks for the colors of Office, each as one number. */
declare const OSF: { DDA: { _OsfControlContext: { GetOfficeThemeInfo?: () => string } } };

/** Has Office show another theme, and the person come back to the pane. */
async function chooseTheme({ pane }: PanePage, bodyBackgroundColor: number): Promise<void> {
  await pane.evaluate((color) => {
    OSF.DDA._OsfControlContext.GetOfficeThemeInfo = () => JSON.stringify({ bodyBackgroundColor: color });
    dispatchEvent(new Event("focus"));
  }, bodyBackgroundColor);
}

function look({ pane }: PanePage) {
  return pane.evaluate(() => {
    const { colorScheme } = getComputedStyle(document.documentElement);
    return { ground: getComputedStyle(document.body).backgroundColor, colorScheme };
  });
}

const black = 0x0a0a0a;
const white = 0xffffff;
const onWhite = { ground: "rgb(255, 255, 255)", colorScheme: "light" };

describe("the pane looks", () => {
  test("dark in a dark Office on a light machine", async () => {
    const pane = await openPane(browser, { colorScheme: "light" });
    await pane.button("Set up workbook").waitFor();
    expect((await look(pane)).ground).toBe(onWhite.ground);
    await chooseTheme(pane, black);
    const dark = await look(pane);
    expect(dark.colorScheme).toBe("dark");
    expect(dark.ground).not.toBe(onWhite.ground);
  });

  test("light in a light Office on a dark machine", async () => {
    const pane = await openPane(browser, { colorScheme: "dark" });
    await pane.button("Set up workbook").waitFor();
    expect((await look(pane)).ground).not.toBe(onWhite.ground);
    await chooseTheme(pane, white);
    expect(await look(pane)).toEqual(onWhite);
  });
});
