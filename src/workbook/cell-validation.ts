/** What may be typed into a cell, and what Excel says when something else is. */
export interface CellValidation {
  readonly rule:
    | {
        readonly kind: "list";
        /** A formula that names the cells with the entries. */ readonly source: string;
      }
    | { readonly kind: "number"; readonly atLeast: number }
    | { readonly kind: "date" };
  /** Refused outright, asked about, or let pass without a word. */
  readonly otherwise: "refuse" | "ask" | "allow";
  readonly message: string;
}
