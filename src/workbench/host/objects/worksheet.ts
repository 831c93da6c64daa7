import type { BookSheet } from "../book/book";
import { refuse } from "../protocol/refusal";
import { eventNumber, subscriptionMethods, workbookTarget } from "./event-subscriptions";
import { areaArgument, findArea, rangeOf, sheetByName, wholeSheet } from "./find-area";
import { make, type Answers, type Host, type InSheet } from "./object-kinds";
import { choice, color, flag, text, wholeNumber } from "./wire-values";

/** The sheets of the workbook, in the order of their tabs. */
export const worksheetsAnswers: Answers<"WorksheetCollection"> = {
  items: ({ host }) => host.book.sheets().map(({ id }) => make("Worksheet", { host, sheetId: id })),
  item: ({ host }, key) => {
    const found =
      host.book.sheets().find(({ id }) => id === key) ?? sheetByName(host.book, text(key, "a name or an id"));
    return found && make("Worksheet", { host, sheetId: found.id });
  },
  call: {
    Add: ({ host }, name) => {
      const added = host.book.addSheet(name === undefined || name === null ? undefined : text(name));
      return make("Worksheet", { host, sheetId: added.id });
    },
    GetActiveWorksheet: ({ host }) => make("Worksheet", { host, sheetId: host.book.activeSheetId() }),
    GetFirst: ({ host }, visibleOnly) => edgeSheet(host, visibleOnly, 0),
    GetLast: ({ host }, visibleOnly) => edgeSheet(host, visibleOnly, -1),
    GetCount: ({ host }, visibleOnly) => listed(host, visibleOnly).length,
    ...subscriptionMethods(
      {
        ActivatedEvent: eventNumber.sheetActivated,
        AddedEvent: eventNumber.sheetAdded,
        CalculatedEvent: eventNumber.sheetCalculated,
        DataChangedEvent: eventNumber.sheetChanged,
        DeactivatedEvent: eventNumber.sheetDeactivated,
        DeletedEvent: eventNumber.sheetDeleted,
        EventNameChanged: eventNumber.sheetRenamed,
        SelectionChangedEvent: eventNumber.selectionChanged,
      },
      () => workbookTarget,
    ),
  },
};

/** One sheet. */
export const worksheetAnswers: Answers<"Worksheet"> = {
  exists: (self) => void sheetOf(self),
  get: {
    Id: ({ sheetId }) => sheetId,
    Name: (self) => sheetOf(self).name,
    Position: ({ host, sheetId }) => host.book.sheets().findIndex(({ id }) => id === sheetId),
    Visibility: (self) => sheetOf(self).visibility,
    TabColor: (self) => sheetOf(self).tabColor ?? "",
    ShowGridlines: (self) => sheetOf(self).showGridlines,
    ShowHeadings: () => true,
    StandardHeight: () => 15,
    EnableCalculation: () => true,
  },
  set: {
    Name: (self, value) => self.host.book.changeSheet(self.sheetId, { name: text(value) }),
    Position: (self, value) => movePosition(self, wholeNumber(value)),
    Visibility: (self, value) => changeVisibility(self, value),
    TabColor: (self, value) =>
      self.host.book.changeSheet(self.sheetId, { tabColor: value === "" ? undefined : color(value) }),
    // office.js writes these two under other names than it reads them.
    Gridlines: (self, value) => self.host.book.changeSheet(self.sheetId, { showGridlines: flag(value) }),
  },
  open: {
    Comments: ({ host, sheetId }) => make("CommentCollection", { host, sheetId }),
    PivotTables: ({ host, sheetId }) => make("PivotTableCollection", { host, sheetId }),
    Shapes: ({ host, sheetId }) => make("ShapeCollection", { host, sheetId }),
    Charts: ({ host, sheetId }) => make("ChartCollection", { host, sheetId }),
    FreezePanes: ({ host, sheetId }) => make("WorksheetFreezePanes", { host, sheetId }),
    Names: ({ host, sheetId }) => make("NamedItemCollection", { host, sheetId }),
    PageLayout: ({ host, sheetId }) => make("PageLayout", { host, sheetId }),
    Protection: ({ host, sheetId }) => make("WorksheetProtection", { host, sheetId }),
    Tables: ({ host, sheetId }) => make("TableCollection", { host, sheetId }),
    AutoFilter: ({ host }) => make("AutoFilter", { host, tableId: null }),
  },
  call: {
    Activate: ({ host, sheetId }) => host.book.activateSheet(sheetId),
    Calculate: ({ host }) => host.book.recalculate(),
    Delete: ({ host, sheetId }) => host.book.deleteSheet(sheetId),
    GetRange: (self, address) => rangeAt(self, address),
    GetRanges: (self, addresses) => rangesAt(self, addresses),
    GetRangeByIndexes: (self, row, column, rowCount, columnCount) =>
      rangeOf(self, {
        row: wholeNumber(row),
        column: wholeNumber(column),
        rowCount: wholeNumber(rowCount),
        columnCount: wholeNumber(columnCount),
      }),
    GetCell: (self, row, column) =>
      rangeOf(self, { row: wholeNumber(row), column: wholeNumber(column), rowCount: 1, columnCount: 1 }),
    GetUsedRange: (self, valuesOnly) => rangeOf(self, usedArea(self, valuesOnly) ?? firstCell),
    GetUsedRangeOrNullObject: (self, valuesOnly) => {
      const used = usedArea(self, valuesOnly);
      return used && rangeOf(self, used);
    },
    GetNext: (self, visibleOnly) => neighbour(self, visibleOnly, 1) ?? refuseNotFound(),
    GetNextOrNullObject: (self, visibleOnly) => neighbour(self, visibleOnly, 1),
    GetPrevious: (self, visibleOnly) => neighbour(self, visibleOnly, -1) ?? refuseNotFound(),
    GetPreviousOrNullObject: (self, visibleOnly) => neighbour(self, visibleOnly, -1),
    ...subscriptionMethods<InSheet>(
      {
        ActivatedEvent: eventNumber.sheetActivated,
        CalculatedEvent: eventNumber.sheetCalculated,
        DataChangedEvent: eventNumber.sheetChanged,
        DeactivatedEvent: eventNumber.sheetDeactivated,
        EventNameChanged: eventNumber.sheetRenamed,
        SelectionChangedEvent: eventNumber.selectionChanged,
      },
      ({ sheetId }) => sheetId,
    ),
  },
};

