import { chromium } from "playwright-core";
import { chromiumLaunch } from "../support/chromium";
import { workbenchAddress } from "../support/serve-workbench";

test("the pane starts beside a new workbook and sees that it is not set up", async () => {
  const browser = await chromium.launch(chromiumLaunch());
  const page = await browser.newPage();
  await page.goto(process.env[workbenchAddress] ?? "");
  await page.frameLocator("iframe").getByText("Not set up").waitFor();
  await browser.close();
});
