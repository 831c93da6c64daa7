import fc from "fast-check";
import type { DataRow } from "../../src/app/planner-data";
import type { Cell } from "../../src/domain/cell";
import type { SerialDay } from "../../src/domain/serial-day";
import { processAnswersTable, statements } from "../../src/workbook/process-answers.table";
import { inCells } from "./partner-names";

const { columns } = processAnswersTable;

const rounds = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Cell[]>("2025 fall", "2026 spring", "2026 SPRING") },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Cell[]>(2026, "2026", "R*", "R?", "~", "> 1", "Every round but one"),
  },
  { weight: 1, arbitrary: fc.constantFrom<Cell[]>(null, "a", "b", "c", "d") },
);

/** Answers that count, among them halves, and all that does not: 0, 7, text, a number as text, blanks. */
const answerCells = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 2, arbitrary: fc.constantFrom<Cell[]>("Don't know", "don't know", null, 2.9, 3.9, 2.95) },
  { weight: 1, arbitrary: fc.constantFrom<Cell[]>(0, 7, 6, -1, 0.99, 5.01, "4", "often", " ", 46_000) },
);

/** Forms of up to a dozen rounds, in any order of rows and days, by partners, strangers and ourselves. */
export function surveyRows(names: readonly string[], today: SerialDay): fc.Arbitrary<DataRow[]> {
  const organization = fc.constantFrom<Cell[]>(
    "Our coalition",
    "our coalition",
    "Nobody",
    null,
    ...names,
    ...inCells(names),
  );
  const days = fc.constantFrom<Cell[]>(
    today,
    today - 1,
    today - 180,
    today - 181,
    today - 0.5,
    null,
    "in April",
    0,
  );
  const row = fc.record<DataRow>({
    [columns.round.header]: rounds,
    [columns.answeredOn.header]: days,
    [columns.organization.header]: organization,
    ...Object.fromEntries(statements.map(({ key }) => [columns[key].header, answerCells])),
    [columns.strengthen.header]: fc.constantFrom<Cell[]>("Meet more often", null),
  });
  return fc.array(row, { maxLength: 14 });
}
