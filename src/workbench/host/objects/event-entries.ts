import type { Author, BookChange, BookEvent } from "../book/book";
import type { Area } from "../book/book-content";
import type { EventEntry } from "../protocol/event-entry";
import { formatArea, maximumColumns, maximumRows } from "./address";
import { intersection } from "./area-geometry";
import { eventNumber, subscriptionKey, workbookTarget } from "./event-subscriptions";
import { rangeOf } from "./find-area";
import type { Host } from "./object-kinds";
import { valueType, wireValue } from "./range-cells";

/** Tells whether the maker of a change sits at the same machine as the add-in. */
export type IsLocal = (author: Author) => boolean;

/** What an add-in is told about one event of the book: only what it listens to, and nothing while it hears no events. */
export function eventEntries(host: Host, event: BookEvent, isLocal: IsLocal): EventEntry[] {
  if (!host.runtime.enableEvents) return [];
  return told(host, event, isLocal).filter(({ number, target }) =>
    host.subscriptions.has(subscriptionKey(number, target)),
  );
}

function told(host: Host, event: BookEvent, isLocal: IsLocal): EventEntry[] {
  switch (event.type) {
    case "changed":
      return changeEntries(host, event.change, isLocal);
    case "calculated":
      return onSheet(eventNumber.sheetCalculated, event.sheetId, { worksheetId: event.sheetId, address: "" });
    case "selection":
      return isLocal(event.author) ? selectionEntries(host, event) : [];
    case "activated":
      return isLocal(event.author) ? onSheet(eventNumber.sheetActivated, event.sheetId, sheet(event)) : [];
    case "sheetAdded":
    case "sheetDeleted": {
      const number = event.type === "sheetAdded" ? eventNumber.sheetAdded : eventNumber.sheetDeleted;
      return [
        { number, target: workbookTarget, details: { ...sheet(event), source: source(event, isLocal) } },
      ];
    }
    case "sheetRenamed": {
      const { nameBefore, nameAfter } = event;
      const details = { ...sheet(event), nameBefore, nameAfter, source: source(event, isLocal) };
      return onSheet(eventNumber.sheetRenamed, event.sheetId, details);
    }
    case "tableAdded":
    case "tableDeleted":
      return tableEntries(event, isLocal);
    case "settingsChanged":
      return []; // The book means its own settings; those of add-ins are told by the settings' bell.
  }
}

/** What an add-in is told when settings change: office.js listens to that without asking the host first. */
export function settingsEntry(): EventEntry {
  return { number: settingsNumber, target: "", details: {} };
}

const settingsNumber = 1;

function onSheet(number: number, sheetId: string, details: Record<string, unknown>): EventEntry[] {
  return [sheetId, workbookTarget].map((target) => ({ number, target, details }));
}

function sheet({ sheetId }: { sheetId: string }): Record<string, unknown> {
  return { worksheetId: sheetId };
}

function source({ author }: { author: Author }, isLocal: IsLocal): "Local" | "Remote" {
  return isLocal(author) ? "Local" : "Remote";
}

type TableEvent = Extract<BookEvent, { type: "tableAdded" | "tableDeleted" }>;

function tableEntries(event: TableEvent, isLocal: IsLocal): EventEntry[] {
  const number = event.type === "tableAdded" ? eventNumber.tableAdded : eventNumber.tableDeleted;
  const details = { ...sheet(event), tableId: event.tableId, source: source(event, isLocal) };
  return onSheet(number, event.sheetId, details);
}

function changeEntries(host: Host, change: BookChange, isLocal: IsLocal): EventEntry[] {
  const common = { ...changeDetails(host, change), source: source(change, isLocal) };
  const sheets = [change.sheetId, workbookTarget].map((target) => ({
    number: eventNumber.sheetChanged,
    target,
    details: common,
  }));
  return [...sheets, ...tableChangeEntries(host, change, common)];
}

function changeDetails(
  host: Host,
  { sheetId, area, author, kind, before, after }: BookChange,
): Record<string, unknown> {
  const single = before !== undefined || after !== undefined;
  return {
    worksheetId: sheetId,
    address: formatArea(wholeLines(kind, area)),
    changeType: kind,
    triggerSource: author === host.author ? "ThisLocalAddin" : "Unknown",
    shiftDirection: shiftDirections[kind],
    ...(single ? valueDetails(before ?? null, after ?? null) : {}),
  };
}

/** Inserted and deleted rows and columns are told as whole ones. */
function wholeLines(kind: BookChange["kind"], area: Area): Area {
  if (kind.startsWith("Row")) return { ...area, column: 0, columnCount: maximumColumns };
  return kind.startsWith("Column") ? { ...area, row: 0, rowCount: maximumRows } : area;
}

/** An event on single cells that move says which way; on whole rows and columns it is plain. */
const shiftDirections: Readonly<Record<BookChange["kind"], string>> = {
  RangeEdited: "None",
  RowInserted: "None",
  RowDeleted: "None",
  ColumnInserted: "None",
  ColumnDeleted: "None",
  CellInserted: "ShiftCellDown",
  CellDeleted: "ShiftCellUp",
};

type Value = Parameters<typeof wireValue>[0];

function valueDetails(before: Value, after: Value): Record<string, unknown> {
  return {
    valueBefore: wireValue(before),
    valueAfter: wireValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function tableChangeEntries(host: Host, change: BookChange, common: Record<string, unknown>): EventEntry[] {
  const touched = host.book
    .tables()
    .filter(({ sheetId, area }) => sheetId === change.sheetId && intersection(area, change.area));
  return touched.flatMap(({ id, sheetId }) =>
    [id, sheetId, workbookTarget].map((target) => ({
      number: eventNumber.tableChanged,
      target,
      details: { ...common, tableId: id },
    })),
  );
}

type SelectionEvent = Extract<BookEvent, { type: "selection" }>;

function selectionEntries(host: Host, { sheetId, area }: SelectionEvent): EventEntry[] {
  const details = { worksheetId: sheetId, address: formatArea(area) };
  const tables = host.book
    .tables()
    .filter((table) => table.sheetId === sheetId)
    .map((table) => {
      const inside = intersection(table.area, area);
      const address = inside ? formatArea(inside) : "";
      return {
        number: eventNumber.tableSelectionChanged,
        target: table.id,
        details: { worksheetId: sheetId, tableId: table.id, address },
      };
    });
  return [...onSheet(eventNumber.selectionChanged, sheetId, details), ...tables];
}

/** Lets an add-in ask for the cells of a change later (`event.getRange(context)`). */
export function withReference(host: Host, event: BookEvent, entries: EventEntry[]): EventEntry[] {
  if (event.type !== "changed" || entries.length === 0) return entries;
  const { sheetId, area } = event.change;
  const referenceId = host.references.lend(rangeOf({ host, sheetId }, area));
  return entries.map((entry) => ({ ...entry, details: { ...entry.details, referenceId } }));
}
