import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { partnerListTable } from "../../src/workbook/partner-list.table";
import { chromiumLaunch } from "../support/chromium";
import { addressOf, startWorkbench } from "../support/serve-workbench";
import { panePage } from "../taskpane/pane-page";
import { typeFaults, waysToViews } from "../taskpane/ways-to-views";

/** All pictures are taken at this moment, so that they change only when the product does. */
const moment = new Date(2026, 3, 10, 9, 41);

/** How the pane may look: as narrow as it gets, and wider. */
const looks = {
  light: { colorScheme: "light", width: 320 },
  dark: { colorScheme: "dark", width: 320 },
  contrast: { colorScheme: "dark", forcedColors: "active", width: 320 },
  wide: { colorScheme: "light", width: 480 },
} satisfies Record<string, Look>;

type Look = Parameters<Page["emulateMedia"]>[0] & { readonly width: number };

/** Takes the picture of the workbench for README, and one of everything the pane shows, to be looked at. */
async function makeScreenshots(): Promise<void> {
  const server = await startWorkbench();
  const browser = await chromium.launch(chromiumLaunch());
  const address = addressOf(server);
  try {
    await takeWorkbench(browser, address);
    for (const [name, look] of Object.entries<Look>(looks)) await takeViews(browser, address, { name, look });
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function takeWorkbench(browser: Browser, address: string): Promise<void> {
  const page = await openWorkbench(browser, address);
  await loadExample(page);
  await page.locator(".o-sheet").filter({ hasText: partnerListTable.sheet }).first().click();
  await (await panePage(page)).openPlace("Partners");
  await page.evaluate(() => window.workbench.settled());
  await page.screenshot({ path: join(__dirname, "workbench.png"), animations: "disabled" });
  await page.close();
}

async function takeViews(
  browser: Browser,
  address: string,
  { name, look: { width, ...media } }: { name: string; look: Look },
): Promise<void> {
  const page = await openWorkbench(browser, address);
  await page.emulateMedia(media);
  await page.addStyleTag({ content: `.pane { width: ${width}px }` });
  const take = (view: string) =>
    page.locator(".pane iframe").screenshot({
      path: join(__dirname, `pane-${view.replaceAll(" ", "-")}-${name}.png`),
      animations: "disabled",
    });
  await take("set-up");
  await loadExample(page);
  const opened = await panePage(page);
  await typeFaults(opened);
  for (const [view, go] of Object.entries(waysToViews)) {
    await go(opened);
    await page.evaluate(() => window.workbench.settled());
    await take(view);
  }
  await page.close();
}

async function openWorkbench(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, locale: "en-US" });
  await page.clock.setFixedTime(moment);
  await page.goto(address);
  await page.frameLocator(".pane iframe").getByText("Set up workbook").waitFor();
  return page;
}

async function loadExample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Load the example" }).click();
  await page.frameLocator(".pane iframe").locator(".card").first().waitFor();
}

void makeScreenshots();
