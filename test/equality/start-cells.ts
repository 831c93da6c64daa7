import type { PlannerFigures } from "../../src/app/planner-figures";
import type { PlannerWorkbook } from "../../src/app/planner-workbook";
import { isBlank, type Cell } from "../../src/domain/cell";
import { startSheet } from "../../src/workbook/start.sheet";
import type { ExpectedCell } from "./expected-cells";

const listLength = 5;

/** What the Start sheet has to show: its counts, the five best partners and the five most overdue tasks. */
export function startCells(workbook: PlannerWorkbook, figures: PlannerFigures): ExpectedCell[] {
  return [
    ...counts(workbook, figures),
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

function bestPartners({ tables }: PlannerWorkbook, { standings }: PlannerFigures): Cell[][] {
  const ranked = (tables.PartnerList?.rows ?? []).flatMap(({ organization, stage }, index) => {
    const standing = standings[index];
    return typeof standing?.rank === "number"
      ? [{ ...standing, rank: standing.rank, organization, stage }]
      : [];
  });
  const first = ranked.sort((one, other) => one.rank - other.rank).slice(0, listLength);
  return first.map(({ rank, organization, score, coverage, stage }) => [
    rank,
    organization,
    null,
    score,
    coverage,
    stage,
  ]);
}

function mostOverdue({ tables }: PlannerWorkbook, { tasks }: PlannerFigures): Cell[][] {
  const late = (tables.WorkPlan?.rows ?? []).flatMap((task, index) => {
    const daysLate = tasks[index]?.daysLate ?? null;
    return daysLate === null ? [] : [{ ...task, daysLate }];
  });
  const first = late.sort((one, other) => other.daysLate - one.daysLate).slice(0, listLength);
  return first.map(({ daysLate, task, owner, partner }) => [daysLate, task, null, null, owner, partner]);
}

/** A list's lines; what stands in none of them is blank, apart from the sentence in the first. */
function listed(title: string, lines: readonly (readonly Cell[])[]): ExpectedCell[] {
  const { row, column } = labelPlace(title);
  return Array.from({ length: listLength }, (_, place) => lines[place] ?? [null]).flatMap((line, place) =>
    line.flatMap((expected, offset): ExpectedCell[] => {
      const what = `Start, ${title}, line ${place + 1}, cell ${offset + 1}`;
      return isShownElsewhere(title, offset)
        ? []
        : [{ sheet: startSheet.name, row: row + 2 + place, column: column + offset, what, expected }];
    }),
  );
}

// The due day is shown as a day, which every engine writes its own way; how late it is stands beside it.
function isShownElsewhere(title: string, offset: number): boolean {
  return title === "Most overdue" && offset === 3;
}

function labelPlace(label: string): { row: number; column: number } {
  const cell = startSheet.cells.find(({ content }) => content === label);
  if (!cell) throw new Error(`The Start sheet has no “${label}”.`);
  return cell;
}
