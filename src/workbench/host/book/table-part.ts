import type { Area } from "./book-content";
import type { TableRecord } from "./book-records";
import { bodyArea } from "./table-geometry";

/** Which part of a table a block of cells is: some of its columns, from one of its edges to another. */
export interface TablePart {
  readonly tableId: string;
  readonly firstColumnId: string;
  readonly lastColumnId: string;
  readonly from: "body" | "table";
  readonly to: "body" | "table";
}

/** The part of a table that a block is: columns of its whole body, with or without header and totals; else null. */
export function tablePartAt(table: TableRecord, area: Area): TablePart | null {
  const first = table.columns[area.column - table.area.column];
  const last = table.columns[area.column + area.columnCount - 1 - table.area.column];
  const body = bodyArea(table);
  const from = edge(area.row, body.row, table.area.row);
  const to = edge(endOf(area), endOf(body), endOf(table.area));
  if (!first || !last || !from || !to) return null;
  return { tableId: table.id, firstColumnId: first.id, lastColumnId: last.id, from, to };
}

/** The block that a part of a table is now; null when one of its columns is gone. */
export function areaOfPart(part: TablePart, table: TableRecord): Area | null {
  const position = (wanted: string) => table.columns.findIndex(({ id }) => id === wanted);
  const [one, other] = [position(part.firstColumnId), position(part.lastColumnId)];
  if (one < 0 || other < 0) return null;
  const body = bodyArea(table);
  const row = part.from === "body" ? body.row : table.area.row;
  const end = part.to === "body" ? endOf(body) : endOf(table.area);
  return {
    row,
    rowCount: end - row,
    column: table.area.column + Math.min(one, other),
    columnCount: Math.abs(other - one) + 1,
  };
}

function edge(line: number, ofBody: number, ofTable: number): "body" | "table" | null {
  if (line === ofBody) return "body";
  return line === ofTable ? "table" : null;
}

function endOf({ row, rowCount }: Area): number {
  return row + rowCount;
}
