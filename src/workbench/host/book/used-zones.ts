/** What has to be known of a sheet; the engine's getters know it. */
interface SheetCells {
  getSheetZone(sheetId: string): Zone;
  getCells(sheetId: string): readonly { readonly id: number }[];
  getCellPosition(cellId: number): { readonly row: number; readonly col: number };
}

interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The blocks of a sheet that hold cells, when the zone is the whole sheet; a smaller zone stays what it is. */
export function usedZones(
  getters: SheetCells,
  sheetId: string,
  zone: Zone,
): { sheetId: string; zone: Zone }[] {
  const whole = getters.getSheetZone(sheetId);
  if (zone.bottom < whole.bottom || zone.right < whole.right || zone.top > 0 || zone.left > 0) {
    return [{ sheetId, zone }];
  }
  const places = getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id));
  const rows = new Map<number, { left: number; right: number }>();
  for (const { row, col } of places) {
    const { left = col, right = col } = rows.get(row) ?? {};
    rows.set(row, { left: Math.min(left, col), right: Math.max(right, col) });
  }
  return blocks(rows).map((block) => ({ sheetId, zone: block }));
}

// Rows that follow each other and reach equally far make one block.
function blocks(rows: ReadonlyMap<number, { left: number; right: number }>): Zone[] {
  const zones: Zone[] = [];
  for (const row of [...rows.keys()].sort((one, other) => one - other)) {
    const { left, right } = rows.get(row) ?? { left: 0, right: 0 };
    const last = zones.at(-1);
    if (last && last.bottom === row - 1 && last.left === left && last.right === right) last.bottom = row;
    else zones.push({ top: row, bottom: row, left, right });
  }
  return zones;
}
