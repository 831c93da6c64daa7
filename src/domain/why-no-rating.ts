import { type Cell, isCellError } from "./cell";
import { isRating } from "./score";

/** Why a cell that should hold a number from 1 to 5 does not count. */
export type WhyNoRating = "errorValue" | "looksLikeDate" | "numberAsText" | "notARating";

/** Why a cell is no rating from 1 to 5; null when it is one. */
export function whyNoRating(cell: Cell): WhyNoRating | null {
  if (isRating(cell)) return null;
  if (isCellError(cell)) return "errorValue";
  if (typeof cell === "number") return looksLikeDate(cell) ? "looksLikeDate" : "notARating";
  return typeof cell === "string" && isRatingAsText(cell) ? "numberAsText" : "notARating";
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
