import { computedCells } from "../../src/app/computed-cells";
import { plannerFigures, type PlannerFigures } from "../../src/app/planner-figures";
import { placeOf, type PlannerTable } from "../../src/app/planner-table";
import type { PlannerWorkbook } from "../../src/app/planner-workbook";
import type { SettingsInUse } from "../../src/app/settings-in-use";
import type { SheetPlace } from "../../src/app/workbook-port";
import { isBlank, type Cell } from "../../src/domain/cell";
import { nameKey } from "../../src/domain/name-key";
import type { TableName } from "../../src/workbook/tables";

/** What a computed cell has to show, and what it is called. */
export interface ExpectedCell extends SheetPlace {
  readonly what: string;
  readonly expected: Cell;
}

/** Every computed cell of every table with what the rules, and nothing of the workbook's formulas, say about it. */
export function expectedCells(workbook: PlannerWorkbook, settings: SettingsInUse): ExpectedCell[] {
  const figures = plannerFigures(workbook, settings);
  const columns = [
    ...computedCells(figures, true),
    { table: "SelectionCriteria", key: "shareOfWeight", expected: sharesOfWeight(workbook) },
    { table: "SharedGoals", key: "openTasks", expected: openTasksOfGoals(workbook, figures) },
    { table: "PartnerList", key: "openTasks", expected: openTasks(workbook, figures) },
    { table: "PartnerList", key: "overdueTasks", expected: overdueTasks(workbook, figures) },
  ] as const;
  return columns.flatMap(({ table, key, expected }) =>
    expected.map((cell, index) => expectedCell(workbook, { table, key, row: index + 1 }, cell)),
  );
}

function expectedCell(
  { tables }: PlannerWorkbook,
  { table: name, key, row }: { table: TableName; key: string; row: number },
  expected: Cell,
): ExpectedCell {
  const table = tables[name] as PlannerTable;
  return {
    ...placeOf(table, row, table.positions[key] ?? -1),
    what: `${name}, row ${row}, ${key}`,
    expected,
  };
}

function sharesOfWeight({ tables }: PlannerWorkbook): Cell[] {
  const rows = tables.SelectionCriteria?.rows ?? [];
  const weights = rows.map(({ kind, weight }) =>
    nameKey(kind) === "want" && typeof weight === "number" && weight > 0 ? weight : null,
  );
  const total = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  return weights.map((weight) => (weight === null ? null : weight / total));
}

function openTasks(workbook: PlannerWorkbook, { tasks }: PlannerFigures): Cell[] {
  const ended = (index: number) => ["done", "cancelled", null].includes(tasks[index]?.state ?? null);
  return tasksOfPartners(workbook, (index) => !ended(index));
}

function openTasksOfGoals({ tables }: PlannerWorkbook, { tasks }: PlannerFigures): Cell[] {
  return (tables.SharedGoals?.rows ?? []).map(({ goal }) => {
    if (isBlank(goal)) return null;
    const open = (tables.WorkPlan?.rows ?? []).filter(
      (task, index) =>
        nameKey(task.goal) === nameKey(goal) &&
        !["done", "cancelled", null].includes(tasks[index]?.state ?? null),
    );
    return open.length;
  });
}

function overdueTasks(workbook: PlannerWorkbook, { tasks }: PlannerFigures): Cell[] {
  return tasksOfPartners(workbook, (index) => tasks[index]?.state === "overdue");
}

function tasksOfPartners({ tables }: PlannerWorkbook, isCounted: (index: number) => boolean): Cell[] {
  return (tables.PartnerList?.rows ?? []).map(({ organization }) => {
    if (isBlank(organization)) return null;
    const counted = (tables.WorkPlan?.rows ?? []).filter(
      ({ partner }, index) => nameKey(partner) === nameKey(organization) && isCounted(index),
    );
    return counted.length;
  });
}
