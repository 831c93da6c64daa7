import { limits } from "./limits";
import { UnreadableFile } from "./unreadable-file";

/** What there may be so much of in all sheets together, and what a sentence calls it. */
const counted = {
  /** While cells are read, only those with a text, a number or a formula are known to count. */
  filledCells: { most: limits.cells, words: "cells" },
  cells: { most: limits.cells, words: "cells" },
  writtenCells: { most: limits.writtenCells, words: "cells" },
  textCharacters: { most: limits.textCharacters, words: "characters of text" },
  formulas: { most: limits.formulas, words: "formulas" },
  formulaCharacters: { most: limits.formulaCharacters, words: "characters of formulas" },
  formulaReferences: { most: limits.formulaReferences, words: "references in formulas" },
  rows: { most: limits.rows, words: "rows" },
  places: { most: limits.places, words: "places for cells" },
  merges: { most: limits.merges, words: "merged blocks" },
  mergedCells: { most: limits.mergedCells, words: "merged cells" },
  arrayCells: { most: limits.arrayCells, words: "cells filled by array formulas" },
  rules: { most: limits.rules, words: "validations and conditional formats" },
  ruleAreas: { most: limits.ruleAreas, words: "blocks with validations and conditional formats" },
  tables: { most: limits.tables, words: "tables" },
  charts: { most: limits.charts, words: "charts" },
  series: { most: limits.series, words: "series of charts" },
  chartCells: { most: limits.chartCells, words: "cells in charts" },
  elements: { most: limits.elements, words: "cells, texts and settings" },
} as const;

type Counted = keyof typeof counted;

/** Tells where something stands: on which sheet, and at which address. */
export type UsedPlace = () => { sheet: string; area: string };

/** Counts what is found in the sheets of one workbook, while it is read. */
export class CountedUse {
  readonly #sums = new Map<Counted, number>();

  /**
   * Adds to what was found before.
   *
   * Errors: `UnreadableFile`, which names the sheet and the area, as soon as it is more than can be opened.
   */
  add(what: Counted, count: number, place: UsedPlace): void {
    const sum = (this.#sums.get(what) ?? 0) + count;
    this.#sums.set(what, sum);
    if (sum > counted[what].most) throw tooLarge(what, place);
  }
}

/** That there is more of something than can be opened. */
export function tooLarge(what: Counted, place: UsedPlace): UnreadableFile {
  const { most, words } = counted[what];
  return new UnreadableFile("sheetTooLarge", { ...place(), words: `${most.toLocaleString("en")} ${words}` });
}
