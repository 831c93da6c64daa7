import type { PackageParts } from "./package-parts";
import { readPart } from "./read-part";
import { childrenOf } from "./xml-tree";

/** A link from one part of the file to another. */
export interface Relationship {
  id: string;
  /** The last word of its type: worksheet, table, drawing, chart, styles, … */
  kind: string;
  path: string;
}

/** The parts that a part links to; the empty path stands for the file as a whole. */
export function readRelationships(parts: PackageParts, path: string): Relationship[] {
  return childrenOf(readPart(parts, relationshipsPath(path)), "Relationship")
    .filter((link) => link.attributes["TargetMode"] !== "External")
    .map((link) => ({
      id: link.attributes["Id"] ?? "",
      kind: (link.attributes["Type"] ?? "").split("/").pop() ?? "",
      path: resolvePath(path, link.attributes["Target"] ?? ""),
    }));
}

/** The part that lists the links of another. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
