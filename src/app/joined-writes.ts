import type { Area } from "../workbook/area";
import { joinedFormats } from "./joined-formats";
import type { Write } from "./write";

type Joinable = Extract<Write, { write: "look" | "validation" | "columnWidth" }>;

/**
 * The writes of one sheet in which what is the same for several areas is told once, which makes the request small.
 *
 * A write joins an earlier one only when nothing between them concerns the same cells, so that the later of two looks
 * still wins.
 */
export function joinedWrites(writes: readonly Write[]): Write[] {
  const joined: Write[] = [];
  for (const write of writes) {
    const place = isJoinable(write) ? placeToJoin(joined, write) : joined.length - 1;
    const both = together(joined[place], write);
    if (both) joined[place] = both;
    else joined.push(write);
  }
  return joined;
}

function together(earlier: Write | undefined, write: Write): Write | null {
  if (!earlier) return null;
  if (isJoinable(earlier) && isJoinable(write))
    return { ...earlier, areas: [...earlier.areas, ...write.areas] };
  return areFormats(earlier) && write.write === "numberFormat" ? joinedFormats(earlier, write) : null;
}

function areFormats(write: Write): write is Extract<Write, { write: "numberFormat" | "numberFormats" }> {
  return write.write === "numberFormat" || write.write === "numberFormats";
}

function placeToJoin(joined: readonly Write[], write: Joinable): number {
  for (let place = joined.length - 1; place >= 0; place--) {
    const earlier = joined[place] as Write;
    if (saysTheSame(earlier, write)) return place;
    if (earlier.write === write.write && overlap(earlier.areas, write.areas)) return -1;
  }
  return -1;
}

function isJoinable(write: Write): write is Joinable {
  return write.write === "look" || write.write === "validation" || write.write === "columnWidth";
}

function saysTheSame(a: Write, b: Joinable): boolean {
  return isJoinable(a) && JSON.stringify({ ...a, areas: [] }) === JSON.stringify({ ...b, areas: [] });
}

function overlap(some: readonly Area[], others: readonly Area[]): boolean {
  return some.some((a) => others.some((b) => touchesRows(a, b) && touchesColumns(a, b)));
}

function touchesRows(a: Area, b: Area): boolean {
  return a.row < b.row + b.rowCount && b.row < a.row + a.rowCount;
}

function touchesColumns(a: Area, b: Area): boolean {
  return a.column < b.column + b.columnCount && b.column < a.column + a.columnCount;
}
