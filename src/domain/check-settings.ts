import { type Cell, isBlank } from "./cell";
import { cellInWords } from "./cell-in-words";
import { buildIssue, type Issue } from "./issue";
import { isRating } from "./score";
import { dayOf } from "./serial-day";

/** The settings that rules rest on, as they stand. */
export interface SettingsRecord {
  readonly minimumCoverage: Cell;
  readonly dueSoonDays: Cell;
  readonly today: Cell;
  readonly niiwFirstDay: Cell;
  readonly strengthFrom: Cell;
  readonly discussFrom: Cell;
}

/** What is wrong with the settings, so that scores, ranks, late tasks or the survey's themes may be. */
export function checkSettings(settings: SettingsRecord): Issue[] {
  return [
    ...checkSetting(settings.minimumCoverage, "minimumCoverage"),
    ...checkSetting(settings.dueSoonDays, "dueSoonDays"),
    ...checkSetting(settings.today, "today"),
    ...(isBlank(settings.niiwFirstDay) ? [] : checkSetting(settings.niiwFirstDay, "niiwFirstDay")),
    ...checkSetting(settings.strengthFrom, "strengthFrom"),
    ...checkSetting(settings.discussFrom, "discussFrom"),
    ...checkCutOffs(settings),
  ];
}

const rules = {
  minimumCoverage: { code: "settings.coverageNotAShare", accepts: isShare },
  dueSoonDays: { code: "settings.daysNotWhole", accepts: isWholeNumber },
  today: { code: "settings.todayNotADate", accepts: isDay },
  niiwFirstDay: { code: "settings.weekNotADate", accepts: isDay },
  strengthFrom: { code: "settings.cutOffNotARating", accepts: isRating },
  discussFrom: { code: "settings.cutOffNotARating", accepts: isRating },
} as const satisfies Readonly<Record<keyof SettingsRecord, unknown>>;

function checkSetting(cell: Cell, field: keyof SettingsRecord): Issue[] {
  const { code, accepts } = rules[field];
  const place = { row: null, field };
  if (isBlank(cell)) return [buildIssue("settings.blank", place, {})];
  return accepts(cell) ? [] : [buildIssue(code, place, { value: cellInWords(cell) })];
}

function checkCutOffs({ discussFrom: discuss, strengthFrom: strength }: SettingsRecord): Issue[] {
  if (!isRating(discuss) || !isRating(strength) || discuss <= strength) return [];
  const place = { row: null, field: "discussFrom" };
  return [buildIssue("settings.discussAboveStrength", place, { discuss, strength })];
}

function isShare(cell: Cell): boolean {
  return typeof cell === "number" && cell >= 0 && cell <= 1;
}

function isWholeNumber(cell: Cell): boolean {
  return typeof cell === "number" && Number.isInteger(cell) && cell >= 0;
}

function isDay(cell: Cell): boolean {
  return dayOf(cell) !== null;
}
