import type { BrowserContext } from "playwright-core";
import { seedOfTheDay } from "../../equality/seed";
import { checkFiveMinutes } from "../../five-minutes/check-five-minutes";
import { openBrowser } from "../../support/kept-browser";

/** How many people try it; `npm run soak -- --only five-minutes` has as many as one likes. */
const count = Number(process.env["FIVE_MINUTES"] ?? 1);

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(Array.from({ length: count }, (_none, at) => [at + 1, seedOfTheDay + at]))(
  "somebody's first five minutes with a keyboard end in a file with every figure right (%i of them, seed %i)",
  async (_number, seed) => {
    await checkFiveMinutes(browser, seed);
  },
);
