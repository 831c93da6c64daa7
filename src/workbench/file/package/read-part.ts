import { limits } from "../limits";
import { UnreadableFile } from "../unreadable-file";
import { partPieces, type PackageParts } from "./package-parts";
import { readXml, type XmlReading } from "./read-xml";
import { TooManyElements } from "./too-many-elements";
import { buildTree, type XmlElement } from "./xml-tree";

/**
 * The tree of one part of a workbook file, or undefined when there is no such part.
 *
 * Errors: `UnreadableFile`, which names the part, when it is no XML or too large.
 */
export function readPart(parts: PackageParts, path: string): XmlElement | undefined {
  const tree = buildTree();
  return streamPart(parts, path, tree) ? tree.root() : undefined;
}

/** Reads one part piece by piece, without a tree; false when there is no such part. */
export function streamPart(parts: PackageParts, path: string, reading: XmlReading): boolean {
  if (!parts.has(path)) return false;
  const room = limits.elements - parts.elementsRead;
  try {
    parts.elementsRead += readXml(partPieces(parts, path), reading, room);
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    const reason = cause instanceof TooManyElements ? "tooManyElements" : "damagedPart";
    throw new UnreadableFile(reason, { part: path, cause });
  }
  return true;
}
