import { refuse } from "../protocol/refusal";
import { bodyArea } from "./find-area";
import { tableOf, type Answers, type InTable } from "./object-kinds";
import { clearFilters, rangeIn } from "./table";
import { columnOf } from "./table-column";
import { choice, flag, record, text, wholeNumber } from "./wire-values";

/** Which rows of a table one of its columns leaves in sight. */
export const filterAnswers: Answers<"Filter"> = {
  get: { Criteria: (self) => criteriaOf(self, columnOf(self).position) },
  call: {
    Apply: (self, criteria) => filterBy(self, columnOf(self).position, criteria),
    ApplyValuesFilter: (self, values) =>
      self.host.book.filterTable(self.tableId, columnOf(self).position, visibleTexts(values)),
    Clear: (self) => self.host.book.filterTable(self.tableId, columnOf(self).position, null),
  },
};

/** The filter of a table as a whole. On a sheet without one it is not enabled; making one there is not offered. */
export const autoFilterAnswers: Answers<"AutoFilter"> = {
  get: {
    Enabled: (self) => inTable(self) !== null,
    IsDataFiltered: (self) => {
      const table = inTable(self);
      return table !== null && Object.keys(tableOf(table).filters).length > 0;
    },
    Criteria: (self) => {
      const table = inTable(self);
      return table ? tableOf(table).columns.map((_column, position) => criteriaOf(table, position)) : [];
    },
  },
  call: {
    GetRangeOrNullObject: (self) => {
      const table = inTable(self);
      return table && rangeIn(table, tableOf(table).area);
    },
    GetRange: (self) => rangeIn(present(self), tableOf(present(self)).area),
    Apply: (self, _range, columnIndex, criteria) => {
      if (columnIndex === null || columnIndex === undefined) return;
      filterBy(present(self), wholeNumber(columnIndex), criteria);
    },
    ClearColumnCriteria: (self, columnIndex) =>
      present(self).host.book.filterTable(present(self).tableId, wholeNumber(columnIndex), null),
    ClearCriteria: (self) => clearFilters(present(self)),
    Reapply: () => null,
  },
};

/** The order of a table's rows. */
export const tableSortAnswers: Answers<"TableSort"> = {
  get: { MatchCase: () => false, Fields: () => [] },
  call: {
    Apply: (self, fields, matchCase) => {
      if (matchCase === true) throw refuse.unknown("sorting by case");
      self.host.book.sortTable(self.tableId, sortKeys(fields, tableOf(self).columns.length));
    },
  },
};

/** The order of the rows of a range: offered where the range is the body of a table. */
export const rangeSortAnswers: Answers<"RangeSort"> = {
  call: {
    Apply: ({ host, sheetId, area }, fields) => {
      const table = host.book.tables().find((one) => {
        const body = bodyArea(one);
        return one.sheetId === sheetId && JSON.stringify(orderly(body)) === JSON.stringify(orderly(area));
      });
      if (!table) throw refuse.unknown("sorting of a range that is not the body of a table");
      host.book.sortTable(table.id, sortKeys(fields, table.columns.length));
    },
  },
};

function orderly({ row, column, rowCount, columnCount }: ReturnType<typeof bodyArea>): number[] {
  return [row, column, rowCount, columnCount];
}

function filterBy(self: InTable, position: number, criteria: unknown): void {
  const { filterOn, values } = record(criteria);
  choice(self.host, filterOn, { of: "FilterOn", supported: ["Values"] });
  if (!(position in tableOf(self).columns)) throw refuse.argument("There is no column at this index.");
  self.host.book.filterTable(self.tableId, position, visibleTexts(values));
}

function visibleTexts(values: unknown): string[] {
  if (!Array.isArray(values)) throw refuse.argument("Expected an array of texts.");
  return values.map((value) => text(value));
}

function criteriaOf(self: InTable, position: number): { filterOn: string; values: string[] } | null {
  const values = tableOf(self).filters[position];
  return values ? { filterOn: "Values", values } : null;
}

function inTable({
  host,
  tableId,
}: InTable | { host: InTable["host"]; tableId: string | null }): InTable | null {
  return tableId === null ? null : { host, tableId };
}

function present(self: Parameters<typeof inTable>[0]): InTable {
  const table = inTable(self);
  if (!table) throw refuse.unknown("a filter outside of a table");
  return table;
}

function sortKeys(fields: unknown, columnCount: number): { position: number; ascending: boolean }[] {
  if (!Array.isArray(fields) || fields.length === 0)
    throw refuse.argument("Expected an array of sort fields.");
  return fields.map((field) => {
    const { key, ascending, sortOn } = record(field);
    if (sortOn !== undefined && sortOn !== "Value") throw refuse.unknown("sorting by looks");
    const position = wholeNumber(key);
    if (position < 0 || position >= columnCount) throw refuse.argument("There is no column at this index.");
    return { position, ascending: ascending === undefined ? true : flag(ascending) };
  });
}
