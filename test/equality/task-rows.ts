import fc from "fast-check";
import type { DataRow } from "../../src/app/planner-data";
import type { Cell } from "../../src/domain/cell";
import type { SerialDay } from "../../src/domain/serial-day";
import { inCells } from "./partner-names";

/** Days around today and around what is due soon, with and without a time of day, and what is no day at all. */
export function dueCells(today: SerialDay): fc.Arbitrary<Cell> {
  const edges = [-400, -1, 0, 1, 2, 3, 6, 7, 8, 400].map((days) => today + days);
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<Cell[]>(...edges) },
    { weight: 2, arbitrary: fc.integer({ min: -20, max: 20 }).map((days) => today + days) },
    { weight: 2, arbitrary: fc.constantFrom(-0.5, 0.25, 0.999, 7.5, 8.001).map((days) => today + days) },
    { weight: 1, arbitrary: fc.constantFrom<Cell[]>(null, "soon", "2026-04-10", " ", 0, -5, 0.5, 3_000_000) },
  );
}

const ids = fc.constantFrom<Cell[]>("T1", "T2", "t2", "T3", "T*", "~T?", ">0", "7", 7, "", null);
const statuses = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Cell[]>("Not started", "In progress", "Waiting", null) },
  { weight: 2, arbitrary: fc.constantFrom<Cell[]>("Done", "done", "Cancelled", "Done ", "Later", 3) },
);

/** Work plans with loops, doubled and missing IDs, blockers that are not there, and dates on every edge. */
export function taskRows(names: readonly string[], today: SerialDay): fc.Arbitrary<DataRow[]> {
  const partner = fc.constantFrom<Cell[]>(
    "Nobody",
    null,
    ...inCells(names),
    ...names.map((name) => name.toUpperCase()),
  );
  const row = fc.record<DataRow>({
    ID: ids,
    Task: fc.constantFrom<Cell[]>("Call", "=Print", "+1 Ask", "2026-04-10", "", null),
    Partner: partner,
    Owner: fc.constantFrom<Cell[]>("Ana", null),
    Start: dueCells(today),
    Due: dueCells(today),
    Status: statuses,
    "Depends on": ids,
  });
  return fc.array(row, { maxLength: 12 });
}
