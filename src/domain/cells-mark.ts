import { cellText, type Cell } from "./cell";

/** Cells in one short word: another word means that somebody changed one of them. */
export function cellsMark(cells: readonly (readonly Cell[])[]): string {
  const rows = cells.map((row) => row.map(cellText).join("\t").replace(/\r\n?/g, "\n").trimEnd());
  return hash(rows.join("\n"));
}

// FNV-1a: short, and different for different texts unless somebody works at it.
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(16);
}
