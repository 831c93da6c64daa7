/** Where a cell is; rows and columns count from 0. */
export interface CellPlace {
  sheetId: string;
  row: number;
  column: number;
}
