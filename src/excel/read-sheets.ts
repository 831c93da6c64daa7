import type { SheetReading, SheetToRead } from "../app/workbook-port";
import { cellValue } from "./cell-value";
import { inRequests, type RequestPart } from "./in-requests";

/** Units: characters of JSON, a guess on the large side. */
const usualCell = 24;
const blockRows = 2_000;

/** Reads whole sheets with their formulas, in one request unless they are too large for one. */
export async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetToRead[],
): Promise<SheetReading[]> {
  const asked = sheets.map((one) => askSheet(context, one));
  await inRequests(
    context,
    asked.flatMap(({ parts }) => parts),
  );
  return asked.map(({ reading }) => reading());
}

interface AskedSheet {
  readonly sheet: string;
  readonly blocks: readonly Excel.Range[];
  readonly title: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  readonly highlights: Excel.ConditionalFormatCollection;
  readonly charts: Excel.ChartCollection;
}

function askSheet(
  { workbook }: Excel.RequestContext,
  { sheet, rowCount, columnCount, title }: SheetToRead,
): { readonly parts: readonly RequestPart[]; readonly reading: () => SheetReading } {
  const worksheet = workbook.worksheets.getItem(sheet);
  const blocks = Array.from({ length: Math.ceil(rowCount / blockRows) }, (_, index) => {
    const first = index * blockRows;
    return worksheet.getRangeByIndexes(first, 0, Math.min(blockRows, rowCount - first), columnCount);
  });
  const asked: AskedSheet = {
    sheet,
    blocks,
    title: worksheet.getRangeByIndexes(title.row, title.column, 1, 1),
    ...partsOf(worksheet),
    highlights: conditionalFormatsOf(worksheet.getRange()),
  };
  const around = () => {
    asked.protection.load("protected");
    asked.title.load("format/font/size");
    asked.highlights.load("items/id");
    asked.charts.load("items/id");
  };
  const size = usualCell * Math.min(blockRows, rowCount) * columnCount;
  return {
    parts: [
      { size: usualCell * 100, add: around },
      ...blocks.map((block): RequestPart => ({ size, add: () => void block.load("formulas") })),
    ],
    reading: () => readingOf(asked),
  };
}

function partsOf({ protection, charts }: Excel.Worksheet): Pick<AskedSheet, "protection" | "charts"> {
  return { protection, charts };
}

function conditionalFormatsOf({ conditionalFormats }: Excel.Range): Excel.ConditionalFormatCollection {
  return conditionalFormats;
}

function readingOf({ sheet, blocks, title, protection, highlights, charts }: AskedSheet): SheetReading {
  return {
    sheet,
    cells: blocks.flatMap(({ formulas }) => formulas.map((line: unknown[]) => line.map(cellValue))),
    isProtected: protection.protected,
    titleSize: title.format.font.size,
    hasHighlights: highlights.items.length > 0,
    chartCount: charts.items.length,
  };
}
