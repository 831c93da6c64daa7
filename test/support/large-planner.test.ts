import { parsePlannerData } from "../../src/app/parse-planner-data";
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
