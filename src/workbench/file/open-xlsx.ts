import type { BookContent } from "../host/book/book-content";
import { openPackage } from "./package/open-package";
import { readPackage } from "./read-xlsx";
import { unkeptThings } from "./unkept-things";

/** A workbook from a file, and in words what saving it again would lose, with the sheets that it stands on. */
export interface OpenedXlsx {
  content: BookContent;
  unkept: string[];
}

/**
 * Reads a workbook from the bytes of an .xlsx file that is to be worked on and saved again.
 *
 * Errors: `UnreadableFile` when the file is empty, damaged, encrypted, too large or no workbook at all.
 */
export async function openXlsx(bytes: Uint8Array): Promise<OpenedXlsx> {
  const parts = await openPackage(bytes);
  const { content, cuts } = readPackage(parts);
  // What was read once takes its time a second time, but no more memory.
  parts.elementsRead = 0;
  return { content, unkept: unkeptThings(parts, cuts) };
}
