import { type Cell, isBlank } from "./cell";
import { cellInWords } from "./cell-in-words";
import type { Criterion } from "./criterion";
import { isWord } from "./is-word";
import { buildIssue, type Issue } from "./issue";
import type { GateWords } from "./score";
import { whyNoRating } from "./why-no-rating";

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
  const why = whyNoRating(rating);
  if (why === null) return null;
  const params = { criterion: criterion.name, value: cellInWords(rating) };
  return buildIssue(`ratings.${why}`, { row, field: "rating" }, params);
}

function checkGate(rating: Cell, { criterion, row, words }: RatingPlace): Issue | null {
  if (isWord(rating, words.yes) || isWord(rating, words.no)) return null;
  const params = { criterion: criterion.name, value: cellInWords(rating), yes: words.yes, no: words.no };
  return buildIssue("ratings.notYesNo", { row, field: "rating" }, params);
}
