import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { partnerListTable } from "../../src/workbook/partner-list.table";
import { entryTexts } from "../../src/taskpane/texts/english-entry";
import { chromiumLaunch } from "../support/chromium";
import { addressOf, startWorkbench } from "../support/serve-workbench";

/** All pictures are taken at this moment, so that they change only when the product does. */
const moment = new Date(2026, 3, 10, 9, 41);
const places = ["Today", "Partners", "Plan", "Assess", "Check"] as const;
const colorSchemes = ["light", "dark"] as const;

/** Takes the picture of the workbench for README, and one of every place of the pane, to be looked at. */
async function makeScreenshots(): Promise<void> {
  const server = await startWorkbench();
  const browser = await chromium.launch(chromiumLaunch());
  const address = addressOf(server);
  try {
    await takeWorkbench(browser, address);
    for (const colorScheme of colorSchemes) await takePlaces(browser, address, colorScheme);
  } finally {
    await browser.close();
    await server.stop();
  }
}

type ColorScheme = (typeof colorSchemes)[number];

async function takeWorkbench(browser: Browser, address: string): Promise<void> {
  const page = await openExample(browser, address, "light");
  await page.locator(".o-sheet").filter({ hasText: partnerListTable.sheet }).first().click();
  await openPlace(page, "Partners");
  await page.screenshot({ path: join(__dirname, "workbench.png") });
  await page.close();
}

async function takePlaces(browser: Browser, address: string, colorScheme: ColorScheme): Promise<void> {
  const page = await openWorkbench(browser, address, colorScheme);
  await takePane(page, `set-up-${colorScheme}`);
  await loadExample(page);
  for (const place of places) {
    await openPlace(page, place);
    await takePane(page, `${place.toLowerCase()}-${colorScheme}`);
    if (place === "Partners") await takeCardAndForm(page, colorScheme);
  }
  await page.close();
}

async function takeCardAndForm(page: Page, colorScheme: ColorScheme): Promise<void> {
  const pane = page.frameLocator(".pane iframe");
  await pane.locator(".partner").first().click();
  await pane.locator(".back").waitFor();
  await takePane(page, `card-${colorScheme}`);
  await pane.getByRole("button", { name: entryTexts.title.rating }).click();
  await pane.locator("form.entry").waitFor();
  await takePane(page, `rating-${colorScheme}`);
}

async function openExample(browser: Browser, address: string, colorScheme: ColorScheme): Promise<Page> {
  const page = await openWorkbench(browser, address, colorScheme);
  await loadExample(page);
  return page;
}

async function openWorkbench(browser: Browser, address: string, colorScheme: ColorScheme): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 860 },
    colorScheme,
    locale: "en-US",
  });
  await page.clock.setFixedTime(moment);
  await page.goto(address);
  await page.frameLocator(".pane iframe").getByText("Set up workbook").waitFor();
  return page;
}

async function loadExample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Load the example" }).click();
  await page.frameLocator(".pane iframe").locator(".card").first().waitFor();
}

async function openPlace(page: Page, place: (typeof places)[number]): Promise<void> {
  await page.frameLocator(".pane iframe").getByRole("tab", { name: place }).click();
  await page.evaluate(() => window.workbench.settled());
}

async function takePane(page: Page, name: string): Promise<void> {
  await page.locator(".pane iframe").screenshot({ path: join(__dirname, `pane-${name}.png`) });
}

void makeScreenshots();
