import type { PackageParts } from "../package/package-parts";
import { streamPart } from "../package/read-part";
import type { XmlReading } from "../package/read-xml";
import { localName } from "../package/xml-tree";
import { each, kept, lost, nothing, read } from "./element-rules";
import { unkeptReading } from "./unkept-reading";

/** What is read of a cell's text: its words. */
export const textRules = kept(
  {},
  {
    t: read,
    r: kept({}, { t: read, rPr: lost("rich text") }),
    rPh: lost("phonetic readings"),
    ...each("phoneticPr extLst", nothing),
  },
);

/** What the engine makes of a text without a letter, which formulas can tell from a blank cell. */
export const emptyText = "texts without a letter (their cells become blank)";

/** What each shared text loses, by its number; a text that loses nothing has no entry. */
export function textWords(parts: PackageParts, path: string): Map<number, string[]> {
  const words = new Map<number, string[]>();
  let [depth, index] = [0, -1];
  let found = new Set<string>();
  let letters = 0;
  let item: XmlReading | null = null;
  streamPart(parts, path, {
    open(name, attributes) {
      if (++depth === 2 && localName({ name }) === "si") {
        index++;
        found = new Set();
        letters = 0;
        item = unkeptReading(textRules, (loss) => found.add(loss));
      }
      item?.open(name, attributes);
    },
    text(text) {
      letters += text.length;
      item?.text(text);
    },
    close(name) {
      item?.close(name);
      if (depth-- !== 2 || item === null) return;
      item = null;
      if (letters === 0) found.add(emptyText);
      if (found.size > 0) words.set(index, [...found]);
    },
  });
  return words;
}
