import fc from "fast-check";
import type { Cell } from "../../src/domain/cell";

/** Names that formulas, criteria or the eye could take for something else. */
const trickyNames = [
  "Eps* ~?",
  "> 5 Families",
  ">5",
  "<>x",
  "<",
  "=",
  '=HYPERLINK("http://x")',
  "+1 Parents",
  "-Minus",
  "1/2 Way House",
  "TRUE",
  "true ",
  "12345",
  "2026",
  "@home nurses",
  `O'Brien "Kids"`,
  "'Quoted",
  "WIC Clinic North",
  "wic clinic north",
  "WIC Clinic Nort?",
  "WIC*",
  "*",
  "?",
  "~",
  "~~*",
  " leading",
  "trailing ",
  "Élan vital",
  "élan vital",
  "Smith & Sons <b>",
  "50%",
  "#N/A group",
  "Line\nbreak",
  "[x] 'y' #1",
  "Not scored",
] as const;

const letters = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 });

// A blank is no name. A text of digits and signs may be the same number as another: 1/2 and 0.5 to COUNTIFS.
const anyName = letters.filter(
  (name) => /[a-z]/i.test(name) && !/\d/.test(name) && !/^(true|false)$/i.test(name),
);

/** The partners of a workbook: odd names, some of them twice or in other capitals, now and then none at all. */
export const partnerNames: fc.Arbitrary<string[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom<string[]>(...trickyNames) },
    { weight: 1, arbitrary: anyName },
  ),
  { maxLength: 9 },
);

/** Names as they stand in cells: what reads as a number is a text in one cell and a number in another. */
export function inCells(names: readonly string[]): Cell[] {
  return names.flatMap((name): Cell[] => (/^\d+$/.test(name) ? [name, Number(name)] : [name]));
}
