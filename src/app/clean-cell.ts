import { isBlank, type Cell } from "../domain/cell";
import { lookAlikeKey } from "../domain/look-alike-key";
import { visibleName } from "../domain/visible-name";
import { isKeptAsText, type StoredColumn } from "../workbook/define-table";
import { lists } from "../workbook/lists";
import { selectionCriteriaTable } from "../workbook/selection-criteria.table";
import { namedBy } from "./look-alikes";

/**
 * A value from elsewhere as it is written into a column: a name without signs that nobody sees, and a word of a list
 * as the list has it when only such signs differ. All else stays as it is.
 */
export function cleanCell(table: string, column: StoredColumn, cell: Cell): Cell {
  if (typeof cell !== "string") return cell;
  if (column.kind === "choice") return wordOf(lists[column.list].entries, cell);
  if (column.kind === "answer") return wordOf(lists.surveyAnswers.entries, cell);
  if (column.kind === "ratings") return wordOf(lists.answers.entries, cell);
  // The ratings of a criterion are found by its name as it was given.
  const isCriterion = table === selectionCriteriaTable.name;
  const isName = !isCriterion && (isKeptAsText(column) || namedBy(table, column) !== null);
  return isName ? nameOf(cell) : cell;
}

function wordOf(entries: readonly (string | number)[], text: string): Cell {
  const words = entries.filter((entry) => typeof entry === "string");
  const key = lookAlikeKey(text);
  return words.find((word) => word === text) ?? words.find((word) => lookAlikeKey(word) === key) ?? text;
}

// Nothing but spaces stays what it is, for the check to say so.
function nameOf(text: string): Cell {
  const name = visibleName(text);
  return isBlank(name) ? text : name;
}
