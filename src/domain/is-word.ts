import type { Cell } from "./cell";

/** Whether a cell holds one of the planner's words, such as Done, in capitals or not. */
export function isWord(cell: Cell, word: string): boolean {
  if (typeof cell !== "string" || cell.length !== word.length) return false;
  return cell === word || cell.toLowerCase() === word.toLowerCase();
}
