import type { CellContent, SheetContent, TableContent } from "../../host/book/book-content";
import { findCalculatedColumns } from "../table/calculated-columns";
import { readRepeated } from "../defined-names-part";
import { cutToUse, type CutSheet } from "./cut-to-use";
import { readCells } from "./read-cells";
import { readCharts } from "../chart/read-charts";
import { readConditionalFormats } from "../rules/read-conditional-formats";
import { readRelationships, type Relationship } from "../package/relationships";
import { readSheetPart } from "./sheet-cells";
import { readProtection } from "./sheet-protection";
import { readDimensions, readMerges, readPage, readTabColor, readView } from "./sheet-settings";
import { readTable } from "../table/table-part";
import { UnreadableFile } from "../unreadable-file";
import { readValidations } from "../rules/validation-part";
import type { WorkbookSources } from "../workbook-sources";
import { readPart } from "../package/read-part";

/** Where a sheet stands in the workbook and in the file. */
export interface SheetPlace {
  index: number;
  name: string;
  visibility: SheetContent["visibility"];
  path: string;
}

/** Reads one sheet with all that lies on it, as far as it is used. */
export function readSheet(place: SheetPlace, sources: WorkbookSources): CutSheet {
  const { sheet, cuts } = cutToUse(readWholeSheet(place, sources));
  return { sheet: { ...sheet, tables: findCalculatedColumns(sheet.tables, sheet.cells) }, cuts };
}

function readWholeSheet(place: SheetPlace, sources: WorkbookSources): SheetContent {
  const part = readSheetPart({ ...place, parts: sources.parts, use: sources.use });
  if (!part) throw new UnreadableFile("damaged");
  const { cells: rawCells, rows, worksheet } = part;
  const links = readRelationships(sources.parts, place.path);
  const tables = readTables(links, sources, place.name);
  const cells = readCells(rawCells, { ...sources, tables, sheet: place.name });
  const dimensions = readDimensions(worksheet, rows, usedColumns(cells, tables));
  const page = readPage(worksheet, readRepeated(sources.workbook, place.index));
  return {
    name: place.name,
    visibility: place.visibility,
    ...readTabColor(worksheet, sources.readColor),
    ...readView(worksheet),
    ...dimensions,
    cells,
    merges: readMerges(worksheet),
    tables,
    validations: readValidations(worksheet, sources.spelling),
    conditionalFormats: readConditionalFormats(worksheet, sources),
    charts: links
      .filter(({ kind }) => kind === "drawing")
      .flatMap(({ path }) => readCharts({ ...sources, drawingPath: path, dimensions, sheet: place.name })),
    protection: readProtection(worksheet),
    ...(page === undefined ? {} : { page }),
  };
}

function readTables(
  links: readonly Relationship[],
  { parts, spelling, use }: WorkbookSources,
  sheet: string,
): TableContent[] {
  const tables = links.filter(({ kind, path }) => kind === "table" && parts.has(path));
  return tables.flatMap(({ path }) => {
    const part = readPart(parts, path);
    use.add("tables", 1, () => ({ sheet, area: part?.attributes["ref"] ?? "" }));
    const table = part === undefined ? null : readTable(part, spelling);
    return table ? [table] : [];
  });
}

function usedColumns(cells: readonly CellContent[], tables: readonly TableContent[]): number {
  let used = 0;
  for (const { column } of cells) used = Math.max(used, column + 1);
  for (const { area } of tables) used = Math.max(used, area.column + area.columnCount);
  return used;
}
