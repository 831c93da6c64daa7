import { closePackage } from "../../src/workbench/file/package/close-package";
import { PackageParts } from "../../src/workbench/file/package/package-parts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Parts of a workbook as another program would write them; what is not given is the least that a file needs. */
export interface ForeignParts {
  sheetXml: string;
  stylesXml?: string;
  sharedTextsXml?: string;
  themeXml?: string;
  workbookProperties?: string;
  tableXml?: string;
}

/** The bytes of a workbook with one sheet, written by hand as other programs write it. */
export function foreignWorkbook(parts: ForeignParts): Uint8Array {
  const files: Record<string, string | undefined> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": linkList([["rId1", "officeDocument", "/xl/workbook.xml"]]),
    "xl/workbook.xml": `<x:workbook xmlns:x="${main}" xmlns:rel="${links}">${parts.workbookProperties ?? ""}<x:sheets><x:sheet name="Foreign" sheetId="4" rel:id="rId7"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": linkList([
      ["rId7", "worksheet", "worksheets/first.xml"],
      ["rId8", "styles", "styles.xml"],
      ["rId9", "sharedStrings", "texts.xml"],
      ["rId10", "theme", "theme/theme1.xml"],
    ]),
    "xl/worksheets/first.xml": `<worksheet xmlns="${main}">${parts.sheetXml}</worksheet>`,
    "xl/worksheets/_rels/first.xml.rels": parts.tableXml && linkList([["rId1", "table", "../tables/a.xml"]]),
    "xl/tables/a.xml": parts.tableXml,
    "xl/styles.xml": parts.stylesXml,
    "xl/texts.xml": parts.sharedTextsXml,
    "xl/theme/theme1.xml": parts.themeXml,
  };
  const written = Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return closePackage(
    new PackageParts(written.map(([path, text]) => [path, new TextEncoder().encode(text)])),
  );
}

function linkList(entries: [id: string, kind: string, target: string][]): string {
  const list = entries.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${links}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageLinks}">${list.join("")}</Relationships>`;
}
