import type { BrowserContext, Page, Route } from "playwright-core";
import { contextApart, openBrowser, openFreshPage } from "../support/kept-browser";
import { servedAt } from "../support/workbench-in-browser";
import { openPane, openPlannerPane, panePage } from "./pane-page";

const officeJs = "**/office-js/office.js";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function freshPage(prepare: (page: Page) => Promise<unknown>, context = browser): Promise<Page> {
  const page = await openFreshPage(context, servedAt());
  await prepare(page);
  return page;
}

test("beside a new workbook the pane says what the planner is and offers to set it up", async () => {
  const { button, waitFor } = await openPane(browser);
  await waitFor("Plan your partnership in this workbook");
  await button("Set up workbook").waitFor();
});

test("the page shows the product's name before any script has run", async () => {
  const page = await freshPage((fresh) => fresh.route("**/*.js", (route) => route.abort()));
  await page.goto(`${servedAt()}/pane/taskpane.html`);
  expect(await page.locator("#pane").innerText()).toContain("Partnership Planner");
  expect(await page.locator("#pane").innerText()).toContain("Starting…");
});

test("when office.js cannot be loaded, the pane says what to check, and tries again on request", async () => {
  const page = await freshPage((fresh) => fresh.route(officeJs, (route) => route.abort()));
  await page.goto(servedAt());
  const { button, press, waitFor } = await panePage(page);
  await waitFor("The connection to Excel could not be loaded.");
  await page.unroute(officeJs);
  await press("Try again");
  await button("Set up workbook").waitFor();
});

test("when office.js has not come after ten seconds, the pane says so, and goes on once it comes", async () => {
  let held: Route | undefined;
  const page = await freshPage(
    async (fresh) => {
      await fresh.clock.install();
      await fresh.route(officeJs, (route) => {
        held = route;
      });
    },
    await contextApart(browser),
  );
  await page.goto(servedAt(), { waitUntil: "commit" });
  const { button, text, waitFor } = await panePage(page);
  // The clock also goes by itself, so a slow machine needs a few seconds of room.
  await page.clock.runFor(6_000);
  expect(await text()).toContain("Starting…");
  await page.clock.runFor(4_500);
  await waitFor("The connection to Excel could not be loaded.");
  await held?.continue();
  await button("Set up workbook").waitFor();
});

test("outside Excel the pane says where to open it", async () => {
  const page = await freshPage(() => Promise.resolve());
  await page.goto(`${servedAt()}/pane/taskpane.html`);
  await page.getByText("The planner works inside Excel.").waitFor();
});

test("an Excel that is too old is told which one is needed", async () => {
  const oldExcel = `window.Office = {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: "Excel" }),
    context: { requirements: { isSetSupported: () => false } },
  };`;
  const page = await freshPage((fresh) =>
    fresh.route(officeJs, (route) => route.fulfill({ contentType: "text/javascript", body: oldExcel })),
  );
  await page.goto(`${servedAt()}/pane/taskpane.html`);
  await page.getByText("It needs Excel 2021 or later").waitFor();
});

test("asked for the check by its address, as the ribbon button does, the pane opens there", async () => {
  const opened = await openPlannerPane(browser);
  await opened.pane.goto(`${servedAt()}/pane/taskpane.html?place=check`);
  const check = opened.pane.getByRole("tab", { name: "Check" });
  await check.waitFor();
  expect(await check.getAttribute("aria-selected")).toBe("true");
  await opened.waitFor("All is in order.");
});
