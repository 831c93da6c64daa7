import type { Drawing, Rect, Renderer, TextBox, Zone } from "./renderer";

/** A text of a frozen cell that is longer than what is left of the frozen part. */
export interface TextBeyondFrozen {
  readonly box: TextBox;
  /** Where it is drawn beyond the frozen edge. */
  readonly beyond: Rect;
  /** The cells there that have no color of their own. */
  readonly free: readonly Rect[];
}

/** The texts of frozen cells that run on beyond the frozen edge; none while the rest of the sheet is scrolled away. */
export function textsBeyondFrozen(renderer: Renderer, drawing: Drawing): TextBeyondFrozen[] {
  const { viewports, sheetId } = drawing;
  const columns = shownColumns(renderer, drawing);
  if (!columns) return [];
  return viewports.getSheetViewVisibleRows(sheetId).flatMap((row) => {
    const column = lastFilled(renderer, { sheetId, row }, columns.frozen);
    if (column === null) return [];
    const within = { ...zoneAt(row, column), left: columns.frozen[0] ?? 0, right: columns.last };
    const box = renderer.createZoneBox(viewports, sheetId, zoneAt(row, column), within);
    return runningOn(renderer, drawing, { box, row, columns: columns.others });
  });
}

interface ShownColumns {
  readonly frozen: readonly number[];
  readonly others: readonly number[];
  readonly last: number;
}

function shownColumns({ getters }: Renderer, { viewports, sheetId }: Drawing): ShownColumns | null {
  const { xSplit } = getters.getPaneDivisions(sheetId);
  const visible = viewports.getSheetViewVisibleCols(sheetId);
  const [frozen, others] = [visible.filter((at) => at < xSplit), visible.filter((at) => at >= xSplit)];
  const [first, last] = [others[0], others.at(-1)];
  if (frozen.length === 0 || first === undefined || last === undefined) return null;
  for (let at = xSplit; at < first; at++) if (!getters.isColHidden(sheetId, at)) return null;
  return { frozen, others, last };
}

function lastFilled(
  { getters }: Renderer,
  { sheetId, row }: { sheetId: string; row: number },
  columns: readonly number[],
): number | null {
  const filled = [...columns]
    .reverse()
    .find((col) => getters.getEvaluatedCell({ sheetId, row, col }).type !== "empty");
  return filled === undefined || getters.isInMerge({ sheetId, row, col: filled }) ? null : filled;
}

function runningOn(
  { getters }: Renderer,
  { viewports, sheetId }: Drawing,
  { box, row, columns }: { box: TextBox; row: number; columns: readonly number[] },
): TextBeyondFrozen[] {
  const { content } = box;
  if (!content || !box.isOverflow || content.align !== "left") return [];
  const end = content.x + content.width;
  const isFilled = (col: number) => getters.getEvaluatedCell({ sheetId, row, col }).type !== "empty";
  const upTo = columns.findIndex(isFilled);
  const reached = columns
    .slice(0, upTo < 0 ? undefined : upTo)
    .map((column) => ({ column, rect: viewports.getVisibleRect(sheetId, zoneAt(row, column)) }))
    .filter(({ rect }) => rect.x < end);
  const [first, last] = [reached[0]?.rect, reached.at(-1)?.rect];
  if (!first || !last) return [];
  const width = Math.min(end, last.x + last.width) - first.x;
  const free = reached.flatMap(({ column, rect }) => {
    const { fillColor } = getters.getCellComputedStyle({ sheetId, row, col: column });
    return fillColor === undefined ? [{ ...rect, width: Math.min(end - rect.x, rect.width) }] : [];
  });
  return [{ box, beyond: { ...first, width }, free }];
}

function zoneAt(row: number, column: number): Zone {
  return { top: row, bottom: row, left: column, right: column };
}
