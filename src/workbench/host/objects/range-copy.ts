import { refuse } from "../protocol/refusal";
import { areaArgument } from "./find-area";
import type { InArea } from "./object-kinds";
import { choice } from "./wire-values";

/** Copies cells of the same sheet into a range, as a person copies and pastes. */
export function copyFrom(
  self: InArea,
  source: unknown,
  copyType?: unknown,
  skipBlanks?: unknown,
  transpose?: unknown,
): void {
  const from = areaArgument(self.host, source, self.sheetId);
  if (from.sheetId !== self.sheetId) throw refuse.unknown("Range.copyFrom() from another sheet");
  if (skipBlanks === true || transpose === true)
    throw refuse.unknown("Range.copyFrom() with skipBlanks or transpose");
  const what = choice(self.host, copyType ?? "All", {
    of: "RangeCopyType",
    supported: ["All", "Formulas", "Values", "Formats"],
  });
  self.host.book.copyCells(self.sheetId, { from: from.area, to: self.area, what });
}
