/** Thrown while a part of a file is read, as soon as it turns out to be larger than there is room for. */
export class TooManyElements extends Error {
  override readonly name = "TooManyElements";
}
