import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumLaunch } from "../test/support/chromium.ts";

/** Draws icon.svg in every size that the manifest names; `#check` is the same icon with a mark on it. */
const icons = {
  icon: { sizes: [16, 32, 64, 80, 128], part: "" },
  check: { sizes: [16, 32, 64, 80], part: "#check" },
};

const drawing = new URL("icon.svg", import.meta.url);
const browser = await chromium.launch(chromiumLaunch());
for (const [name, { sizes, part }] of Object.entries(icons)) {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.goto(`${drawing}${part}`);
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(fileURLToPath(new URL(`${name}-${size}.png`, import.meta.url)), picture);
    await page.close();
  }
}
await browser.close();
