import { cellText, isBlank, type Cell } from "../../domain/cell";
import type { IssueCode } from "../../domain/issue";
import { nameKey } from "../../domain/name-key";
import { plainDay } from "../../domain/plain-day";
import { plainNumber } from "../../domain/plain-number";
import { isRating } from "../../domain/score";
import { spacelessKey } from "../../domain/spaceless-key";
import type { StoredColumn } from "../../workbook/define-table";
import { lists } from "../../workbook/lists";
import type { PlannerTable } from "../planner-table";
import type { PlannerWorkbook } from "../planner-workbook";
import { referencedColumn } from "../referenced-column";
import { settingCells } from "../settings-in-use";

/** A cell that holds something else than its column is made for. */
export interface WrongCell {
  readonly cell: Cell;
  readonly field: string;
  readonly table: PlannerTable;
  readonly workbook: PlannerWorkbook;
}

type Meant = (wrong: WrongCell) => string | number | null;

/** What somebody plainly meant with a cell that does not count; null when that is not certain. */
export function meantValue(code: IssueCode, wrong: WrongCell): string | number | null {
  return meanings[code]?.(wrong) ?? null;
}

const meanings: Readonly<Partial<Record<IssueCode, Meant>>> = {
  "tasks.dueNotADate": meantDay,
  "tasks.startNotADate": meantDay,
  "tasks.doneOnNotADate": meantDay,
  "ratings.ratedOnNotADate": meantDay,
  "cells.notADate": meantDay,
  "settings.todayNotADate": meantDay,
  "settings.weekNotADate": meantDay,

  "ratings.numberAsText": meantNumber(isRating),
  "survey.numberAsText": meantNumber(isRating),
  "criteria.weightNotNumber": meantNumber((value) => value >= 0),
  "communication.rhythmNotDays": meantNumber((value) => value >= 1),
  "settings.coverageNotAShare": meantNumber((value) => value >= 0 && value <= 1),
  "settings.daysNotWhole": meantNumber((value) => Number.isInteger(value) && value >= 0),
  "settings.cutOffNotARating": meantNumber(isRating),
  "cells.notANumber": (wrong) => meantNumber((value) => value >= leastOf(wrong))(wrong),

  "ratings.notYesNo": (wrong) => onlySimilar(wrong.cell, lists.answers.entries),
  "partners.notYesNo": meantWord,
  "partners.unknownStage": meantWord,
  "criteria.unknownKind": meantWord,
  "tasks.unknownStatus": meantWord,
  "survey.notAnAnswer": (wrong) => onlySimilar(wrong.cell, lists.surveyAnswers.entries),
  "cells.notInList": meantWord,

  "cells.numberForId": ({ cell }) => (typeof cell === "number" ? cellText(cell) : null),

  "ratings.partnerSpacesDiffer": meantName,
  "survey.organizationSpacesDiffer": meantName,
  "cells.spacesDiffer": meantName,
  "tasks.unknownPartner": meantName,
  "tasks.unknownGoal": ({ cell, workbook }) =>
    onlySimilar(
      cell,
      (workbook.tables.SharedGoals?.rows ?? []).map(({ goal }) => goal),
    ),
};

function meantDay({ cell }: WrongCell): number | null {
  return typeof cell === "string" ? plainDay(cell) : null;
}

function meantNumber(isAllowed: (value: number) => boolean): (wrong: WrongCell) => number | null {
  return ({ cell }) => (typeof cell === "string" ? plainNumber(cell, isAllowed) : null);
}

function leastOf(wrong: WrongCell): number {
  const column = columnOf(wrong);
  return column?.kind === "number" ? (column.atLeast ?? -Infinity) : -Infinity;
}

function meantWord(wrong: WrongCell): string | number | null {
  const column = columnOf(wrong);
  return column?.kind === "choice" ? onlySimilar(wrong.cell, lists[column.list].entries) : null;
}

function meantName(wrong: WrongCell): string | number | null {
  const { workbook, cell } = wrong;
  const column = columnOf(wrong);
  if (column?.kind !== "reference") return null;
  // The survey is answered by our own organization, too.
  const own =
    wrong.table.definition.name === "ProcessAnswers" ? [settingCells(workbook).ourOrganization] : [];
  return onlySimilar(cell, [...(referencedColumn(column.to, workbook)?.cells ?? []), ...own]);
}

function columnOf({ table, field }: WrongCell): StoredColumn | undefined {
  return table.definition.columns[field];
}

/** The one name that differs by nothing but capitals, spaces and signs that look alike; null when there are several such names, or none. */
function onlySimilar(cell: Cell, names: readonly Cell[]): string | number | null {
  const key = spacelessKey(cell);
  if (key === "") return null;
  const similar = new Map(
    names.filter((name) => spacelessKey(name) === key).map((name) => [nameKey(name), name]),
  );
  const [only, ...others] = [...similar.values()];
  const isName = typeof only === "string" || typeof only === "number";
  return isName && !isBlank(only) && others.length === 0 ? only : null;
}
