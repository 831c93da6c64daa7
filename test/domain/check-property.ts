import fc from "fast-check";

/** The seed of all generated cases; set PLANNER_SEED to try others. A failure prints the seed it came from. */
const seed = Number(process.env["PLANNER_SEED"] ?? 20_260_420);

/** Holds a property against generated cases, the same ones on every run. */
export function checkProperty<Case>(cases: fc.Arbitrary<Case>, property: (example: Case) => void): void {
  fc.assert(fc.property(cases, property), { seed });
}
