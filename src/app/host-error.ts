/** Why the workbook said no. */
export type HostErrorCode =
  | "editingCell"
  | "protectedSheet"
  | "tooLarge"
  | "notFound"
  | "nameTaken"
  | "invalid"
  | "noAnswer"
  | "unsupported"
  | "noOfficeJs"
  | "notInExcel"
  | "excelTooOld"
  | "partNotLoaded"
  | "other";

/** What each refusal means to a person, and what to do about it. */
const hostErrorSentences: Readonly<Record<HostErrorCode, string>> = {
  editingCell: "A cell is being edited. Press Enter or Esc in the sheet, then try again.",
  protectedSheet:
    "A sheet is protected, so nothing could be written. Unprotect it (Review, Unprotect Sheet), then try again.",
  tooLarge: "There is too much data for one step. Try again with fewer rows.",
  notFound: "A table or sheet is not there any more. Choose Check workbook to see what is missing.",
  nameTaken: "A name is already used in this workbook. Rename what has it, then try again.",
  invalid:
    "Excel did not accept what was to be written. Choose Check workbook to see whether something is broken.",
  noAnswer: "Excel does not answer. Wait until it has finished loading, then try again.",
  unsupported: "This version of Excel is too old for this step. It needs Excel 2021 or later.",
  noOfficeJs:
    "The connection to Excel could not be loaded. It comes from Microsoft, so check that this computer is online and that nothing blocks it. The planner starts by itself once it is there.",
  notInExcel:
    "The planner works inside Excel. Open a workbook in Excel, then choose “Open planner” on the Home tab.",
  excelTooOld:
    "This version of Excel is too old for the planner. It needs Excel 2021 or later, or Excel on the web.",
  partNotLoaded: "A part of the planner could not be loaded. Check the connection, then try again.",
  other: "Excel could not do this. Try again; if it happens once more, close the workbook and open it again.",
};

const retried: ReadonlySet<HostErrorCode> = new Set([
  "editingCell",
  "noAnswer",
  "noOfficeJs",
  "partNotLoaded",
  "other",
]);

/** The workbook said no: to what, why, and whether trying again makes sense. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly operation: string,
    options?: { cause?: unknown },
  ) {
    super(hostErrorSentences[code], options);
    this.name = "HostError";
  }

  get retry(): boolean {
    return retried.has(this.code);
  }
}
