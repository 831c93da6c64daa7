import type { Area } from "../workbook/area";
import { mergedAreas } from "./merged-areas";
import type { SheetArea, SheetPlace } from "./workbook-port";

/** Cells of one sheet that have something in common, in as few blocks as they make. */
export interface AreaGroup<Item> {
  readonly sheet: string;
  readonly first: Item;
  readonly areas: readonly Area[];
}

/** Puts cells together that are on one sheet and have the same key. */
export function groupedAreas<Item extends { readonly place: SheetPlace }>(
  items: readonly Item[],
  keyOf: (item: Item) => string = () => "",
): AreaGroup<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = JSON.stringify([item.place.sheet, keyOf(item)]);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].map((group) => ({
    sheet: group[0].place.sheet,
    first: group[0],
    areas: mergedAreas(group.map(({ place }) => place)),
  }));
}

/** The cells in as few blocks as they make on their sheets. */
export function sheetAreas(items: readonly { readonly place: SheetPlace }[]): SheetArea[] {
  return groupedAreas(items).flatMap(({ sheet, areas }) => areas.map((area) => ({ sheet, area })));
}
