/** Thrown when the formulas of a workbook look at more than there is time for; its message is a sentence for people. */
export class UncalculableBook extends Error {
  override readonly name = "UncalculableBook";

  constructor({ sheet, cell }: { sheet: string; cell: string }) {
    super(
      `The workbook takes too long to calculate: up to the formula on the sheet “${sheet}”, at ${cell}, its formulas look at too many cells; let them look at smaller blocks, or put their values in their place, and save it again.`,
    );
  }
}
