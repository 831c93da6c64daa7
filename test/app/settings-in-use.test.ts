import { plannerWorkbook, readWorkbook } from "../../src/app/planner-workbook";
import { settingCells, settingsInUse } from "../../src/app/settings-in-use";
import type { Book } from "../../src/workbench/host/book/book";
import type { CellValue } from "../../src/workbench/host/book/book-content";
import { firstBodyRow } from "../../src/workbook/layout";
import {
  plannerSettingsTable,
  settings,
  type Setting,
  type SettingName,
} from "../../src/workbook/planner-settings.table";
import { openPlanner, sheetId, type } from "../excel/open-planner";
import type { Cell } from "../../src/domain/cell";
import { day, notAvailable } from "../domain/builders";
import { snapshot, withTable } from "./snapshot-builder";

const calendar = day("2026-04-20");

function inUse(name: string, value: Cell, today: ReturnType<typeof day> | null = null) {
  const given = withTable(snapshot(), "PlannerSettings", ({ rows }) => ({
    rows: rows.map(([setting = null, before = null, meaning = null]) => [
      setting,
      setting === name ? value : before,
      meaning,
    ]),
  }));
  return settingsInUse(settingCells(plannerWorkbook(given)), { today, calendar });
}

describe("the day that everything is measured against", () => {
  test.each<[string, Cell, string]>([
    ["is the one in Settings", day("2026-03-01"), "2026-03-01"],
    ["is the day of a time", day("2026-03-01") + 0.75, "2026-03-01"],
    ["is the calendar's when the cell is blank", null, "2026-04-20"],
    ["is the calendar's when the cell holds a text", "soon", "2026-04-20"],
    ["is the calendar's when the cell shows an error", notAvailable, "2026-04-20"],
    ["is the calendar's when the number is no day", 0.5, "2026-04-20"],
    ["is the calendar's when the number is negative", -3, "2026-04-20"],
  ])("%s", (_case, value, expected) => {
    expect(inUse("Today", value).today).toBe(day(expected));
  });

  test("is a given one before all others", () => {
    expect(inUse("Today", day("2026-03-01"), day("2026-05-05")).today).toBe(day("2026-05-05"));
  });
});

describe("thresholds", () => {
  test.each<[string, Cell, number]>([
    ["0", 0, 0],
    ["a whole number", 14, 14],
    ["a broken number", 3.9, 3],
    ["a negative number", -1, 7],
    ["a text", "7 days", 7],
    ["a blank", null, 7],
    ["an error", notAvailable, 7],
    ["TRUE", true, 7],
  ])("of days: %s", (_case, value, expected) => {
    expect(inUse("Due soon within (days)", value).dueSoonDays).toBe(expected);
  });

  test.each<[string, Cell, number]>([
    ["0 %", 0, 0],
    ["100 %", 1, 1],
    ["a share", 0.65, 0.65],
    ["more than all", 80, 0.8],
    ["a negative share", -0.1, 0.8],
    ["a text", "80%", 0.8],
    ["a blank", null, 0.8],
  ])("of coverage: %s", (_case, value, expected) => {
    expect(inUse("Minimum coverage", value).minimumCoverage).toBe(expected);
  });

  test.each<[string, Cell, number, number]>([
    ["a number", 4.5, 4.5, 4.5],
    ["a text", "high", 4, 3],
    ["a blank", null, 4, 3],
    ["an error", notAvailable, 4, 3],
    ["TRUE", true, 4, 3],
  ])("of the survey's bands: %s", (_case, value, strengthFrom, discussFrom) => {
    expect(inUse(settings.strengthFrom.setting, value).bands).toEqual({ strengthFrom, discussFrom: 3 });
    expect(inUse(settings.discussFrom.setting, value).bands).toEqual({ strengthFrom: 4, discussFrom });
  });

  test("are the usual ones when the table is gone", () => {
    const found = settingsInUse(settingCells(plannerWorkbook({ ...snapshot(), tables: [] })), {
      today: null,
      calendar,
    });
    expect(found).toEqual({
      today: calendar,
      dueSoonDays: 7,
      minimumCoverage: 0.8,
      bands: { strengthFrom: 4, discussFrom: 3 },
      ourOrganization: "",
    });
  });
});

describe("our own organization", () => {
  test.each<[string, Cell, string]>([
    ["is what stands there", "County Health", "County Health"],
    ["is nobody's name in a blank cell", null, ""],
    ["is nobody's name where the cell shows an error", notAvailable, ""],
  ])("%s", (_case, value, expected) => {
    expect(inUse(settings.ourOrganization.setting, value).ourOrganization).toBe(expected);
  });
});

describe("the workbook's own cells count with the same settings", () => {
  const first: SettingName = "dueSoonDays";
  const typed: readonly (string | number | boolean)[][] = [
    [0, 0, 4.5, 2, "County Health"],
    [14, 1, "high", "low", 12],
    [3.9, 0.65, true, "", ""],
    [-1, 80, "", true, true],
    ["7 days", -0.1, -1, 9, "Health & Co"],
    ["", "most", 4, 3, ""],
    [true, "", 4, 3, ""],
  ];

  test("whatever stands in them", async () => {
    const { book, port } = await openPlanner();
    const { sheet } = plannerSettingsTable;
    const row = firstBodyRow + Object.keys(settings).indexOf(first);
    for (const values of typed) {
      type(
        book,
        { sheet, row, column: 1 },
        values.map((value) => [value]),
      );
      const cells = settingCells(await readWorkbook(port));
      const { dueSoonDays, minimumCoverage, bands, ourOrganization } = settingsInUse(cells, {
        today: null,
        calendar,
      });
      const rules = [dueSoonDays, minimumCoverage, bands.strengthFrom, bands.discussFrom, ourOrganization];
      expect(shownInUse(book).slice(1, 1 + rules.length)).toEqual(rules);
    }
  });
});

/** What stands in the cells that formulas read the settings from, in row 4 beside the table. */
function shownInUse(book: Book): CellValue[] {
  const named = Object.values<Setting>(settings).filter(({ inUse }) => inUse);
  const sheet = sheetId(book, plannerSettingsTable.sheet);
  return named.map((_setting, place) => book.value(sheet, 3, 4 + place));
}
