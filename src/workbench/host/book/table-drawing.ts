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
    styleId: builtInStyle.test(table.style) ? table.style : "None",
  };
}

// LibreOffice writes tables without a style, and a workbook may have styles of its own: the grid knows neither.
const builtInStyle =
  /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

type Zone = ReturnType<typeof zoneOf>;

function overlaps(one: Zone, other: Zone): boolean {
  return (
    one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom
  );
}
