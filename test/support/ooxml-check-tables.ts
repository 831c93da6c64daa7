import { cellAddress, parseArea } from "../../src/workbench/file/sheet/cell-addresses";
import type { PackageParts } from "../../src/workbench/file/package/package-parts";
import { readRelationships } from "../../src/workbench/file/package/relationships";
import {
  childOf,
  childrenOf,
  descendantsOf,
  numberAttribute,
  parsePart,
  textOf,
  type XmlElement,
} from "../../src/workbench/file/package/xml-tree";
import { unspellCharacters } from "../../src/workbench/file/package/xml-text";
import { overlap } from "./ooxml-check-sheet";
import { doubled, misordered } from "./ooxml-order";
import { parsedPart } from "./parsed-part";

/** What is wrong with the tables of a workbook, which Excel takes away when they do not agree with their sheets. */
export function checkTables(
  parts: PackageParts,
  sheetPaths: readonly string[],
  texts: readonly string[],
): string[] {
  const sheets = sheetPaths.map((path) => tablesOf(parts, path));
  const all = sheets.flatMap(({ tables }) => tables);
  const names = descendantsOf(parsedPart(parts, "xl/workbook.xml"), "definedName");
  const allNames = [...all, ...names].map(
    ({ attributes }) => attributes["displayName"] ?? attributes["name"] ?? "",
  );
  return [
    ...doubled(all.map(({ attributes }) => attributes["id"] ?? "")).map((id) => `Two tables have id ${id}.`),
    ...doubled(allNames.filter((name) => !name.startsWith("_xlnm."))).map(
      (name) => `Two things are called ${name}.`,
    ),
    ...sheets.flatMap(({ worksheet, tables }) => [
      ...checkPlaces(worksheet, tables),
      ...tables.flatMap((table) => checkTable(table, worksheet, texts)),
    ]),
  ];
}

const missing = parsePart("<none/>");

interface SheetTables {
  worksheet: XmlElement;
  tables: XmlElement[];
}

function tablesOf(parts: PackageParts, path: string): SheetTables {
  const links = readRelationships(parts, path).filter(({ kind }) => kind === "table");
  const tables = links.map((link) => parsedPart(parts, link.path) ?? missing);
  return { worksheet: parsedPart(parts, path) ?? missing, tables };
}

function checkPlaces(worksheet: XmlElement, tables: readonly XmlElement[]): string[] {
  const merges = childrenOf(childOf(worksheet, "mergeCells"), "mergeCell");
  const areas = [...tables, ...merges].map(({ attributes }) => parseArea(attributes["ref"] ?? ""));
  const overlaps = areas.some(
    (area, index) =>
      index < tables.length && areas.slice(index + 1).some((other) => area && other && overlap(area, other)),
  );
  const listed = childrenOf(childOf(worksheet, "tableParts"), "tablePart").length;
  return [
    ...(overlaps ? ["A table overlaps another or a merged block."] : []),
    ...(listed === tables.length ? [] : ["A sheet lists more or fewer tables than it links to."]),
  ];
}

const order = "autoFilter sortState tableColumns tableStyleInfo extLst";

function checkTable(table: XmlElement, worksheet: XmlElement, texts: readonly string[]): string[] {
  const name = table.attributes["displayName"] ?? "";
  const area = parseArea(table.attributes["ref"] ?? "");
  const columns = childrenOf(childOf(table, "tableColumns"), "tableColumn");
  const headers = columns.map(({ attributes }) => attributes["name"] ?? "");
  const filter = childOf(table, "autoFilter");
  const filterArea = parseArea(filter?.attributes["ref"] ?? "");
  const totals = numberAttribute(table, "totalsRowCount", 0);
  const problems = [
    ...misordered(table, order).map((element) => `has ${element} in the wrong place`),
    ...(/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) ? [] : ["has a name that Excel does not take"]),
    ...(area?.columnCount === columns.length ? [] : ["has more or fewer columns than cells"]),
    ...(numberAttribute(childOf(table, "tableColumns"), "count", -1) === columns.length
      ? []
      : ["counts its columns wrong"]),
    ...(area && area.rowCount > numberAttribute(table, "headerRowCount", 1) + totals
      ? []
      : ["has no row for data"]),
    ...(filter && filterArea?.rowCount !== (area?.rowCount ?? 0) - totals
      ? ["filters other rows than its own"]
      : []),
    ...doubled(headers).map((header) => `has two columns called ${header}`),
    ...doubled(columns.map(({ attributes }) => attributes["id"] ?? "")).map(
      (id) => `has two columns with id ${id}`,
    ),
    ...columns.flatMap((column) => childrenOf(column)).flatMap((formula) => checkFormula(textOf(formula))),
    ...checkHeaders(table, worksheet, texts),
  ];
  return problems.map((problem) => `The table ${name} ${problem}.`);
}

function checkFormula(formula: string): string[] {
  return formula === "" || /^=|\[@/.test(formula) ? [`has the formula "${formula}" in the wrong form`] : [];
}

function checkHeaders(table: XmlElement, worksheet: XmlElement, texts: readonly string[]): string[] {
  const area = parseArea(table.attributes["ref"] ?? "");
  if (!area || numberAttribute(table, "headerRowCount", 1) === 0) return [];
  const row = childrenOf(childOf(worksheet, "sheetData"), "row").find(
    (candidate) => numberAttribute(candidate, "r", 0) === area.row + 1,
  );
  return childrenOf(childOf(table, "tableColumns"), "tableColumn").flatMap((column, index) => {
    const address = cellAddress(area.row, area.column + index);
    const cell = childrenOf(row, "c").find(({ attributes }) => attributes["r"] === address);
    const shown = cell?.attributes["t"] === "s" ? texts[Number(textOf(childOf(cell, "v")))] : undefined;
    const header = unspellCharacters(column.attributes["name"] ?? "");
    return shown !== undefined && unspellCharacters(shown) === header
      ? []
      : [`calls a column ${header}, and its header shows ${shown ?? "no text"}`];
  });
}
