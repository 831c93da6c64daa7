import { refuse } from "../protocol/refusal";
import { bodyArea, rangeOf } from "./find-area";
import { make, tableOf, type Answers, type InTable } from "./object-kinds";
import { readCells, writeCells } from "./range-cells";
import { cellInputs, rangeIn } from "./table";
import { wholeNumber } from "./wire-values";

type InRow = InTable & { readonly position: number };

/** The rows of a table's body. */
export const tableRowsAnswers: Answers<"TableRowCollection"> = {
  get: { Count: (self) => bodyArea(tableOf(self)).rowCount },
  items: (self) =>
    Array.from({ length: bodyArea(tableOf(self)).rowCount }, (_row, position) =>
      make("TableRow", { ...self, position }),
    ),
  call: {
    Add: (self, index, values) => {
      const table = tableOf(self);
      const rows =
        values === null || values === undefined ? [table.columns.map(() => null)] : cellInputs(values);
      if (rows.some((row) => row.length !== table.columns.length)) {
        throw refuse.argument(`A row of this table takes ${table.columns.length} values.`);
      }
      const position = index === null || index === undefined || index === -1 ? null : wholeNumber(index);
      self.host.book.addTableRows(self.tableId, position, rows);
      const last = bodyArea(tableOf(self)).rowCount - rows.length;
      return make("TableRow", { ...self, position: position ?? last });
    },
    DeleteRowsAt: (self, index, count) =>
      self.host.book.deleteTableRow(self.tableId, wholeNumber(index), wholeNumber(count ?? 1)),
  },
};

/** One row of a table's body. */
export const tableRowAnswers: Answers<"TableRow"> = {
  exists: (self) => {
    if (self.position >= bodyArea(tableOf(self)).rowCount) throw refuse.notFound("The row");
  },
  get: {
    Index: ({ position }) => position,
    Values: (self) => readCells(cellsOf(self), "values"),
  },
  set: { Values: (self, value) => writeCells(cellsOf(self), value) },
  call: {
    GetRange: (self) => rangeIn(self, rowArea(self)),
    Delete: (self) => self.host.book.deleteTableRow(self.tableId, self.position),
  },
};

function rowArea(self: InRow) {
  const body = bodyArea(tableOf(self));
  return { ...body, row: body.row + self.position, rowCount: 1 };
}

function cellsOf(self: InRow) {
  return rangeOf({ host: self.host, sheetId: tableOf(self).sheetId }, rowArea(self)).self;
}
