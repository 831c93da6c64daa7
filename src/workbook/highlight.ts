/** What a highlighted cell looks like; `looks.ts` gives the colors. */
export type HighlightLook =
  | "late"
  | "soon"
  | "good"
  | "attention"
  | "muted"
  | "wrong"
  | "alarm"
  | "doneBar"
  | "lateBar"
  | "openBar"
  | "thisWeek"
  | "niiwWeek";

/** Cells that change their look by themselves. */
export type Highlight<Key extends string = string> =
  | {
      readonly kind: "when";
      /** The columns to mark; the whole row when absent. */
      readonly columns?: readonly Key[];
      /** Without `=`; `cell.due` is the cell of that column in the row being looked at. */
      readonly formula: (cell: Readonly<Record<Key, string>>) => string;
      readonly look: HighlightLook;
    }
  | {
      readonly kind: "ratings";
      /** Without `=`; given one rating's cell and the cell above it that says what kind of criterion it is. */
      readonly formula: (rating: string, kind: string) => string;
      readonly look: HighlightLook;
    }
  | {
      readonly kind: "answers";
      /** Without `=`; given one answer's cell. */
      readonly formula: (answer: string) => string;
      readonly look: HighlightLook;
    }
  | { readonly kind: "bar"; readonly column: Key; readonly minimum: number; readonly maximum: number };
