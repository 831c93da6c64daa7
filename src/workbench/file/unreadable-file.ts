import { limits } from "./limits";

/** Why a file cannot be opened as a workbook. */
export type UnreadableReason = keyof typeof sentences;

/** Where in the file the reason is: a part of it, or a sheet with an area, and what there is too much of. */
interface Place {
  part: string;
  sheet: string;
  area: string;
  words: string;
}

const sentences = {
  empty: () => "The file is empty: it holds 0 bytes.",
  notXlsx: () => "The file is not an Excel workbook (.xlsx).",
  damaged: () => "The file is damaged and cannot be read; try an earlier copy of it.",
  damagedPart: ({ part }: Place) =>
    `The file is damaged: its part ${part} cannot be read; try an earlier copy of it.`,
  doubledPart: ({ part }: Place) =>
    `The file is damaged: it holds two parts called ${part}; try an earlier copy of it.`,
  tooLarge: ({ part }: Place) =>
    `The file is too large to be opened here: unpacked, it goes beyond ${limits.bytes / 1024 / 1024} MB at its part ${part}; delete what is not needed in it and save it again.`,
  tooManyElements: ({ part }: Place) =>
    `The file is too large to be opened here: its part ${part} holds more than there is room for; delete what is not needed in it and save it again.`,
  tooManyNames: () =>
    `The workbook is too large to be opened here: it may have ${limits.names.toLocaleString("en")} names; delete those that are not needed and save it again.`,
  tooManyParts: () =>
    `The file is too large to be opened here: it holds more than ${limits.parts.toLocaleString("en")} parts; delete what is not needed in it and save it again.`,
  encrypted: () => "The file is protected with a password; save it without one and try again.",
  rightsManaged: () =>
    "The file is encrypted by a sensitivity label or by rights management, which only Excel can undo: open it in Excel, give it a label without encryption (or lift the restriction under File, Info, Protect Workbook), save it and try again.",
  sheetTooLarge: ({ sheet, area, words }: Place) =>
    `The sheet “${sheet}” is too large to be opened here, with its cells at ${area}: all sheets together may have ${words}; delete what is not needed there and save the file again.`,
  cellOutside: ({ sheet, area }: Place) =>
    `The file is damaged: its sheet “${sheet}” names ${area}, which no sheet has; try an earlier copy of it.`,
};

/** Thrown when a file cannot be opened; its message is a sentence for the person who chose the file. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(
    readonly reason: UnreadableReason,
    { part = "", sheet = "", area = "", words = "", ...options }: ErrorOptions & Partial<Place> = {},
  ) {
    super(sentences[reason]({ part, sheet, area, words }), options);
  }
}
