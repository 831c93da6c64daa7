import type { BrowserContext } from "playwright-core";
import { openBrowser } from "../support/kept-browser";
import { openPlannerPane, type PanePage } from "./pane-page";
import { typeRatedCoalition } from "./rated-coalition";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
  await browser.grantPermissions(["clipboard-read", "clipboard-write"]);
});
afterAll(() => browser.close());

/** The card of a partner of the small coalition, opened from the ranking. */
async function openCard(partner: string): Promise<PanePage> {
  const opened = await openPlannerPane(browser);
  await typeRatedCoalition(opened);
  await opened.openPlace("Partners");
  await opened.waitFor("5 of 7 partners are eligible");
  // Another line may name it as a close call.
  const name = opened.pane.locator(".name", { hasText: partner });
  await opened.pane.locator(".partner").filter({ has: name }).click();
  await opened.pane.getByRole("heading", { name: partner, level: 2 }).waitFor();
  return opened;
}

/** What a screen reader is told of the ratings, criterion by criterion. */
function ratings({ pane }: PanePage): Promise<string[]> {
  return pane.locator(".profile .unseen").allTextContents();
}

describe("a partner's card", () => {
  test("says why it stands where it does, and goes to its row and back to the ranking", async () => {
    const opened = await openCard("Tie One");
    const text = await opened.text();
    expect(text).toContain("Why shared 3rd: 75.0 of 100, rated by 1");
    expect(text).toContain("Rated on 100% of the weight.");
    expect(text).toContain("Shares its rank with Tie Two.");
    expect(text).toContain("Close call with Near Miss.");
    expect((await ratings(opened))[0]).toBe("Mission fit: 4.0, median of all 4.0, 19% of the weight");
    await opened.press("Go to row");
    await opened.waitForCell("Partners", 7, 0);
    await opened.press("‹ Partners");
    await opened.waitFor("Ranking");
  });

  test("says why it is not ranked, and what was not rated, which is no zero", async () => {
    const opened = await openCard("Barely Known");
    const text = await opened.text();
    expect(text).toContain("Why it is not ranked: rated by 1");
    expect(text).toContain("19% of the weight is rated; 80% is needed.");
    const said = await ratings(opened);
    expect(said[0]).toBe("Mission fit: 3.0, median of all 4.0, 19% of the weight");
    expect(said.slice(1)).toEqual(
      Array(6).fill(expect.stringMatching(/: not rated, median of all 4\.0, \d+% of the weight$/)),
    );
    expect(await opened.pane.locator(".track").count()).toBe(1);
  });

  test("takes a rating, and shows the new score and where the raters differ", async () => {
    const opened = await openCard("Nearly Known");
    await opened.press("Add or change a rating");
    const form = opened.pane.locator("form");
    expect(await form.getByLabel("Partner").first().inputValue()).toBe("Nearly Known");
    await form.getByLabel("Rater").first().fill("Ben");
    for (const criterion of await form.locator(".field.rating").all())
      await criterion.getByRole("radio", { name: "5", exact: true }).check();
    await form.locator("button.primary").click();
    await opened.waitFor("Why shared 3rd: 75.0 of 100, rated by 2");
    expect(await opened.text()).toContain("Raters differ by 2 on Mission fit.");
    expect((await ratings(opened))[0]).toBe("Mission fit: 4.0, median of all 4.0, 19% of the weight");
  });

  test("shows its tasks, what is late first, and adds one", async () => {
    const opened = await openCard("Near Miss");
    await opened.waitFor("No open task.");
    await opened.press("Add a task");
    const form = opened.pane.locator("form");
    await form.getByLabel("Task").first().fill("Call them");
    await form.locator("button.primary").click();
    await opened.waitFor("1 open task");
    await opened.type("Work plan", [["T9", "", "Print flyers", "Near Miss", "Ben", "", 40_000]], { row: 6 });
    await opened.waitFor("2 open tasks");
    const tasks = await opened.pane.locator("section").last().locator("li").allInnerTexts();
    expect(tasks.map((task) => task.replace(/\s+/g, " "))).toEqual([
      expect.stringMatching(/^Print flyers .* days.* Overdue · due .* · Ben$/),
      expect.stringMatching(/^Call them No date · /),
    ]);
  });

  test("is put where Paste finds it, as plain text", async () => {
    const opened = await openCard("First Friends");
    await opened.press("Copy brief");
    await opened.waitFor("Copied.");
    const brief = await opened.page.evaluate(() => navigator.clipboard.readText());
    expect(brief).toMatch(/^First Friends\n\nWhy 1st: 100\.0 of 100, rated by 1\n/);
    expect(brief).toContain("Mission fit: 5.0, median of all 4.0");
    expect(brief).toContain("Not needed: No money and no administration is shared.");
  });

  test("says so when somebody else deleted the partner, and leads back", async () => {
    const opened = await openCard("Tie Two");
    await opened.type("Partners", [["Someone Else"]], { row: 8 });
    await opened.waitFor("Tie Two is not in the partner list any more");
    expect(await opened.button("Go to row").count()).toBe(0);
    await opened.press("‹ Partners");
    await opened.waitFor("Someone Else");
  });
});

describe("renaming a partner from its card", () => {
  test("says where it will be changed, changes it everywhere, and the card goes on", async () => {
    const opened = await openCard("First Friends");
    await opened.type("Work plan", [["T1", "", "Call them", "first friends"]]);
    await opened.waitFor("1 open task");
    await opened.press("Rename");
    await opened.waitFor("This changes 3 cells on 3 sheets:");
    // The name is selected, ready to be typed over.
    await opened.page.keyboard.type("Old Friends");
    await opened.press("Rename");
    await opened.waitFor("Renamed in 3 cells on 3 sheets.");
    await opened.pane.getByRole("heading", { name: "Old Friends", level: 2 }).waitFor();
    expect(await opened.text()).toContain("Why 1st: 100.0 of 100, rated by 1");
    expect(await opened.valueOf("Partners", {})).toBe("Old Friends");
    expect(await opened.valueOf("Scores", {})).toBe("Old Friends");
    expect(await opened.valueOf("Work plan", { column: 3 })).toBe("Old Friends");
    expect(await opened.valueOf("Partners", { row: 6 })).toBe("Near Miss");
  });

  test("writes nothing when another partner is called so, and keeps what was typed", async () => {
    const opened = await openCard("First Friends");
    await opened.press("Rename");
    await opened.pane.getByLabel("New name").fill("tie one");
    await opened.pane.getByLabel("New name").press("Enter");
    await opened.waitFor("tie one stands here already, so nothing was written.");
    expect(await opened.valueOf("Partners", {})).toBe("First Friends");
    expect(await opened.pane.getByLabel("New name").inputValue()).toBe("tie one");
    await opened.press("Keep the name");
    await opened.button("Copy brief").waitFor();
  });
});
