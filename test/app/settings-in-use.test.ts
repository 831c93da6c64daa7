import { plannerWorkbook } from "../../src/app/planner-workbook";
import { settingCells, settingsInUse } from "../../src/app/settings-in-use";
import { openPlanner } from "../excel/open-planner";
import { updateCell } from "../../src/app/update-cell";
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

  test("are the usual ones when the table is gone", () => {
    const found = settingsInUse(settingCells(plannerWorkbook({ ...snapshot(), tables: [] })), {
      today: null,
      calendar,
    });
    expect(found).toEqual({ today: calendar, dueSoonDays: 7, minimumCoverage: 0.8 });
  });
});

describe("the workbook's own cells count with the same settings", () => {
  test("whatever stands in them", async () => {
    const { book, port } = await openPlanner();
    const settingsSheet = book.sheets().find(({ name }) => name === "Settings")!.id;
    const cases: [row: number, setting: string, shown: number, values: Cell[]][] = [
      [2, "Due soon within (days)", 5, [0, 14, 3.9, -1, "7 days", null, true]],
      [3, "Minimum coverage", 6, [0, 1, 0.65, 80, -0.1, "80%", null]],
    ];
    for (const [row, setting, column, values] of cases) {
      let seen = book.value(settingsSheet, 4 + row, 1);
      for (const value of values) {
        const update = {
          table: "PlannerSettings",
          row,
          rowKey: setting,
          header: "Value",
          seen,
          value,
        } as const;
        expect(await updateCell(port, update)).toEqual([]);
        seen = value;
        const rules = inUse(setting, value);
        expect(book.value(settingsSheet, 3, column)).toBe(
          row === 2 ? rules.dueSoonDays : rules.minimumCoverage,
        );
      }
    }
  });
});
