import { headerOf } from "../define-table";
import { processAnswersTable, statements } from "../process-answers.table";
import type { SheetCell } from "../sheet-cell";
import { groups } from "./newest-round";
import {
  blockHeading,
  columns,
  counted,
  formulaCell,
  roundCells,
  roundPlaces,
  rows,
  statementColumn,
  total,
} from "./results-layout";

/** The mean of every statement in each round, under the words that stand above its answers now. */
export function statementBlock(): SheetCell[] {
  return [
    ...blockHeading(rows.statements, "Mean of each statement", "Statement"),
    ...statements.flatMap(({ key }, position) => [
      formulaCell(
        { row: rows.statements + 2 + position, column: columns.label },
        headerOf(processAnswersTable, key),
        { look: "plain" },
      ),
      ...roundPlaces.map((place) => statementMean(position, place)),
      ...groupMeans(position),
    ]),
  ];
}

function statementMean(position: number, place: number): SheetCell {
  const { key, criterion } = roundCells(place);
  const at = { row: rows.statements + 2 + position, column: columns.firstRound + place };
  return formulaCell(at, `IF(${key}="","",${mean(position, criterion)})`, { shape: "score" });
}

// Out of sight: what our own organization and what the partners say in the newest round.
function groupMeans(position: number): SheetCell[] {
  return (["ours", "partners"] as const).map((group) => ({
    row: rows.statements + 2 + position,
    column: columns[group],
    content: { formula: `=${mean(position, total("newestCriterion"), groups[group])}` },
  }));
}

function mean(position: number, criterion: string, more = ""): string {
  const column = statementColumn(position);
  return `IFERROR(AVERAGEIFS(${column},${counted(criterion, column)}${more}),"")`;
}
