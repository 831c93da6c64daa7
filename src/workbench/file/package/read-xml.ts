import { SaxesParser } from "saxes";
import { TooManyElements } from "./too-many-elements";

/** What is told of an XML text while it is read, in its order. */
export interface XmlReading {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  close(name: string): void;
}

// No part of a workbook nests a tenth as deep, and no element of one has as many attributes.
const mostDepth = 250;
const mostAttributes = 500;

/**
 * Reads an XML text strictly, piece by piece, from its first to its last tag. Gives back how many elements it has.
 *
 * Errors: when it is not well formed, nests without end, has more elements than there is room for (`TooManyElements`),
 * or declares entities, which parts of workbooks never do.
 */
export function readXml(pieces: Iterable<string>, reading: XmlReading, room = Infinity): number {
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  let [depth, elements, attributeCount] = [0, 0, 0];
  parser.on("doctype", () => {
    throw new Error("A part of a workbook has no document type.");
  });
  parser.on("opentagstart", () => {
    attributeCount = 0;
    if (++elements > room) throw new TooManyElements();
  });
  parser.on("attribute", () => {
    if (++attributeCount > mostAttributes)
      throw new Error(`An element has over ${mostAttributes} attributes.`);
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
  for (const piece of pieces) parser.write(piece);
  parser.close();
  return elements;
}
