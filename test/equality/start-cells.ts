import type { PlannerFigures } from "../../src/app/planner-figures";
import type { PlannerWorkbook } from "../../src/app/planner-workbook";
import { isBlank, type Cell } from "../../src/domain/cell";
import { startSheet } from "../../src/workbook/start/start.sheet";
import { listLength, chartedPartners, firstColumn, rows } from "../../src/workbook/start/start-layout";
import type { ExpectedCell } from "./expected-cells";
import { startSteps } from "./start-steps";

/** What the Start sheet has to show: its counts, its steps, the best partners and the most overdue tasks. */
export function startCells(workbook: PlannerWorkbook, figures: PlannerFigures): ExpectedCell[] {
  return [
    ...counts(workbook, figures),
    ...startSteps(workbook, figures),
    ...chartedScores(workbook, figures),
    ...listed("Approach first", bestPartners(workbook, figures)),
    ...listed("Most overdue", mostOverdue(workbook, figures)),
  ];
}

function counts({ tables }: PlannerWorkbook, { standings, tasks }: PlannerFigures): ExpectedCell[] {
  const inState = (...states: (string | null)[]) =>
    tasks.filter(({ state }) => states.includes(state)).length;
  const expected: Readonly<Record<string, number>> = {
    partners: (tables.PartnerList?.rows ?? []).filter(({ organization }) => !isBlank(organization)).length,
    eligible: standings.filter((one) => one?.eligibility === "eligible").length,
    "open tasks": tasks.length - inState("done", "cancelled", null),
    overdue: inState("overdue"),
    "due soon": inState("dueSoon"),
  };
  return Object.entries(expected).map(([label, count]) => {
    const { row, column } = labelPlace(label);
    return { sheet: startSheet.name, row: row - 1, column, what: `Start, ${label}`, expected: count };
  });
}

function rankedPartners({ tables }: PlannerWorkbook, { standings }: PlannerFigures) {
  const ranked = (tables.PartnerList?.rows ?? []).flatMap(({ organization, stage }, index) => {
    const standing = standings[index];
    return typeof standing?.rank === "number"
      ? [{ ...standing, rank: standing.rank, organization, stage }]
      : [];
  });
  return ranked.sort((one, other) => one.rank - other.rank);
}

function bestPartners(workbook: PlannerWorkbook, figures: PlannerFigures): Line[] {
  return rankedPartners(workbook, figures)
    .slice(0, listLength)
    .map(({ rank, organization, score, coverage, stage }) => ({
      0: rank,
      1: organization,
      6: score,
      7: coverage,
      9: stage,
    }));
}

/** The scores behind the chart, from the last of those shown to the first. */
function chartedScores(workbook: PlannerWorkbook, figures: PlannerFigures): ExpectedCell[] {
  const ranked = rankedPartners(workbook, figures).slice(0, chartedPartners);
  return Array.from({ length: chartedPartners }, (_, index) => ({
    sheet: startSheet.name,
    row: rows.scores + chartedPartners - index,
    column: firstColumn + 6,
    what: `Start, charted score ${index + 1}`,
    expected: ranked[index]?.score ?? null,
  }));
}

function mostOverdue({ tables }: PlannerWorkbook, { tasks }: PlannerFigures): Line[] {
  const late = (tables.WorkPlan?.rows ?? []).flatMap((task, index) => {
    const daysLate = tasks[index]?.daysLate ?? null;
    return daysLate === null ? [] : [{ ...task, daysLate }];
  });
  const first = late.sort((one, other) => other.daysLate - one.daysLate).slice(0, listLength);
  // The due day is shown as a day, which every engine writes its own way; how late it is stands beside it.
  return first.map(({ daysLate, task, owner, partner }) => ({ 0: daysLate, 1: task, 7: owner, 9: partner }));
}

/** What a line of a list shows, by the column of the grid. */
type Line = Readonly<Record<number, Cell>>;

/** A list's lines; what stands in none of them is blank, apart from the sentence in the first. */
function listed(title: string, lines: readonly Line[]): ExpectedCell[] {
  const { row } = labelPlace(title);
  return Array.from({ length: listLength }, (_, place) => lines[place] ?? { 0: null }).flatMap(
    (line, place) =>
      Object.entries(line).map(([at, expected]) => ({
        sheet: startSheet.name,
        row: row + 2 + place,
        column: firstColumn + Number(at),
        what: `Start, ${title}, line ${place + 1}, column ${at}`,
        expected,
      })),
  );
}

function labelPlace(label: string): { row: number; column: number } {
  const cell = startSheet.cells.find(({ content }) => content === label);
  if (!cell) throw new Error(`The Start sheet has no “${label}”.`);
  return cell;
}
