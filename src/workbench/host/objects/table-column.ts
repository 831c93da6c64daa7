import { refuse } from "../protocol/refusal";
import { bodyArea, headerArea, rangeOf } from "./find-area";
import { make, tableOf, type Answers, type InTable } from "./object-kinds";
import { readCells, writeCells } from "./range-cells";
import { cellInputs, rangeIn, refusePart } from "./table";
import { text, wholeNumber } from "./wire-values";

type InColumn = InTable & { readonly columnId: string };

/** The columns of a table. */
export const tableColumnsAnswers: Answers<"TableColumnCollection"> = {
  get: { Count: (self) => tableOf(self).columns.length },
  items: (self) => tableOf(self).columns.map(({ id }) => make("TableColumn", { ...self, columnId: id })),
  item: (self, key) => columnByKey(self, key),
  call: {
    Add: (self, index, values, name) => {
      const known = new Set(tableOf(self).columns.map(({ id }) => id));
      const cells =
        values === null || values === undefined ? undefined : cellInputs(values).map(([cell = null]) => cell);
      const position = index === null || index === undefined || index === -1 ? null : wholeNumber(index);
      self.host.book.addTableColumn(self.tableId, position, bodyCells(self, cells), columnName(cells, name));
      const added = tableOf(self).columns.find(({ id }) => !known.has(id));
      if (!added) throw refuse.operation("The column was not added.");
      return make("TableColumn", { ...self, columnId: added.id });
    },
  },
};

/** One column of a table. */
export const tableColumnAnswers: Answers<"TableColumn"> = {
  exists: (self) => void columnOf(self),
  get: {
    Id: (self) => numericId(self.columnId),
    Index: (self) => columnOf(self).position,
    Name: (self) => columnOf(self).column.name,
    Values: (self) => readCells(wholeColumn(self), "values"),
  },
  set: {
    Name: (self, value) => renameColumn(self, text(value)),
    Values: (self, value) => writeCells(wholeColumn(self), value),
  },
  open: { Filter: (self) => make("Filter", self) },
  call: {
    GetRange: (self) => rangeIn(self, inColumn(self, tableOf(self).area)),
    GetDataBodyRange: (self) => rangeIn(self, inColumn(self, bodyArea(tableOf(self)))),
    GetHeaderRowRange: (self) =>
      rangeIn(self, inColumn(self, headerArea(tableOf(self)) ?? refusePart("header row"))),
    GetTotalRowRange: (self) => {
      const { area, showTotals } = tableOf(self);
      if (!showTotals) return refusePart("totals row");
      return rangeIn(self, inColumn(self, { ...area, row: area.row + area.rowCount - 1, rowCount: 1 }));
    },
    Delete: (self) => self.host.book.deleteTableColumn(self.tableId, self.columnId),
  },
};

/** A column of a table and its place from the left; ItemNotFound when it is no more. */
export function columnOf(self: InColumn) {
  const { columns } = tableOf(self);
  const position = columns.findIndex(({ id }) => id === self.columnId);
  const column = columns[position];
  if (!column) throw refuse.notFound("The column");
  return { column, position };
}

type Area = ReturnType<typeof tableOf>["area"];

function inColumn(self: InColumn, area: Area): Area {
  return { ...area, column: area.column + columnOf(self).position, columnCount: 1 };
}

function wholeColumn(self: InColumn) {
  return rangeOf({ host: self.host, sheetId: tableOf(self).sheetId }, inColumn(self, tableOf(self).area))
    .self;
}

/** Excel's column ids are numbers; the book's own may be any text. */
function numericId(columnId: string): number | string {
  return /^\d+$/.test(columnId) ? Number(columnId) : columnId;
}

function columnByKey(self: InTable, key: unknown) {
  const { columns } = tableOf(self);
  const wanted = typeof key === "number" ? String(key) : text(key, "a name or an id");
  const byId = typeof key === "number" ? columns.find(({ id }) => id === wanted) : undefined;
  const found =
    byId ??
    columns.find(({ name }) => name.toLowerCase() === wanted.toLowerCase()) ??
    columns.find(({ id }) => id === wanted);
  return found ? make("TableColumn", { ...self, columnId: found.id }) : null;
}

function renameColumn(self: InColumn, name: string): void {
  const table = tableOf(self);
  const header = headerArea(table) ?? refusePart("header row");
  self.host.book.write(table.sheetId, inColumn(self, header), [[name.startsWith("=") ? `'${name}` : name]]);
}

type Cells = ReturnType<typeof cellInputs>[number];

/** Values for a new column begin with its header, as in Excel, when there is one for every row. */
function bodyCells(self: InTable, cells: Cells | undefined): Cells | undefined {
  if (cells === undefined || cells.length === 1) return cells === undefined ? undefined : [];
  const table = tableOf(self);
  const rows = table.area.rowCount - (table.showTotals ? 1 : 0);
  if (cells.length !== rows)
    throw refuse.argument(`A new column takes ${rows} values: its header and its rows.`);
  return table.showHeaders ? cells.slice(1) : cells;
}

function columnName(cells: Cells | undefined, name: unknown): string | undefined {
  if (name !== null && name !== undefined) return text(name);
  const first = cells?.[0];
  return first === null || first === undefined ? undefined : String(first);
}