const firstCell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** The book's sheet behind an object; ItemNotFound when it is no more. */
function sheetOf({ host, sheetId }: InSheet): BookSheet {
  const found = host.book.sheets().find(({ id }) => id === sheetId);
  if (!found) throw refuse.notFound("The worksheet");
  return found;
}

function rangeAt(self: InSheet, address: unknown) {
  if (address === undefined || address === null || address === "") return rangeOf(self, wholeSheet);
  const found = areaArgument(self.host, address, self.sheetId);
  return rangeOf(found, found.area);
}

function rangesAt({ host, sheetId }: InSheet, addresses: unknown) {
  const parts = text(addresses).split(",");
  const areas = parts.map((part) => {
    const found = findArea(host.book, part, sheetId);
    if (!found || found.sheetId !== sheetId) throw refuse.argument(`"${part}" is no address on this sheet.`);
    return found.area;
  });
  return make("RangeAreas", { host, sheetId, areas });
}

function usedArea({ host, sheetId }: InSheet, valuesOnly: unknown) {
  return host.book.usedArea(sheetId, valuesOnly === true);
}

function movePosition({ host, sheetId }: InSheet, position: number): void {
  if (position < 0 || position >= host.book.sheets().length)
    throw refuse.argument("There is no such position.");
  host.book.moveSheet(sheetId, position);
}

function changeVisibility({ host, sheetId }: InSheet, value: unknown): void {
  const visibility = choice(host, value, {
    of: "SheetVisibility",
    supported: ["Visible", "Hidden", "VeryHidden"],
  });
  host.book.changeSheet(sheetId, { visibility });
}

function listed(host: Host, visibleOnly: unknown): BookSheet[] {
  return host.book.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === "Visible");
}

function edgeSheet(host: Host, visibleOnly: unknown, at: 0 | -1) {
  const found = listed(host, visibleOnly).at(at);
  return found ? make("Worksheet", { host, sheetId: found.id }) : refuseNotFound();
}

function neighbour({ host, sheetId }: InSheet, visibleOnly: unknown, step: 1 | -1) {
  const all = host.book.sheets();
  const position = all.findIndex(({ id }) => id === sheetId);
  const beyond = step === 1 ? all.slice(position + 1) : all.slice(0, position).reverse();
  const found = beyond.find(({ visibility }) => visibleOnly !== true || visibility === "Visible");
  return found ? make("Worksheet", { host, sheetId: found.id }) : null;
}

function refuseNotFound(): never {
  throw refuse.notFound("The worksheet");
}
