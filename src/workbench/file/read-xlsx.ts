import type { BookContent } from "../host/book/book-content";
import { readDefinedNames } from "./defined-names-part";
import { openPackage, partText, type PackageParts } from "./package/package-parts";
import { readRelationships, type Relationship } from "./package/relationships";
import { readSheet, type SheetPlace } from "./sheet/read-sheet";
import { UnreadableFile } from "./unreadable-file";
import { readWorkbookSources } from "./workbook-sources";
import { childOf, childrenOf, numberAttribute, parsePart, type XmlElement } from "./package/xml-tree";

/**
 * Reads a workbook from the bytes of an .xlsx file, whichever program saved it.
 *
 * Errors: `UnreadableFile` when the file is empty, damaged, encrypted or no workbook at all.
 */
export async function readXlsx(bytes: Uint8Array): Promise<BookContent> {
  // excelts reads too, but loses filters, rules with formulas and exact dates, and stops at elements it does not know.
  const parts = await openPackage(bytes);
  const path = workbookPath(parts);
  try {
    return readWorkbook(parts, path);
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile("damaged", { cause });
  }
}

function workbookPath(parts: PackageParts): string {
  let path: string | undefined;
  try {
    path = readRelationships(parts, "").find(({ kind }) => kind === "officeDocument")?.path;
  } catch (cause) {
    throw new UnreadableFile("damaged", { cause });
  }
  const isWorkbook = path !== undefined && /<(?:\w+:)?workbook[\s>]/.test(partText(parts, path) ?? "");
  if (path === undefined || !isWorkbook) throw new UnreadableFile("notXlsx");
  return path;
}

function readWorkbook(parts: PackageParts, path: string): BookContent {
  const workbook = parsePart(partText(parts, path) ?? "");
  const links = readRelationships(parts, path);
  const places = sheetPlaces(workbook, links);
  if (places.length === 0) throw new UnreadableFile("damaged");
  const sources = readWorkbookSources(parts, workbook, links);
  const sheetNames = childrenOf(childOf(workbook, "sheets"), "sheet").map(
    (sheet) => sheet.attributes["name"] ?? "",
  );
  const active = numberAttribute(childOf(workbook, "bookViews/workbookView"), "activeTab", 0);
  return {
    date1904: sources.date1904,
    sheets: places.map((place) => readSheet(place, sources)),
    names: readDefinedNames(workbook, sheetNames, sources.spelling),
    activeSheet: Math.max(
      0,
      places.findIndex(({ index }) => index === active),
    ),
  };
}

// Chart sheets and macro sheets stand in the same list, but hold no cells.
function sheetPlaces(workbook: XmlElement, links: readonly Relationship[]): SheetPlace[] {
  const states = { hidden: "Hidden", veryHidden: "VeryHidden" } as const;
  return childrenOf(childOf(workbook, "sheets"), "sheet").flatMap((sheet, index) => {
    const link = links.find(({ id }) => id === relationshipId(sheet));
    const state = sheet.attributes["state"];
    const visibility = state === "hidden" || state === "veryHidden" ? states[state] : "Visible";
    const name = sheet.attributes["name"] ?? "";
    return link?.kind === "worksheet" ? [{ index, name, visibility, path: link.path }] : [];
  });
}

// The prefix of the namespace of links is `r` by custom only.
function relationshipId(element: XmlElement): string | undefined {
  const key = Object.keys(element.attributes).find((name) => name.endsWith(":id"));
  return key === undefined ? undefined : element.attributes[key];
}
