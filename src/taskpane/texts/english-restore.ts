import { formats } from "../formats";
import { plural } from "./english-plural";

/** What the pane says about a planner whose tables became plain cells. */
export const restoreTexts = {
  title: "The tables became plain cells",
  about: [
    "This is a partnership planner, saved by a program that keeps no tables. Until they are made again, nothing is counted and new rows are not taken in.",
    "What was typed stays as it is.",
  ],
  tables:
    "These become tables again, with their names, computed columns, drop-downs, highlights and formats:",
  rows: (count: number) => plural(count, "row", "rows"),
  formulas: (sheets: readonly string[]) => `Formulas, lists and charts come back on ${formats.list(sheets)}.`,
  added: (sheets: readonly string[]) => `Gone, and made anew: ${formats.list(sheets)}.`,
  shown: (sheets: readonly string[]) => `Header rows are shown again on ${formats.list(sheets)}.`,
  released:
    "Formulas of your own that name one of these tables will name its cells instead, and no rows that come later.",
  leftAlone: (sheets: readonly string[]) =>
    `Cells were moved on ${formats.list(sheets)}, so that stays as it is. To have it made anew, rename it first.`,
  kept: (sheet: string, addresses: readonly string[]) =>
    `Typed over a formula on ${sheet}, and stays: ${formats.list(addresses)}.`,
  unfinished: "Making the tables again was begun and not finished. The same button finishes it.",
  refused: "The tables cannot be made again yet:",
  button: "Make the tables again",
  running: "Making the tables…",
  look: "See what making them again does",
  leave: "Leave it as it is",
  done: "The tables are there again.",
  nothing: "There is nothing to make again any more.",
};
