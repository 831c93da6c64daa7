import type { BrowserContext } from "playwright-core";
import { openBrowser } from "../support/kept-browser";
import { openPlannerPane, type PanePage } from "./pane-page";
import { answerNewCriterion, typeRatedCoalition } from "./rated-coalition";

let browser: BrowserContext;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What stands in the lines of the ranking and of those who are not ranked, spaces aside. */
async function lines({ pane }: PanePage): Promise<string[]> {
  const texts = await pane.locator(".ranking li").allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, " "));
}

async function lineOf(opened: PanePage, partner: string): Promise<string> {
  return (await lines(opened)).find((line) => line.includes(partner)) ?? "";
}

async function openRanking(): Promise<PanePage> {
  const opened = await openPlannerPane(browser);
  await typeRatedCoalition(opened);
  await opened.openPlace("Partners");
  await opened.waitFor("5 of 7 partners are eligible");
  return opened;
}

describe("the ranking in the pane", () => {
  test("gives rank, score, ties, close calls and coverage, the best first, and why others are not ranked", async () => {
    const opened = await openRanking();
    expect(await lines(opened)).toEqual([
      expect.stringMatching(/^1 .*First Friends.*100\.0/),
      expect.stringMatching(/^2 .*Near Miss Close call ?: close to Tie One and Tie Two 76\.0/),
      expect.stringMatching(/^=3 .*Tie One Close call ?: close to Near Miss 75\.0/),
      expect.stringMatching(/^=3 .*Tie Two Close call/),
      expect.stringMatching(/^5 .*Nearly Known Rated on 94% of the weight 50\.0/),
      "– Barely Known Incomplete 19% of the weight is rated; 80% is needed.",
      "– Nobody Asked Not scored Nobody has rated it yet.",
    ]);
  });

  test.each([
    ["that is ranked", "Near Miss", 6],
    ["that is not ranked", "Barely Known", 10],
  ])(
    "a click on a partner %s opens its card, and from there one gets to its row",
    async (_case, name, row) => {
      const opened = await openRanking();
      await opened.press(name);
      await opened.pane.getByRole("heading", { name, level: 2 }).waitFor();
      await opened.press("Go to row");
      await opened.waitForCell("Partners", row, 0);
    },
  );

  test("criteria that changed are told, and once scoring is updated, an answer excludes with its reason", async () => {
    const opened = await openRanking();
    await opened.type("Criteria", [["Reaches parents of infants", "Must have"]], { row: 12 });
    await opened.waitFor("New: Reaches parents of infants");
    await opened.waitFor("5 partners that have a rank lose it");
    await opened.press("Update scoring");
    await opened.pane.getByText("The criteria changed").waitFor({ state: "detached" });
    await answerNewCriterion(opened, ["No", "Yes"]);
    await opened.waitFor("“Reaches parents of infants” is No (Ana)");
    expect(await lineOf(opened, "First Friends")).toContain("Excluded");
    expect(await lineOf(opened, "Near Miss")).toMatch(/^1 /);
    expect(await lineOf(opened, "Tie One")).toContain("“Reaches parents of infants” is unanswered (Ana)");
  });

  test("takes a partner in again once the new question is answered in the rating that is there", async () => {
    const opened = await openRanking();
    const { keyboard } = opened.page;
    await opened.type("Criteria", [["Reaches parents of infants", "Must have"]], { row: 12 });
    await opened.press("Update scoring");
    await opened.waitFor("No partner is ranked yet.");
    await opened.press("Near Miss");
    await opened.press("Add or change a rating");
    await opened.pane.locator("form").getByLabel("Rater").first().fill("Ana");
    await opened.press("Change that rating");
    await opened.waitFor("What Ana thinks of Near Miss.");
    await keyboard.type("y");
    await keyboard.press("Enter");
    await opened.waitFor("Why 1st: 76.0 of 100");
    await opened.press("Partners");
    expect(await lineOf(opened, "Near Miss")).toMatch(/^1 .*76\.0/);
  });

  test("shows the first fifty of many, and all on request", async () => {
    const opened = await openPlannerPane(browser);
    await opened.type(
      "Partners",
      Array.from({ length: 60 }, (_, index) => [`Partner ${index + 1}`]),
    );
    await opened.openPlace("Partners");
    await opened.press("Show all 60");
    await opened.waitFor("Partner 60");
    expect(await lines(opened)).toHaveLength(60);
    await opened.press("Show fewer");
    await opened.pane.getByText("Partner 60").waitFor({ state: "detached" });
    expect(await lines(opened)).toHaveLength(50);
  });
});
