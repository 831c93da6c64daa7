/** Where unpacked bytes arrive, up to a limit: what a zip says of its sizes is not what comes out of it. */
export interface CollectedBytes {
  readonly stream: WritableStream<Uint8Array>;
  /** Whether more came than there was room for. */
  isFull(): boolean;
  bytes(): Uint8Array;
}

/** Collects what is written to a stream, which fails as soon as there is no room for it. */
export function collectBytes(room: number): CollectedBytes {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new WritableStream<Uint8Array>({
    write(chunk) {
      size += chunk.length;
      if (size > room) throw new Error(`More than ${room} bytes came out.`);
      chunks.push(chunk);
    },
  });
  return { stream, isFull: () => size > room, bytes: () => joined(chunks, size) };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let position = 0;
  for (const chunk of chunks) {
    all.set(chunk, position);
    position += chunk.length;
  }
  return all;
}
