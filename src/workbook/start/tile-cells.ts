import type { CellHighlight } from "../cell-sheet";
import { settings } from "../planner-settings.table";
import type { SheetCell } from "../sheet-cell";
import { ofEligibility, openTasks, partnersListed, tasksIn } from "./planner-counts";
import { firstColumn, formula, gridAddress, gridColumns, rows } from "./start-layout";

const today = settings.today.inUse.name;
const week = settings.niiwFirstDay.inUse.name;

const tiles = {
  listed: { label: "partners", formula: partnersListed },
  eligible: { label: "eligible", formula: ofEligibility("eligible") },
  open: { label: "open tasks", formula: openTasks },
  overdue: { label: "overdue", formula: tasksIn("overdue") },
  dueSoon: { label: "due soon", formula: tasksIn("dueSoon") },
  daysLeft: { label: "days to NIIW", formula: `IF(ISNUMBER(${week}),MAX(0,${week}-${today}),"")` },
} as const;
const names = Object.keys(tiles) as (keyof typeof tiles)[];
const tileWidth = gridColumns / names.length;

/** The figures to know first, large. */
export function tileCells(): SheetCell[] {
  return names.flatMap((name, index) => {
    const tile = tiles[name];
    const column = firstColumn + index * tileWidth;
    const end = column + tileWidth - 1;
    return [
      {
        row: rows.tiles,
        column,
        content: formula(tile.formula),
        look: "figure",
        shape: "count",
      },
      { row: rows.tiles, column: end, content: "", look: "tileEnd" },
      { row: rows.tiles + 1, column, content: tile.label, look: "figureLabel" },
      { row: rows.tiles + 1, column: end, content: "", look: "tileEnd" },
    ] satisfies SheetCell[];
  });
}

/** A late task shows from afar. */
export function tileHighlights(): CellHighlight[] {
  const at = names.indexOf("overdue") * tileWidth;
  const area = { row: rows.tiles, column: firstColumn + at, rowCount: 1, columnCount: 1 };
  return [{ area, formula: `N(${gridAddress(rows.tiles, at)})>0`, look: "alarm" }];
}
