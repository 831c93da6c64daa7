/**
 * The parts of a workbook file: XML and other files by their path inside the zip. A path is found in whatever case it
 * is asked for, since programs that do not tell cases apart save `xl/SharedStrings.xml` and link to `sharedStrings.xml`.
 */
export class PackageParts {
  private readonly byPath = new Map<string, { path: string; bytes: Uint8Array }>();
  /** How many XML elements were found so far, in all parts that were read and as often as they were. */
  elementsRead = 0;

  constructor(parts: Iterable<readonly [path: string, bytes: Uint8Array]> = []) {
    for (const [path, bytes] of parts) this.set(path, bytes);
  }

  get(path: string): Uint8Array | undefined {
    return this.byPath.get(path.toLowerCase())?.bytes;
  }

  has(path: string): boolean {
    return this.byPath.has(path.toLowerCase());
  }

  set(path: string, bytes: Uint8Array): this {
    this.byPath.set(path.toLowerCase(), { path, bytes });
    return this;
  }

  /** The paths as the file spells them, in its order. */
  keys(): string[] {
    return [...this.byPath.values()].map(({ path }) => path);
  }
}

/** The text of a part, or undefined when there is none. */
export function partText(parts: PackageParts, path: string): string | undefined {
  return parts.has(path) ? [...partPieces(parts, path)].join("") : undefined;
}

/** The same piece by piece: a large text in one would take as much memory as all that is made of it. */
export function* partPieces(parts: PackageParts, path: string): Generator<string, void> {
  const bytes = parts.get(path) ?? new Uint8Array();
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let start = 0; start < bytes.length; start += pieceBytes) {
    yield decoder.decode(bytes.subarray(start, start + pieceBytes), { stream: true });
  }
  yield decoder.decode();
}

const pieceBytes = 64 * 1024;

/** Puts a text in a part's place. */
export function setPartText(parts: PackageParts, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}

// XML may be in UTF-16, which its first two bytes tell.
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}
