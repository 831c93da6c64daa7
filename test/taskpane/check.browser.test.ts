import type { BrowserContext } from "playwright-core";
import { openBrowser } from "../support/kept-browser";
import { openPlannerPane } from "./pane-page";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("the check in the pane", () => {
  test("says so when there is nothing to check", async () => {
    const { openPlace, waitFor } = await openPlannerPane(browser);
    await openPlace("Check");
    await waitFor("All is in order.");
  });

  test("counts issues in its tab, groups them by weight, and goes to the cell", async () => {
    const opened = await openPlannerPane(browser);
    await opened.type("Partners", [["Lions Club"], ["Rotary"]]);
    await opened.type("Partners", [["nobody at all"]], { row: 6, column: 4 });
    await opened.type("Scores", [["Lions Club", "Ana", 46_000, "seven"]]);
    await opened.pane.getByRole("tab", { name: "Check, 2 things to check" }).waitFor();
    await opened.openPlace("Check");
    const titles = await opened.pane.locator("section.issues h3").allInnerTexts();
    expect(titles).toEqual(["1 error", "1 hint"]);
    await opened.pane.locator(".hint fluent-button").click();
    await opened.waitForCell("Partners", 6, 4);
    await opened.pane.locator(".error fluent-button").click();
    await opened.waitForCell("Scores", 5, 3);
  });

  test("leads to the settings behind all of it", async () => {
    const opened = await openPlannerPane(browser);
    await opened.openPlace("Check");
    await opened.press("Settings");
    await opened.waitForCell("Settings", 5, 0);
  });

  test("a table that is gone is named, without a way to go there", async () => {
    const opened = await openPlannerPane(browser);
    await opened.openPlace("Check");
    await opened.page.evaluate(() => {
      const { book } = window.workbench;
      book.deleteSheet(book.sheets().find(({ name }) => name === "Work plan")?.id ?? "");
    });
    await opened.waitFor("WorkPlan: the table is missing");
    expect(
      await opened.pane
        .locator("li.issue", { hasText: "the table is missing" })
        .locator("fluent-button")
        .count(),
    ).toBe(0);
  });
});

describe("texts from the workbook", () => {
  const long = "Regional Association of Families, Friends and Neighbors for Infant Health "
    .repeat(4)
    .slice(0, 250);
  const hostile = [
    `<img src=x onerror="document.title='broken'">`,
    "<script>document.title='broken'</script>",
    "'=1+1",
    "${7*7} {{7*7}} &lt;b&gt;",
    "Supercalifragilistic".repeat(12),
    long,
  ];

  test("are shown as they are and never run, however odd, and nothing is wider than the pane", async () => {
    const opened = await openPlannerPane(browser);
    await opened.type(
      "Partners",
      hostile.map((name) => [name]),
    );
    await opened.type(
      "Work plan",
      hostile.map((name, index) => [`T${index}`, null, name, name, name, null, 40_000]),
    );
    const shown = hostile.map((name) => name.replace(/^'/, "").trim());
    for (const place of ["Partners", "Today", "Plan", "Check"] as const) {
      await opened.openPlace(place);
      if (place === "Today") await opened.press("Show all 6");
      if (place !== "Check") await opened.waitFor("&lt;b&gt;");
      const text = (await opened.text()).replace(/\s+/g, " ");
      if (place !== "Check") for (const name of shown) expect(text).toContain(name);
      const tooWide = await opened.pane.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(tooWide).toBe(false);
    }
    expect(await opened.pane.evaluate(() => document.title)).toBe("Partnership Planner");
    expect(await opened.pane.locator("#pane img, #pane script").count()).toBe(0);
  });
});
