import { exampleCoalition } from "../../src/app/example/example-coalition";
import { cellText } from "../../src/domain/cell";
import { entryTexts } from "../../src/taskpane/texts/english-entry";
import { partnerScoresTable } from "../../src/workbook/partner-scores.table";
import { selectionCriteriaTable } from "../../src/workbook/selection-criteria.table";
import { workPlanTable } from "../../src/workbook/work-plan.table";
import { day } from "../domain/builders";
import type { PanePage } from "./pane-page";

/** Types what does not add up into the example, so that there is something to check and to mend. */
export async function typeFaults(opened: PanePage): Promise<void> {
  const column = Object.keys(workPlanTable.columns).indexOf("start");
  await opened.type(workPlanTable.sheet, [["'1 May 2026", "'2 May 2026"]], { row: 6, column });
  await opened.type(selectionCriteriaTable.sheet, [["Has a newsletter", "Want", 1]], { row: 20 });
  await opened.pane.getByRole("tab", { name: /things? to check/ }).waitFor();
}

/** The way to everything that can be shown of a planner, each from the place where the one before ended. */
export const waysToViews: Readonly<Record<string, (opened: PanePage) => Promise<void>>> = {
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
  "a rating that is changed": async (opened) => {
    const { partner, rater } = partnerScoresTable.columns;
    const [rating] = exampleCoalition(day("2026-04-10")).PartnerScores ?? [];
    const form = opened.pane.locator("form");
    await form
      .getByLabel("Partner")
      .first()
      .selectOption(cellText(rating?.[partner.header] ?? null));
    await form
      .getByLabel("Rater")
      .first()
      .fill(cellText(rating?.[rater.header] ?? null));
    await opened.press(entryTexts.changeThat);
    await opened.waitFor(entryTexts.changeTitle);
  },
  "a number that is not on the scale": async ({ page, pane }) => {
    await pane.locator(".steps input:checked").first().focus();
    await page.keyboard.type("6");
    await pane.locator(".problem").waitFor();
  },
  "a form that is to be left": async (opened) => {
    await opened.openPlace("Partners");
    await opened.waitFor(entryTexts.leave.question);
  },
  "the card of a partner": async (opened) => {
    await opened.press(entryTexts.leave.drop);
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
