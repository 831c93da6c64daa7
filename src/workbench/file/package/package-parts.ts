import { unzip, zip } from "@cj-tech-master/excelts/archive";
import { UnreadableFile } from "../unreadable-file";

/** The parts of a workbook file: XML and other files by their path inside the zip. */
export type PackageParts = Map<string, Uint8Array>;

/** Opens the zip that an .xlsx file is. Refuses what is none, with the reason. */
export async function openPackage(bytes: Uint8Array): Promise<PackageParts> {
  refuseOtherFiles(bytes);
  try {
    const parts: PackageParts = new Map();
    for await (const entry of unzip(bytes).entries()) {
      if (entry.type === "file") parts.set(normalPath(entry.path), await entry.bytes());
    }
    return parts;
  } catch (cause) {
    throw new UnreadableFile("damaged", { cause });
  }
}

/** Puts the parts into a zip; the content types come first, as readers that stream expect. */
export async function closePackage(parts: PackageParts): Promise<Uint8Array> {
  const archive = zip({ level: 6, timestamps: "dos", modTime: sameTime });
  for (const path of [...parts.keys()].sort(contentTypesFirst)) {
    archive.add(path, parts.get(path) ?? new Uint8Array());
  }
  return archive.bytes();
}

/** The text of a part, or undefined when there is none. */
export function partText(parts: PackageParts, path: string): string | undefined {
  const bytes = parts.get(path);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

/** Puts a text in a part's place. */
export function setPartText(parts: PackageParts, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}

// The zip's own times would only say when it was packed.
const sameTime = new Date(1980, 0, 1);

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile("empty");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new UnreadableFile(holdsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "notXlsx");
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new UnreadableFile("notXlsx");
}

function startsWith(bytes: Uint8Array, beginning: number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

// An encrypted workbook lies in the same container as an old .xls, in a stream of this name.
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = 0; start + wanted.length <= bytes.length; start += 2) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}

function normalPath(path: string): string {
  return path.replace(/\\/g, "/").replace(/^\//, "");
}

function contentTypesFirst(left: string, right: string): number {
  return Number(right === "[Content_Types].xml") - Number(left === "[Content_Types].xml");
}
