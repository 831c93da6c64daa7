import { childrenOf, localName, type XmlElement } from "../../src/workbench/file/package/xml-tree";

/** The elements inside another that stand before one they must follow, or that are not known there at all. */
export function misordered(element: XmlElement | undefined, order: string): string[] {
  const known = order.split(" ");
  let last = 0;
  return childrenOf(element).flatMap((child) => {
    const place = known.indexOf(localName(child));
    const isWrong = place < last;
    last = Math.max(last, place);
    return isWrong ? [localName(child)] : [];
  });
}

/** What occurs more than once, however it is spelled in capitals. */
export function doubled(values: readonly string[]): string[] {
  const lower = values.map((value) => value.toLowerCase());
  return values.filter((_value, index) => lower.indexOf(lower[index] ?? "") !== index);
}
