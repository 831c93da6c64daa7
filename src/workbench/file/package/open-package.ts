import { Uint8ArrayReader, ZipReader, type Entry, type FileEntry } from "@zip.js/zip.js";
import { limits } from "../limits";
import { UnreadableFile } from "../unreadable-file";
import { collectBytes } from "./collect-bytes";
import { PackageParts } from "./package-parts";

/**
 * Opens the zip that an .xlsx file is: every part with its checksum, in whatever way it was packed.
 *
 * Errors: `UnreadableFile` when it is none, is damaged, or would take more memory than any workbook we can read.
 */
export async function openPackage(bytes: Uint8Array): Promise<PackageParts> {
  refuseOtherFiles(bytes);
  const parts = new PackageParts();
  let room: number = limits.bytes;
  for (const entry of await readDirectory(bytes)) {
    const path = normalPath(entry.filename);
    if (parts.has(path)) throw new UnreadableFile("doubledPart", { part: path });
    const part = await unpack(entry, path, room);
    room -= part.length;
    parts.set(path, part);
  }
  return parts;
}

async function readDirectory(bytes: Uint8Array): Promise<FileEntry[]> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), {
    useWebWorkers: false,
    // Paths are looked up, never written to a disk; checksums tell whether what they lead to is right.
    strictness: "tolerant",
  });
  const entries: Entry[] = [];
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      entries.push(entry);
      if (entries.length > limits.parts) break;
    }
  } catch (cause) {
    throw new UnreadableFile("damaged", { cause });
  }
  if (entries.length > limits.parts) throw new UnreadableFile("tooManyParts");
  return entries.filter((entry) => !entry.directory);
}

async function unpack(entry: FileEntry, path: string, room: number): Promise<Uint8Array> {
  if (entry.encrypted) throw new UnreadableFile("encrypted");
  const collected = collectBytes(room);
  try {
    await entry.getData(collected.stream, { checkCrc32: true });
    return collected.bytes();
  } catch (cause) {
    const reason = collected.isFull() ? "tooLarge" : "damagedPart";
    throw new UnreadableFile(reason, { part: path, cause });
  }
}

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableFile("empty");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new UnreadableFile(oldContainerReason(bytes));
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new UnreadableFile("notXlsx");
}

// Rights management encrypts in the same way as a password does, but names the service that holds the key.
function oldContainerReason(bytes: Uint8Array): "rightsManaged" | "encrypted" | "notXlsx" {
  if (holdsUtf16(bytes, "DRMEncrypted") || holdsUtf16(bytes, "\u0009DRMContent")) return "rightsManaged";
  return holdsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "notXlsx";
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
  return path.replace(/\\/g, "/").replace(/^\/+/, "");
}
