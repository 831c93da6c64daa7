import { type Cell, cellText } from "./cell";

const longest = 60;

/** A cell's value as it is shown inside a sentence: text in quotation marks, and long text cut short. */
export function cellInWords(cell: Cell): string {
  const text = cellText(cell);
  const shown = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return typeof cell === "string" ? `“${shown}”` : shown;
}
