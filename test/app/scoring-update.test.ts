import fc from "fast-check";
import { scoringUpdate } from "../../src/app/scoring-update";
import { columnMoves } from "../../src/app/update-scoring";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import type { Cell } from "../../src/domain/cell";
import { checkProperty } from "../domain/check-property";
import { snapshot, tableSnapshot } from "./snapshot-builder";

type Criterion = readonly [name: string, kind?: string];
type Column = readonly [header: string, ...ratings: Cell[]];

/** Criteria as they are now, beside the columns that were made for those before. */
function update(criteria: readonly Criterion[], columns: readonly Column[]) {
  const before = snapshot({
    SelectionCriteria: criteria.map(([Criterion, Kind = "Want"]) => ({ Criterion, Kind, Weight: 1 })),
  });
  const rowCount = Math.max(1, ...columns.map(([, ...ratings]) => ratings.length));
  const rows = Array.from({ length: rowCount }, (_, row) => ({
    Partner: `Partner ${row}`,
    ...Object.fromEntries(columns.map(([header, ...ratings]) => [header, ratings[row] ?? null])),
  }));
  const headers = columns.map(([header]) => header);
  const scores = tableSnapshot({
    id: "3",
    name: "PartnerScores",
    sheet: "Scores",
    headers: ["Partner", "Rater", "Rated on", ...headers, "Evidence", "Score", "Coverage", "Gate"],
    rows,
  });
  const tables = before.tables.map((table) => (table.name === "PartnerScores" ? scores : table));
  const found = scoringUpdate(plannerWorkbook({ ...before, tables }));
  if (!found) throw new Error("Both tables are there.");
  return found;
}

const headersOf = ({ order }: ReturnType<typeof update>) => order.map(({ header }) => header).join(" ");

describe("comparing criteria with the columns of ratings", () => {
  test("finds nothing to do when they agree", () => {
    expect(
      update(
        [["A"], ["B"]],
        [
          ["A", 1],
          ["B", 2],
        ],
      ),
    ).toEqual({
      added: [],
      gates: [],
      renamed: [],
      notCounted: [],
      order: [
        { header: "A", from: 0 },
        { header: "B", from: 1 },
      ],
      isNeeded: false,
    });
  });

  test.each<[string, Criterion[], Column[], string]>([
    ["at the end", [["A"], ["B"]], [["A"]], "A B"],
    ["in front", [["B"], ["A"]], [["A"]], "B A"],
    ["between others", [["A"], ["X"], ["B"]], [["A"], ["B"]], "A X B"],
    ["into an empty table", [["A"], ["B"]], [], "A B"],
  ])("adds a new criterion %s", (_case, criteria, columns, order) => {
    const found = update(criteria, columns);
    expect(headersOf(found)).toBe(order);
    expect(found.renamed).toEqual([]);
    expect(found.isNeeded).toBe(true);
  });

  test.each<[string, Criterion[], Column[], string]>([
    ["between the same neighbors", [["A"], ["New"], ["C"]], [["A"], ["Old", 3], ["C"]], "Old>New"],
    ["at the start", [["New"], ["C"]], [["Old", 3], ["C"]], "Old>New"],
    ["at the end", [["A"], ["New"]], [["A"], ["Old", 3]], "Old>New"],
    ["as the only one", [["New"]], [["Old", 3]], "Old>New"],
    ["twice, each between other neighbors", [["X"], ["B"], ["Y"]], [["A", 1], ["B"], ["C", 2]], "A>X C>Y"],
    ["of a Must have that was answered", [["New", "Must have"]], [["Old", "Yes", "NO", null]], "Old>New"],
    ["that nobody has rated yet", [["New", "Must have"]], [["Old", null]], "Old>New"],
  ])("takes a criterion for renamed %s", (_case, criteria, columns, renames) => {
    expect(
      update(criteria, columns)
        .renamed.map(({ from, to }) => `${from}>${to}`)
        .join(" "),
    ).toBe(renames);
    expect(update(criteria, columns).added).toEqual([]);
  });

  test.each<[string, Criterion[], Column[]]>([
    ["two came and one went", [["X"], ["Y"]], [["A", 3]]],
    [
      "one came and two went",
      [["X"]],
      [
        ["A", 3],
        ["B", 2],
      ],
    ],
    ["its neighbors are others now", [["X"], ["B"], ["C"]], [["B"], ["A", 3], ["C"]]],
    ["the answers do not fit a Want", [["X"]], [["A", "Yes"]]],
    ["the ratings do not fit a Must have", [["X", "Must have"]], [["A", 4]]],
    ["a rating is out of range", [["X"]], [["A", 9]]],
  ])("takes no criterion for renamed when %s", (_case, criteria, columns) => {
    const found = update(criteria, columns);
    expect(found.renamed).toEqual([]);
    expect(found.added).toContain("X");
    expect(found.notCounted).toContain("A");
  });

  test("keeps a column without a criterion behind the one it stands behind", () => {
    const found = update(
      [["C"], ["A"]],
      [
        ["A", 1],
        ["Gone", 2],
        ["C", 3],
      ],
    );
    expect(headersOf(found)).toBe("C A Gone");
    expect(found.notCounted).toEqual(["Gone"]);
  });

  test("takes names that differ in case for the same and writes them as the criteria do", () => {
    const found = update([["mission FIT"]], [["Mission fit", 4]]);
    expect(found).toMatchObject({ added: [], renamed: [], isNeeded: true });
    expect(headersOf(found)).toBe("mission FIT");
  });

  test("names what is new and has to be answered before anybody is ranked", () => {
    const criteria: Criterion[] = [["A"], ["B", "Must have"], ["C", "Do not want"], ["D"]];
    expect(update(criteria, [["A"], ["B"]])).toMatchObject({ added: ["C", "D"], gates: ["C"] });
  });

  test("has no answer when one of the tables is missing", () => {
    const before = snapshot();
    const tables = before.tables.filter(({ name }) => name !== "SelectionCriteria");
    expect(scoringUpdate(plannerWorkbook({ ...before, tables }))).toBeNull();
  });
});

