import type { CellPosition } from "./deep-chains";

/** How much the formulas of a workbook may look at while it is opened. */
export interface CalculationLimits {
  /** Cells of the blocks in formulas, each as often as a formula looks at it. */
  readonly looks: number;
  /** Functions and operators carried out, each for every cell of the blocks that it is carried out for, or as long as that. */
  readonly operations: number;
  /** Cells of the blocks in formulas, each different block once: the engine keeps a list for it. */
  readonly listed: number;
  /** Characters of the texts that formulas give. */
  readonly characters: number;
}

/**
 * About twice what a planner with 1,000 partners and 2,000 tasks comes to. A million operations take as long as ten
 * million looks: up to a second where that planner takes a quarter of a minute to open.
 */
export const calculationLimits: CalculationLimits = {
  looks: 400_000_000,
  operations: 42_000_000,
  listed: 20_000_000,
  characters: 40_000_000,
};

interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface Block {
  readonly sheetId: string;
  readonly zone: Zone;
}

/**
 * Counts what formulas look at while a workbook is calculated for the first time. A column of `SUM(A$1:A2)` is short in
 * the file, and looks at the square of its length.
 */
export class CalculationBound {
  #looks = 0;
  #operations = 0;
  #listed = 0;
  #characters = 0;
  readonly #blocks = new Set<string>();
  #isCounting = true;
  /** Where the formula stands with which it became too much. */
  beyond: CellPosition | undefined;
  readonly #limits: CalculationLimits;
  // Made once: an error takes its time to note where it was made.
  readonly #instead = new NotCalculated();

  constructor(limits: CalculationLimits) {
    this.#limits = limits;
  }

  /**
   * Counts what a formula at a place sees of a block within its sheet. When it is too much, throws what the engine takes
   * for the value of the formula, and so comes to its end soon.
   */
  look({ sheetId, zone }: Block, sheet: Zone | undefined, place: CellPosition | undefined): void {
    if (!this.#isCounting) return;
    if (this.beyond) throw this.#instead;
    const size = sheet ? seenSize(zone, sheet) : 0;
    const block = `${sheetId} ${zone.top} ${zone.left} ${zone.bottom} ${zone.right}`;
    this.#looks += size;
    if (!this.#blocks.has(block)) this.#listed += size;
    this.#blocks.add(block);
    if (this.#looks <= this.#limits.looks && this.#listed <= this.#limits.listed) return;
    this.beyond = place ?? { sheetId, row: zone.top, col: zone.left };
    throw this.#instead;
  }

  /** Counts functions and operators that are to be carried out for the formula at a place. */
  operate(place: CellPosition | undefined, count: number): void {
    if (!this.#isCounting) return;
    this.#operations += count;
    if (this.#operations > this.#limits.operations) this.beyond ??= place;
    if (this.beyond) throw this.#instead;
  }

  /** Counts a text that a formula gives at a place. */
  keep(place: CellPosition, text: string): void {
    this.#characters += text.length;
    if (this.#characters > this.#limits.characters) this.beyond ??= place;
  }

  /** Whether the workbook is still being opened. */
  get isCounting(): boolean {
    return this.#isCounting;
  }

  /** Ends the counting: a person who is at work waits for one change at a time. */
  end(): void {
    this.#isCounting = false;
    this.#blocks.clear();
  }
}

// The engine makes no cells beyond the end of its sheet.
function seenSize(zone: Zone, sheet: Zone): number {
  const rows = Math.min(zone.bottom, sheet.bottom) - zone.top + 1;
  const columns = Math.min(zone.right, sheet.right) - zone.left + 1;
  return Math.max(rows, 0) * Math.max(columns, 0);
}

/** What the engine shows in a cell instead of a value. */
class NotCalculated extends Error {
  readonly value = "#ERROR";
}
