import { buildIssue, everywhere, type Issue } from "../domain/issue";
import type { PlannerTable } from "./planner-table";
import type { TableHeader } from "./workbook-port";

const codes = { asRow: "workbook.headerIsRow", hidden: "workbook.headerNeeded" } as const;

/** Why a table must not be written to while its headers are not where the write expects them. */
export function headerRefusals(
  { snapshot, definition }: Pick<PlannerTable, "snapshot" | "definition">,
  refused: readonly Exclude<TableHeader, "shown">[],
): Issue[] {
  const { header } = snapshot;
  return header !== "shown" && refused.includes(header)
    ? [buildIssue(codes[header], everywhere, { table: definition.name })]
    : [];
}
