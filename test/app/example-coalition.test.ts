import fc from "fast-check";
import { exampleCoalition } from "../../src/app/example/example-coalition";
import type { PlannerData } from "../../src/app/planner-data";
import { plannerOverview, type PlannerOverview } from "../../src/app/planner-overview";
import { plannerWorkbook, readWorkbook } from "../../src/app/planner-workbook";
import { buildReport, type Report } from "../../src/app/report";
import { addDays, type SerialDay } from "../../src/domain/serial-day";
import { settings } from "../../src/workbook/planner-settings.table";
import { words } from "../../src/workbook/words";
import { checkProperty } from "../domain/check-property";
import { day } from "../domain/builders";
import { openPlanner } from "../excel/open-planner";
import { settingRows, snapshot } from "./snapshot-builder";

/** The days on which people may load the example. */
const anyDay: fc.Arbitrary<SerialDay> = fc
  .integer({ min: 0, max: 75 * 365 })
  .map((days) => addDays(day("2025-01-01"), days));

describe("the example, set up in a real workbook,", () => {
  const today = day("2026-04-08");
  let overview: PlannerOverview;
  let report: Report;

  beforeAll(async () => {
    const { port } = await openPlanner(onDay(exampleCoalition(today), today));
    const workbook = await readWorkbook(port);
    overview = plannerOverview(workbook, today);
    report = buildReport(workbook, { today: null, calendar: today });
  });

  test("has nothing that is wrong", () => {
    expect(report.issues).toEqual([]);
    expect(overview).toMatchObject({ issues: [], scoringUpdate: null, isReadOnly: false });
  });

  test("is as large as a county's coalition", () => {
    expect(overview.counts).toEqual({ partners: 24, eligible: 15, criteria: 9, raters: 3, openTasks: 21 });
  });

  test("shows every way in which a partner may stand", () => {
    const shown = report.partners.map(({ eligibility }) => eligibility);
    expect(new Set(shown)).toEqual(new Set(Object.values(words.eligibility)));
  });

  test("shows a tie, a close call, and a rank with gaps in the ratings", () => {
    const { ranked } = overview;
    expect(ranked.filter(({ isTied }) => isTied)).toHaveLength(2);
    expect(ranked.some(({ closeTo }) => closeTo.length > 0)).toBe(true);
    expect(ranked.some(({ coverage }) => coverage < 1)).toBe(true);
  });

  test("shows every way in which a task may stand, but for a date that is none", () => {
    const shown = report.tasks.map(({ state }) => state);
    const { checkDate, ...others } = words.taskState;
    expect(new Set(shown)).toEqual(new Set(Object.values(others)));
    expect(shown).not.toContain(checkDate);
  });

  test("has six late tasks, some of them for weeks, and some due soon", () => {
    const late = overview.overdue.flatMap(({ tasks }) => tasks.map(({ daysLate }) => daysLate));
    expect(late).toEqual([34, 21, 3, 12, 6, 1]);
    expect(overview.dueSoon.flatMap(({ tasks }) => tasks)).toHaveLength(5);
  });

  test("has partners of every group type and in every stage", () => {
    const { PartnerList = [] } = exampleCoalition(today);
    const shown = (header: string) => new Set(PartnerList.map((row) => row[header]));
    expect(shown("Group type")).toEqual(new Set(Object.values(words.groupType)));
    expect(shown("Stage")).toEqual(new Set(Object.values(words.partnerStage)));
  });

  test("has raters who disagree by two steps and more", () => {
    const { PartnerScores = [] } = exampleCoalition(today);
    const barriers = PartnerScores.filter(({ Partner }) => Partner === "Somali Mothers' Tea").map(
      (row) => row["Barriers are manageable"],
    );
    expect(barriers).toEqual([2, 4.5]);
  });

  test("has names that try what a view can take", () => {
    const names = report.partners.map(({ organization }) => organization);
    for (const sign of ["'", "&", "í"]) expect(names.some((name) => name.includes(sign))).toBe(true);
    const lengths = names.map(({ length }) => length);
    expect(Math.min(...lengths)).toBeLessThan(12);
    expect(Math.max(...lengths)).toBeGreaterThan(70);
  });
});

describe("the example on any day", () => {
  const expected = overviewOn(day("2026-04-08"));

  test("has nothing that is wrong, and stands as on any other", () => {
    checkProperty(anyDay, (today) => {
      const { issues, counts, ranked, unranked, overdue } = overviewOn(today);
      // The cells of this workbook are not calculated.
      expect(issues.filter(({ code }) => code !== "workbook.differs")).toEqual([]);
      expect({ counts, ranked, unranked }).toEqual({
        counts: expected.counts,
        ranked: expected.ranked,
        unranked: expected.unranked,
      });
      expect(overdue.map(daysLate)).toEqual(expected.overdue.map(daysLate));
    });
  });

  test("has the week begin on the first Monday ten or more days ahead", () => {
    checkProperty(anyDay, (today) => {
      const { weekStart } = overviewOn(today);
      const ahead = (weekStart ?? 0) - today;
      expect(ahead).toBeGreaterThanOrEqual(10);
      expect(ahead).toBeLessThan(17);
      expect(Math.abs((weekStart ?? 0) - day("2026-04-20")) % 7).toBe(0);
    });
  });

  test("is set up without anything wrong at the turn of a year and on a leap day", async () => {
    for (const today of [day("2028-02-29"), day("2027-12-31")]) {
      const { port } = await openPlanner(onDay(exampleCoalition(today), today));
      expect(plannerOverview(await readWorkbook(port), today).issues).toEqual([]);
    }
  });
});

function overviewOn(today: SerialDay): PlannerOverview {
  const data = onDay(exampleCoalition(today), today);
  const given = new Map((data.PlannerSettings ?? []).map((row) => [row["Setting"], row]));
  const PlannerSettings = settingRows().map((row) => given.get(row["Setting"]) ?? row);
  return plannerOverview(plannerWorkbook(snapshot({ ...data, PlannerSettings })), today);
}

/** The same rows for a workbook whose day is typed, and not the one on which the test runs. */
function onDay(data: PlannerData, today: SerialDay): PlannerData {
  const fixed = { Setting: settings.today.setting, Value: today };
  return { ...data, PlannerSettings: [...(data.PlannerSettings ?? []), fixed] };
}

function daysLate({ tasks }: { readonly tasks: readonly { readonly daysLate: number }[] }): number[] {
  return tasks.map((task) => task.daysLate);
}
