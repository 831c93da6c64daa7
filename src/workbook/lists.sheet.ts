import { lists, type List, type ListName } from "./lists";

const openHeaders = Object.values<List>(lists).flatMap(({ open, header }) => (open ? [header] : []));

/** Where the drop-downs' entries stand: one narrow table a list, side by side, a blank column between. */
export const listsSheet = {
  name: "Lists",
  title: "Lists",
  help: `Add words of your own below ${openHeaders.join(", ")}.`,
  note: "The other lists are what the formulas count on: leave them as they are.",
  columnWidth: 34,
  gapWidth: 3,
} as const;

/** The lists from left to right, with the column of the sheet in which each stands. */
export const listPlaces: readonly { readonly list: List; readonly column: number }[] = Object.values(
  lists,
).map((list, index) => ({ list, column: index * 2 }));

/** The column of the Lists sheet in which a list stands, counted from 0. */
export function listColumn(name: ListName): number {
  return Object.keys(lists).indexOf(name) * 2;
}
