import type { Cell } from "../../src/domain/cell";
import type { SurveyForm } from "../../src/domain/survey-answer";
import { bandOf, surveyResults, type SurveyInput } from "../../src/domain/survey-results";
import { day } from "./builders";

const today = day("2026-04-20");

/** One theme of two statements; a form answers both. */
function form(answers: readonly Cell[], changed: Partial<SurveyForm> = {}): SurveyForm {
  return { round: "spring", answeredOn: today, organization: "Partner", answers, ...changed };
}

function results(forms: readonly SurveyForm[], changed: Partial<SurveyInput> = {}) {
  return surveyResults({
    forms,
    themes: [[0, 1]],
    invited: [],
    ourOrganization: null,
    dontKnow: "Don't know",
    bands: { strengthFrom: 4, discussFrom: 3 },
    ...changed,
  });
}

function theme(forms: readonly SurveyForm[], changed: Partial<SurveyInput> = {}) {
  return results(forms, changed).at(-1)?.themes[0];
}

describe("the band of a mean", () => {
  test.each([
    [2.94, "address"],
    [2.95, "discuss"],
    [3, "discuss"],
    [3.94, "discuss"],
    [3.95, "strength"],
    [3.96, "strength"],
    [1, "address"],
    [5, "strength"],
  ])("%d is one to %s", (mean, band) => {
    expect(bandOf(mean, { strengthFrom: 4, discussFrom: 3 })).toBe(band);
  });
});

describe("a theme", () => {
  test("takes the mean of its statements' means, not of all its answers", () => {
    expect(theme([form([5, 1]), form([5, null]), form([5, null])])).toMatchObject({ mean: 3, n: 3 });
  });

  test.each<[string, Cell]>([
    ["Don't know", "Don't know"],
    ["a blank", null],
    ["a text", "often"],
    ["a number as text", "4"],
    ["0", 0],
    ["7", 7],
  ])("never counts %s", (_case, answer) => {
    expect(theme([form([4, 4]), form([answer, answer])])).toMatchObject({ mean: 4, n: 1 });
    expect(theme([form([answer, answer])])).toMatchObject({ mean: null, band: null, agree: null, n: 0 });
  });

  test("says which share of its answers agrees", () => {
    expect(theme([form([4, 5]), form([3, "Don't know"])])?.agree).toBeCloseTo(2 / 3, 12);
  });
});

describe("the change since the round before", () => {
  const before = (count: number) =>
    Array.from({ length: count }, () => form([3, 3], { round: "fall", answeredOn: today - 180 }));
  const now = (count: number) => Array.from({ length: count }, () => form([4, 4]));

  test.each([
    [0, 3, null],
    [1, 3, "tooFew"],
    [2, 3, "tooFew"],
    [3, 2, "tooFew"],
    [3, 3, 1],
  ])("from %d forms to %d forms is %s", (earlier, later, change) => {
    expect(theme([...now(later), ...before(earlier)])?.change).toBe(change);
  });
});

describe("rounds", () => {
  const named = (round: Cell, answeredOn: Cell) => form([3, 3], { round, answeredOn });
  test.each<[string, SurveyForm[], string[]]>([
    ["stand by their days, not by their rows", [named("b", today), named("a", today - 9)], ["a", "b"]],
    ["of one day stand by their rows", [named("b", today), named("a", today)], ["b", "a"]],
    ["without a day are the oldest", [named("b", today), named("a", "in May"), named("a", null)], ["a", "b"]],
    [
      "are the same whatever their case and type",
      [named("X", 1), named("x", 1), named(7, 2), named("7", 2)],
      ["X", "7"],
    ],
    ["without a name are none", [named(null, today), named("", today)], []],
  ])("%s", (_case, forms, expected) => {
    expect(results(forms).map(({ round }) => round)).toEqual(expected);
  });
});

describe("the response of a round", () => {
  test("counts those who were asked and answered anything, once each", () => {
    const forms = [
      form([3, null], { organization: "Clinic" }),
      form([4, 4], { organization: "CLINIC" }),
      form([null, "often"], { organization: "School" }),
      form(["Don't know", null], { organization: "Church" }),
      form([4, 4], { organization: "Stranger" }),
    ];
    const invited = ["Clinic", "School", "Church", "Insurer"];
    expect(results(forms, { invited })[0]?.response).toEqual({
      invited: 4,
      answered: 2,
      missing: ["School", "Insurer"],
    });
  });
});

describe("our answers beside the partners'", () => {
  const ours = (count: number) => Array.from({ length: count }, () => form([5, 5], { organization: "us" }));
  const theirs = (count: number) => Array.from({ length: count }, () => form([3, 3]));
  const nobody = form([1, 1], { organization: null });

  test.each([
    [3, 3, 2],
    [2, 3, "tooFew"],
    [3, 2, "tooFew"],
  ])("of %d and %d forms differ by %s", (own, others, gap) => {
    expect(theme([...ours(own), ...theirs(others), nobody], { ourOrganization: "Us" })?.gap).toBe(gap);
  });

  test("are not told apart while nobody said who we are", () => {
    expect(theme([...ours(3), ...theirs(3)])).toMatchObject({ gap: null, ours: { n: 0 } });
  });
});
