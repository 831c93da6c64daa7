import type { Cell } from "../../src/domain/cell";
import { checkDoubledPartners } from "../../src/domain/check-doubled-partners";
import { checkFirstQuestions } from "../../src/domain/check-first-questions";
import { checkNeeds } from "../../src/domain/check-needs";
import { notAvailable } from "./builders";
import { described } from "./described";

describe("needs", () => {
  const needs = (...rows: [need: Cell, candidate: Cell][]) =>
    described(checkNeeds(rows.map(([need, candidate]) => ({ need, candidate }))));

  test.each<[string, [Cell, Cell][]]>([
    ["with two candidates", [["Printing", "Radio"], ["Printing", "School"]]], // prettier-ignore
    ["that name one candidate for two things", [["Printing", "Radio"], ["Reach", "Radio"]]], // prettier-ignore
    ["without candidates yet", [["Printing", null], ["Printing", ""]]], // prettier-ignore
    ["in rows without a need", [[null, "Radio"], ["", "Radio"]]], // prettier-ignore
  ])("%s are fine", (_case, rows) => {
    expect(needs(...rows)).toEqual([]);
  });

  test("with one candidate twice are reported, whatever the case", () => {
    expect(needs(["Printing", "Radio"], ["Reach", "Radio"], ["printing", "RADIO"])).toEqual([
      "error needs.doubledCandidate row 3 candidate",
    ]);
  });

  test("that formulas cannot find are reported", () => {
    expect(needs(["x".repeat(200), null], ["x".repeat(201), null])).toEqual([
      "error needs.longName row 2 need",
    ]);
  });
});

describe("a partner", () => {
  test.each(["questions.doubledPartner", "approaches.doubledPartner"] as const)(
    "that comes again is reported as %s",
    (code) => {
      const issues = checkDoubledPartners(["Radio", null, notAvailable, "", notAvailable, "RADIO"], code);
      expect(described(issues)).toEqual([`warning ${code} row 6 partner`]);
      expect(issues[0]?.params).toEqual({ partner: "“RADIO”", firstRow: 1 });
    },
  );
});

describe("the first questions", () => {
  const check = (...questions: Cell[]) => checkFirstQuestions(questions, 3);

  test.each<[string, Cell[]]>([
    ["with their numbers", ["1. What?", "2. Who?", "3. How much?"]],
    ["in another order, with one of people's own", ["3. How?", "When?", "1. What?", "2. Who?", null]],
    ["in other words", ["1.", "2. !", "3.Costs"]],
    ["of which one was deleted", ["1. What?", "3. How much?"]],
  ])("%s are fine", (_case, questions) => {
    expect(check(...questions)).toEqual([]);
  });

  test("are reported where the number in front is gone, with the number that is missing", () => {
    const issues = check("1. What?", "Who?", null, " 3. How much?");
    expect(described(issues)).toEqual([
      "warning firstQuestions.lostNumber row 2 question",
      "warning firstQuestions.lostNumber row 4 question",
    ]);
    expect(issues[0]?.params).toEqual({ question: "“Who?”", missing: "2. 3." });
  });
});
