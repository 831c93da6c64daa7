import type { Area, CellFormat } from "./book-content";
import type { RestyledCell } from "./book-state";
import { cellAt } from "./cell-formula";
import { formatOfLook, lookOfFormat, type EngineLook } from "./cell-format";
import type { Cell, Style } from "./engine";
import { command, type Workings } from "./workings";

/** Changes how the cells of a block look; what the change does not say stays as it is. */
export function changeLooks(
  w: Workings,
  sheetId: string,
  { area, change }: { area: Area; change: Partial<CellFormat> },
): void {
  const lookAfter = lookChanger(change);
  const resizes = RESIZING.some((key) => key in change);
  const restyled: RestyledCell[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = cellAt(w, { sheetId, row, column });
      const look = lookAfter(cell);
      if (!look) continue;
      if (cell && !resizes && isKept(cell, look)) restyled.push({ cell, ...look });
      else command(w, "UPDATE_CELL", { sheetId, row, col: column, ...look });
    }
  }
  w.state.restyle(restyled);
}

/** Looks on which the height of a row may depend: the engine has to see each of these cells. */
const RESIZING: readonly (keyof CellFormat)[] = ["fontSize", "wrapText", "bold"];

type Look = ReturnType<typeof lookOfFormat>;

/** Most cells of a block look alike: each look is worked out once. Null when nothing changes. */
function lookChanger(change: Partial<CellFormat>): (before: Cell | undefined) => Look | null {
  const known = new Map<Style | undefined, Map<string | undefined, Look | null>>();
  return (before) => {
    const { style, format } = before ?? {};
    const byFormat = known.get(style) ?? new Map<string | undefined, Look | null>();
    known.set(style, byFormat);
    let look = byFormat.get(format);
    if (look === undefined) byFormat.set(format, (look = changedLook({ style, format }, change)));
    return look;
  };
}

function changedLook(before: EngineLook, change: Partial<CellFormat>): Look | null {
  const after = lookOfFormat({ ...formatOfLook(before), ...change });
  const same = { style: before.style ?? null, format: before.format ?? "" };
  return JSON.stringify(after) === JSON.stringify(same) ? null : after;
}

/** The engine throws away a cell that holds nothing and looks like any other. */
function isKept(cell: Cell, { style, format }: Look): boolean {
  return style !== null || format !== "" || cell.isFormula || cell.content !== "";
}
