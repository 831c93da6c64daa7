import { type Cell, isBlank, isCellError } from "./cell";
import { cellInWords } from "./cell-in-words";
import type { Criterion } from "./criterion";
import { isWord } from "./is-word";
import { buildIssue, type Issue } from "./issue";
import { type GateWords, isRating } from "./score";

/** What a rating is judged by: its criterion, the words for Yes and No, and the row where it stands. */
export interface RatingPlace {
  readonly criterion: Criterion;
  readonly row: number;
  readonly words: GateWords;
}

/** What is wrong with one rating, or null when it counts or is blank. */
export function checkRating(rating: Cell, place: RatingPlace): Issue | null {
  if (isBlank(rating)) return null;
  return place.criterion.kind === "want" ? checkWant(rating, place) : checkGate(rating, place);
}

function checkWant(rating: Cell, { criterion, row }: RatingPlace): Issue | null {
  return isRating(rating)
    ? null
    : buildIssue(
        wantCode(rating),
        { row, field: "rating" },
        { criterion: criterion.name, value: cellInWords(rating) },
      );
}

function checkGate(rating: Cell, { criterion, row, words }: RatingPlace): Issue | null {
  if (isWord(rating, words.yes) || isWord(rating, words.no)) return null;
  const params = { criterion: criterion.name, value: cellInWords(rating), yes: words.yes, no: words.no };
  return buildIssue("ratings.notYesNo", { row, field: "rating" }, params);
}

type WantCode =
  "ratings.errorValue" | "ratings.looksLikeDate" | "ratings.numberAsText" | "ratings.notARating";

function wantCode(rating: Cell): WantCode {
  if (isCellError(rating)) return "ratings.errorValue";
  if (typeof rating === "number")
    return looksLikeDate(rating) ? "ratings.looksLikeDate" : "ratings.notARating";
  return typeof rating === "string" && isRatingAsText(rating) ? "ratings.numberAsText" : "ratings.notARating";
}

/** Typing 4/5 gives the fifth of April of this year, so a whole number of our times is likely to be one. */
function looksLikeDate(rating: number): boolean {
  const year1950 = 18_264;
  const year2100 = 73_051;
  return Number.isInteger(rating) && rating >= year1950 && rating < year2100;
}

/** A number that another program or a cell in text format left as text, with a point or a comma. */
function isRatingAsText(text: string): boolean {
  return /^\s*'?\d(?:[.,]\d+)?\s*$/.test(text) && isRating(Number(text.replace(",", ".").replace("'", "")));
}
