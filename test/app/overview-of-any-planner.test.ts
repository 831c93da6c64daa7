import fc from "fast-check";
import type { DataRow, PlannerData } from "../../src/app/planner-data";
import { plannerOverview, type PlannerOverview } from "../../src/app/planner-overview";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import { buildReport } from "../../src/app/report";
import type { Cell } from "../../src/domain/cell";
import { words } from "../../src/workbook/words";
import { workPlan } from "../domain/arbitraries";
import { notAvailable, today } from "../domain/builders";
import { checkProperty } from "../domain/check-property";
import { snapshot } from "./snapshot-builder";

describe("the overview of any planner", () => {
  const name = fc.constantFrom<Cell[]>("A", "a", "B", "C", "D*", 5, "5", null, "", notAvailable);
  const answer = fc.constantFrom<Cell[]>("Yes", "Yes", "Yes", "no", "perhaps", null);
  const rating = fc.constantFrom<Cell[]>(5, 4, 3.5, 1, null, null, 9, "4", notAvailable);
  const data: fc.Arbitrary<PlannerData> = fc.record({
    PartnerList: fc.array(fc.record({ Organization: name }), { maxLength: 8 }),
    SelectionCriteria: fc.subarray<DataRow>([
      { Criterion: "Mission fit", Kind: "Want", Weight: 3 },
      { Criterion: "Reach", Kind: "Want", Weight: 1 },
      { Criterion: "Signs the charter", Kind: "Must have" },
      { Criterion: "signs the charter", Kind: "Must have" },
      { Criterion: "Harms", Kind: "Do not want" },
    ]),
    PartnerScores: fc.array(
      fc.record({
        ...{ Partner: name, Rater: name, "Mission fit": rating, Reach: rating },
        ...{ "Signs the charter": answer, Harms: answer.map((cell) => (cell === "Yes" ? "No" : cell)) },
      }),
      { maxLength: 20 },
    ),
    WorkPlan: fc.tuple(workPlan, fc.array(name, { minLength: 15 })).map(([tasks, owners]) =>
      tasks.map(({ id, task, due, status, dependsOn }, index) => ({
        ...{ ID: id, Task: task, Due: due, Status: status, "Depends on": dependsOn },
        Owner: owners[index] ?? null,
      })),
    ),
  });

  test("has the same figures as the report, and every partner once", () => {
    checkProperty(data, (given) => {
      const { ranked, unranked } = overviewOf(given);
      const standings = [
        ...ranked.map((partner) => ({ ...partner, eligibility: "eligible" as const })),
        ...unranked.map((partner) => ({ ...partner, rank: null })),
      ].sort((one, other) => one.row - other.row);
      expect(
        standings.map(({ organization, ratings, score, coverage, eligibility, rank }) => ({
          ...{ organization, ratings, score, coverage, rank },
          eligibility: words.eligibility[eligibility],
        })),
      ).toEqual(reportOf(given).partners);
    });
  });

  test("has its ranking in order, close calls that go both ways, and a reason for everyone else", () => {
    checkProperty(data, (given) => {
      const { ranked, unranked } = overviewOf(given);
      const places = ranked.map(({ rank, row }) => [rank, row]);
      expect(places).toEqual([...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
      const close = ranked.flatMap(({ organization, closeTo }) =>
        closeTo.map((other) => [organization, other]),
      );
      expect(close.map(String).sort()).toEqual(close.map(([one, other]) => `${other},${one}`).sort());
      expect(unranked.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
    });
  });

  test("has the same tasks late and due soon as the report, each under one owner", () => {
    checkProperty(data, (given) => {
      const { overdue, dueSoon } = overviewOf(given);
      const { tasks } = reportOf(given);
      const inState = (state: string) =>
        tasks.filter((task) => task.state === state).map(({ id, task }) => `${id} ${task}`);
      const shown = (owners: PlannerOverview["overdue"]) =>
        owners.flatMap((owner) => owner.tasks.map(({ id, task }) => `${id} ${task}`));
      expect(shown(overdue).sort()).toEqual(inState(words.taskState.overdue).sort());
      expect(shown(dueSoon).sort()).toEqual(inState(words.taskState.dueSoon).sort());
      const owners = overdue.map(({ owner }) => owner.toLowerCase());
      expect(new Set(owners).size).toBe(owners.length);
    });
  });
});

function reportOf(given: PlannerData) {
  return buildReport(plannerWorkbook(snapshot(given)), { today: null, calendar: today });
}

function overviewOf(given: PlannerData): PlannerOverview {
  return plannerOverview(plannerWorkbook(snapshot(given)), today);
}
