import fc from "fast-check";
import type { Cell } from "../../src/domain/cell";

/** A criterion of a new workbook, as it is given. */
export interface CriterionRow {
  readonly [header: string]: Cell;
  readonly Criterion: string;
  readonly Kind: Cell;
  readonly Weight: Cell;
}

const names = fc.constantFrom(
  "Mission fit",
  "What's [in] it #1?",
  "Cost/benefit: 50%",
  "~*?",
  "*",
  "Reach",
  "@work",
  "=1+1",
  "Time, money & people",
  "TRUE",
  "> 3",
  'Says "yes"',
);

const kinds = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Cell[]>("Want", "want") },
  { weight: 1, arbitrary: fc.constantFrom<Cell[]>("Must have", "must have") },
  { weight: 1, arbitrary: fc.constant<Cell>("Do not want") },
  { weight: 1, arbitrary: fc.constantFrom<Cell[]>(null, "Nice to have", 1) },
);

const weights: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom<Cell[]>(0, -2, 0.1, 1 / 3, 1e-9, 1e12, 1e60, null, "3", "high") },
);

/** Criteria of all kinds, with names that are hard to write in a formula; sometimes none has a weight. */
export const criterionRows: fc.Arbitrary<CriterionRow[]> = fc
  .record({
    rows: fc.uniqueArray(fc.record({ Criterion: names, Kind: kinds, Weight: weights }), {
      maxLength: 6,
      selector: ({ Criterion }) => Criterion.toLowerCase(),
    }),
    weightless: fc.nat({ max: 15 }).map((drawn) => drawn === 15),
  })
  .map(({ rows, weightless }) => rows.map((row) => (weightless ? { ...row, Weight: null } : row)));
