import type { PlannerFigures } from "../../src/app/planner-figures";
import type { Cell } from "../../src/domain/cell";
import type { SurveyRound, ThemeResult } from "../../src/domain/survey-results";
import { columns, resultsName, roundCount, rows } from "../../src/workbook/process-results/results-layout";
import { responseCount } from "../../src/workbook/process-results/response-block";
import { roundRows } from "../../src/workbook/process-results/round-cells";
import { words } from "../../src/workbook/words";
import type { ExpectedCell } from "./expected-cells";

/** What the sheet with the survey's results has to show: the newest rounds, and the newest one by itself. */
export function resultsCells({ survey }: PlannerFigures, ourOrganization: string): ExpectedCell[] {
  const shown = survey.slice(-roundCount);
  return [
    ...Array.from({ length: roundCount }, (_, place) => roundCells(shown, place)).flat(),
    ...newestCells(shown.at(-1) ?? null, ourOrganization),
  ];
}

function roundCells(shown: readonly SurveyRound[], place: number): ExpectedCell[] {
  const round = shown[place] ?? null;
  const column = columns.firstRound + place;
  const at = (row: number, what: string, expected: Cell) =>
    cell(row, column, `round ${place + 1}, ${what}`, expected);
  const { response } = round ?? {};
  return [
    at(rows.rounds + 1, "name", round?.round ?? null),
    at(roundRows.forms, "forms", round?.answered ?? null),
    at(roundRows.forms + 1, "asked", response?.invited ?? null),
    at(roundRows.forms + 2, "answered", response?.answered ?? null),
    at(
      roundRows.forms + 3,
      "rate",
      response && response.invited > 0 ? response.answered / response.invited : null,
    ),
    at(roundRows.mean, "mean", round?.mean ?? null),
    ...(round?.themes ?? []).flatMap((theme, index) => [
      at(rows.means + 2 + index, `theme ${index + 1}, mean`, theme.mean),
      at(rows.bands + 2 + index, `theme ${index + 1}, band`, theme.band && words.surveyBand[theme.band]),
      at(rows.counts + 2 + index, `theme ${index + 1}, n`, theme.n),
      at(rows.agreeing + 2 + index, `theme ${index + 1}, agree`, theme.agree),
      // Of the oldest round that is shown the one before is not there to be compared with.
      at(rows.changes + 2 + index, `theme ${index + 1}, change`, place === 0 ? null : shownGap(theme.change)),
    ]),
    ...(round?.statements ?? []).map((mean, index) =>
      at(rows.statements + 2 + index, `statement ${index + 1}`, mean),
    ),
    ...responses(round, place),
  ];
}

// Names may come twice; the count of open marks is what has to be right.
function responses(round: SurveyRound | null, place: number): ExpectedCell[] {
  if (round === null) return [];
  const { invited } = round.response;
  return invited >= responseCount
    ? []
    : [cell(rows.responses + 2 + invited, columns.firstRound + place, "below the last partner", null)];
}

function newestCells(newest: SurveyRound | null, ourOrganization: string): ExpectedCell[] {
  return (newest?.themes ?? []).flatMap((theme, index) => {
    const row = rows.newest + 2 + index;
    const at = (offset: number, what: string, expected: Cell) =>
      cell(row, columns.firstRound + offset, `newest round, theme ${index + 1}, ${what}`, expected);
    const ours = <Value extends Cell>(value: Value) => (ourOrganization === "" ? null : value);
    return [
      at(1, "mean", theme.mean),
      at(2, "ours", ours(theme.ours.mean)),
      at(3, "ours, n", ours(theme.ours.n)),
      at(4, "partners", ours(theme.partners.mean)),
      at(5, "partners, n", ours(theme.partners.n)),
      at(columns.gap - columns.firstRound, "gap", shownGap(theme.gap)),
    ];
  });
}

function shownGap(gap: ThemeResult["gap"]): Cell {
  return gap === "tooFew" ? words.tooFew : gap;
}

function cell(row: number, column: number, what: string, expected: Cell): ExpectedCell {
  return { sheet: resultsName, row, column, what: `${resultsName}, ${what}`, expected };
}
