import type { CellInput } from "../book/book";
import { refuse } from "../protocol/refusal";
import { contains, intersection } from "./area-geometry";
import { eventNumber, subscriptionMethods, workbookTarget } from "./event-subscriptions";
import { areaArgument, bodyArea, headerArea, rangeOf } from "./find-area";
import { make, tableOf, type Answers, type InScope, type InTable, type ObjectKinds } from "./object-kinds";
import { flag, text } from "./wire-values";

/** The tables of a sheet, or of the whole workbook. */
export const tablesAnswers: Answers<"TableCollection"> = {
  get: { Count: (self) => tablesIn(self).length },
  items: (self) => tablesIn(self).map(({ id }) => make("Table", { host: self.host, tableId: id })),
  item: (self, key) => tableByKey(self.host, tablesIn(self), key),
  call: {
    Add: ({ host, sheetId }, address, hasHeaders) => {
      const { sheetId: at, area } = areaArgument(host, address, sheetId ?? host.book.activeSheetId());
      const added = host.book.addTable(at, area, flag(hasHeaders));
      return make("Table", { host, tableId: added.id });
    },
    ...subscriptionMethods<InScope>(
      {
        AddedEvent: eventNumber.tableAdded,
        DataChangedEvent: eventNumber.tableChanged,
        DeletedEvent: eventNumber.tableDeleted,
      },
      ({ sheetId }) => sheetId ?? workbookTarget,
    ),
  },
};

/** The tables that a range touches, or holds whole. */
export const scopedTablesAnswers: Answers<"TableScopedCollection"> = {
  items: (self) => touchedTables(self).map(({ id }) => make("Table", { host: self.host, tableId: id })),
  item: (self, key) => tableByKey(self.host, touchedTables(self), key),
  call: {
    GetFirst: (self) => {
      const [first] = touchedTables(self);
      if (!first) throw refuse.notFound("The table");
      return make("Table", { host: self.host, tableId: first.id });
    },
  },
};

/** One table. */
export const tableAnswers: Answers<"Table"> = {
  exists: (self) => void tableOf(self),
  get: {
    Id: ({ tableId }) => tableId,
    LegacyId: ({ tableId }) => tableId,
    Name: (self) => tableOf(self).name,
    Style: (self) => tableOf(self).style,
    ShowHeaders: (self) => tableOf(self).showHeaders,
    ShowTotals: (self) => tableOf(self).showTotals,
    ShowFilterButton: (self) => tableOf(self).showFilterButton,
    ShowBandedRows: (self) => tableOf(self).showBandedRows,
    ShowBandedColumns: () => false,
    HighlightFirstColumn: () => false,
    HighlightLastColumn: () => false,
  },
  set: {
    Name: ({ host, tableId }, value) => host.book.changeTable(tableId, { name: text(value) }),
    Style: ({ host, tableId }, value) => host.book.changeTable(tableId, { style: tableStyle(value) }),
    ShowHeaders: ({ host, tableId }, value) => host.book.changeTable(tableId, { showHeaders: flag(value) }),
    ShowTotals: ({ host, tableId }, value) => host.book.changeTable(tableId, { showTotals: flag(value) }),
    ShowFilterButton: ({ host, tableId }, value) =>
      host.book.changeTable(tableId, { showFilterButton: flag(value) }),
    ShowBandedRows: ({ host, tableId }, value) =>
      host.book.changeTable(tableId, { showBandedRows: flag(value) }),
  },
  open: {
    AutoFilter: ({ host, tableId }) => make("AutoFilter", { host, tableId }),
    Columns: ({ host, tableId }) => make("TableColumnCollection", { host, tableId }),
    Rows: ({ host, tableId }) => make("TableRowCollection", { host, tableId }),
    Sort: ({ host, tableId }) => make("TableSort", { host, tableId }),
    Worksheet: (self) => make("Worksheet", { host: self.host, sheetId: tableOf(self).sheetId }),
  },
  call: {
    GetRange: (self) => rangeIn(self, tableOf(self).area),
    GetDataBodyRange: (self) => rangeIn(self, bodyArea(tableOf(self))),
    GetHeaderRowRange: (self) => rangeIn(self, headerArea(tableOf(self)) ?? refusePart("header row")),
    GetTotalRowRange: (self) => {
      const { area, showTotals } = tableOf(self);
      if (!showTotals) return refusePart("totals row");
      return rangeIn(self, { ...area, row: area.row + area.rowCount - 1, rowCount: 1 });
    },
    Resize: (self, range) => {
      const { sheetId, area } = areaArgument(self.host, range, tableOf(self).sheetId);
      if (sheetId !== tableOf(self).sheetId) throw refuse.argument("A table stays on its sheet.");
      self.host.book.resizeTable(self.tableId, area);
    },
    ConvertToRange: (self) => {
      const range = rangeIn(self, tableOf(self).area);
      self.host.book.convertTableToRange(self.tableId);
      return range;
    },
    Delete: ({ host, tableId }) => host.book.deleteTable(tableId),
    ClearFilters: clearFilters,
    ReapplyFilters: () => null,
    ...subscriptionMethods<InTable>(
      {
        DataChangedEvent: eventNumber.tableChanged,
        SelectionChangedEvent: eventNumber.tableSelectionChanged,
      },
      ({ tableId }) => tableId,
    ),
  },
};

/** Shows all rows of a table again. */
export function clearFilters(self: InTable): void {
  for (const position of Object.keys(tableOf(self).filters)) {
    self.host.book.filterTable(self.tableId, Number(position), null);
  }
}

/** Makes a Range on the sheet of a table. */
export function rangeIn(self: InTable, area: Parameters<typeof rangeOf>[1]) {
  return rangeOf({ host: self.host, sheetId: tableOf(self).sheetId }, area);
}

/** Refuses what a table does not show. */
export function refusePart(part: "header row" | "totals row"): never {
  throw refuse.operation(`The table shows no ${part}.`);
}

/** Cells to fill, as they came over the wire. */
export function cellInputs(value: unknown): CellInput[][] {
  if (!Array.isArray(value)) throw refuse.argument("Expected an array of rows.");
  const rows = value.every((row) => Array.isArray(row)) ? (value as unknown[][]) : [value as unknown[]];
  return rows.map((row) => row.map(cellInput));
}

function cellInput(value: unknown): CellInput {
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return value as CellInput;
  throw refuse.argument("A cell takes a text, a number, true or false.");
}

function tablesIn({ host, sheetId }: InScope) {
  return host.book.tables().filter((table) => sheetId === null || table.sheetId === sheetId);
}

function touchedTables({ host, sheetId, area, fullyContained }: ObjectKinds["TableScopedCollection"]) {
  const fits = fullyContained ? contains : intersection;
  return host.book.tables().filter((table) => table.sheetId === sheetId && fits(area, table.area));
}

function tableByKey(host: InTable["host"], tables: ReturnType<typeof tablesIn>, key: unknown) {
  const wanted = typeof key === "number" ? String(key) : text(key, "a name or an id");
  const found =
    tables.find(({ id }) => id === wanted) ??
    tables.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return found ? make("Table", { host, tableId: found.id }) : null;
}

function tableStyle(value: unknown): string {
  const style = text(value);
  const builtIn = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;
  if (style !== "" && !builtIn.test(style)) throw refuse.argument(`"${style}" is no table style of Excel.`);
  return style;
}
