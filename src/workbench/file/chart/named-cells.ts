import type { Area } from "../../host/book/book-content";
import { parseArea } from "../sheet/cell-addresses";

/** The cells that a formula of a chart names, and their sheet as it is told apart from others; null when it names none. */
export function namedCells(formula: string): { sheetKey: string; area: Area } | null {
  const [, quoted, plain = "", address = ""] =
    /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(formula) ?? [];
  const area = parseArea(address);
  return area && { sheetKey: sheetKey(quoted?.replace(/''/g, "'") ?? plain), area };
}

/** A sheet's name as it is told apart from others: letters large or small are the same. */
export function sheetKey(name: string): string {
  return name.toLowerCase();
}
