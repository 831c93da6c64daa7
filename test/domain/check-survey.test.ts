import type { Cell } from "../../src/domain/cell";
import { checkSurvey, type SurveyCheck } from "../../src/domain/check-survey";
import type { SurveyForm } from "../../src/domain/survey-answer";
import { day, notAvailable, today } from "./builders";
import { described } from "./described";

const survey: Omit<SurveyCheck, "forms"> = {
  statements: [
    { field: "trust1", header: "We trust each other" },
    { field: "trust2", header: "Everyone is respected" },
  ],
  organizations: ["WIC Clinic North", null],
  ourOrganization: "Health Department",
  today,
  dontKnow: "Don't know",
};

/** One person's complete answers. */
function form(given: Partial<SurveyForm> = {}): SurveyForm {
  return {
    round: "2026 spring",
    answeredOn: today,
    organization: "WIC Clinic North",
    answers: [4, 5],
    ...given,
  };
}

function check(given: Partial<SurveyForm>, change: Partial<SurveyCheck> = {}) {
  return checkSurvey({ ...survey, forms: [form(given)], ...change });
}

describe("a form of the survey is fine", () => {
  test.each<[string, Partial<SurveyForm>]>([
    ["with numbers from 1 to 5", { answers: [1, 5] }],
    ["with a number between", { answers: [3.5, 2] }],
    ["with Don't know in other capitals", { answers: ["don't KNOW", 2] }],
    ["with blanks beside an answer", { answers: [null, 3] }],
    ["from our own organization", { organization: "health department" }],
    ["without a day", { answeredOn: null }],
    ["that is blank", { round: null, answeredOn: null, organization: null, answers: [null, ""] }],
    ["that names no round and no organization yet", { round: "", organization: "", answers: ["", ""] }],
  ])("%s", (_case, given) => {
    expect(check(given)).toEqual([]);
  });

  test("from anyone, when there is no list of partners", () => {
    expect(check({ organization: "Nobody" }, { organizations: null })).toEqual([]);
  });
});

describe("an answer is reported when it is", () => {
  test.each<[string, Cell, string]>([
    ["a word", "good", "notAnAnswer"],
    ["0", 0, "notAnAnswer"],
    ["7", 7, "notAnAnswer"],
    ["TRUE", true, "notAnAnswer"],
    ["a number as text", "4", "numberAsText"],
    ["4/5, which Excel takes for a date", day("2026-04-05"), "looksLikeDate"],
    ["an error", notAvailable, "errorValue"],
  ])("%s", (_case, answer, reason) => {
    expect(described(check({ answers: [3, answer] }))).toEqual([`error survey.${reason} row 1 trust2`]);
  });

  test("with the statement as this workbook words it", () => {
    const [issue] = check({ answers: [7, 3] });
    expect(issue?.params).toEqual({
      column: "We trust each other",
      value: "7",
      dontKnow: "Don't know",
    });
  });
});

describe("a form of the survey is reported", () => {
  test.each<[string, Partial<SurveyForm>, string]>([
    [
      "with answers but no organization",
      { organization: null },
      "error survey.missingOrganization row 1 organization",
    ],
    [
      "from nobody on the list",
      { organization: "Nobody" },
      "error survey.unknownOrganization row 1 organization",
    ],
    [
      "with an error for an organization",
      { organization: notAvailable },
      "error survey.unknownOrganization row 1 organization",
    ],
    [
      "from a partner with a space too many",
      { organization: "WIC Clinic North " },
      "error survey.organizationSpacesDiffer row 1 organization",
    ],
    ["that names a round but answers nothing", { answers: [null, ""] }, "hint survey.noAnswers row 1 round"],
    ["of a day to come", { answeredOn: today + 1 }, "warning survey.answeredInFuture row 1 answeredOn"],
  ])("%s", (_case, given, expected) => {
    expect(described(check(given))).toEqual([expected]);
  });

  test("from our organization while the settings do not name it", () => {
    const given = { organization: "Health Department" };
    expect(described(check(given, { ourOrganization: "" }))).toEqual([
      "error survey.unknownOrganization row 1 organization",
    ]);
  });
});
