/** Something that was written, and how to see whether it came out as it should. */
export interface Mendable {
  /** After the next sync: whether nothing is missing. */
  readonly isWhole: () => boolean;
  /** Adds what is missing to the next request. */
  readonly mend: () => void;
}
