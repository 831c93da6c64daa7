import { nameKey } from "../../domain/name-key";
import { layColumns, type LaidColumn } from "../../workbook/layout";
import { partnerScoresTable } from "../../workbook/partner-scores.table";
import { selectionCriteriaTable } from "../../workbook/selection-criteria.table";
import type { Cell } from "../../domain/cell";
import type { TableContent } from "../set-up-content";
import { bodyRows, linesOf } from "./body-rows";
import type { PlacedTable } from "./placed-parts";

type Cells = readonly (readonly Cell[])[];

/** A table over the cells that are there: its columns where their headers stand, every typed cell left as it is. */
export function restoredContent(
  placed: PlacedTable,
  cells: Cells,
  criteria: TableContent["criteria"],
): TableContent {
  const { definition, sheet } = placed;
  const nothing = placed.headers.map(() => null);
  return {
    table: { ...definition, sheet },
    columns: laidColumns(placed),
    rows: Array.from({ length: bodyRows(placed, cells) }, () => nothing),
    criteria: definition === partnerScoresTable ? criteria : [],
  };
}

// Other people's columns are none of them; they stay as they are.
function laidColumns({ definition, positions, ratingColumns, left, headers }: PlacedTable): LaidColumn[] {
  const fixed = layColumns(definition).flatMap((column): LaidColumn[] => {
    const position = positions[column.key] ?? null;
    return position === null
      ? []
      : [{ ...column, position: left + position, header: headers[position] ?? column.header }];
  });
  const [rating] = layColumns(definition, [""]).filter(({ stored }) => stored?.kind === "ratings");
  const ratings = rating
    ? ratingColumns.map(({ header, position }) => ({ ...rating, header, position: left + position }))
    : [];
  return [...fixed, ...ratings].sort((one, other) => one.position - other.position);
}

/** The criteria as they stand in their cells. */
export function restoredCriteria(placed: PlacedTable | undefined, cells: Cells): TableContent["criteria"] {
  const { name, kind } = selectionCriteriaTable.columns;
  if (!placed) return [];
  const [nameAt, kindAt] = [name, kind].map(({ header }) =>
    placed.headers.findIndex((one) => nameKey(one) === nameKey(header)),
  ) as [number, number];
  return linesOf(placed, cells)
    .slice(0, bodyRows(placed, cells))
    .flatMap((line) => {
      const text = line[nameAt];
      return typeof text === "string" && text !== "" ? [{ name: text, kind: line[kindAt] ?? null }] : [];
    });
}
