import type { XmlReading } from "../package/read-xml";
import { localName } from "../package/xml-tree";
import type { StyleWords } from "./style-words";
import { emptyText } from "./text-words";
import { unkeptReading, type NoteLoss } from "./unkept-reading";
import { worksheetRules } from "./worksheet.table";

/** What cells, conditional formats and texts of a sheet lose, by the numbers under which it names them. */
export interface SharedWords {
  readonly styles: StyleWords;
  readonly texts: ReadonlyMap<number, readonly string[]>;
}

/** Goes through a sheet's part and notes what is lost of it, and of the looks and texts that its cells name. */
export function sheetUnkeptReading({ styles, texts }: SharedWords, note: NoteLoss): XmlReading {
  const plain = unkeptReading(worksheetRules, note);
  const noteAll = (words: readonly string[] | undefined) => words?.forEach((word) => note(word));
  let type: string | undefined;
  let hasFormula = false;
  let text: string | null = null;
  return {
    open(name, attributes) {
      plain.open(name, attributes);
      const own = localName({ name });
      if (own === "c") {
        type = attributes["t"];
        hasFormula = false;
        noteAll(styles.cells[Number(attributes["s"] ?? 0)]);
      } else if (own === "v" || own === "is") text = "";
      else if (own === "f") hasFormula = true;
      else if (own === "cfRule") noteAll(styles.conditions[Number(attributes["dxfId"] ?? -1)]);
    },
    text(piece) {
      plain.text(piece);
      if (text !== null) text += piece;
    },
    close(name) {
      plain.close(name);
      if (!["v", "is"].includes(localName({ name })) || text === null) return;
      if (type === "s") noteAll(texts.get(Number(text)));
      else if (text === "" && !hasFormula && (type === "str" || type === "inlineStr")) note(emptyText);
      text = null;
    },
  };
}
