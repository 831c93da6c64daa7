/** A name that comes again: its row and the row where it stood first, both from 1. */
export interface Repetition {
  readonly row: number;
  readonly firstRow: number;
}

/** Which of the keys have come before, in the order of the rows; rows without a key ("") are left out. */
export function repetitions(keys: readonly string[]): Repetition[] {
  const firstRows = new Map<string, number>();
  return keys.flatMap((key, index) => {
    const row = index + 1;
    const firstRow = firstRows.get(key);
    if (firstRow !== undefined) return [{ row, firstRow }];
    if (key !== "") firstRows.set(key, row);
    return [];
  });
}
