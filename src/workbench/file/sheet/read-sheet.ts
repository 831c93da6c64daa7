import type { CellContent, SheetContent, TableContent } from "../../host/book/book-content";
import { findCalculatedColumns } from "../table/calculated-columns";
import { readRepeated } from "../defined-names-part";
import { partText } from "../package/package-parts";
import { readCells } from "./read-cells";
import { readCharts } from "../chart/read-charts";
import { readConditionalFormats } from "../rules/read-conditional-formats";
import { readRelationships, type Relationship } from "../package/relationships";
import { readSheetCells } from "./sheet-cells";
import { readProtection } from "./sheet-protection";
import { readDimensions, readMerges, readPage, readTabColor, readView } from "./sheet-settings";
import { readTable } from "../table/table-part";
import { UnreadableFile } from "../unreadable-file";
import { readValidations } from "../rules/validation-part";
import type { WorkbookSources } from "../workbook-sources";
import { parsePart } from "../package/xml-tree";

/** Where a sheet stands in the workbook and in the file. */
export interface SheetPlace {
  index: number;
  name: string;
  visibility: SheetContent["visibility"];
  path: string;
}

/** Reads one sheet with all that lies on it. */
export function readSheet(place: SheetPlace, sources: WorkbookSources): SheetContent {
  const text = partText(sources.parts, place.path);
  if (text === undefined) throw new UnreadableFile("damaged");
  const { cells: rawCells, rows, rest } = readSheetCells(text);
  const worksheet = parsePart(rest);
  const links = readRelationships(sources.parts, place.path);
  const tables = readTables(links, sources);
  const cells = readCells(rawCells, { ...sources, tables });
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
    tables: tables.map((table) => findCalculatedColumns(table, cells)),
    validations: readValidations(worksheet, sources.spelling),
    conditionalFormats: readConditionalFormats(worksheet, sources),
    charts: links
      .filter(({ kind }) => kind === "drawing")
      .flatMap(({ path }) => readCharts({ ...sources, drawingPath: path, dimensions })),
    protection: readProtection(worksheet),
    ...(page === undefined ? {} : { page }),
  };
}

function readTables(links: readonly Relationship[], sources: WorkbookSources): TableContent[] {
  return links
    .filter(({ kind }) => kind === "table")
    .map(({ path }) => partText(sources.parts, path))
    .map((text) => (text === undefined ? null : readTable(parsePart(text), sources.spelling)))
    .filter((table) => table !== null);
}

function usedColumns(cells: readonly CellContent[], tables: readonly TableContent[]): number {
  let used = 0;
  for (const { column } of cells) used = Math.max(used, column + 1);
  for (const { area } of tables) used = Math.max(used, area.column + area.columnCount);
  return used;
}
