import { type Cell, cellText, isCellError } from "./cell";
import { cellInWords } from "./cell-in-words";
import { buildIssue, type Issue, type IssueCode } from "./issue";

/** A column of texts whose every sign counts: what they stand for, and what stands there. */
export interface TextCells {
  readonly table: string;
  readonly field: string;
  readonly header: string;
  readonly holds: "phone" | "id" | "other";
  readonly cells: readonly Cell[];
  /** Whether the texts of the column are more than the numbers 1, 2, 3 and so on. */
  readonly isOfTexts: boolean;
}

/** What Excel made something else of than what was typed: digits that are gone, days, and formulas that failed. */
export function checkTexts({ table, field, header, cells, ...column }: TextCells): Issue[] {
  return cells.flatMap((cell, index) => {
    const code = isCellError(cell) ? "cells.errorForText" : codeOfNumber(cell, column);
    const about = { table, column: header, value: cellInWords(cell) };
    return code === null ? [] : [buildIssue(code, { row: index + 1, field }, about)];
  });
}

type AboutTexts = Extract<
  IssueCode,
  `cells.${"phoneIsNumber" | "digitsLost" | "dateForText" | "numberForId"}`
>;

/** Excel keeps fifteen digits of a number. */
const mostExact = 1e15;
/** Days of the years 2020 to 2039: what 3/4 or 1-2 becomes when it is typed. */
const [firstDay, lastDay] = [43_831, 51_135];

function codeOfNumber(
  cell: Cell,
  { holds, isOfTexts }: Pick<TextCells, "holds" | "isOfTexts">,
): AboutTexts | null {
  if (typeof cell !== "number") return null;
  if (Math.abs(cell) >= mostExact) return "cells.digitsLost";
  if (holds === "phone") return "cells.phoneIsNumber";
  if (Number.isInteger(cell) && cell >= firstDay && cell <= lastDay) return "cells.dateForText";
  return holds === "id" && isOfTexts ? "cells.numberForId" : null;
}

/** Whether some of the IDs are texts that no number is written like, such as T1 or 007. */
export function areTexts(ids: readonly Cell[]): boolean {
  return ids.some((id) => typeof id === "string" && id !== "" && cellText(Number(id)) !== id);
}
