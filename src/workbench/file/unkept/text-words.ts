import { childrenOf, type XmlElement } from "../package/xml-tree";
import { each, kept, lost, nothing, read } from "./element-rules";
import { noteUnkept } from "./unkept-reading";

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
export function textWords(part: XmlElement | undefined): Map<number, string[]> {
  const words = new Map<number, string[]>();
  childrenOf(part, "si").forEach((item, index) => {
    const found = new Set<string>();
    noteUnkept(item, textRules, (loss) => found.add(loss));
    if (found.size > 0) words.set(index, [...found]);
  });
  return words;
}
