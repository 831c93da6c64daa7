import { zipSync, type Zippable } from "fflate";
import type { PackageParts } from "./package-parts";

/** Puts the parts into a zip; the content types come first, as readers that stream expect. */
export function closePackage(parts: PackageParts): Uint8Array {
  const files: Zippable = {};
  for (const path of parts.keys().sort(contentTypesFirst)) {
    files[path] = parts.get(path) ?? new Uint8Array();
  }
  return zipSync(files, { level: 6, mtime: sameTime });
}

// The zip's own times would only say when it was packed.
const sameTime = new Date(1980, 0, 1);

function contentTypesFirst(left: string, right: string): number {
  return Number(right === "[Content_Types].xml") - Number(left === "[Content_Types].xml");
}
