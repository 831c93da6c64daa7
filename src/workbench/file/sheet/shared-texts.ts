import type { PackageParts } from "../package/package-parts";
import { streamPart } from "../package/read-part";
import { unspellCharacters } from "../package/xml-text";
import { localName } from "../package/xml-tree";

/**
 * The texts that cells name by number; of rich text only the words, without the reading aids of East Asian texts. They
 * are read one by one: there may be as many as there are cells.
 */
export function readSharedTexts(parts: PackageParts, path: string): string[] {
  const texts: string[] = [];
  const open: string[] = [];
  let item = "";
  streamPart(parts, path, {
    open(name) {
      open.push(localName({ name }));
      if (open.length === 2) item = "";
    },
    text(text) {
      if (isWords(open)) item += text;
    },
    close() {
      if (open.length === 2 && open[1] === "si") texts.push(unspellCharacters(item));
      open.pop();
    },
  });
  return texts;
}

/** Whether the innermost element holds words of a text: `sst/si/t`, or `sst/si/r/t` in rich text. */
function isWords(open: readonly string[]): boolean {
  const inside = open.slice(1).join("/");
  return inside === "si/t" || inside === "si/r/t";
}
