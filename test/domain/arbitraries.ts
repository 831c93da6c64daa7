import fc from "fast-check";
import type { Cell } from "../../src/domain/cell";
import type { Criterion, CriterionKind } from "../../src/domain/criterion";
import type { PlannedTask } from "../../src/domain/planned-task";
import { addDays } from "../../src/domain/serial-day";
import { today } from "./builders";

/** Any value a cell can hold. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("#N/A", "#VALUE!", "#REF!").map((error) => ({ error })),
);

/** What people type where a rating belongs, and what they should not. */
const ratingCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 2, max: 10 }).map((halves) => halves / 2) },
  { weight: 2, arbitrary: fc.constantFrom<Cell[]>("Yes", "No", "yes", "NO") },
  { weight: 1, arbitrary: fc.constantFrom<Cell[]>(null, "", "4", 0, 6, 46_117, true) },
);

/** Criteria with whole weights, and one rating for each. */
export const ratedCriteria: fc.Arbitrary<{ criterion: Criterion; rating: Cell }[]> = fc.array(
  fc.record({
    criterion: fc.record({
      name: fc.string({ minLength: 1 }),
      kind: fc.constantFrom<CriterionKind[]>("want", "want", "want", "mustHave", "doNotWant"),
      weight: fc.nat({ max: 10 }),
    }),
    rating: ratingCell,
  }),
  { maxLength: 12 },
);

const dueCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -20, max: 20 }).map((days) => addDays(today, days)) },
  { weight: 2, arbitrary: fc.double({ min: 46_100, max: 46_140, noNaN: true }) },
  { weight: 1, arbitrary: anyCell },
);

const idCell = fc.constantFrom<Cell[]>("T01", "T02", "t02", "T03", 4, "4", null, "");

/** Work plans in which IDs come twice, tasks wait for each other, and dates are not always dates. */
export const workPlan: fc.Arbitrary<PlannedTask[]> = fc.array(
  fc.record({
    id: idCell,
    task: fc.constantFrom<Cell[]>("Call", "Print", "Ask", "", null),
    goal: fc.constantFrom<Cell[]>("Reach families", "reach families", "Rest", null, ""),
    partner: fc.constant<Cell>(null),
    start: dueCell,
    due: dueCell,
    status: fc.constantFrom<Cell[]>("In progress", "Done", "done", "Cancelled", null, "Later", 3),
    doneOn: fc.constant<Cell>(null),
    dependsOn: idCell,
  }),
  { maxLength: 15 },
);
