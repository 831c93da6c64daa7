import type { BrowserContext, Page } from "playwright-core";
import { restoreTexts } from "../../src/taskpane/texts/english-restore";
import { openBrowser, openFreshPage } from "../support/kept-browser";
import { inAddresses } from "../support/plain-cells";
import { savedPlanner } from "../support/saved-planner";
import { servedAt } from "../support/workbench-in-browser";
import { violations } from "./axe-violations";
import { openPaneOn, openPlannerPane, type PanePage } from "./pane-page";
import { typeFaults, waysToViews } from "./ways-to-views";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const widths = [320, 480] as const;
const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "forced colors": { colorScheme: "light", forcedColors: "active" },
} satisfies Record<string, Parameters<Page["emulateMedia"]>[0]>;

/** What is wrong with a page in every look: what axe finds, and what stands out to the right. */
async function faultsInEveryLook(shown: Shown): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await shown.widen(width);
    for (const [look, media] of Object.entries(looks)) {
      await shown.page.emulateMedia(media);
      await shown.frame.evaluate(colorsSettle);
      const found = [...(await violations(shown.frame)), ...(await wideness(shown.frame))];
      faults.push(...found.map((fault) => `${width} px, ${look}: ${fault}`));
    }
  }
  return faults;
}

interface Shown {
  readonly page: Page;
  readonly frame: PanePage["pane"];
  readonly widen: (width: number) => Promise<unknown>;
}

function shownPane({ page, pane }: PanePage): Shown {
  return {
    page,
    frame: pane,
    widen: (width) => page.addStyleTag({ content: `.pane { width: ${width}px }` }),
  };
}

// Runs in the page. Colors take a moment to become those of another look; what goes away meanwhile never finishes.
async function colorsSettle(): Promise<void> {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
}

function wideness(frame: PanePage["pane"]): Promise<string[]> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : [];
  });
}

describe("axe finds nothing wrong and nothing is cut off, narrow and wide, light, dark and in forced colors:", () => {
  test("everything that the pane shows of the example", async () => {
    const opened = await openPlannerPane(browser, { example: true });
    await typeFaults(opened);
    const faults: Record<string, string[]> = {};
    for (const [name, go] of Object.entries(waysToViews)) {
      await go(opened);
      await opened.page.evaluate(() => window.workbench.settled());
      faults[name] = await faultsInEveryLook(shownPane(opened));
    }
    expect(faults).toEqual(Object.fromEntries(Object.keys(waysToViews).map((name) => [name, []])));
  }, 300_000);

  test("a planner whose tables became plain cells, and what stands in the way of making them again", async () => {
    const { content, settings } = await savedPlanner();
    const opened = await openPaneOn(browser, { content: inAddresses(content), settings });
    await opened.waitFor(restoreTexts.button);
    const faults = await faultsInEveryLook(shownPane(opened));
    await opened.type("Partners", [["Who"]], { row: 4, column: 2 });
    await opened.waitFor(restoreTexts.refused);
    expect([...faults, ...(await faultsInEveryLook(shownPane(opened)))]).toEqual([]);
  });

  test.each(["help", "support", "privacy"])("the page %s", async (name) => {
    const page = await openFreshPage(browser, servedAt());
    await page.goto(`${servedAt()}/pane/${name}.html`);
    const widen = (width: number) => page.setViewportSize({ width, height: 700 });
    expect(await faultsInEveryLook({ page, frame: page.mainFrame(), widen })).toEqual([]);
  });
});
