import { xml, xmlDocument } from "./package/xml-text";

const program = "Partnership Planner";

/** The part that names the program. LibreOffice takes the word of Excel's files and does not calculate them anew. */
export function extendedPropertiesXml(): string {
  return xmlDocument(
    xml(
      "Properties",
      { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
      xml("Application", {}, program),
    ),
  );
}

/** The part that says who made the file and when. */
export function corePropertiesXml(now: Date): string {
  const time = now.toISOString().replace(/\.\d+Z$/, "Z");
  const day = (name: string) => xml(name, { "xsi:type": "dcterms:W3CDTF" }, time);
  return xmlDocument(
    xml(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      xml("dc:creator", {}, program),
      xml("cp:lastModifiedBy", {}, program),
      day("dcterms:created"),
      day("dcterms:modified"),
    ),
  );
}
