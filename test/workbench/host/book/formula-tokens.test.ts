import fc from "fast-check";
import { formulaTokens } from "../../../../src/workbench/host/book/formula-tokens";

describe("the pieces of a formula", () => {
  test.each([
    ["a cell", "=A1", ["=", "reference:A1"]],
    ["a block with fixed corners", "=SUM($A$1:b2)", ["=", "function:SUM", "(", "reference:$A$1:b2", ")"]],
    ["another sheet", "=Lists!A2", ["=", "reference:Lists!A2"]],
    ["a sheet whose name needs quotes", "='Bob''s plan'!A2", ["=", "reference:'Bob''s plan'!A2"]],
    ["a whole column", "=COUNTA(A:A)", ["=", "function:COUNTA", "(", "reference:A:A", ")"]],
    [
      "a table's column",
      "=SUM(WorkPlan[Days left])",
      ["=", "function:SUM", "(", "structured:WorkPlan[Days left]", ")"],
    ],
    ["a column of the same row", "=[@[Days left]]+1", ["=", "structured:[@[Days left]]", "+", "1"]],
    ["brackets that are escaped", "=T['[a'']]&1", ["=", "structured:T['[a'']", "]", "&", "1"]],
    ["a text with an address in it", '="see A1 ""there"""', ["=", 'text:"see A1 ""there"""']],
    ["a name that begins like a cell", "=Q1_total", ["=", "name:Q1_total"]],
    ["a function that looks like a cell", "=LOG10(5)", ["=", "function:LOG10", "(", "5", ")"]],
    ["a table that looks like a cell", "=Due2[a]", ["=", "structured:Due2[a]"]],
    ["an error", "=IFERROR(#N/A,0)", ["=", "function:IFERROR", "(", "#N/A", ",", "0", ")"]],
  ])("keep %s whole", (_case, formula, expected) => {
    const shown = formulaTokens(formula).map(({ kind, text }) =>
      kind === "other" ? text : `${kind}:${text}`,
    );
    expect(shown).toEqual(expected);
  });

  test("give the formula again when they are joined, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("A1$:![]@#'\"(),+ aé_T2")) }),
        (formula) => {
          expect(
            formulaTokens(formula)
              .map(({ text }) => text)
              .join(""),
          ).toBe(formula);
        },
      ),
      { seed: 20260420, numRuns: 500 },
    );
  });
});
