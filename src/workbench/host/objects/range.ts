import type { Area } from "../book/book-content";
import { refuse } from "../protocol/refusal";
import { formatAddress, maximumColumns, maximumRows } from "./address";
import { boundingArea, cellCount, intersection } from "./area-geometry";
import { areaArgument, rangeOf } from "./find-area";
import { make, type Answers, type InArea } from "./object-kinds";
import { anyHidden, setHidden } from "./hidden-lines";
import { copyFrom } from "./range-copy";
import { pointsAcross, pointsDown } from "./points";
import { readCells, sizeMismatch, writeCells, writeNumberFormats } from "./range-cells";
import { specialCells } from "./special-cells";
import { choice, wholeNumber } from "./wire-values";

/** A block of cells on one sheet. */
export const rangeAnswers: Answers<"Range"> = {
  exists: ({ host, sheetId }) => {
    if (!host.book.sheets().some(({ id }) => id === sheetId))
      throw refuse.notFound("The worksheet of this range");
  },
  get: {
    Address: (self) => formatAddress(sheetName(self), self.area),
    AddressLocal: (self) => formatAddress(sheetName(self), self.area),
    RowIndex: ({ area }) => area.row,
    ColumnIndex: ({ area }) => area.column,
    RowCount: ({ area }) => area.rowCount,
    ColumnCount: ({ area }) => area.columnCount,
    CellCount: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)),
    IsEntireColumn: ({ area }) => area.rowCount === maximumRows,
    IsEntireRow: ({ area }) => area.columnCount === maximumColumns,
    Values: (self) => readCells(self, "values"),
    Formulas: (self) => readCells(self, "formulas"),
    FormulasLocal: (self) => readCells(self, "formulas"),
    Text: (self) => readCells(self, "text"),
    NumberFormat: (self) => readCells(self, "numberFormat"),
    NumberFormatLocal: (self) => readCells(self, "numberFormat"),
    ValueTypes: (self) => readCells(self, "valueTypes"),
    HasSpill: () => false,
    RowHidden: (self) => anyHidden(self, "row"),
    ColumnHidden: (self) => anyHidden(self, "column"),
    Hidden: (self) => anyHidden(self, "row") === true || anyHidden(self, "column") === true,
    Left: (self) => pointsAcross(self, 0, self.area.column),
    Top: (self) => pointsDown(self, 0, self.area.row),
    Width: (self) => pointsAcross(self, self.area.column, self.area.column + self.area.columnCount),
    Height: (self) => pointsDown(self, self.area.row, self.area.row + self.area.rowCount),
  },
  set: {
    Values: writeCells,
    Formulas: writeCells,
    FormulasLocal: writeCells,
    NumberFormat: writeNumberFormats,
    NumberFormatLocal: writeNumberFormats,
    RowHidden: (self, value) => setHidden(self, "row", value),
    ColumnHidden: (self, value) => setHidden(self, "column", value),
  },
  open: {
    ConditionalFormats: (self) => make("ConditionalFormatCollection", asAreas(self)),
    DataValidation: (self) => make("DataValidation", asAreas(self)),
    Format: (self) => make("RangeFormat", asAreas(self)),
    Sort: (self) => make("RangeSort", self),
    Worksheet: ({ host, sheetId }) => make("Worksheet", { host, sheetId }),
  },
  call: {
    GetCell: (self, row, column) =>
      part(self, { down: wholeNumber(row), right: wholeNumber(column), rowCount: 1, columnCount: 1 }),
    GetRow: (self, row) => part(self, { down: wholeNumber(row), right: 0, rowCount: 1 }),
    GetColumn: (self, column) => part(self, { down: 0, right: wholeNumber(column), columnCount: 1 }),
    GetLastRow: (self) => part(self, { down: self.area.rowCount - 1, right: 0, rowCount: 1 }),
    GetLastColumn: (self) => part(self, { down: 0, right: self.area.columnCount - 1, columnCount: 1 }),
    GetLastCell: (self) =>
      part(self, {
        down: self.area.rowCount - 1,
        right: self.area.columnCount - 1,
        rowCount: 1,
        columnCount: 1,
      }),
    GetEntireRow: (self) => rangeOf(self, { ...self.area, column: 0, columnCount: maximumColumns }),
    GetEntireColumn: (self) => rangeOf(self, { ...self.area, row: 0, rowCount: maximumRows }),
    GetOffsetRange: (self, rows, columns) =>
      part(self, { down: wholeNumber(rows), right: wholeNumber(columns) }),
    GetResizedRange: (self, rows, columns) =>
      part(self, {
        down: 0,
        right: 0,
        rowCount: self.area.rowCount + wholeNumber(rows),
        columnCount: self.area.columnCount + wholeNumber(columns),
      }),
    GetAbsoluteResizedRange: (self, rowCount, columnCount) =>
      part(self, {
        down: 0,
        right: 0,
        rowCount: wholeNumber(rowCount),
        columnCount: wholeNumber(columnCount),
      }),
    GetRowsAbove: (self, count) => beside(self, "row", -wholeNumber(count ?? 1)),
    GetRowsBelow: (self, count) => beside(self, "row", wholeNumber(count ?? 1)),
    GetColumnsBefore: (self, count) => beside(self, "column", -wholeNumber(count ?? 1)),
    GetColumnsAfter: (self, count) => beside(self, "column", wholeNumber(count ?? 1)),
    GetBoundingRect: (self, other) => rangeOf(self, boundingArea(self.area, onSameSheet(self, other))),
    GetIntersection: (self, other) => shared(self, other) ?? refuseNotFound("The intersection"),
    GetIntersectionOrNullObject: (self, other) => shared(self, other),
    GetUsedRange: (self, valuesOnly) =>
      used(self, valuesOnly) ?? part(self, { down: 0, right: 0, rowCount: 1, columnCount: 1 }),
    GetUsedRangeOrNullObject: (self, valuesOnly) => used(self, valuesOnly),
    GetSpecialCells: (self, type, valueType) =>
      specialCells(asAreas(self), type, valueType) ?? refuseNotFound("A cell of this kind"),
    GetSpecialCellsOrNullObject: (self, type, valueType) => specialCells(asAreas(self), type, valueType),
    GetTables: ({ host, sheetId, area }, fullyContained) =>
      make("TableScopedCollection", { host, sheetId, area, fullyContained: fullyContained === true }),
    Calculate: ({ host }) => host.book.recalculate(),
    Clear: ({ host, sheetId, area }, applyTo) => host.book.clear(sheetId, area, clearWhat(host, applyTo)),
    CopyFrom: copyFrom,
    Select: ({ host, sheetId, area }) => host.book.select(sheetId, area),
    Insert: (self, shift) => {
      const direction = choice(self.host, shift, {
        of: "InsertShiftDirection",
        supported: ["Down", "Right"],
      });
      self.host.book.insertCells(self.sheetId, self.area, direction);
      return rangeOf(self, self.area);
    },
    Delete: ({ host, sheetId, area }, shift) =>
      host.book.deleteCells(
        sheetId,
        area,
        choice(host, shift, { of: "DeleteShiftDirection", supported: ["Up", "Left"] }),
      ),
    Merge: ({ host, sheetId, area }, across) => {
      if (across !== true) {
        host.book.merge(sheetId, area);
        return;
      }
      for (let row = area.row; row < area.row + area.rowCount; row += 1) {
        host.book.merge(sheetId, { ...area, row, rowCount: 1 });
      }
    },
    Unmerge: ({ host, sheetId, area }) => host.book.unmerge(sheetId, area),
    // office.js asks for this before it sends a large write in parts.
    _ValidateArraySize: ({ area }, rows, columns) => {
      if (rows !== area.rowCount || columns !== area.columnCount) throw refuse.argument(sizeMismatch(area));
    },
  },
};

