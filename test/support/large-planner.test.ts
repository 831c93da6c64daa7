import { parsePlannerData } from "../../src/app/parse-planner-data";
import type { PlannerData } from "../../src/app/planner-data";
import { isBlank } from "../../src/domain/cell";
import type { StoredColumn } from "../../src/workbook/define-table";
import { tableNames, tables, type TableName } from "../../src/workbook/tables";
import { largePlanner } from "./large-planner";

const size = { partners: 40, criteria: 12, ratings: 70, tasks: 90 };

describe("a large planner for tests", () => {
  test("has as many rows as asked for, and the command line takes all of them", () => {
    const data = parsePlannerData(JSON.stringify(largePlanner(size)));
    expect(data.PartnerList).toHaveLength(size.partners);
    expect(data.SelectionCriteria).toHaveLength(size.criteria);
    expect(data.PartnerScores).toHaveLength(size.ratings);
    expect(data.WorkPlan).toHaveLength(size.tasks);
  });

  test("has rows around scores and tasks as the number of partners asks for, of survey answers 300 at the most", () => {
    const { ContactLog, ProcessAnswers } = largePlanner(size);
    expect(ContactLog).toHaveLength(2 * size.partners);
    expect(ProcessAnswers).toHaveLength(3 * 0.9 * size.partners);
    expect(largePlanner({ ...size, partners: 200 }).ProcessAnswers).toHaveLength(300);
  });

  test("names in every table only partners and goals that are listed", () => {
    const data: PlannerData = parsePlannerData(JSON.stringify(largePlanner(size)));
    const cells = (name: TableName, header: string) =>
      (data[name] ?? []).flatMap((row) => (isBlank(row[header] ?? null) ? [] : [row[header]]));
    for (const name of tableNames) {
      for (const column of Object.values<StoredColumn>(tables[name].columns)) {
        if (column.kind !== "reference") continue;
        const listed = new Set(cells(column.to.table as TableName, column.to.header));
        expect(cells(name, column.header).filter((cell) => !listed.has(cell))).toEqual([]);
      }
    }
  });

  test("is the same for the same seed and another one for another seed", () => {
    expect(largePlanner(size, 7)).toEqual(largePlanner(size, 7));
    expect(largePlanner(size, 7)).not.toEqual(largePlanner(size, 8));
  });

  test("names each partner once and rates only partners that are listed", () => {
    const { PartnerList, PartnerScores } = largePlanner(size);
    const names = new Set(PartnerList.map(({ Organization }) => Organization));
    expect(names.size).toBe(size.partners);
    expect(PartnerScores.filter(({ Partner }) => !names.has(Partner ?? ""))).toEqual([]);
  });

  test("leaves some partners unrated, some cells blank, and lets tasks wait for earlier ones", () => {
    const { PartnerList, PartnerScores, WorkPlan } = largePlanner(size);
    const rated = new Set(PartnerScores.map(({ Partner }) => Partner));
    expect(rated.size).toBeLessThan(PartnerList.length);
    expect(PartnerScores.some((row) => Object.keys(row).length < 3 + size.criteria)).toBe(true);
    const waiting = WorkPlan.filter((task) => task["Depends on"] !== undefined);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.filter((task) => String(task["Depends on"]) >= String(task.ID))).toEqual([]);
  });
});
