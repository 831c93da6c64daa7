import { UnreadableFile } from "../unreadable-file";
import { partText, type PackageParts } from "./package-parts";
import { readXml, type XmlReading } from "./read-xml";
import { buildTree, type XmlElement } from "./xml-tree";

/**
 * The tree of one part of a workbook file, or undefined when there is no such part.
 *
 * Errors: `UnreadableFile`, which names the part, when it is no XML.
 */
export function readPart(parts: PackageParts, path: string): XmlElement | undefined {
  const tree = buildTree();
  return streamPart(parts, path, tree) ? tree.root() : undefined;
}

/** Reads one part piece by piece, without a tree; false when there is no such part. */
export function streamPart(parts: PackageParts, path: string, reading: XmlReading): boolean {
  const text = partText(parts, path);
  if (text === undefined) return false;
  try {
    readXml(text, reading);
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw new UnreadableFile("damagedPart", { part: path, cause });
  }
  return true;
}
