import type { Cell } from "../../src/domain/cell";
import { checkSettings, type SettingsRecord } from "../../src/domain/check-settings";
import { notAvailable, today } from "./builders";
import { described } from "./described";

const settings: SettingsRecord = {
  minimumCoverage: 0.8,
  dueSoonDays: 7,
  today,
  niiwFirstDay: today,
  strengthFrom: 4,
  discussFrom: 3,
};

function check(given: Partial<SettingsRecord>): string[] {
  return described(checkSettings({ ...settings, ...given }));
}

describe("settings are fine", () => {
  test.each<[string, Partial<SettingsRecord>]>([
    ["as they come", {}],
    ["with a minimum of 0", { minimumCoverage: 0 }],
    ["with a minimum of 1", { minimumCoverage: 1 }],
    ["with nothing due soon but today", { dueSoonDays: 0 }],
    ["with the present moment for today", { today: today + 0.7 }],
    ["while the week is not known", { niiwFirstDay: null }],
    ["with nothing to discuss between strong and weak", { discussFrom: 4 }],
    ["with cut-offs at both ends", { strengthFrom: 5, discussFrom: 1 }],
  ])("%s", (_case, given) => {
    expect(check(given)).toEqual([]);
  });
});

describe("a setting is reported", () => {
  test.each<[string, keyof SettingsRecord, Cell, string]>([
    ["a share given in hundreds", "minimumCoverage", 80, "error settings.coverageNotAShare"],
    ["a share below 0", "minimumCoverage", -0.1, "error settings.coverageNotAShare"],
    ["a share typed as text", "minimumCoverage", "80%", "error settings.coverageNotAShare"],
    ["a part of a day", "dueSoonDays", 1.5, "error settings.daysNotWhole"],
    ["days below 0", "dueSoonDays", -1, "error settings.daysNotWhole"],
    ["days as an error", "dueSoonDays", notAvailable, "error settings.daysNotWhole"],
    ["today in words", "today", "now", "error settings.todayNotADate"],
    ["today as 0", "today", 0, "error settings.todayNotADate"],
    ["the week in words", "niiwFirstDay", "April", "warning settings.weekNotADate"],
    ["a strength above every answer", "strengthFrom", 5.5, "error settings.cutOffNotARating"],
    ["a strength in words", "strengthFrom", "high", "error settings.cutOffNotARating"],
    ["a strength as an error", "strengthFrom", notAvailable, "error settings.cutOffNotARating"],
    ["what is to be discussed from 0", "discussFrom", 0, "error settings.cutOffNotARating"],
    ["what is to be discussed as text", "discussFrom", "3", "error settings.cutOffNotARating"],
    ["what is to be discussed above a strength", "discussFrom", 4.5, "error settings.discussAboveStrength"],
    ["a blank strength", "strengthFrom", null, "error settings.blank"],
    ["a blank minimum", "minimumCoverage", null, "error settings.blank"],
    ["blank days", "dueSoonDays", "", "error settings.blank"],
    ["a blank today", "today", null, "error settings.blank"],
  ])("%s", (_case, field, value, expected) => {
    expect(check({ [field]: value })).toEqual([`${expected} ${field}`]);
  });
});
