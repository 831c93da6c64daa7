import type { PackageParts } from "./package/package-parts";
import { readPart, streamPart } from "./package/read-part";
import { readRelationships, type Relationship } from "./package/relationships";
import type { ReadWorkbook } from "./read-xlsx";
import { childOf, childrenOf, type XmlElement } from "./package/xml-tree";
import { FoundLosses } from "./unkept/found-losses";
import { partRules } from "./unkept/parts.table";
import { sheetUnkeptReading, type SharedWords } from "./unkept/sheet-unkept";
import { sharedStyleWords, styleWords } from "./unkept/style-words";
import { textWords } from "./unkept/text-words";
import { unkeptReading, unknownWords } from "./unkept/unkept-reading";

/**
 * What a workbook file holds that is lost when it is opened and saved again, in words, with the sheets it stands on:
 * `comments and notes (on Plan)`; and what was cut off when it was read. What is not known to be kept counts as lost.
 *
 * Errors: `UnreadableFile` when a part cannot be read.
 */
export function unkeptThings(parts: PackageParts, cuts: ReadWorkbook["cuts"]): string[] {
  const search = new UnkeptSearch(parts);
  search.follow("");
  search.noteUnlinked();
  for (const { sheet, words } of cuts) search.losses.note(words, sheet);
  return search.losses.list();
}

class UnkeptSearch {
  readonly losses = new FoundLosses();
  readonly #parts: PackageParts;
  readonly #visited = new Set<string>();
  readonly #sheetNames = new Map<string, string>();
  #shared: SharedWords = { styles: { cells: [], conditions: [] }, texts: new Map() };

  constructor(parts: PackageParts) {
    this.#parts = parts;
  }

  /** Visits all that a part links to; the empty path stands for the file as a whole. */
  follow(path: string, sheet?: string): void {
    for (const link of readRelationships(this.#parts, path)) this.#visit(link, sheet);
  }

  /** What lies in the file without a link to it; many programs look for such parts by their names. */
  noteUnlinked(): void {
    for (const path of this.#parts.keys()) {
      if (this.#visited.has(path.toLowerCase()) || bookkeeping.test(path)) continue;
      const known = unlinkedParts.find(([pattern]) => pattern.test(path));
      this.losses.note(known ? known[1] : unknownWords(path));
    }
  }

  #visit({ kind, path }: Relationship, sheet: string | undefined): void {
    const key = path.toLowerCase();
    if (this.#visited.has(key)) return;
    this.#visited.add(key);
    const rule = Object.hasOwn(partRules, kind) ? partRules[kind] : undefined;
    const place = this.#sheetNames.get(key) ?? sheet;
    if (rule === undefined) this.losses.note(unknownWords(kind), place);
    else if ("rules" in rule) return this.#read({ kind, path }, place);
    else if (rule.fate === "lost") this.losses.note(rule.words, place);
    this.#skip(path);
  }

  #read({ kind, path }: Pick<Relationship, "kind" | "path">, sheet: string | undefined): void {
    const rule = partRules[kind];
    if (rule === undefined || !("rules" in rule)) return;
    if (kind === "officeDocument") this.#readShared(path);
    const note = (words: string) => this.losses.note(words, sheet);
    const reading =
      kind === "worksheet" ? sheetUnkeptReading(this.#shared, note) : unkeptReading(rule.rules, note);
    streamPart(this.#parts, path, reading);
    this.follow(path, sheet);
  }

  /** What is inside a lost part goes with it and needs no words of its own. */
  #skip(path: string): void {
    for (const link of readRelationships(this.#parts, path)) {
      const key = link.path.toLowerCase();
      if (this.#visited.has(key)) continue;
      this.#visited.add(key);
      this.#skip(link.path);
    }
  }

  #readShared(path: string): void {
    const links = readRelationships(this.#parts, path);
    const pathOf = (kind: string) => links.find((link) => link.kind === kind)?.path ?? "";
    const part = (kind: string): XmlElement | undefined => readPart(this.#parts, pathOf(kind));
    const styles = part("styles");
    this.#shared = { styles: styleWords(styles), texts: textWords(this.#parts, pathOf("sharedStrings")) };
    for (const words of sharedStyleWords(styles, part("theme"))) this.losses.note(words);
    for (const sheet of childrenOf(childOf(readPart(this.#parts, path), "sheets"), "sheet")) {
      const id = Object.entries(sheet.attributes).find(([name]) => name.endsWith(":id"))?.[1];
      const target = links.find((link) => link.id === id);
      if (target) this.#sheetNames.set(target.path.toLowerCase(), sheet.attributes["name"] ?? "");
    }
  }
}

const bookkeeping = /(?:^|\/)_rels\/[^/]*\.rels$|^\[Content_Types\]\.xml$|^\[trash\]\//i;

const unlinkedParts: [pattern: RegExp, words: string][] = [
  [/(?:^|\/)(?:threadedComments\/|comments\d*\.xml$)/i, "comments and notes"],
  [/^xl\/media\//i, "pictures"],
  [/^xl\/pivot(?:Tables|Cache)\//i, "pivot tables"],
  [/^xl\/(?:slicers|slicerCaches|timelines)\//i, "slicers"],
  [/^xl\/externalLinks\//i, "links to other workbooks"],
  [/^xl\/vbaProject/i, "macros"],
  [/^customXml\//i, "data that other programs keep in the file"],
  [/^xl\/printerSettings\//i, "settings of a printer"],
];
