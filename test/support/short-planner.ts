import type { Write } from "../../src/app/write";
import type { WorkbookPort } from "../../src/app/workbook-port";
import type { Area } from "../../src/workbook/area";
import { timelineSheet } from "../../src/workbook/timeline/timeline.sheet";

const mostRows = 20;

/** The same write, with what stands in hundreds of rows only in the first ones: the others stay blank. */
export function shortened(write: Write): Write {
  if (write.write === "repeat") return { ...write, over: firstRows(write.over) };
  if (!("sheet" in write) || write.sheet !== timelineSheet.name) return write;
  if (write.write === "look") return { ...write, areas: write.areas.map(firstRows) };
  return write.write === "numberFormat" ? { ...write, area: firstRows(write.area) } : write;
}

function firstRows(area: Area): Area {
  return { ...area, rowCount: Math.min(area.rowCount, mostRows) };
}

/** A way to a workbook in which a set-up leaves the timeline short, which takes half the time. */
export function withShortTimeline(port: WorkbookPort): WorkbookPort {
  return { ...port, write: (writes) => port.write(writes.map(shortened)) };
}
