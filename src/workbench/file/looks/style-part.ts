import type { CellFormat } from "../../host/book/book-content";
import { spellCharacters, xml, xmlDocument } from "../package/xml-text";
import { borderXml, cellStyleXml, fillXml, fontXml, type StyleLists } from "./cell-style";
import { builtInNumberFormats } from "./number-formats";

/** The looks of cells, each kept once for the whole file and named by position. */
export interface CellStyles {
  /** The position of a look; with the mark that a text is to stay as typed, when it would be read as something else. */
  indexOf(format: CellFormat, isTextKeptAsTyped: boolean): number;
  /** The part, with the looks of conditional formats in it. */
  xml(differentialStyles: string): string;
}

/** Starts a list of looks whose first is Excel's default. */
export function collectCellStyles(): CellStyles {
  const lists = startLists();
  const styles = new Map<string, number>();
  const known = new Map<string, number>();
  const indexOf: CellStyles["indexOf"] = (format, isTextKeptAsTyped) => {
    const key = JSON.stringify([format, isTextKeptAsTyped]);
    const index = known.get(key) ?? position(styles, cellStyleXml(format, isTextKeptAsTyped, lists));
    known.set(key, index);
    return index;
  };
  indexOf({}, false);
  return { indexOf, xml: (differential) => xmlDocument(styleSheetXml(lists, styles, differential)) };
}

interface Lists extends StyleLists {
  fonts: Map<string, number>;
  fills: Map<string, number>;
  borders: Map<string, number>;
  numberFormats: Map<string, number>;
}

function startLists(): Lists {
  // Programs take the first two fills for these, whatever stands there.
  const gray = xml("fill", {}, xml("patternFill", { patternType: "gray125" }));
  const lists = {
    fonts: listOf(fontXml({})),
    fills: listOf(fillXml(undefined), gray),
    borders: listOf(borderXml({})),
    numberFormats: new Map<string, number>(),
  };
  return {
    ...lists,
    font: (font) => position(lists.fonts, font),
    fill: (fill) => position(lists.fills, fill),
    border: (border) => position(lists.borders, border),
    numberFormat: (code) =>
      numbersOfFormats.get(code) ?? firstOwnNumber + position(lists.numberFormats, code),
  };
}

const firstOwnNumber = 164;
const numbersOfFormats = new Map([...builtInNumberFormats].map(([number, code]) => [code, number]));
// What Excel shows for these depends on the country that Windows is set to.
for (const code of builtInNumberFormats.values()) if (/\$|m\/d/.test(code)) numbersOfFormats.delete(code);

function listOf(...entries: string[]): Map<string, number> {
  return new Map(entries.map((entry, index) => [entry, index]));
}

function position(list: Map<string, number>, entry: string): number {
  const found = list.get(entry) ?? list.size;
  list.set(entry, found);
  return found;
}

function styleSheetXml(lists: Lists, styles: Map<string, number>, differential: string): string {
  const formats = [...lists.numberFormats].map(([code, index]) =>
    xml("numFmt", { numFmtId: firstOwnNumber + index, formatCode: spellCharacters(code) }),
  );
  return xml(
    "styleSheet",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    formats.length === 0 ? "" : xml("numFmts", { count: formats.length }, formats),
    listXml("fonts", lists.fonts),
    listXml("fills", lists.fills),
    listXml("borders", lists.borders),
    xml("cellStyleXfs", { count: 1 }, xml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
    listXml("cellXfs", styles),
    xml("cellStyles", { count: 1 }, xml("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
    differential,
    xml("tableStyles", {
      count: 0,
      defaultTableStyle: "TableStyleMedium2",
      defaultPivotStyle: "PivotStyleLight16",
    }),
  );
}

function listXml(name: string, list: Map<string, number>): string {
  return xml(name, { count: list.size }, [...list.keys()]);
}
