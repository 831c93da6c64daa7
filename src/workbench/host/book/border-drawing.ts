import type { BorderLine, CellFormat } from "./book-content";
import type { CellPlace } from "./cell-place";
import { formatAt } from "./cell-reading";
import type { Zone } from "./engine";
import { draw, type Workings } from "./workings";

/** Shows the borders of cells in the grid; what they are is kept with the cell's looks. */
export function drawBorders(
  w: Workings,
  sheetId: string,
  cells: Iterable<Pick<CellPlace, "row" | "column">>,
): void {
  const alike = new Map<string, Zone[]>();
  for (const { row, column } of cells) {
    const border = JSON.stringify(drawnBorder(formatAt(w, { sheetId, row, column })));
    let zones = alike.get(border);
    if (!zones) alike.set(border, (zones = []));
    const last = zones.at(-1);
    // The cells come row by row: neighbors with the same borders are drawn together.
    if (last?.bottom === row && last.right === column - 1) last.right = column;
    else zones.push({ top: row, bottom: row, left: column, right: column });
  }
  for (const [border, target] of alike) {
    draw(w, "SET_BORDERS_ON_TARGET", { sheetId, target, border: JSON.parse(border) as unknown });
  }
}

function drawnBorder({ borderTop, borderBottom, borderLeft, borderRight }: CellFormat) {
  return {
    ...(borderTop && { top: gridLine(borderTop) }),
    ...(borderBottom && { bottom: gridLine(borderBottom) }),
    ...(borderLeft && { left: gridLine(borderLeft) }),
    ...(borderRight && { right: gridLine(borderRight) }),
  };
}

function gridLine({ style, color }: BorderLine) {
  return { style: GRID_LINES[style], color };
}

const GRID_LINES = {
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
  Dash: "dashed",
  Dot: "dotted",
  Double: "thick",
} as const;
