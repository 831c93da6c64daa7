import type { Write } from "./write";

/**
 * What makes up one sheet. Formulas wait until all tables and names are there, since Excel refuses a formula that
 * names a table it does not know.
 */
export interface SheetPlan {
  readonly sheet: Extract<Write, { write: "sheet" }>;
  readonly texts: readonly Write[];
  readonly tables: readonly Write[];
  readonly formulas: readonly Write[];
  readonly looks: readonly Write[];
}
