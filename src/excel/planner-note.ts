import type { NotedTable } from "../app/workbook-port";

/** Under this key the workbook keeps, out of sight, the ids of the planner's tables and columns. */
const key = "PartnershipPlanner.tables";

/** Asks for the note; the returned function gives it after the next sync. */
export function readNote(context: Excel.RequestContext): () => NotedTable[] {
  const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
  return () => (setting.isNullObject ? [] : parseNote(setting.value));
}

/** Notes the tables as they are called now. */
export function writeNote(context: Excel.RequestContext, tables: readonly NotedTable[]): void {
  context.workbook.settings.add(key, JSON.stringify(tables));
}

// Anyone can change the file: a note that cannot be read is no note.
function parseNote(value: unknown): NotedTable[] {
  try {
    const tables: unknown = JSON.parse(String(value));
    return Array.isArray(tables) ? tables.filter(isNotedTable) : [];
  } catch {
    return [];
  }
}

function isNotedTable(value: unknown): value is NotedTable {
  const { id, name, columns } = (value ?? {}) as Partial<Record<keyof NotedTable, unknown>>;
  return (
    typeof id === "string" &&
    typeof name === "string" &&
    Array.isArray(columns) &&
    columns.every(isNotedColumn)
  );
}

function isNotedColumn(value: unknown): boolean {
  const { id, header } = (value ?? {}) as Record<string, unknown>;
  return typeof id === "string" && typeof header === "string";
}

/** Under this key the workbook keeps, out of sight, that its tables are being made again. */
const restoringKey = "PartnershipPlanner.restoring";

/** Asks whether making the tables again was begun and not ended; the returned function tells after the next sync. */
export function readRestoringMark(context: Excel.RequestContext): () => boolean {
  const setting = context.workbook.settings.getItemOrNullObject(restoringKey).load("value");
  return () => !setting.isNullObject && setting.value === true;
}

/** Notes that the tables are being made again, or that this has come to its end. */
export function writeRestoringMark(context: Excel.RequestContext, isRestoring: boolean): void {
  context.workbook.settings.add(restoringKey, isRestoring);
}
