import type { SheetHead } from "../app/workbook-port";
import { cellValue } from "./cell-value";
import type { RequestPart } from "./in-requests";

/** The rows and columns in which the headers of a table are looked for. */
const headRows = 12;
const headColumns = 100;

/** Units: characters of JSON, a guess on the large side; most of these cells are blank. */
const usualSize = headRows * headColumns * 8;

/** The first rows of a sheet: what to ask for, and what came back once it was asked. */
export interface HeadReading {
  readonly part: RequestPart;
  readonly head: () => SheetHead;
}

/** Prepares to read the first rows of a sheet, and how far it is filled. */
export function readSheetHead(sheet: Excel.Worksheet): HeadReading {
  const asked = {
    used: sheet.getUsedRangeOrNullObject(true),
    top: sheet.getRangeByIndexes(0, 0, headRows, headColumns),
  };
  const add = () => {
    asked.used.load("rowIndex,rowCount,columnIndex,columnCount");
    asked.top.load("values");
  };
  return { part: { size: usualSize, add }, head: () => headOf(sheet, asked) };
}

function headOf(
  { name: sheet }: Excel.Worksheet,
  { used, top }: { readonly used: Excel.Range; readonly top: Excel.Range },
): SheetHead {
  if (used.isNullObject) return { sheet, rowCount: 0, columnCount: 0, cells: [] };
  return {
    sheet,
    rowCount: used.rowIndex + used.rowCount,
    columnCount: used.columnIndex + used.columnCount,
    cells: top.values.map((row) => row.map(cellValue)),
  };
}
