import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { chromiumLaunch } from "../test/support/chromium.ts";

/** Draws icon.svg in every size that the manifest names; `#check` is the same icon with a mark on it. */
const icons = {
  icon: { sizes: [16, 32, 64, 80, 128], part: "" },
  check: { sizes: [16, 32, 64, 80], part: "#check" },
};

const file = (name) => join(import.meta.dirname, name);
const browser = await chromium.launch(chromiumLaunch());
for (const [name, { sizes, part }] of Object.entries(icons)) {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.goto(`${pathToFileURL(file("icon.svg"))}${part}`);
    writeFileSync(file(`${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
