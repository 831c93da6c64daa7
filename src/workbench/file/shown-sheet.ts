import type { BookContent } from "../host/book/book-content";

/** Position of the sheet that the file opens with: the active one, or the first visible when that one is hidden. */
export function shownSheet({ sheets, activeSheet }: BookContent): number {
  if (sheets[activeSheet]?.visibility === "Visible") return activeSheet;
  return Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === "Visible"),
  );
}