const names = ["A", "B", "C", "D", "E", "F", "G"];
const someNames = fc.shuffledSubarray(names);

test("whatever criteria come, go and move, no column is lost and the criteria are in their order", () => {
  checkProperty(fc.record({ now: someNames, before: someNames }), ({ now, before }) => {
    const found = update(
      now.map((name) => [name]),
      before.map((name, index) => [name, 1 + (index % 5)]),
    );
    const counted = found.order.filter(({ header }) => !found.notCounted.includes(header));
    expect(counted.map(({ header }) => header)).toEqual(now);
    const kept = found.order.flatMap(({ from }) => (from === null ? [] : [from])).sort((a, b) => a - b);
    expect(kept).toEqual(before.map((_, index) => index));
  });
});

describe("the steps to a new order of columns", () => {
  /** What a sheet does: a blank column is put in, filled from the one further right, which is then deleted. */
  function carriedOut(wanted: readonly (number | null)[]): (number | null)[] {
    const sheet: (number | null)[] = wanted.filter((from) => from !== null).sort((a, b) => a - b);
    for (const { at, from } of columnMoves(wanted)) {
      sheet.splice(at, 0, null);
      if (from === null) continue;
      sheet[at] = sheet[from + 1] ?? null;
      sheet.splice(from + 1, 1);
    }
    return sheet;
  }

  const order = fc
    .nat({ max: 9 })
    .chain((count) =>
      fc.record({
        kept: fc.shuffledSubarray(
          Array.from({ length: count }, (_, index) => index),
          { minLength: count },
        ),
        fresh: fc.array(fc.nat({ max: 9 }), { maxLength: 4 }),
      }),
    )
    .map(({ kept, fresh }) => {
      const wanted: (number | null)[] = [...kept];
      for (const at of fresh) wanted.splice(Math.min(at, wanted.length), 0, null);
      return wanted;
    });

  test("end in the wanted order, whatever it is", () => {
    checkProperty(order, (wanted) => {
      expect(carriedOut(wanted)).toEqual(wanted);
    });
  });

  test("take columns only from further right, so that nothing is copied over", () => {
    checkProperty(order, (wanted) => {
      for (const { at, from } of columnMoves(wanted)) expect(from === null || from > at).toBe(true);
    });
  });

  test("are none when nothing moves", () => {
    expect(columnMoves([0, 1, 2])).toEqual([]);
  });
});
