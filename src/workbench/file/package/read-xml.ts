import { SaxesParser } from "saxes";

/** What is told of an XML text while it is read, in its order. */
export interface XmlReading {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

// No part of a workbook nests a tenth as deep.
const mostDepth = 250;

/**
 * Reads an XML text strictly, from its first to its last tag.
 *
 * Errors: when it is not well formed, nests without end, or declares entities, which parts of workbooks never do.
 */
export function readXml(xml: string, reading: XmlReading): void {
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  let depth = 0;
  parser.on("doctype", () => {
    throw new Error("A part of a workbook has no document type.");
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (++depth > mostDepth) throw new Error(`Elements stand more than ${mostDepth} deep inside each other.`);
    reading.open(name, attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    reading.close(name);
  });
  parser.on("text", (text) => reading.text(text));
  parser.on("cdata", (text) => reading.text(text));
  parser.write(xml).close();
}
