import type { Write } from "../app/write";
import { appendRows } from "./append-rows";
import { applyWrite } from "./apply-write";
import { emptyTable } from "./empty-table";
import type { Mendable } from "./mendable";
import { checkPlaces } from "./check-places";
import { inRequests, type RequestPart } from "./in-requests";
import { writeNote } from "./planner-note";
import { requestObjects } from "./request-objects";
import { isPlanners, tableProperties } from "./read-snapshot";
import { describeTable } from "./read-table";

/** Carries out planned writes in their order: one request, and one more for what is to be mended or noted. */
export async function applyWrites(context: Excel.RequestContext, writes: readonly Write[]): Promise<void> {
  await checkPlaces(context, writes);
  context.application.suspendApiCalculationUntilNextSync();
  const objects = requestObjects(context);
  const mendable: Mendable[] = [];
  const noted: Excel.TableCollection[] = [];
  await inRequests(
    context,
    writes.map((write): RequestPart => {
      const add = () => {
        if (write.write === "rows") mendable.push(appendRows(context, write));
        else if (write.write === "emptyTable") mendable.push(emptyTable(context, write));
        else if (write.write === "note") noted.push(context.workbook.tables.load(tableProperties));
        else applyWrite(objects, write);
      };
      return { size: sizeOf(write), add };
    }),
  );
  const broken = mendable.filter((part) => !part.isWhole());
  for (const part of broken) part.mend();
  for (const { items } of noted)
    writeNote(context, items.filter((table) => isPlanners(table, [])).map(describeTable));
  if (broken.length + noted.length > 0) await context.sync(); // what needed an answer first
}

// Enough to tell a few cells from many; the objects around them count as a constant.
const objectSize = 400;

function sizeOf(write: Write): number {
  if (write.write === "cells") return objectSize + JSON.stringify(write.cells).length;
  return write.write === "rows" ? objectSize + JSON.stringify(write.rows).length : objectSize;
}
