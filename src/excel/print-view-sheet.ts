import type { PrintViewSnapshot } from "../app/workbook-port";
import { printView } from "../workbook/print-view";
import { sheetInReference } from "../workbook/references";
import { cellValue } from "./cell-value";
import type { RequestPart } from "./in-requests";

/** The print view in a workbook: what to ask for, and what came back once it was asked. */
export interface PrintViewReading {
  readonly parts: readonly RequestPart[];
  readonly snapshot: (mark: string | null) => PrintViewSnapshot;
}

/** Units: characters of JSON; an agreement is a few pages of text. */
const usualSize = 20_000;

/** Finds the sheet to which the name of the print view's first cell belongs; null when it is not there. */
export function findPrintView(
  sheets: readonly Excel.Worksheet[],
  names: readonly Excel.NamedItem[],
): PrintViewReading | null {
  const named = names.find(({ name }) => name.toLowerCase() === printView.cellName.toLowerCase());
  const sheetName = named && sheetInReference(String(named.formula));
  const sheet = sheets.find(({ name }) => name.toLowerCase() === sheetName?.toLowerCase());
  if (!sheet) return null;
  const used = sheet.getUsedRangeOrNullObject(true);
  return {
    parts: [{ size: usualSize, add: () => void used.load("values") }],
    snapshot: (mark) => ({ sheet: sheet.name, cells: cellsIn(used), mark }),
  };
}

function cellsIn(range: Excel.Range): PrintViewSnapshot["cells"] {
  return range.isNullObject ? [] : range.values.map((row) => row.map(cellValue));
}

/** Under this key the workbook keeps, out of sight, what the print view was made of. */
const key = "PartnershipPlanner.printView";

/** Asks for the note; the returned function gives it after the next sync. */
export function readPrintViewMark(context: Excel.RequestContext): () => string | null {
  const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
  return () => (setting.isNullObject ? null : String(setting.value));
}

/** Notes what the print view is made of now. */
export function writePrintViewMark(context: Excel.RequestContext, mark: string): void {
  context.workbook.settings.add(key, mark);
}
