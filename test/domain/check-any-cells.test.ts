import fc from "fast-check";
import type { Cell } from "../../src/domain/cell";
import { checkAgreements } from "../../src/domain/check-agreements";
import { type CellRule, checkCells } from "../../src/domain/check-cells";
import { checkCommunication } from "../../src/domain/check-communication";
import { checkContacts } from "../../src/domain/check-contacts";
import { checkDoubledPartners } from "../../src/domain/check-doubled-partners";
import { checkFirstQuestions } from "../../src/domain/check-first-questions";
import { checkGoalReviews } from "../../src/domain/check-goal-reviews";
import { checkGoals } from "../../src/domain/check-goals";
import { checkNeeds } from "../../src/domain/check-needs";
import { checkSurvey } from "../../src/domain/check-survey";
import type { Issue } from "../../src/domain/issue";
import { listedNames } from "../../src/domain/listed-names";
import { addDays } from "../../src/domain/serial-day";
import { anyCell } from "./arbitraries";
import { today } from "./builders";
import { checkProperty } from "./check-property";
import { expectReadable } from "./expect-readable";

/** What people type into a planner, right and wrong, often enough the same for names to meet. */
const typedCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell[]>(
    "Radio",
    "radio ",
    "RADIO",
    "Met",
    "Partly",
    "1. What?",
    "Don't know",
    "4",
    null,
    "",
  ),
  fc.constantFrom<Cell[]>(0, 1, 4, 5, 7, 30, addDays(today, -1), today, addDays(today, 1), today + 0.5),
  anyCell,
);

const width = 7;
type Row = readonly Cell[];
const rows: fc.Arbitrary<Row[]> = fc.array(fc.array(typedCell, { minLength: width, maxLength: width }), {
  maxLength: 8,
});

const at = (row: Row, place: number): Cell => row[place] ?? null;
const columnAt = (table: readonly Row[], place: number) => table.map((row) => at(row, place));
const met = { met: "Met", partly: "Partly", notYet: "Not yet" };
const goal = (row: Row) => ({
  goal: at(row, 0),
  baseline: at(row, 1),
  target: at(row, 2),
  targetDate: at(row, 3),
});

const rules: readonly (CellRule | null)[] = [
  { kind: "name", listed: listedNames(["Radio", 4, null]), sheet: "Partners" },
  { kind: "day" },
  { kind: "number", least: 1 },
  { kind: "number", least: null },
  { kind: "word", words: Object.values(met) },
  { kind: "anything" },
  null,
];

function cellIssues(table: readonly Row[]): Issue[] {
  const columns = rules.map((rule, place) => ({
    ...{ field: `field${place}`, header: `Header ${place}`, usual: at(table[0] ?? [], place) },
    ...{ cells: columnAt(table, place), rule },
  }));
  return checkCells({ table: "Table", columns, key: columns[0] ?? null });
}

describe("whatever the cells hold, nothing fails and every sentence can be read in", () => {
  test.each<[string, (table: readonly Row[]) => Issue[]]>([
    ["cells of every kind", cellIssues],
    ["the first questions", (table) => checkFirstQuestions(columnAt(table, 0), 4)],
    ["needs", (table) => checkNeeds(table.map((row) => ({ need: at(row, 0), candidate: at(row, 1) })))],
    ["questions", (table) => checkDoubledPartners(columnAt(table, 0), "questions.doubledPartner")],
    ["goals", (table) => checkGoals(table.map(goal))],
    [
      "contacts",
      (table) =>
        checkContacts(
          table.map((row) => ({ date: at(row, 0), partner: at(row, 1) })),
          today,
        ),
    ],
    [
      "a communication plan",
      (table) =>
        checkCommunication(
          table.map((row) => ({ partner: at(row, 0), channel: at(row, 1), rhythm: at(row, 2) })),
        ),
    ],
    [
      "agreements",
      (table) =>
        checkAgreements(
          table.map((row) => ({
            ...{ partner: at(row, 0), start: at(row, 1), end: at(row, 2), reviewOn: at(row, 3) },
            ...{ signedByUs: at(row, 4), signedByThem: at(row, 5), signedOn: at(row, 6) },
          })),
          today,
        ),
    ],
    [
      "goal reviews",
      (table) =>
        checkGoalReviews({
          goals: table.map(goal),
          reviews: table.map((row) => ({
            ...{ goal: at(row, 0), measuredOn: at(row, 4), actual: at(row, 5), met: at(row, 6) },
          })),
          today,
          words: met,
        }),
    ],
    [
      "the survey",
      (table) =>
        checkSurvey({
          forms: table.map((row) => ({
            ...{ round: at(row, 0), answeredOn: at(row, 1), organization: at(row, 2) },
            answers: row.slice(3, 6),
          })),
          statements: ["One", "Two", "Three"].map((header) => ({ field: header, header })),
          organizations: columnAt(table, 6),
          ourOrganization: at(table[0] ?? [], 6),
          today,
          dontKnow: "Don't know",
        }),
    ],
  ])("%s", (_case, check) => {
    checkProperty(rows, (table) => {
      expectReadable(check(table));
    });
  });
});
