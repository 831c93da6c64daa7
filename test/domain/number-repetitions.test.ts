import type { Cell } from "../../src/domain/cell";
import { checkPartners } from "../../src/domain/check-partners";
import { numberRepetitions } from "../../src/domain/number-repetitions";
import { described } from "./described";
import { partner } from "./builders";

describe("names that Excel counts together", () => {
  test.each<[string, Cell[], [number, number][]]>([
    ["task numbers such as 1.1 and 1.10", ["1.1", "1.10", "1.2"], [[2, 1]]],
    ["a number with zeros before it", ["7", "x", "007"], [[3, 1]]],
    ["a percentage and its share", ["50%", "0.5"], [[2, 1]]],
    ["a power of ten", ["1e1", 10], [[2, 1]]],
    ["not the same name twice", ["7", "7"], []],
    ["not a number with a letter", ["T1.1", "T1.10"], []],
    ["not blanks", ["", null], []],
  ])("are %s", (_case, names, expected) => {
    expect(numberRepetitions(names).map(({ row, firstRow }) => [row, firstRow])).toEqual(expected);
  });

  test("are named where they stand", () => {
    const records = [partner({ organization: "211" }), partner({ organization: "0211" })];
    const issues = checkPartners({ records, stages: ["Active"], words: { yes: "Yes", no: "No" } });
    expect(described(issues)).toContain("error partners.sameNumber row 2 organization");
  });
});
