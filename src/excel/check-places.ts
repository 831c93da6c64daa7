import { HostError } from "../app/host-error";
import type { Write } from "../app/write";

/**
 * Makes sure that every sheet to be written to is there and not protected, when there are several.
 *
 * Excel carries out a request step by step and takes nothing back when it refuses a later step: what would be refused
 * on the second sheet has to be known before the first is written to. Errors: a `HostError` when one is protected.
 */
export async function checkPlaces(context: Excel.RequestContext, writes: readonly Write[]): Promise<void> {
  const { workbook } = context;
  const { sheets, tables } = placesOf(writes);
  // One sheet and one table are one place: rows that go partly into a table and partly below it.
  if (sheets.length < 2 && tables.length < 2) return;
  const worksheets = [
    ...sheets.map((name) => workbook.worksheets.getItem(name)),
    ...tables.map((name) => workbook.tables.getItem(name).worksheet),
  ];
  const protections = worksheets.map(({ protection }) => protection.load("protected"));
  await context.sync(); // whether they may be written to
  if (protections.some((protection) => protection.protected)) throw new HostError("protectedSheet", "write");
}

/** The sheets and tables that are there before and are written to, each once. */
function placesOf(writes: readonly Write[]): { sheets: readonly string[]; tables: readonly string[] } {
  const made = new Set(writes.flatMap((write) => (write.write === "sheet" ? [write.sheet] : [])));
  const named = writes.flatMap((write) => ("sheet" in write && !made.has(write.sheet) ? [write.sheet] : []));
  const tables = writes.flatMap((write) =>
    write.write === "rows" || write.write === "emptyTable" ? [write.table] : [],
  );
  return { sheets: [...new Set(named)], tables: [...new Set(tables)] };
}
