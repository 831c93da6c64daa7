import type { Issue } from "../../domain/issue";
import type { NameGroup } from "../../domain/name-groups";
import type { TableName } from "../../workbook/tables";
import { aboutSpelling, placeKeyOf } from "../look-alike-issues";
import { lookAlikes, type PlacedName } from "../look-alikes";
import { placeOf, type PlannerTable } from "../planner-table";
import type { PlannerWorkbook } from "../planner-workbook";
import { tableOfIssue } from "../reported-issue";
import type { NamedPlace, NameMend } from "./mend";

/** One spelling for each name that looks the same in several, whichever of its cells the issue is about. */
export function nameMends(workbook: PlannerWorkbook, issues: readonly Issue[]): Map<Issue, NameMend> {
  const asked = issues.filter(({ code }) => aboutSpelling.has(code));
  if (asked.length === 0) return new Map();
  const groups = new Map(
    lookAlikes(workbook).flatMap((group) => group.cells.map((named) => [placeKeyOf(named), group])),
  );
  return new Map(
    asked.flatMap((issue): [Issue, NameMend][] => {
      const table = tableOfIssue(issue)?.name as TableName | undefined;
      const group = table && groups.get(placeKeyOf({ ...issue, table }));
      return group ? [[issue, { mend: "name", issue, table, ...mended(group, workbook) }]] : [];
    }),
  );
}

function mended({ name, differing }: NameGroup<PlacedName>, { tables }: PlannerWorkbook) {
  const named = differing.flatMap(({ table: of, field, row, isListed }): NamedPlace[] => {
    const table = tables[of] as PlannerTable | null;
    const position = table?.positions[field] ?? null;
    if (!table || position === null) return [];
    const seen = table.snapshot.rows[row - 1]?.[position] ?? null;
    const header = table.snapshot.columns[position]?.header ?? "";
    return [{ place: placeOf(table, row, position), header, seen, isListed }];
  });
  return { name, named };
}
