import type { Cell } from "./cell";
import { isWord } from "./is-word";

/** One filled-in form of the survey. */
export interface SurveyForm {
  readonly round: Cell;
  readonly answeredOn: Cell;
  readonly organization: Cell;
  /** In the order of the statements. */
  readonly answers: readonly Cell[];
}

/** Whether an answer counts in means: a number from 1 to 5. "Don't know", blanks, text, 0 and 7 never do. */
export function isCountedAnswer(cell: Cell | undefined): cell is number {
  return typeof cell === "number" && cell >= 1 && cell <= 5;
}

/** How many statements of a form have an answer, "Don't know" among them. */
export function answeredStatements(form: Pick<SurveyForm, "answers">, dontKnow: string): number {
  return form.answers.filter((cell) => isCountedAnswer(cell) || isWord(cell, dontKnow)).length;
}
