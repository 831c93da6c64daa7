/** Why a file cannot be opened as a workbook. */
export type UnreadableReason = "empty" | "notXlsx" | "damaged" | "encrypted";

const sentences: Record<UnreadableReason, string> = {
  empty: "The file is empty: it holds 0 bytes.",
  notXlsx: "The file is not an Excel workbook (.xlsx).",
  damaged: "The file is damaged and cannot be read; try an earlier copy of it.",
  encrypted: "The file is protected with a password; save it without one and try again.",
};

/** Thrown when a file cannot be opened; its message is a sentence for the person who chose the file. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(
    readonly reason: UnreadableReason,
    options?: ErrorOptions,
  ) {
    super(sentences[reason], options);
  }
}
