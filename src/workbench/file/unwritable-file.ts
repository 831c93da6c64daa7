/** Thrown when a workbook cannot be saved; its message is a sentence for the person who wanted to save it. */
export class UnwritableFile extends Error {
  override readonly name = "UnwritableFile";

  /** @param problem what is wrong and where, as the beginning of a sentence. */
  constructor(problem: string, options?: ErrorOptions) {
    super(`The workbook was not saved: ${problem}. What you entered is still in the open workbook.`, options);
  }
}
