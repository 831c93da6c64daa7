import type { EntryForm } from "../../src/app/entry-forms";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import type { EntryValues } from "../../src/app/parse-entry";
import type { PlannerData } from "../../src/app/planner-data";
import { nextValues, usualValues } from "../../src/app/usual-values";
import { snapshot } from "./snapshot-builder";

const data: PlannerData = {
  PartnerList: ["Lions Club", "Radio", "Hospital", "School"].map((Organization) => ({ Organization })),
  PartnerScores: [
    { Partner: "Hospital", Rater: "Ana" },
    { Partner: "radio", Rater: "Ben" },
  ],
  ProcessAnswers: [{ Round: "Autumn" }, { Round: "Spring" }, {}],
};

const workbook = plannerWorkbook(snapshot(data));

describe("a form begins", () => {
  test.each<[EntryForm, EntryValues]>([
    ["partner", { Stage: "Identified" }],
    ["rating", { Rater: "Ana" }],
    ["task", { Status: "Not started" }],
    ["contact", { Date: "2026-04-10" }],
    ["answer", { Round: "Spring" }],
  ])("%s with what is known", (form, values) => {
    expect(usualValues(form, workbook, { today: "2026-04-10", rater: "Ana" })).toEqual(values);
  });

  test("an answer with the year while there is no round", () => {
    const empty = plannerWorkbook(snapshot());
    expect(usualValues("answer", empty, { today: "2026-04-10", rater: "" })).toEqual({ Round: "2026" });
  });
});

describe("the next rating is of", () => {
  test.each([
    ["the next partner that the same person has not rated", "Radio", "ana", "School"],
    ["the first one again after the last", "School", "Ana", "Lions Club"],
    ["a partner whom only others rated", "Lions Club", "Ana", "Radio"],
  ])("%s", (_case, after, rater, next) => {
    const saved = { Partner: after, Rater: rater };
    const rated = { ...data, PartnerScores: [...(data.PartnerScores ?? []), saved] };
    const values = nextValues("rating", plannerWorkbook(snapshot(rated)), saved);
    expect(values).toEqual({ Partner: next, Rater: rater });
  });

  test("nobody once everybody is rated", () => {
    const all = (data.PartnerList ?? []).map((row) => ({ Partner: row["Organization"] ?? "", Rater: "Ana" }));
    const rated = plannerWorkbook(snapshot({ ...data, PartnerScores: all }));
    expect(nextValues("rating", rated, { Partner: "School", Rater: "Ana" })).toBeNull();
  });
});

test("the next answer is of the same round", () => {
  expect(nextValues("answer", workbook, { Round: "Winter", Organization: "Radio" })).toEqual({
    Round: "Winter",
  });
});
