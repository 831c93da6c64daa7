import { plannerFigures } from "../../src/app/planner-figures";
import { readWorkbook } from "../../src/app/planner-workbook";
import { settingCells, settingsInUse } from "../../src/app/settings-in-use";
import type { BookContent } from "../../src/workbench/host/book/book-content";
import { bookCells } from "./book-cells";
import { buildCase } from "./build-case";
import { differences } from "./differences";
import { expectedCells, type ExpectedCell } from "./expected-cells";
import type { PlannerCase } from "./planner-case";
import { resultsCells } from "./results-cells";
import { startCells } from "./start-cells";
import { timelineCells } from "./timeline-cells";

/** A case in a workbook: what the rules expect, where the live cells differ from it, and the workbook itself. */
export interface CheckedCase {
  readonly expected: readonly ExpectedCell[];
  readonly differences: readonly string[];
  readonly content: BookContent;
  /** How many partners have a rank: cases in which nobody has one would prove little. */
  readonly ranked: number;
}

/** Sets a case up, reads it back, and holds every computed cell against the rules. */
export async function checkCase(planner: PlannerCase, build = buildCase): Promise<CheckedCase> {
  const { book, port, close } = await build(planner);
  const workbook = await readWorkbook(port);
  const settings = settingsInUse(settingCells(workbook), { today: null, calendar: planner.today });
  const figures = plannerFigures(workbook, settings);
  const expected = [
    ...expectedCells(workbook, settings),
    ...startCells(workbook, figures),
    ...timelineCells(workbook, figures, settings.today),
    ...resultsCells(figures, settings.ourOrganization),
  ];
  const found = differences(expected, bookCells(book));
  const content = book.content();
  close();
  const ranked = figures.standings.filter((standing) => typeof standing?.rank === "number").length;
  return { expected, differences: found, content, ranked };
}
