import fc from "fast-check";

/** Changes a name at a place into one that looks the same; a place counts on from the start beyond the name's end. */
type Respelling = (name: string, at: number) => string;

const inserted =
  (sign: string): Respelling =>
  (name, at) =>
    name.slice(0, at % (name.length + 1)) + sign + name.slice(at % (name.length + 1));

const replaced =
  (plain: RegExp, sign: string): Respelling =>
  (name) =>
    name.replace(plain, sign);

/** The signs in which names differ that look the same, by their kind. */
export const respellings: Readonly<Record<string, readonly Respelling[]>> = {
  spaces: [
    (name) => `${name} `,
    (name) => `  ${name}`,
    (name) => `${name}\u00A0`,
    replaced(/ /, "  "),
    replaced(/ /, "\u00A0"),
    replaced(/ /, "\u2009"),
  ],
  "signs without width": ["\u200B", "\uFEFF", "\u2060", "\u00AD", "\u200E"].map(inserted),
  "accents of their own": [(name) => name.normalize("NFD"), (name) => name.normalize("NFC")],
  "signs of word processors": [
    replaced(/'/g, "’"),
    replaced(/'/g, "‘"),
    replaced(/"/g, "”"),
    replaced(/-/g, "–"),
    replaced(/-/g, "‑"),
  ],
  "a dot at the end": [(name) => `${name}.`, (name) => `${name} .`],
};

const all = Object.values(respellings).flat();

/** Names with something in them that each kind of sign can change. */
export const plainNames = [
  "St. Mary's Parish",
  "Élan vital",
  'O\'Brien "Kids"',
  "Smith-Jones Café",
  "WIC*",
] as const;

/** A name as somebody might have typed, pasted or imported it. */
export function respelled(name: string): fc.Arbitrary<string> {
  const step = fc.record({ change: fc.constantFrom(...all), at: fc.nat({ max: 20 }) });
  return fc
    .array(step, { maxLength: 3 })
    .map((steps) => steps.reduce((text, { change, at }) => change(text, at), name));
}
