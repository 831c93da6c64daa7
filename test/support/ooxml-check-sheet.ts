import { parseArea, parseAreas } from "../../src/workbench/file/sheet/cell-addresses";
import {
  childOf,
  childrenOf,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../../src/workbench/file/package/xml-tree";
import type { Area } from "../../src/workbench/host/book/book-content";
import { doubled, misordered } from "./ooxml-order";

/** How many looks and texts the cells of a sheet may choose from. */
export interface Counts {
  cellStyles: number;
  differentialStyles: number;
  texts: number;
}

const order =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst";

/** What is wrong with one sheet. */
export function checkSheet(worksheet: XmlElement | undefined, path: string, counts: Counts): string[] {
  const problems = [
    ...misordered(worksheet, order).map((name) => `${name} stands in the wrong place.`),
    ...checkColumns(worksheet),
    ...checkRows(worksheet, counts),
    ...checkMerges(worksheet),
    ...checkFormats(worksheet, counts),
    ...checkValidations(childrenOf(childOf(worksheet, "dataValidations"), "dataValidation")),
  ];
  return problems.map((problem) => `${path}: ${problem}`);
}

function checkColumns(worksheet: XmlElement | undefined): string[] {
  let last = 0;
  return childrenOf(childOf(worksheet, "cols"), "col").flatMap((column) => {
    const [min, max] = [numberAttribute(column, "min", 0), numberAttribute(column, "max", 0)];
    const width = numberAttribute(column, "width", -1);
    const isWrong = min <= last || max < min || max > 16384 || width < 0 || width > 255;
    last = max;
    return isWrong ? [`The columns ${min} to ${max} of width ${width} are no columns, or out of order.`] : [];
  });
}

function checkRows(worksheet: XmlElement | undefined, counts: Counts): string[] {
  let lastRow = 0;
  return childrenOf(childOf(worksheet, "sheetData"), "row").flatMap((row) => {
    const number = numberAttribute(row, "r", 0);
    const height = numberAttribute(row, "ht", 15);
    const isWrong = number <= lastRow || height < 0 || height > 409.5;
    lastRow = number;
    return [
      ...(isWrong ? [`Row ${number} is out of order or too high.`] : []),
      ...checkCells(row, number, counts),
    ];
  });
}

function checkCells(row: XmlElement, rowNumber: number, counts: Counts): string[] {
  let lastColumn = -1;
  return childrenOf(row, "c").flatMap((cell) => {
    const address = cell.attributes["r"] ?? "";
    const area = parseArea(address);
    const isInPlace = area?.row === rowNumber - 1 && area.column > lastColumn;
    lastColumn = area?.column ?? lastColumn;
    return [...(isInPlace ? [] : ["is out of order"]), ...checkCell(cell, counts)].map(
      (problem) => `Cell ${address} ${problem}.`,
    );
  });
}

const errors = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"];

function checkCell(cell: XmlElement, counts: Counts): string[] {
  const formula = childOf(cell, "f");
  return [
    ...(numberAttribute(cell, "s", 0) < counts.cellStyles ? [] : ["has a style that is not there"]),
    ...(isValue(cell, counts) ? [] : [`holds no value of its kind: ${textOf(childOf(cell, "v"))}`]),
    ...(formula === undefined ? [] : checkFormula(textOf(formula))),
    ...misordered(cell, "f v is extLst").map((name) => `has ${name} in the wrong place`),
  ];
}

function isValue(cell: XmlElement, counts: Counts): boolean {
  const value = childOf(cell, "v");
  const text = textOf(value);
  if (value === undefined) return true;
  switch (cell.attributes["t"] ?? "n") {
    case "s":
      return /^\d+$/.test(text) && Number(text) < counts.texts;
    case "b":
      return text === "0" || text === "1";
    case "e":
      return errors.includes(text);
    case "n":
      return text !== "" && Number.isFinite(Number(text));
    default:
      return true;
  }
}

function checkFormula(formula: string): string[] {
  const outsideTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
  return [
    ...(formula === "" || formula.startsWith("=") ? [`has the formula "${formula}"`] : []),
    ...(formula.length > 8192 ? ["has too long a formula"] : []),
    ...(outsideTexts.includes("[@") ? [`names a table's row in the short form: ${formula}`] : []),
    ...(/NaN|undefined|\bnull\b/.test(outsideTexts) ? [`has the formula "${formula}"`] : []),
  ];
}

function checkMerges(worksheet: XmlElement | undefined): string[] {
  const merges = childrenOf(childOf(worksheet, "mergeCells"), "mergeCell");
  const areas = merges
    .map(({ attributes }) => parseArea(attributes["ref"] ?? ""))
    .filter((area) => area !== null);
  return someOverlap(areas) ? ["Two merged blocks overlap."] : [];
}

function someOverlap(areas: readonly Area[]): boolean {
  return areas.some((area, index) => areas.slice(index + 1).some((other) => overlap(area, other)));
}

/** Whether two blocks share a cell. */
export function overlap(left: Area, right: Area): boolean {
  return (
    left.row < right.row + right.rowCount &&
    right.row < left.row + left.rowCount &&
    left.column < right.column + right.columnCount &&
    right.column < left.column + left.columnCount
  );
}

const ruleOrder = "formula colorScale dataBar iconSet extLst";

function checkFormats(worksheet: XmlElement | undefined, counts: Counts): string[] {
  const blocks = childrenOf(worksheet, "conditionalFormatting");
  const rules = blocks.flatMap((block) => childrenOf(block, "cfRule"));
  return [
    ...doubled(rules.map(({ attributes }) => attributes["priority"] ?? "none")).map(
      (priority) => `Two formats have priority ${priority}.`,
    ),
    ...blocks
      .filter(({ attributes }) => parseAreas(attributes["sqref"] ?? "").length === 0)
      .map(() => "A format has no cells."),
    ...rules
      .filter((rule) => numberAttribute(rule, "dxfId", -1) >= counts.differentialStyles)
      .map(() => "A format has a look that is not there."),
    ...rules
      .flatMap((rule) => misordered(rule, ruleOrder))
      .map((name) => `A format has ${name} in the wrong place.`),
    ...rules
      .flatMap((rule) => childrenOf(rule, "formula"))
      .flatMap((formula) => checkFormula(textOf(formula))),
    ...rules.flatMap(checkThresholds),
  ];
}

function checkThresholds(rule: XmlElement): string[] {
  const icons = childOf(rule, "iconSet");
  const bar = childOf(rule, "dataBar");
  const wanted = icons ? Number(icons.attributes["iconSet"]?.[0] ?? 3) : 2;
  const found = childrenOf(icons ?? bar, "cfvo").length;
  return (icons ?? bar) && found !== wanted ? [`A format has ${found} thresholds and needs ${wanted}.`] : [];
}

function checkValidations(validations: readonly XmlElement[]): string[] {
  const areas = validations.flatMap(({ attributes }) => parseAreas(attributes["sqref"] ?? ""));
  const overlaps = someOverlap(areas) ? ["Two rules are about the same cell."] : [];
  return [...overlaps, ...validations.flatMap(checkValidation)];
}

function checkValidation(validation: XmlElement): string[] {
  const text = (name: string) => validation.attributes[name] ?? "";
  const formulas = childrenOf(validation).map(textOf);
  const [first = ""] = formulas;
  return [
    ...(parseAreas(text("sqref")).length === 0 ? ["A rule has no cells."] : []),
    ...(text("errorTitle").length > 32 || text("promptTitle").length > 32
      ? ["A rule has too long a title."]
      : []),
    ...(text("error").length > 255 || text("prompt").length > 255 ? ["A rule has too long a message."] : []),
    ...(first.startsWith('"') && first.length > 257 ? ["A list is too long to stand in the rule."] : []),
    ...formulas.flatMap(checkFormula).map((problem) => `A rule ${problem}.`),
    ...misordered(validation, "formula1 formula2").map((name) => `A rule has ${name} in the wrong place.`),
  ];
}
