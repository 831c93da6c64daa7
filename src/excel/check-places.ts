import { HostError } from "../app/host-error";
import type { Write } from "../app/write";

/**
 * Makes sure that every sheet to be written to is there and not protected, when there are several.
 *
 * Excel carries out a request step by step and takes nothing back when it refuses a later step: what would be refused
 * on the second sheet has to be known before the first is written to. Errors: a `HostError` when one is protected.
 */
export async function checkPlaces(context: Excel.RequestContext, writes: readonly Write[]): Promise<void> {
  const sheets = writtenSheets(context, writes);
  if (sheets.length < 2) return;
  const protections = sheets.map(({ protection }) => protection.load("protected"));
  await context.sync(); // whether they may be written to
  if (protections.some((protection) => protection.protected)) throw new HostError("protectedSheet", "write");
}

/** The sheets that are there before, each once by its name or by the table on it. */
function writtenSheets({ workbook }: Excel.RequestContext, writes: readonly Write[]): Excel.Worksheet[] {
  const made = new Set(writes.flatMap((write) => (write.write === "sheet" ? [write.sheet] : [])));
  const named = new Set(
    writes.flatMap((write) => ("sheet" in write && !made.has(write.sheet) ? [write.sheet] : [])),
  );
  const tables = new Set(
    writes.flatMap((write) => (write.write === "rows" || write.write === "emptyTable" ? [write.table] : [])),
  );
  return [
    ...[...named].map((name) => workbook.worksheets.getItem(name)),
    ...[...tables].map((name) => workbook.tables.getItem(name).worksheet),
  ];
}
