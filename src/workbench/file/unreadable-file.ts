/** Why a file cannot be opened as a workbook. */
export type UnreadableReason = keyof typeof sentences;

const sentences = {
  empty: () => "The file is empty: it holds 0 bytes.",
  notXlsx: () => "The file is not an Excel workbook (.xlsx).",
  damaged: () => "The file is damaged and cannot be read; try an earlier copy of it.",
  damagedPart: (part: string) =>
    `The file is damaged: its part ${part} cannot be read; try an earlier copy of it.`,
  doubledPart: (part: string) =>
    `The file is damaged: it holds two parts called ${part}; try an earlier copy of it.`,
  tooLarge: (part: string) =>
    `The file is too large to be opened here: unpacked, it goes beyond 192 MB at its part ${part}; delete what is not needed in it and save it again.`,
  tooManyParts: () =>
    "The file is too large to be opened here: it holds more than 10,000 parts; delete what is not needed in it and save it again.",
  encrypted: () => "The file is protected with a password; save it without one and try again.",
};

/** Thrown when a file cannot be opened; its message is a sentence for the person who chose the file. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(
    readonly reason: UnreadableReason,
    { part = "", ...options }: ErrorOptions & { part?: string } = {},
  ) {
    super(sentences[reason](part), options);
  }
}
