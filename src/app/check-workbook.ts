import { type Cell, isBlank } from "../domain/cell";
import { checkPartners } from "../domain/check-partners";
import { checkRatings } from "../domain/check-ratings";
import { checkSettings } from "../domain/check-settings";
import { checkTasks } from "../domain/check-tasks";
import { buildIssue, type Issue } from "../domain/issue";
import { dayOf } from "../domain/serial-day";
import { words } from "../workbook/words";
import { shownCell } from "./shown-cell";
import { computedCells } from "./computed-cells";
import { criteriaIssues } from "./criteria-issues";
import { errorsBesideRatings } from "./errors-beside-ratings";
import { newerSchema } from "./newer-schema";
import type { PlannerFigures } from "./planner-figures";
import type { PlannerTable } from "./planner-table";
import type { PlannerWorkbook } from "./planner-workbook";
import { settingCells, type SettingsInUse } from "./settings-in-use";

/** Everything that is wrong in the workbook, from its tables to single cells, in the order of the sheets. */
export function checkWorkbook(
  workbook: PlannerWorkbook,
  figures: PlannerFigures,
  settings: SettingsInUse,
): Issue[] {
  if (!workbook.isSetUp) return [...workbook.issues];
  return [
    ...newerSchema(workbook),
    ...workbook.issues,
    ...partnerIssues(workbook),
    ...criteriaIssues(workbook),
    ...againstList(workbook, ratingIssues(workbook, figures, settings)),
    ...errorsBesideRatings(workbook.tables, figures),
    ...againstList(workbook, taskIssues(workbook)),
    ...(workbook.tables.PlannerSettings ? checkSettings(settingCells(workbook)) : []),
    ...differingCells(workbook, figures, settings),
  ];
}

function partnerIssues({ tables }: PlannerWorkbook): Issue[] {
  const table = tables.PartnerList;
  if (!table) return [];
  const records = table.rows.map((row) => {
    const { groupType, contact, role, phone, seniorSponsor, owner, notes } = row;
    return { ...row, others: [groupType, contact, role, phone, seniorSponsor, owner, notes] };
  });
  return checkPartners({ records, stages: Object.values(words.partnerStage), words: words.answer });
}

function ratingIssues(
  { tables }: PlannerWorkbook,
  { criteria }: PlannerFigures,
  { today }: SettingsInUse,
): Issue[] {
  if (!tables.PartnerScores) return [];
  // A cell is checked once, also when two criteria of one name share its column.
  const columns = criteria.filter(
    ({ at }, index) => criteria.findIndex((other) => other.at === at) === index,
  );
  const records = tables.PartnerScores.rows.map((row) => ({
    ...row,
    ratings: columns.map(({ at }) => row.ratingCells[at] ?? null),
  }));
  return checkRatings({
    records,
    criteria: columns,
    organizations: organizationsOf(tables),
    today,
    words: words.answer,
  });
}

function taskIssues({ tables }: PlannerWorkbook): Issue[] {
  if (!tables.WorkPlan) return [];
  return checkTasks({
    records: tables.WorkPlan.rows,
    organizations: organizationsOf(tables),
    statuses: Object.values(words.taskStatus),
    done: words.taskStatus.done,
  });
}

// Without a list of partners nobody is on it: that it is missing is said once, and not again for every row.
function againstList({ tables }: PlannerWorkbook, issues: readonly Issue[]): readonly Issue[] {
  const isThere = (tables.PartnerList?.positions.organization ?? null) !== null;
  return isThere
    ? issues
    : issues.filter(({ code }) => code !== "ratings.unknownPartner" && code !== "tasks.unknownPartner");
}

function organizationsOf(tables: PlannerWorkbook["tables"]): Cell[] {
  return (tables.PartnerList?.rows ?? []).map(({ organization }) => organization);
}

const broken = new Set<string>(["workbook.missingTable", "workbook.missingColumn"]);

/** Computed cells that show something else than the rules give. */
function differingCells(
  workbook: PlannerWorkbook,
  figures: PlannerFigures,
  settings: SettingsInUse,
): Issue[] {
  // Where something is missing, the rules and the cells see different things, and the missing is named already.
  if (workbook.issues.some(({ code }) => broken.has(code))) return [];
  // The cells count for the workbook's own day; for another one they say something else by right.
  const sameDay = dayOf(settingCells(workbook).today) === settings.today;
  return computedCells(figures, sameDay).flatMap(({ table: name, key, expected }) => {
    const table = workbook.tables[name] as PlannerTable | null;
    const position = table?.positions[key] ?? null;
    if (!table || position === null) return [];
    const header = table.definition.computed[key]?.header ?? key;
    return expected.flatMap((cell, index) => {
      const shown = table.rows[index]?.[key] ?? null;
      const typed = table.snapshot.typed.some(({ row, column }) => row === index && column === position);
      if (typed || isSame(shown, cell)) return [];
      const about = { table: name, column: header, shown: shownCell(shown), expected: shownCell(cell) };
      return [buildIssue("workbook.differs", { row: index + 1, field: key }, about)];
    });
  });
}

// Engines add up in different orders: the last digits of a score may differ.
function isSame(shown: Cell, expected: Cell): boolean {
  if (typeof shown === "number" && typeof expected === "number") return Math.abs(shown - expected) < 0.000001;
  return shown === expected || (isBlank(shown) && isBlank(expected));
}
