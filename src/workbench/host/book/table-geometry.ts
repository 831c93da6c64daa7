import type { Area } from "./book-content";
import type { TableRecord } from "./book-records";
import type { StructuredPiece } from "./formula-pieces";

/** The rows of a table between its header and its totals; a table always has at least one. */
export function bodyArea(table: Pick<TableRecord, "area" | "showHeaders" | "showTotals">): Area {
  const top = table.showHeaders ? 1 : 0;
  const below = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + top, rowCount: table.area.rowCount - top - below };
}

/** The header row of a table, or null when it is not shown. */
function headerArea(table: Pick<TableRecord, "area" | "showHeaders">): Area | null {
  return table.showHeaders ? { ...table.area, rowCount: 1 } : null;
}

/** The totals row of a table, or null when it is not shown. */
function totalsArea(table: Pick<TableRecord, "area" | "showTotals">): Area | null {
  return table.showTotals
    ? { ...table.area, row: table.area.row + table.area.rowCount - 1, rowCount: 1 }
    : null;
}

/** One column of a block. */
export function columnArea(area: Area, position: number): Area {
  return { ...area, column: area.column + position, columnCount: 1 };
}

/** The cells a structured reference means for a formula in a certain row; null when there are none. */
export function meantArea(piece: StructuredPiece, table: TableRecord, row: number): Area | null {
  const rows = meantRows(piece, table, row);
  if (!rows) return null;
  if (piece.firstColumnId === undefined) return rows;
  const position = (id?: string) => table.columns.findIndex((column) => column.id === id);
  const one = position(piece.firstColumnId);
  const other = position(piece.lastColumnId);
  if (one < 0 || other < 0) return null;
  return {
    ...rows,
    column: table.area.column + Math.min(one, other),
    columnCount: Math.abs(other - one) + 1,
  };
}

function meantRows({ parts }: StructuredPiece, table: TableRecord, row: number): Area | null {
  if (parts.length === 0) return bodyArea(table);
  if (parts.includes("All")) return table.area;
  if (parts.includes("This Row")) {
    const body = bodyArea(table);
    return row >= body.row && row < body.row + body.rowCount ? { ...body, row, rowCount: 1 } : null;
  }
  const areas = [
    parts.includes("Headers") ? headerArea(table) : null,
    parts.includes("Data") ? bodyArea(table) : null,
    parts.includes("Totals") ? totalsArea(table) : null,
  ].filter((area) => area !== null);
  const first = areas[0];
  const last = areas.at(-1);
  return first && last ? { ...first, rowCount: last.row + last.rowCount - first.row } : null;
}
