import { cellText } from "../domain/cell";
import { nameKey } from "../domain/name-key";
import { contactLogTable } from "../workbook/contact-log.table";
import { partnerListTable } from "../workbook/partner-list.table";
import { partnerScoresTable } from "../workbook/partner-scores.table";
import { processAnswersTable } from "../workbook/process-answers.table";
import { workPlanTable } from "../workbook/work-plan.table";
import { words } from "../workbook/words";
import type { EntryForm } from "./entry-forms";
import type { EntryValues } from "./parse-entry";
import type { PlannerWorkbook } from "./planner-workbook";

/** What the pane knows when somebody begins to fill in a form. */
export interface EntryOccasion {
  /** Written as `2026-04-10`. */
  readonly today: string;
  /** Who rated last at this machine; "" when nobody did. */
  readonly rater: string;
}

/** What a form begins with, to be changed by the person: the day, who rates, the round that is running or the year. */
export function usualValues(
  form: EntryForm,
  workbook: PlannerWorkbook,
  { today, rater }: EntryOccasion,
): EntryValues {
  switch (form) {
    case "partner":
      return { [partnerListTable.columns.stage.header]: words.partnerStage.identified };
    case "rating":
      return { [partnerScoresTable.columns.rater.header]: rater };
    case "contact":
      return { [contactLogTable.columns.date.header]: today };
    case "answer":
      return { [processAnswersTable.columns.round.header]: lastRound(workbook) || today.slice(0, 4) };
    case "task":
      return { [workPlanTable.columns.status.header]: words.taskStatus.notStarted };
  }
}

/**
 * What the next form of the same kind begins with: the same person rates the next partner that they have not rated
 * yet, in the order of the list; the next answer is of the same round.
 *
 * @returns null when that person has rated every partner.
 */
export function nextValues(
  form: EntryForm,
  workbook: PlannerWorkbook,
  saved: EntryValues,
): EntryValues | null {
  const { partner, rater } = partnerScoresTable.columns;
  const { round } = processAnswersTable.columns;
  switch (form) {
    case "rating": {
      const by = saved[rater.header] ?? "";
      const next = nextToRate(workbook, { by, after: saved[partner.header] ?? "" });
      return next === null ? null : { [partner.header]: next, [rater.header]: by };
    }
    case "answer":
      return { [round.header]: saved[round.header] ?? "" };
    case "partner":
    case "task":
    case "contact":
      return {};
  }
}

/** The first partner below the one that was rated, then from the top, that this person has not rated; null when none. */
function nextToRate(
  { tables }: PlannerWorkbook,
  { by, after }: { readonly by: string; readonly after: string },
): string | null {
  const listed = (tables.PartnerList?.rows ?? []).map(({ organization }) => organization);
  const rated = new Set(
    (tables.PartnerScores?.rows ?? [])
      .filter(({ rater }) => nameKey(rater) === nameKey(by.trim()))
      .map(({ partner }) => nameKey(partner)),
  );
  const at = listed.findIndex((name) => nameKey(name) === nameKey(after.trim()));
  const inTurn = [...listed.slice(at + 1), ...listed.slice(0, Math.max(at, 0))];
  const next = inTurn.find((name) => nameKey(name) !== "" && !rated.has(nameKey(name)));
  return next === undefined ? null : cellText(next);
}

function lastRound({ tables }: PlannerWorkbook): string {
  const rounds = (tables.ProcessAnswers?.rows ?? []).map(({ round }) => round);
  return cellText(rounds.filter((round) => nameKey(round) !== "").at(-1) ?? null);
}
