import { chromium } from "playwright-core";
import { chromiumLaunch } from "./chromium";

test("an installed browser starts without a window and shows a page", async () => {
  const browser = await chromium.launch(chromiumLaunch());
  try {
    const page = await browser.newPage();
    await page.setContent("<h1>Partnership Planner</h1>");
    expect(await page.textContent("h1")).toBe("Partnership Planner");
  } finally {
    await browser.close();
  }
});
