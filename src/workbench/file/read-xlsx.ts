import type { BookContent } from "../host/book/book-content";
import { checkCharts, checkLimits } from "./check-limits";
import { readDefinedNames } from "./defined-names-part";
import { buildFormulaSpelling, type FormulaSpelling } from "./formula/formula-spelling";
import { openPackage } from "./package/open-package";
import type { PackageParts } from "./package/package-parts";
import { readPart } from "./package/read-part";
import { readRelationships, type Relationship } from "./package/relationships";
import { readSheet, type SheetPlace } from "./sheet/read-sheet";
import { UnreadableFile } from "./unreadable-file";
import { readWorkbookSources } from "./workbook-sources";
import { childOf, childrenOf, localName, numberAttribute, type XmlElement } from "./package/xml-tree";

/**
 * Reads a workbook from the bytes of an .xlsx file, whichever program saved it; formulas as a person types them, unless
 * another spelling is asked for.
 *
 * Errors: `UnreadableFile` when the file is empty, damaged, encrypted or no workbook at all.
 */
export async function readXlsx(bytes: Uint8Array, spelling = typedSpelling()): Promise<BookContent> {
  return readPackage(await openPackage(bytes), spelling).content;
}

/** A workbook, and in words what was left out because it lies beyond what is used, by sheet. */
export interface ReadWorkbook {
  content: BookContent;
  cuts: { sheet: string; words: string }[];
}

/** The same from a file that was unpacked before. */
export function readPackage(parts: PackageParts, spelling = typedSpelling()): ReadWorkbook {
  try {
    const path = readRelationships(parts, "").find(({ kind }) => kind === "officeDocument")?.path;
    const workbook = path === undefined ? undefined : readPart(parts, path);
    if (path === undefined || workbook === undefined || localName(workbook) !== "workbook")
      throw new UnreadableFile("notXlsx");
    return readWorkbook({ parts, path, workbook, spelling });
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile("damaged", { cause });
  }
}

interface WorkbookPart {
  parts: PackageParts;
  path: string;
  workbook: XmlElement;
  spelling: FormulaSpelling;
}

// Files name tables with brackets, so reading needs no list of their names.
function typedSpelling(): FormulaSpelling {
  return buildFormulaSpelling([]);
}

function readWorkbook({ parts, path, workbook, spelling }: WorkbookPart): ReadWorkbook {
  const links = readRelationships(parts, path);
  const places = sheetPlaces(workbook, links);
  if (places.length === 0) throw new UnreadableFile("damaged");
  const sources = readWorkbookSources({ parts, workbook, links, spelling });
  const sheetNames = childrenOf(childOf(workbook, "sheets"), "sheet").map(
    (sheet) => sheet.attributes["name"] ?? "",
  );
  const active = numberAttribute(childOf(workbook, "bookViews/workbookView"), "activeTab", 0);
  const cuts: ReadWorkbook["cuts"] = [];
  const sheets = places.map((place) => {
    const read = readSheet(place, sources);
    checkLimits(read.sheet, sources.use);
    cuts.push(...read.cuts.map((words) => ({ sheet: place.name, words })));
    return read.sheet;
  });
  checkCharts(sheets, sources.use);
  const content = {
    date1904: sources.date1904,
    sheets,
    names: readDefinedNames(workbook, sheetNames, sources.spelling),
    activeSheet: Math.max(
      0,
      places.findIndex(({ index }) => index === active),
    ),
  };
  return { content, cuts };
}

// Chart sheets and macro sheets stand in the same list, but hold no cells.
function sheetPlaces(workbook: XmlElement, links: readonly Relationship[]): SheetPlace[] {
  const states = { hidden: "Hidden", veryHidden: "VeryHidden" } as const;
  const taken = new Set<string>();
  return childrenOf(childOf(workbook, "sheets"), "sheet").flatMap((sheet, index) => {
    const link = links.find(({ id }) => id === relationshipId(sheet));
    const state = sheet.attributes["state"];
    const visibility = state === "hidden" || state === "veryHidden" ? states[state] : "Visible";
    const name = sheet.attributes["name"] ?? "";
    if (link?.kind !== "worksheet") return [];
    // The same cells in many sheets would fill more memory than the file has bytes for.
    if (taken.has(link.path.toLowerCase())) throw new UnreadableFile("damaged");
    taken.add(link.path.toLowerCase());
    return [{ index, name, visibility, path: link.path }];
  });
}

// The prefix of the namespace of links is `r` by custom only.
function relationshipId(element: XmlElement): string | undefined {
  const key = Object.keys(element.attributes).find((name) => name.endsWith(":id"));
  return key === undefined ? undefined : element.attributes[key];
}
