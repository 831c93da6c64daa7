import { inflateRawSync } from "node:zlib";

/** One file of a zip, unpacked by Node's own zlib. */
export interface UnzippedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const directoryEntry = 0x02014b50;
const directoryEnd = 0x06054b50;

/** Unpacks a zip without any code of the product, and holds each file against its checksum and size. */
export function unzipApart(zip: Uint8Array): UnzippedFile[] {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== directoryEnd) throw new Error("The zip has no end.");
  const files: UnzippedFile[] = [];
  let position = bytes.readUInt32LE(end + 16);
  while (files.length < bytes.readUInt16LE(end + 10)) {
    if (bytes.readUInt32LE(position) !== directoryEntry) throw new Error(`No entry stands at ${position}.`);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((at) =>
      bytes.readUInt16LE(position + at),
    );
    files.push(fileAt(bytes, position));
    position += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return files;
}

function fileAt(bytes: Buffer, entry: number): UnzippedFile {
  const [method, nameLength] = [bytes.readUInt16LE(entry + 10), bytes.readUInt16LE(entry + 28)];
  const path = bytes.toString("utf8", entry + 46, entry + 46 + nameLength);
  const local = bytes.readUInt32LE(entry + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20));
  const unpacked = method === 0 ? packed : inflateRawSync(packed);
  const isWhole =
    unpacked.length === bytes.readUInt32LE(entry + 24) &&
    checksum(unpacked) === bytes.readUInt32LE(entry + 16);
  if (!isWhole) throw new Error(`${path} is not what its checksum says.`);
  return { path, bytes: unpacked };
}

const checksums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (checksums[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}
