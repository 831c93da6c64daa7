import type { ApproachNext } from "../../src/app/approach-next";
import type { DataRow, PlannerData } from "../../src/app/planner-data";
import { plannerOverview } from "../../src/app/planner-overview";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import type { Cell } from "../../src/domain/cell";
import { today } from "../domain/builders";
import { snapshot } from "./snapshot-builder";

/** Partners in the order of their scores, the best first, each with its stage. */
function ranked(stages: Readonly<Record<string, Cell>>): PlannerData {
  return {
    SelectionCriteria: [{ Criterion: "Mission fit", Kind: "Want", Weight: 1 }],
    PartnerList: Object.entries(stages).map(([Organization, Stage]) => ({ Organization, Stage })),
    PartnerScores: Object.keys(stages).map((Partner, index) => ({
      ...{ Partner, Rater: "Ana", "Mission fit": 5 - index / 2 },
    })),
  };
}

function nextOf(data: PlannerData): ApproachNext | null {
  return plannerOverview(plannerWorkbook(snapshot(data)), today).approachNext;
}

describe("whom to approach next", () => {
  test.each<[string, Record<string, Cell>, string | null]>([
    ["the best-ranked one that is only identified", { Radio: "Active", School: "Identified" }, "School"],
    ["one that is being approached already", { Radio: "approaching", School: "Identified" }, "Radio"],
    ["one without a stage", { Radio: null, School: "Approaching" }, "Radio"],
    ["nobody when all are on board or gone", { A: "Agreed", B: "Active", C: "Paused", D: "Declined" }, null],
    ["nobody whose stage is no stage", { Radio: "Famous" }, null],
    ["nobody while nobody is listed", {}, null],
  ])("is %s", (_case, stages, expected) => {
    expect(nextOf(ranked(stages))?.organization ?? null).toBe(expected);
  });

  test("is nobody who is not eligible, however early its stage", () => {
    const data = ranked({ Radio: "Identified", School: "Identified" });
    const mustSign = { Criterion: "Signs", Kind: "Must have" };
    const answers = ["No", "Yes"].map((Signs, index) => ({ ...data.PartnerScores?.[index], Signs }));
    const next = nextOf({
      ...data,
      SelectionCriteria: [...(data.SelectionCriteria ?? []), mustSign],
      PartnerScores: answers,
    });
    expect(next).toMatchObject({ organization: "School", rank: 1, ranked: 1 });
  });

  test.each([
    ["Hold", "School"],
    ["decline", "School"],
    ["Pursue", "Radio"],
    [null, "Radio"],
  ])("after the decision %s about the best is the right one", (Decision, expected) => {
    const data = ranked({ Radio: "Identified", School: "Identified" });
    const next = nextOf({ ...data, PartnerQuestions: [{ Partner: "radio", Decision }] });
    expect(next?.organization).toBe(expected);
  });

  test("stands at its rank among all that are ranked, also when it shares one", () => {
    const data = ranked({ A: "Active", B: "Identified", C: "Identified" });
    const tied = data.PartnerScores?.map((row, index) => (index > 0 ? { ...row, "Mission fit": 3 } : row));
    const next = nextOf({ ...data, ...(tied ? { PartnerScores: tied } : {}) });
    expect(next).toMatchObject({ organization: "B", row: 2, rank: 2, isTied: true, ranked: 3 });
  });
});

describe("how well the approach is prepared", () => {
  const data = ranked({ Radio: "Identified" });
  const questions = (...rows: DataRow[]) => nextOf({ ...data, PartnerQuestions: rows })?.questions;
  const plan = (...rows: DataRow[]) => nextOf({ ...data, ApproachPlans: rows })?.plan;

  test("counts the questions and names the columns that are blank: a barrier or a risk needs its plan", () => {
    const answered = questions({
      ...{ Partner: "RADIO", "Mission fit": "Families", "Joint activities and their role": "Spots" },
      ...{ "Helps NIIW objectives": "Reach", "Helps long-term objective": "All year", Risks: "Rumors" },
    });
    expect(answered).toEqual({
      done: 4,
      of: 6,
      missing: ["Barriers", "Plan for barriers", "Plan for risks"],
    });
  });

  test("has no answer while nobody thought about the partner", () => {
    expect(questions({ Partner: "School", "Mission fit": "Pupils" })).toMatchObject({ done: 0, of: 6 });
  });

  test("takes of two rows about one partner the one with the most answers", () => {
    const one = { Partner: "Radio", "Mission fit": "Families", Risks: "None", Barriers: "None" };
    const two = { Partner: "Radio", "Mission fit": "Families", "Helps NIIW objectives": "Reach" };
    expect(questions(one, two)).toMatchObject({ done: 2 });
  });

  test("says of the plan what it lacks, and that there is none", () => {
    const parts = { "Proposed scope": "Spots", "Questions for them": "When?", "Background on us": "Us" };
    expect(plan()).toBeNull();
    expect(plan({ Partner: "Radio", ...parts })).toEqual({
      ...{ done: 3, of: 5 },
      missing: ["Contact", "Background on NIIW"],
    });
  });
});
