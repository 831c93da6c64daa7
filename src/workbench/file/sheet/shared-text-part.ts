import { escapeXml, spellCharacters, xml, xmlDocument } from "../package/xml-text";

/** The texts of all cells, each kept once for the whole file and named by position. */
export interface SharedTexts {
  indexOf(text: string): number;
  xml(): string;
}

/** Starts an empty list of texts. */
export function collectSharedTexts(): SharedTexts {
  const positions = new Map<string, number>();
  let used = 0;
  return {
    indexOf(text) {
      used++;
      const position = positions.get(text) ?? positions.size;
      positions.set(text, position);
      return position;
    },
    xml: () =>
      xmlDocument(
        xml(
          "sst",
          {
            xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            count: used,
            uniqueCount: positions.size,
          },
          [...positions.keys()].map(textXml),
        ),
      ),
  };
}

function textXml(text: string): string {
  // Without the mark, blanks around a text are not part of it.
  const space = /^\s|\s$|\n/.test(text) ? "preserve" : undefined;
  return xml("si", {}, xml("t", { "xml:space": space }, escapeXml(spellCharacters(text))));
}
