import fc from "fast-check";
import type { DataRow, PlannerData } from "../../src/app/planner-data";
import type { CellWrite } from "../../src/app/write";
import type { Cell } from "../../src/domain/cell";
import type { SerialDay } from "../../src/domain/serial-day";
import type { TableName } from "../../src/workbook/tables";
import { day } from "../domain/builders";
import { criterionRows, type CriterionRow } from "./criterion-rows";
import { inCells, partnerNames } from "./partner-names";
import { partnershipRows } from "./partnership-rows";
import { surveyRows } from "./survey-rows";
import { dueCells, taskRows } from "./task-rows";

/** A workbook as people might fill it, rightly and wrongly, and what somebody types into it afterwards. */
export interface PlannerCase {
  readonly today: SerialDay;
  readonly data: PlannerData;
  readonly edits: readonly CellEdit[];
}

/** Something typed into a cell of a finished workbook. */
export interface CellEdit {
  readonly table: TableName;
  /** Counts from 1 in the table's body; beyond its end it counts on from the top. */
  readonly row: number;
  readonly header: string;
  readonly value: CellWrite;
}

const today = day("2026-04-20");

/** Workbooks with odd names, odd numbers and whatever else formulas and rules might take differently. */
export const plannerCases: fc.Arbitrary<PlannerCase> = fc
  .record({ names: partnerNames, criteria: criterionRows })
  .chain(({ names, criteria }) =>
    fc.record({
      names: fc.constant(names),
      criteria: fc.constant(criteria),
      ratings: ratingRows(names, criteria),
      tasks: taskRows(names, today),
      survey: surveyRows(names, today),
      partnership: partnershipRows(names, today),
      sharing: fc.array(sharing, { minLength: names.length, maxLength: names.length }),
      settings: settingRows,
      edits: cellEdits,
    }),
  )
  .map(({ names, criteria, ratings, tasks, survey, partnership, sharing, settings, edits }) => ({
    today,
    data: {
      PartnerList: names.map((name, index) => ({ Organization: name, ...sharing[index] })),
      SelectionCriteria: criteria,
      PartnerScores: ratings,
      WorkPlan: tasks,
      ProcessAnswers: survey,
      ...partnership,
      PlannerSettings: settings,
    },
    edits: edits.filter(({ table }) => table !== "SelectionCriteria" || criteria.length > 0),
  }));

const yesNo = fc.constantFrom<Cell[]>("Yes", "yes", "No", "Perhaps", null);
const sharing = fc.record({
  Stage: fc.constantFrom<Cell[]>("Identified", "Agreed", "active", "Active", "Paused", "Nowhere", null),
  "Joint money": yesNo,
  "Joint administration": yesNo,
});

const halves = fc.integer({ min: 2, max: 10 }).map((count) => count / 2);
const decimals = fc.double({ min: 1, max: 5, noNaN: true });
const notRatings = fc.constantFrom<Cell[]>(
  null,
  "",
  0,
  6,
  -1,
  0.999,
  5.001,
  46_117,
  "4",
  "4,5",
  "n/a",
  " ",
  "Yes",
);
const wantCells: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: halves },
  { weight: 2, arbitrary: decimals },
  { weight: 2, arbitrary: notRatings },
);
const answerCells: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom<Cell[]>("Yes", "yes") },
  { weight: 8, arbitrary: fc.constantFrom<Cell[]>("No", "NO") },
  { weight: 2, arbitrary: fc.constantFrom<Cell[]>(null, "Maybe", 1, "Yes ", "N") },
);

function ratingRows(names: readonly string[], criteria: readonly CriterionRow[]): fc.Arbitrary<DataRow[]> {
  const cells = criteria.map(({ Criterion, Kind }) => {
    const answered = Kind === "Must have" ? goodAnswers("Yes") : goodAnswers("No");
    return [Criterion, Kind === "Want" || Kind === "want" ? wantCells : answered] as const;
  });
  const row = fc.record<DataRow>({
    Partner: ratedNames(names),
    Rater: fc.constantFrom("Ana", "Ben", null),
    "Rated on": fc.constantFrom<Cell[]>(today, today - 30, null, "last week"),
    ...Object.fromEntries(cells),
  });
  return fc.array(row, { maxLength: 14 });
}

