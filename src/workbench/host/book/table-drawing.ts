import type { TableRecord } from "./book-records";
import { zoneOf } from "./book-state";
import { draw, type Workings } from "./workings";

/** Lets the grid show a table: stripes, filter buttons, style. */
export function drawTable(w: Workings, table: TableRecord): void {
  const { sheetId } = table;
  const zone = zoneOf(table.area);
  const drawn = w.getters.getCoreTables(sheetId).find(({ range }) => overlaps(range.zone, zone));
  const config = tableConfig(table);
  const range = { _sheetId: sheetId, _zone: zone };
  if (drawn) draw(w, "UPDATE_TABLE", { sheetId, zone: drawn.range.zone, newTableRange: range, config });
  else draw(w, "CREATE_TABLE", { sheetId, ranges: [range], config, tableType: "static" });
}

/** Takes a table off the grid; its cells stay. */
export function eraseTable(w: Workings, table: TableRecord): void {
  draw(w, "REMOVE_TABLE", { sheetId: table.sheetId, target: [zoneOf(table.area)] });
}

/** How the grid draws a table. */
export function tableConfig(table: TableRecord) {
  return {
    hasFilters: table.showFilterButton && table.showHeaders,
    totalRow: table.showTotals,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: table.showHeaders ? 1 : 0,
    bandedRows: table.showBandedRows,
    bandedColumns: false,
    automaticAutofill: false,
    styleId: table.style,
  };
}

type Zone = ReturnType<typeof zoneOf>;

function overlaps(one: Zone, other: Zone): boolean {
  return (
    one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom
  );
}
