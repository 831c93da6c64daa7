import type { Cell } from "./cell";

/** Whether a cell holds one of the planner's words, such as Done, in capitals or not. */
export function isWord(cell: Cell, word: string): boolean {
  return cell === word || (typeof cell === "string" && cell.toLowerCase() === word.toLowerCase());
}
