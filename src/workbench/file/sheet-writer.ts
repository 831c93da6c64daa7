import type { BookContent, SheetContent } from "../host/book/book-content";
import { chartXml } from "./chart/chart-part";
import { drawingXml } from "./chart/drawing-part";
import { findShownValues } from "./chart/shown-values";
import type { PartKind, PartWriter } from "./package/part-writer";
import type { CellTools } from "./sheet/write-cells";
import { sheetXml, type SheetTools } from "./sheet/write-sheet";
import { shownSheet } from "./shown-sheet";
import { buildTableNumbers } from "./table/table-numbers";
import { tableXml } from "./table/table-part";

/** Gives the text of a sheet's part, and adds the parts of its tables and charts, numbered through the file. */
export type SheetWriter = (sheet: SheetContent, path: string) => Promise<string>;

/** Starts writing the sheets of one workbook. */
export function buildSheetWriter(
  content: BookContent,
  parts: PartWriter,
  tools: CellTools & Pick<SheetTools, "differentialStyles">,
): SheetWriter {
  const tableNumbers = buildTableNumbers(content);
  const shown = findShownValues(content);
  const counts = new Map<string, number>();
  const add = (from: string, kind: PartKind, { path, text }: { path: string; text: string }) =>
    parts.add({ from, kind, path, text });
  const numbered = (beginning: string) => {
    const number = (counts.get(beginning) ?? 0) + 1;
    counts.set(beginning, number);
    return `${beginning}${number}.xml`;
  };
  const addDrawing = (sheet: SheetContent, from: string): string | undefined => {
    if (sheet.charts.length === 0) return undefined;
    const path = numbered("xl/drawings/drawing");
    const links = sheet.charts.map((chart) =>
      add(path, "chart", { path: numbered("xl/charts/chart"), text: chartXml(chart, shown) }),
    );
    return add(from, "drawing", { path, text: drawingXml(sheet, links) });
  };
  const addTables = (sheet: SheetContent, from: string): string[] =>
    sheet.tables.map((table) => {
      const text = tableXml(table, tableNumbers(table, sheet), tools.spelling);
      return add(from, "table", { path: numbered("xl/tables/table"), text });
    });
  const shownOne = content.sheets[shownSheet(content)];
  return (sheet, path) =>
    sheetXml(sheet, {
      ...tools,
      isShown: sheet === shownOne,
      drawing: addDrawing(sheet, path),
      tables: addTables(sheet, path),
    });
}
