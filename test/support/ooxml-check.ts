import { openPackage } from "../../src/workbench/file/package/open-package";
import type { PackageParts } from "../../src/workbench/file/package/package-parts";
import { readRelationships } from "../../src/workbench/file/package/relationships";
import {
  childOf,
  childrenOf,
  descendantsOf,
  textOf,
  type XmlElement,
} from "../../src/workbench/file/package/xml-tree";
import { checkSheet } from "./ooxml-check-sheet";
import { checkTables } from "./ooxml-check-tables";
import { checkStyles, styleCounts } from "./ooxml-check-styles";
import { doubled, misordered } from "./ooxml-order";
import { parsedPart as part } from "./parsed-part";

/** What Excel would call damaged, or repair, in a workbook file: one sentence for each finding, none when all is well. */
export async function checkOoxml(bytes: Uint8Array): Promise<string[]> {
  const parts = await openPackage(bytes);
  const problems = checkPackage(parts);
  const workbook = part(parts, "xl/workbook.xml");
  const styles = part(parts, "xl/styles.xml");
  if (!workbook || !styles) return [...problems, "The workbook or its styles are missing."];
  const texts = childrenOf(part(parts, "xl/sharedStrings.xml"), "si").map(textOf);
  const counts = { ...styleCounts(styles), texts: texts.length };
  return [
    ...problems,
    ...checkWorkbook(workbook),
    ...checkStyles(styles),
    ...texts.filter((text) => text.length > 32767).map(() => "A text is longer than a cell takes."),
    ...sheetPaths(parts).flatMap((path) => checkSheet(part(parts, path), path, counts)),
    ...checkTables(parts, sheetPaths(parts), texts),
    ...checkDrawings(parts),
  ];
}

function sheetPaths(parts: PackageParts): string[] {
  return readRelationships(parts, "xl/workbook.xml")
    .filter(({ kind }) => kind === "worksheet")
    .map(({ path }) => path);
}

function checkPackage(parts: PackageParts): string[] {
  const types = part(parts, "[Content_Types].xml");
  const overrides = childrenOf(types, "Override").map(
    ({ attributes }) => attributes["PartName"]?.slice(1) ?? "",
  );
  const defaults = childrenOf(types, "Default").map(({ attributes }) => attributes["Extension"] ?? "");
  const paths = parts.keys().filter((path) => path !== "[Content_Types].xml");
  // "xml" alone would not say what kind of part it is.
  const isTyped = (path: string) => !path.endsWith(".xml") && defaults.includes(path.split(".").pop() ?? "");
  const untyped = paths.filter((path) => !overrides.includes(path) && !isTyped(path));
  return [
    ...overrides
      .filter((path) => !parts.has(path))
      .map((path) => `A type is given for ${path}, which is not there.`),
    ...doubled(overrides).map((path) => `Two types are given for ${path}.`),
    ...untyped.map((path) => `No type is given for ${path}.`),
    ...["", ...paths].flatMap((path) => checkLinks(parts, path)),
    ...paths.filter((path) => /\.(xml|rels)$/.test(path)).flatMap((path) => checkAttributes(parts, path)),
  ];
}

function checkLinks(parts: PackageParts, path: string): string[] {
  if (path.endsWith(".rels")) return [];
  const links = readRelationships(parts, path);
  const lost = links.filter((link) => !parts.has(link.path));
  return [
    ...lost.map((link) => `${path} links to ${link.path}, which is not there.`),
    ...doubled(links.map(({ id }) => id)).map((id) => `${path} uses the link ${id} twice.`),
  ];
}

const programmersWords = /^(null|undefined|NaN|-?Infinity|\[object .*)$/;

function checkAttributes(parts: PackageParts, path: string): string[] {
  const root = part(parts, path);
  const problems: string[] = [];
  const rest = root === undefined ? [] : [root];
  for (let element = rest.pop(); element !== undefined; element = rest.pop()) {
    for (const [name, value] of Object.entries(element.attributes)) {
      if (programmersWords.test(value) && !["name", "val", "displayName"].includes(name))
        problems.push(`${path}: ${element.name} has ${name}="${value}".`);
    }
    rest.push(...childrenOf(element));
  }
  return problems;
}

const workbookOrder =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
  "calcPr oleSize customWorkbookViews pivotCaches fileRecoveryPr extLst";

function checkWorkbook(workbook: XmlElement): string[] {
  const sheets = childrenOf(childOf(workbook, "sheets"), "sheet");
  const sheetNames = sheets.map(({ attributes }) => attributes["name"] ?? "");
  const names = childrenOf(childOf(workbook, "definedNames"), "definedName");
  const nameKeys = names.map(
    ({ attributes }) => `${attributes["name"] ?? ""}/${attributes["localSheetId"] ?? ""}`,
  );
  return [
    ...misordered(workbook, workbookOrder).map((name) => `The workbook has ${name} in the wrong place.`),
    ...doubled(sheetNames).map((name) => `Two sheets are called ${name}.`),
    ...sheetNames
      .filter((name) => name === "" || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name))
      .map((name) => `Excel takes no sheet called ${name}.`),
    ...doubled(sheets.map(({ attributes }) => attributes["sheetId"] ?? "")).map(
      (id) => `Two sheets have id ${id}.`,
    ),
    ...doubled(nameKeys).map((name) => `The name ${name} is defined twice.`),
    ...names
      .filter((name) => textOf(name) === "" || /^=|NaN|undefined/.test(textOf(name)))
      .map((name) => `The name ${name.attributes["name"] ?? ""} stands for "${textOf(name)}".`),
    ...(sheets.some(({ attributes }) => (attributes["state"] ?? "visible") === "visible")
      ? []
      : ["No sheet is visible."]),
    ...(childOf(workbook, "calcPr")?.attributes["fullCalcOnLoad"] === "1"
      ? []
      : ["Excel is not asked to calculate."]),
  ];
}

function checkDrawings(parts: PackageParts): string[] {
  return parts
    .keys()
    .filter((path) => /^xl\/drawings\/[^/]+\.xml$/.test(path))
    .flatMap((path) => {
      const drawing = part(parts, path);
      const known = readRelationships(parts, path).map(({ id }) => id);
      const links = descendantsOf(drawing, "chart").map(({ attributes }) => attributes["r:id"] ?? "");
      const ids = descendantsOf(drawing, "cNvPr").map(({ attributes }) => attributes["id"] ?? "");
      return [
        ...links
          .filter((id) => !known.includes(id))
          .map((id) => `${path} shows the chart ${id}, which is not there.`),
        ...doubled([...ids]).map((id) => `${path} has two drawings with id ${id}.`),
      ];
    });
}
