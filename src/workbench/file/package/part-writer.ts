import { xml, xmlDocument } from "./xml-text";
import { PackageParts, setPartText } from "./package-parts";
import { relationshipsPath } from "./relationships";

/** Collects the parts of a file while it is written, what kind each is of, and which links to which. */
export interface PartWriter {
  /** Adds a part that another one links to (the file as a whole when its path is empty), and gives the link's id. */
  add(part: WrittenPart): string;
  /** All of them, with the lists of kinds and links that a reader starts from. */
  finish(): PackageParts;
}

export interface WrittenPart {
  /** The part that links to this one. */
  from: string;
  path: string;
  kind: PartKind;
  text: string;
}

export type PartKind = keyof typeof kinds;

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const document = "application/vnd.openxmlformats-officedocument";

/** What each kind of part is called in the list of types and in links to it. */
const kinds = {
  officeDocument: { type: `${spreadsheet}.sheet.main+xml`, link: `${office}/officeDocument` },
  worksheet: { type: `${spreadsheet}.worksheet+xml`, link: `${office}/worksheet` },
  styles: { type: `${spreadsheet}.styles+xml`, link: `${office}/styles` },
  sharedStrings: { type: `${spreadsheet}.sharedStrings+xml`, link: `${office}/sharedStrings` },
  theme: { type: `${document}.theme+xml`, link: `${office}/theme` },
  table: { type: `${spreadsheet}.table+xml`, link: `${office}/table` },
  drawing: { type: `${document}.drawing+xml`, link: `${office}/drawing` },
  chart: { type: `${document}.drawingml.chart+xml`, link: `${office}/chart` },
  coreProperties: {
    type: "application/vnd.openxmlformats-package.core-properties+xml",
    link: `${packaged}/relationships/metadata/core-properties`,
  },
  extendedProperties: { type: `${document}.extended-properties+xml`, link: `${office}/extended-properties` },
} as const;

/** Starts the parts of one file. */
export function startParts(): PartWriter {
  const written: WrittenPart[] = [];
  const linksFrom = new Map<string, string[]>();
  return {
    add(part) {
      written.push(part);
      const links = linksFrom.get(part.from) ?? [];
      const id = `rId${links.length + 1}`;
      // A path from the root needs no way up and down the folders.
      links.push(xml("Relationship", { Id: id, Type: kinds[part.kind].link, Target: `/${part.path}` }));
      linksFrom.set(part.from, links);
      return id;
    },
    finish() {
      const parts = new PackageParts();
      setPartText(parts, "[Content_Types].xml", contentTypes(written));
      for (const [path, links] of linksFrom) {
        const list = xml("Relationships", { xmlns: `${packaged}/relationships` }, links);
        setPartText(parts, relationshipsPath(path), xmlDocument(list));
      }
      for (const { path, text } of written) setPartText(parts, path, text);
      return parts;
    },
  };
}

function contentTypes(written: readonly WrittenPart[]): string {
  const links = "application/vnd.openxmlformats-package.relationships+xml";
  const defaults = [
    xml("Default", { Extension: "rels", ContentType: links }),
    xml("Default", { Extension: "xml", ContentType: "application/xml" }),
  ];
  const own = written.map(({ path, kind }) =>
    xml("Override", { PartName: `/${path}`, ContentType: kinds[kind].type }),
  );
  return xmlDocument(xml("Types", { xmlns: `${packaged}/content-types` }, defaults, own));
}
