import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong in a page, each with where it is; axe runs in the page and so sees what Fluent draws. */
export async function violations(frame: Pick<Frame, "evaluate">): Promise<string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(`${axe}; undefined`);
  // All that axe finds in order would take longer to send than to find.
  const found = await frame.evaluate<AxeResults["violations"]>("axe.run().then((all) => all.violations)");
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
