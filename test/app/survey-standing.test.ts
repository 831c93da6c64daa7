import type { DataRow, PlannerData } from "../../src/app/planner-data";
import { plannerOverview } from "../../src/app/planner-overview";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import type { SurveyStanding } from "../../src/app/survey-standing";
import type { Cell } from "../../src/domain/cell";
import { tipCodes } from "../../src/workbook/guide-tips";
import { processAnswersTable, statements } from "../../src/workbook/process-answers.table";
import { today } from "../domain/builders";
import { snapshot } from "./snapshot-builder";

const headers = statements.map(({ key }) => processAnswersTable.columns[key].header);

/** A form on which every statement has the same answer, apart from those of one theme. */
function form(
  [round, answeredOn, organization]: [string, number, string],
  answer: Cell,
  other: { theme?: number; answer?: Cell } = {},
): DataRow {
  const answers = headers.map((header, index) => {
    const isOther = Math.floor(index / 2) === other.theme;
    return [header, isOther ? (other.answer ?? null) : answer] as const;
  });
  return {
    ...{ Round: round, "Answered on": today + answeredOn, Organization: organization },
    ...Object.fromEntries(answers),
  };
}

function surveyOf(data: PlannerData): SurveyStanding | null {
  return plannerOverview(plannerWorkbook(snapshot(data)), today).survey;
}

const partners = ["Radio", "School", "Lions"].map((Organization) => ({ Organization, Stage: "Active" }));

describe("the survey", () => {
  test("says nothing before there is a round", () => {
    expect(surveyOf({ PartnerList: partners })).toBeNull();
  });

  test("is the newest round: who answered of those who are asked, and who has not", () => {
    const survey = surveyOf({
      PartnerList: [...partners, { Organization: "Church", Stage: "Identified" }],
      ProcessAnswers: [
        form(["Spring", 0, "radio"], 4),
        form(["Autumn", -180, "School"], 4),
        form(["Spring", 1, "Church"], 4),
      ],
    });
    expect(survey).toMatchObject({ round: "Spring", forms: 2, rounds: ["Autumn", "Spring"] });
    expect(survey?.response).toEqual({ invited: 3, answered: 1, missing: ["School", "Lions"] });
  });

  test("waits for nobody while no partner is on board", () => {
    const survey = surveyOf({ ProcessAnswers: [form(["Spring", 0, "Radio"], 4)] });
    expect(survey?.response).toEqual({ invited: 0, answered: 0, missing: [] });
    expect(survey?.forms).toBe(1);
  });

  test("leaves a theme that nobody answered without a mean, and calls it neither weak nor 0", () => {
    const survey = surveyOf({
      ProcessAnswers: [form(["Spring", 0, "Radio"], 2, { theme: 1, answer: "Don't know" })],
    });
    expect(survey?.themes[1]?.rounds).toEqual([{ mean: null, n: 0, band: null }]);
    expect(survey?.weakThemes.map(({ theme }) => theme)).toEqual(tipCodes.filter((_, index) => index !== 1));
  });

  test.each([
    ["none in the first round", [1], null],
    ["too few with two answers before", [2, 3], "tooFew"],
    ["too few with two answers now", [3, 2], "tooFew"],
    ["the difference with three answers in both", [3, 3], 1],
  ])("has as change of a theme %s", (_case, counts, expected) => {
    const rounds = counts.map((count, round) =>
      Array.from({ length: count }, (_, index) =>
        form([`Round ${round}`, round * 30 - 90, `Partner ${index}`], 3 + round),
      ),
    );
    const survey = surveyOf({ ProcessAnswers: rounds.flat() });
    expect(survey?.themes[0]?.change).toBe(expected);
  });

  test("has of 300 forms and of five rounds a figure each", () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      form([`Round ${(index % 5) + 1}`, (index % 5) * 90 - 400, `Partner ${index}`], (index % 5) + 1),
    );
    const survey = surveyOf({ ProcessAnswers: many });
    expect(survey?.forms).toBe(60);
    expect(survey?.rounds).toEqual([1, 2, 3, 4, 5].map((round) => `Round ${round}`));
    expect(survey?.themes[8]?.rounds.map(({ mean, n }) => [mean, n])).toEqual(
      [1, 2, 3, 4, 5].map((mean) => [mean, 60]),
    );
  });
});
