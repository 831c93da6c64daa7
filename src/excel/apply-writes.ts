import type { Write } from "../app/write";
import { appendRows, type AppendedRows } from "./append-rows";
import { applyWrite } from "./apply-write";
import { inRequests, type RequestPart } from "./in-requests";
import { writeNote } from "./planner-note";
import { isPlanners, tableProperties } from "./read-snapshot";
import { describeTable } from "./read-table";

/** Carries out planned writes in their order: one request, and one more for rows to mend or ids to note. */
export async function applyWrites(context: Excel.RequestContext, writes: readonly Write[]): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  const appended: AppendedRows[] = [];
  const parts = writes.flatMap((write): RequestPart[] => {
    if (write.write === "note") return [];
    const add =
      write.write === "rows"
        ? () => void appended.push(appendRows(context, write))
        : () => applyWrite(context, write);
    return [{ size: sizeOf(write), add }];
  });
  const noted = writes.some(({ write }) => write === "note")
    ? context.workbook.tables.load(tableProperties)
    : null;
  await inRequests(context, parts);

  const broken = appended.filter((rows) => !rows.isWhole());
  for (const rows of broken) rows.mend();
  if (noted) writeNote(context, noted.items.filter((table) => isPlanners(table, [])).map(describeTable));
  if (broken.length > 0 || noted) await context.sync(); // what needed an answer first
}

// Enough to tell a few cells from many; the objects around them count as a constant.
const objectSize = 400;

function sizeOf(write: Write): number {
  if (write.write === "cells") return objectSize + JSON.stringify(write.cells).length;
  return write.write === "rows" ? objectSize + JSON.stringify(write.rows).length : objectSize;
}
