import fc from "fast-check";
import { exampleCoalition } from "../../src/app/example/example-coalition";
import { exampleOrganization } from "../../src/app/example/example-survey";
import type { PlannerData } from "../../src/app/planner-data";
import { plannerOverview, type PlannerOverview } from "../../src/app/planner-overview";
import { plannerWorkbook, readWorkbook } from "../../src/app/planner-workbook";
import { buildReport, type Report } from "../../src/app/report";
import { addDays, type SerialDay } from "../../src/domain/serial-day";
import { isBlank, type Cell } from "../../src/domain/cell";
import type { StoredColumn } from "../../src/workbook/define-table";
import { tipCodes } from "../../src/workbook/guide-tips";
import { lists } from "../../src/workbook/lists";
import { settings } from "../../src/workbook/planner-settings.table";
import { tableNames, tables, type TableName } from "../../src/workbook/tables";
import { words } from "../../src/workbook/words";
import { checkProperty } from "../domain/check-property";
import { day } from "../domain/builders";
import type { Book } from "../../src/workbench/host/book/book";
import { columnOf, openPlanner } from "../excel/open-planner";
import { settingRows, snapshot } from "./snapshot-builder";

/** The days on which people may load the example. */
const anyDay: fc.Arbitrary<SerialDay> = fc
  .integer({ min: 0, max: 75 * 365 })
  .map((days) => addDays(day("2025-01-01"), days));

describe("the example, set up in a real workbook,", () => {
  const today = day("2026-04-08");
  const data = exampleCoalition(today);
  let book: Book;
  let overview: PlannerOverview;
  let report: Report;

  beforeAll(async () => {
    const { port, ...opened } = await openPlanner(onDay(data, today));
    book = opened.book;
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
    const { PartnerList = [] } = data;
    const shown = (header: string) => new Set(PartnerList.map((row) => row[header]));
    expect(shown("Group type")).toEqual(new Set(Object.values(words.groupType)));
    expect(shown("Stage")).toEqual(new Set(Object.values(words.partnerStage)));
  });

  test("has raters who disagree by two steps and more", () => {
    const { PartnerScores = [] } = data;
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

  test("shows no error in any cell of any sheet", () => {
    expect(book.sheets().flatMap(({ id, name }) => errorsOn(book, id).map((at) => `${name} ${at}`))).toEqual(
      [],
    );
  });

  test("shows needs with no, one and several who could provide", () => {
    const { gap } = tables.ResourceNeeds.computed;
    const shown = columnOf(book, "ResourceNeeds", gap.header);
    expect(new Set(shown)).toEqual(new Set(Object.values(words.needGap)));
  });

  test("has partners thought through, and plans for approaching them, whole and in part", () => {
    const { PartnerQuestions, ApproachPlans } = tables;
    const answered = columnOf(book, "PartnerQuestions", PartnerQuestions.computed.answered.header);
    expect([Math.min(...answered.map(Number)), Math.max(...answered.map(Number))]).toEqual([1, 6]);
    const ready = columnOf(book, "ApproachPlans", ApproachPlans.computed.ready.header);
    expect([Math.min(...ready.map(Number)), Math.max(...ready.map(Number))]).toEqual([3, 5]);
    const { backgroundOnUs } = ApproachPlans.columns;
    expect(new Set(columnOf(book, "ApproachPlans", backgroundOnUs.header)).size).toBe(2);
  });

  test("has goals that rise, that fall and without numbers, and every way in which one may stand once measured", () => {
    const { notMeasured, ...others } = words.goalState;
    expect(report.goals.map(({ state, wayToTarget }) => [state, wayToTarget])).toEqual([
      [others.partly, 2_750 / 6_000],
      [others.notYet, 0],
      [others.missed, 10 / 14],
      [others.met, 6.5 / 6],
      [others.partly, null],
    ]);
    expect(report.goals.map(({ state }) => state)).not.toContain(notMeasured);
  });

  test("shows every way in which an agreement and a contact may stand", () => {
    const agreements = report.agreements.map(({ state }) => state);
    expect(new Set(agreements)).toEqual(new Set(Object.values(words.agreementState)));
    const contacts = columnOf(book, "CommunicationPlan", tables.CommunicationPlan.computed.state.header);
    expect(new Set(contacts)).toEqual(new Set(Object.values(words.contactState)));
  });

  test("has three rounds of the survey, the first one with too few answers to compare", () => {
    expect(report.responses.map(({ invited, answered }) => [answered, invited])).toEqual([
      [2, 14],
      [6, 14],
      [9, 14],
    ]);
    const bands = report.survey.slice(-tipCodes.length).map(({ band }) => band);
    expect(new Set(bands)).toEqual(new Set(Object.values(words.surveyBand)));
  });
});

describe("the example's rows", () => {
  const data = exampleCoalition(day("2026-04-08"));
  const cellsOf = (name: TableName, header: string) =>
    (data[name] ?? []).flatMap((row) => (isBlank(row[header] ?? null) ? [] : [row[header] as Cell]));

  test.each(tableNames)("leave no column of %s blank", (name) => {
    const stored = Object.values<StoredColumn>(tables[name].columns).filter(({ kind }) => kind !== "ratings");
    const given = name === "PlannerSettings" ? stored.filter(({ kind }) => kind === "any") : stored;
    expect(given.filter(({ header }) => cellsOf(name, header).length === 0)).toEqual([]);
  });

  test.each(tableNames)("hold in %s only words on offer and names that are there", (name) => {
    for (const column of Object.values<StoredColumn>(tables[name].columns)) {
      if (column.kind === "choice") {
        const offered: readonly Cell[] = lists[column.list].entries;
        expect(cellsOf(name, column.header).filter((cell) => !offered.includes(cell))).toEqual([]);
      }
      if (column.kind === "reference") {
        const there = cellsOf(column.to.table as TableName, column.to.header);
        const unknown = cellsOf(name, column.header).filter((cell) => !there.includes(cell));
        expect([...new Set(unknown)]).toEqual(name === "ProcessAnswers" ? [exampleOrganization] : []);
      }
    }
  });

  test("have tasks for every goal, and name no other", () => {
    const { goal } = tables.WorkPlan.columns;
    const goals = cellsOf("SharedGoals", tables.SharedGoals.columns.goal.header);
    expect(new Set(cellsOf("WorkPlan", goal.header))).toEqual(new Set(goals));
  });
});

describe("the example on any day", () => {
  const expected = overviewOn(day("2026-04-08"));

  test("has nothing that is wrong, and stands as on any other", () => {
    checkProperty(anyDay, (today) => {
      const { issues, counts, ranked, unranked, overdue } = overviewOn(today);
      // The cells of this workbook are not calculated.
      expect(issues.filter(({ issue }) => issue.code !== "workbook.differs")).toEqual([]);
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

/** The cells of a sheet that show an error. */
function errorsOn(book: Book, sheet: string): string[] {
  const used = book.usedArea(sheet, true);
  if (!used) return [];
  return Array.from({ length: used.rowCount * used.columnCount }, (_, index) => {
    const row = used.row + Math.floor(index / used.columnCount);
    const column = used.column + (index % used.columnCount);
    const value = book.value(sheet, row, column);
    return value !== null && typeof value === "object" ? `${row + 1}:${column + 1} ${value.error}` : "";
  }).filter((found) => found !== "");
}

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
