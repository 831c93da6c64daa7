import { isBlank, isCellError } from "../domain/cell";
import { cellInWords } from "../domain/cell-in-words";
import { buildIssue, type Issue } from "../domain/issue";
import type { PlannerFigures } from "./planner-figures";
import type { PlannerWorkbook } from "./planner-workbook";

/** Excel errors in cells that are no ratings but stand among them: formulas read the row as a whole. */
export function errorsBesideRatings(
  { PartnerScores: table }: PlannerWorkbook["tables"],
  { criteria }: PlannerFigures,
): Issue[] {
  if (!table) return [];
  const counted = new Set(criteria.map(({ at }) => at));
  const beside = [
    ...table.ratingColumns.flatMap(({ position }, at) => (counted.has(at) ? [] : [position])),
    ...(table.positions.evidence === null ? [] : [table.positions.evidence]),
  ];
  return table.snapshot.rows.flatMap((cells, index) =>
    beside.flatMap((position) => {
      const cell = cells[position] ?? null;
      if (!isCellError(cell) || isBlank(table.rows[index]?.partner ?? null)) return [];
      const about = { column: table.snapshot.columns[position]?.header ?? "", value: cellInWords(cell) };
      return [buildIssue("ratings.errorBeside", { row: index + 1, field: null }, about)];
    }),
  );
}
