import { type PackageParts, partText } from "../../src/workbench/file/package/package-parts";
import { parsePart, type XmlElement } from "../../src/workbench/file/package/xml-tree";

const parsed = new WeakMap<PackageParts, Map<string, XmlElement>>();

/** A part of a file as a tree, which is built once however many checks look at it. */
export function parsedPart(parts: PackageParts, path: string): XmlElement | undefined {
  const trees = parsed.get(parts) ?? new Map<string, XmlElement>();
  parsed.set(parts, trees);
  const text = partText(parts, path);
  if (text === undefined || trees.has(path)) return trees.get(path);
  const tree = parsePart(text);
  trees.set(path, tree);
  return tree;
}
