import type { BrowserContext, Page } from "playwright-core";
import { entryTexts } from "../../src/taskpane/texts/english-entry";
import { workPlanTable } from "../../src/workbook/work-plan.table";
import { openBrowser, openFreshPage } from "../support/kept-browser";
import { workbenchAddress } from "../support/serve-workbench";
import { violations } from "./axe-violations";
import { openPlannerPane, type PanePage } from "./pane-page";

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

// Runs in the page. Colors take a moment to become those of another look.
async function colorsSettle(): Promise<void> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
}

function wideness(frame: PanePage["pane"]): Promise<string[]> {
  return frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : [];
  });
}

/** The way to everything that can be shown of a planner, each from the place where the one before ended. */
const ways: Record<string, (opened: PanePage) => Promise<void>> = {
  today: (opened) => opened.openPlace("Today"),
  "the form for a task": (opened) => opened.press(entryTexts.title.task),
  "a task without a name": (opened) => opened.press(entryTexts.save.task),
  "the form for a contact": async (opened) => {
    await opened.openPlace("Today");
    await opened.press(entryTexts.title.contact);
  },
  "the ranking": (opened) => opened.openPlace("Partners"),
  "the form for a partner": (opened) => opened.press(entryTexts.title.partner),
  "the form for a rating": async (opened) => {
    await opened.openPlace("Partners");
    await opened.press(entryTexts.title.rating);
  },
  "the card of a partner": async (opened) => {
    await opened.openPlace("Partners");
    await opened.pane.locator(".partner").first().click();
    await opened.button("Copy brief").waitFor();
  },
  "a partner being renamed": async (opened) => {
    await opened.press("Rename");
    await opened.pane.getByLabel("New name").waitFor();
  },
  "the plan": (opened) => opened.openPlace("Plan"),
  "a task that is moved": async (opened) => {
    await opened.press("Move date");
    await opened.pane.getByLabel("New due day").waitFor();
  },
  "the place to assess": (opened) => opened.openPlace("Assess"),
  "the form for an answer": (opened) => opened.press(entryTexts.title.answer),
  "things to check": (opened) => opened.openPlace("Check"),
  "what mending all will do": (opened) => opened.press("things…"),
};

describe("axe finds nothing wrong and nothing is cut off, narrow and wide, light, dark and in forced colors:", () => {
  test("everything that the pane shows of the example", async () => {
    const opened = await openPlannerPane(browser, { example: true });
    const { row, column } = { row: 6, column: Object.keys(workPlanTable.columns).indexOf("start") };
    await opened.type(workPlanTable.sheet, [["'1 May 2026", "'2 May 2026"]], { row, column });
    await opened.type("Criteria", [["Has a newsletter", "Want", 1]], { row: 20 });
    await opened.pane.getByRole("tab", { name: /things? to check/ }).waitFor();
    const faults: Record<string, string[]> = {};
    for (const [name, go] of Object.entries(ways)) {
      await go(opened);
      await opened.page.evaluate(() => window.workbench.settled());
      faults[name] = await faultsInEveryLook(shownPane(opened));
    }
    expect(faults).toEqual(Object.fromEntries(Object.keys(ways).map((name) => [name, []])));
  }, 300_000);

  test.each(["help", "support", "privacy"])("the page %s", async (name) => {
    const page = await openFreshPage(browser, process.env[workbenchAddress] ?? "");
    await page.goto(`${process.env[workbenchAddress] ?? ""}/pane/${name}.html`);
    const widen = (width: number) => page.setViewportSize({ width, height: 700 });
    expect(await faultsInEveryLook({ page, frame: page.mainFrame(), widen })).toEqual([]);
  });
});
