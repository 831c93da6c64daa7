import { childOf, childrenOf, textOf, type XmlElement } from "../package/xml-tree";
import { unspellCharacters } from "../package/xml-text";

/** The texts that cells name by number; of rich text only the words, without the reading aids of East Asian texts. */
export function readSharedTexts(part: XmlElement | undefined): string[] {
  return childrenOf(part, "si").map((item) => {
    const runs = childrenOf(item, "r").map((run) => textOf(childOf(run, "t")));
    return unspellCharacters(textOf(childOf(item, "t")) + runs.join(""));
  });
}
