import type { CellPosition } from "./deep-chains";

/** What has to be known of a sheet; the engine's getters know it. */
interface SheetCells {
  getSheetZone(sheetId: string): Zone;
  getCells(sheetId: string): readonly { readonly id: number }[];
  getCellPosition(cellId: number): CellPosition;
}

interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A block of a sheet. */
export interface SheetZone {
  readonly sheetId: string;
  readonly zone: Zone;
}

/** Whether a block is all of its sheet. */
export function isWholeSheet(getters: SheetCells, { sheetId, zone }: SheetZone): boolean {
  const whole = getters.getSheetZone(sheetId);
  return zone.top === 0 && zone.left === 0 && zone.bottom >= whole.bottom && zone.right >= whole.right;
}

/** The places of a block one below the other, column by column; of a whole sheet only those where a cell is. */
export function usedPlaces(getters: SheetCells, block: SheetZone): CellPosition[] {
  const { sheetId, zone } = block;
  if (isWholeSheet(getters, block)) {
    const places = getters.getCells(sheetId).map(({ id }) => getters.getCellPosition(id));
    return places.sort((one, other) => one.col - other.col || one.row - other.row);
  }
  const places: CellPosition[] = [];
  for (let col = zone.left; col <= zone.right; col++)
    for (let row = zone.top; row <= zone.bottom; row++) places.push({ sheetId, row, col });
  return places;
}