function sheetName({ host, sheetId }: InArea): string {
  return host.book.sheet(sheetId).name;
}

function asAreas({ host, sheetId, area }: InArea) {
  return { host, sheetId, areas: [area] };
}

interface Part {
  down: number;
  right: number;
  rowCount?: number;
  columnCount?: number;
}

function part(self: InArea, { down, right, rowCount, columnCount }: Part) {
  const { area } = self;
  return rangeOf(self, {
    row: area.row + down,
    column: area.column + right,
    rowCount: rowCount ?? area.rowCount,
    columnCount: columnCount ?? area.columnCount,
  });
}

/** The rows or columns next to an area: after it for a positive count, before it for a negative one. */
function beside(self: InArea, dimension: "row" | "column", count: number) {
  if (count === 0) throw refuse.argument("The count must not be 0.");
  const lengthKey = dimension === "row" ? "rowCount" : "columnCount";
  const start = count > 0 ? self.area[dimension] + self.area[lengthKey] : self.area[dimension] + count;
  return rangeOf(self, { ...self.area, [dimension]: start, [lengthKey]: Math.abs(count) });
}

function onSameSheet(self: InArea, other: unknown): Area {
  const found = areaArgument(self.host, other, self.sheetId);
  if (found.sheetId !== self.sheetId) throw refuse.argument("The two ranges are on different sheets.");
  return found.area;
}

function shared(self: InArea, other: unknown) {
  const area = intersection(self.area, onSameSheet(self, other));
  return area && rangeOf(self, area);
}

function used(self: InArea, valuesOnly: unknown) {
  const area = self.host.book.usedArea(self.sheetId, valuesOnly === true, self.area);
  return area && rangeOf(self, area);
}

function clearWhat(host: InArea["host"], applyTo: unknown): "All" | "Contents" | "Formats" {
  return choice(host, applyTo ?? "All", { of: "ClearApplyTo", supported: ["All", "Contents", "Formats"] });
}

function refuseNotFound(what: string): never {
  throw refuse.notFound(what);
}
