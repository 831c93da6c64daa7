import { setUpWorkbook } from "../../src/app/set-up-workbook";
import { openBook } from "../../src/cli/open-book";
import { openSaved, savedBook } from "../../src/workbench/host/book/saved-book";
import { exampleCoalition } from "../../src/app/example/example-coalition";
import { day } from "../domain/builders";
import { savedPlanner } from "./saved-planner";
import { withShortTimeline } from "./short-planner";

const {
  SelectionCriteria: _criteria,
  PlannerSettings: _settings,
  ...data
} = exampleCoalition(day("2026-04-02"));

describe("a saved planner", () => {
  test("is what a set-up leaves, with the noted ids of its tables", async () => {
    const { book, port, close } = openBook();
    await setUpWorkbook(withShortTimeline(port), { data });
    const opened = savedBook(openSaved(await savedPlanner(data)));
    close();
    expect(opened.settings).toHaveLength(1);
    expect(comparable(opened)).toBe(comparable(savedBook(book)));
  });

  test("is not changed by what is done to one that was given away", async () => {
    const { content } = await savedPlanner(data);
    content.sheets.length = 0;
    expect((await savedPlanner(data)).content.sheets).not.toEqual([]);
  });
});

/** All of a book but for the ids of charts, which are drawn at random. */
function comparable(saved: ReturnType<typeof savedBook>): string {
  return JSON.stringify(saved).replaceAll(/chart-[\da-f-]+/g, "chart");
}