// Mostly the answer that lets a partner pass: otherwise hardly anybody would be ranked.
function goodAnswers(good: string): fc.Arbitrary<Cell> {
  return fc.oneof({ weight: 5, arbitrary: fc.constant<Cell>(good) }, { weight: 1, arbitrary: answerCells });
}

function ratedNames(names: readonly string[]): fc.Arbitrary<Cell> {
  if (names.length === 0) return fc.constant("Nobody");
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...inCells(names)) },
    { weight: 1, arbitrary: fc.constantFrom(...names).map((name) => name.toUpperCase()) },
    { weight: 1, arbitrary: fc.constantFrom<Cell[]>("Nobody", "*", "?", ">0", "<>", "=", "", null, 12_345) },
  );
}

const settingRows: fc.Arbitrary<DataRow[]> = fc
  .record({
    coverage: fc.constantFrom<Cell[]>(0, 1, 0.5, 0.8, 0.333333, -0.1, 80, "80 %", null),
    dueSoon: fc.constantFrom<Cell[]>(0, 7, 2.5, 400, -1, "a week", null),
    strength: fc.constantFrom<Cell[]>(4, 3.5, 4.2, "high", null),
    discuss: fc.constantFrom<Cell[]>(3, 2.9, "low", null),
    ours: fc.constantFrom<Cell[]>("Our coalition", null),
    background: fc.constantFrom<Cell[]>("Who we are", null),
  })
  .map(({ coverage, dueSoon, strength, discuss, ours, background }) => [
    { Setting: "Survey: strength from", Value: strength },
    { Setting: "Survey: discuss from", Value: discuss },
    { Setting: "Our organization", Value: ours },
    { Setting: "Background on us", Value: background },
    { Setting: "Minimum coverage", Value: coverage },
    { Setting: "Due soon within (days)", Value: dueSoon },
  ]);

const rowNumbers = fc.integer({ min: 1, max: 12 });
const typed = (table: TableName, header: string, values: fc.Arbitrary<CellWrite>) =>
  fc.record({ table: fc.constant(table), row: rowNumbers, header: fc.constant(header), value: values });

const cellEdits: fc.Arbitrary<CellEdit[]> = fc.array(
  fc.oneof(
    typed("SelectionCriteria", "Weight", fc.constantFrom<CellWrite[]>(-3, 0, 2.5, "heavy", "3", "")),
    typed("SelectionCriteria", "Kind", fc.constantFrom("Want", "Must have", "Do not want", "Sometimes", "")),
    typed("SelectionCriteria", "Criterion", fc.constantFrom<CellWrite[]>("Renamed", "", 5, "*")),
    typed("PartnerList", "Organization", fc.constantFrom<CellWrite[]>("Renamed", "", 12_345, 2026, "*")),
    typed("PartnerScores", "Partner", fc.constantFrom<CellWrite[]>("Renamed", "", 12_345)),
    typed("WorkPlan", "Due", dueCells(today).map(cellWrite)),
    typed("WorkPlan", "Due", fc.constant<CellWrite>({ formula: "=NA()" })),
    typed("PartnerScores", "Evidence", fc.constant<CellWrite>({ formula: "=NA()" })),
    typed("WorkPlan", "ID", fc.constantFrom<CellWrite[]>("T1", "", 1)),
    typed("ProcessAnswers", "Round", fc.constantFrom<CellWrite[]>("2026 spring", "", 2026)),
    typed("ProcessAnswers", "What was promised gets done", fc.constantFrom<CellWrite[]>(5, 0, "x", "")),
    typed("SharedGoals", "Target", fc.constantFrom<CellWrite[]>(0, 10, "all", "")),
    typed("GoalReviews", "Measured on", fc.constantFrom<CellWrite[]>(today, "late", "")),
    typed("ContactLog", "Date", fc.constantFrom<CellWrite[]>(today, today + 1, "late", "")),
    typed("WorkPlan", "Task", fc.constantFrom<CellWrite[]>("Call", "")),
  ),
  { maxLength: 3 },
);

function cellWrite(cell: Cell): CellWrite {
  return cell === null || typeof cell === "object" ? "" : cell;
}
