/** A column of a table by its header, wherever it stands and however long it is. */
export interface TableColumn {
  readonly table: string;
  readonly header: string;
}

/** What may be typed into a cell, and what Excel says when something else is. */
export interface CellValidation {
  readonly rule:
    | {
        readonly kind: "list";
        /** A formula that names the cells with the entries, or the column of a table that has them. */
        readonly source: string | TableColumn;
      }
    | { readonly kind: "number"; readonly atLeast: number }
    | { readonly kind: "date" };
  /** Refused outright, asked about, or let pass without a word. */
  readonly otherwise: "refuse" | "ask" | "allow";
  readonly message: string;
}
