import type { Look } from "./looks";

/** A conditional format with its formula rendered for the first row of its area. */
export type HighlightRule =
  | { readonly kind: "when"; readonly formula: string; readonly look: Look }
  | { readonly kind: "bar"; readonly color: string; readonly minimum: number; readonly maximum: number };
