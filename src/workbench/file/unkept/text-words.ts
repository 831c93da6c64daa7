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

/** What each shared text loses, by its number; a text that loses nothing has no entry. */
export function textWords(parts: PackageParts, path: string): Map<number, string[]> {
  const words = new Map<number, string[]>();
  let [depth, index] = [0, -1];
  let found = new Set<string>();
  let item: XmlReading | null = null;
  streamPart(parts, path, {
    open(name, attributes) {
      if (++depth === 2 && localName({ name }) === "si") {
        index++;
        found = new Set();
        item = unkeptReading(textRules, (loss) => found.add(loss));
      }
      item?.open(name, attributes);
    },
    text: (text) => item?.text(text),
    close(name) {
      item?.close(name);
      if (depth-- !== 2 || item === null) return;
      item = null;
      if (found.size > 0) words.set(index, [...found]);
    },
  });
  return words;
}
