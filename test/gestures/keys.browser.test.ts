import type { BrowserContext } from "playwright-core";
import { seedOfTheDay } from "../equality/seed";
import { openBrowser } from "../support/kept-browser";
import { checkKeySequences } from "./keys/check-key-sequences";

/** Sequences of a run; `npm run soak -- --only keys` draws more for as long as one likes. */
const count = Number(process.env["KEY_SEQUENCES"] ?? 4);

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test(
  "whatever a person does in an empty planner with keys, mouse and clipboard, it is the same when opened again",
  async () => {
    await checkKeySequences(browser, { seed: seedOfTheDay, count });
  },
  count * 60_000,
);
