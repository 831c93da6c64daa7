import { childOf, childrenOf, descendantsOf, numberAttribute, type XmlElement } from "../package/xml-tree";
import { each, kept, lost, lostUnless, lostWhenOn, nothing, read, type ElementRule } from "./element-rules";
import { noteUnkept } from "./unkept-reading";

/** What looks lose, by the number under which cells, or conditional formats, name them. */
export interface StyleWords {
  readonly cells: readonly (readonly string[])[];
  readonly conditions: readonly (readonly string[])[];
}

/** What the looks of a workbook lose. */
export function styleWords(styles: XmlElement | undefined): StyleWords {
  const lists = {
    fonts: childrenOf(childOf(styles, "fonts"), "font"),
    fills: childrenOf(childOf(styles, "fills"), "fill"),
    borders: childrenOf(childOf(styles, "borders"), "border"),
  };
  const named = namedStyles(styles);
  const wordsOf = remembered();
  const cells = childrenOf(childOf(styles, "cellXfs"), "xf").map((xf) => {
    const at = (list: readonly XmlElement[], name: string) => list[numberAttribute(xf, name, 0)];
    return unique([
      ...wordsOf(xf, format),
      ...wordsOf(at(lists.fonts, "fontId"), font),
      ...wordsOf(at(lists.fills, "fillId"), fill),
      ...wordsOf(at(lists.borders, "borderId"), border),
      ...(named.has(numberAttribute(xf, "xfId", 0)) ? ["names of cell styles"] : []),
    ]);
  });
  const conditions = childrenOf(childOf(styles, "dxfs"), "dxf").map((dxf) => wordsOf(dxf, condition));
  return { cells, conditions };
}

/** What a workbook's styles lose that no cell names. */
export function sharedStyleWords(styles: XmlElement | undefined, theme: XmlElement | undefined): string[] {
  const normal = childrenOf(childOf(styles, "cellStyleXfs"), "xf")[0];
  const first = childrenOf(childOf(styles, "fonts"), "font")[numberAttribute(normal, "fontId", 0)];
  const name = childOf(first, "name")?.attributes["val"] ?? "Calibri";
  const points = numberAttribute(childOf(first, "sz"), "val", 11);
  const isOurs = name === "Calibri" && points === 11;
  const tableStyles = childrenOf(childOf(styles, "tableStyles"), "tableStyle");
  return [
    ...(isOurs || !first ? [] : [`the font ${name} ${points} as the standard one`]),
    ...(theme && !plainThemes.test(themeName(theme))
      ? ["the theme (its colors stay where they are used)"]
      : []),
    ...(tableStyles.length > 0 ? ["table styles made for this workbook"] : []),
  ];
}

// What programs give every new workbook; ours gets Office's again.
const plainThemes = /^(?:Office|LibreOffice|Sheets|Larissa)?(?: |$)/;

function themeName(theme: XmlElement): string {
  return descendantsOf(theme, "clrScheme")[0]?.attributes["name"] ?? "";
}

const color = kept(each("rgb theme tint indexed auto", read));
const val = kept({ val: read });

const font = kept(
  {},
  {
    ...each("b i strike sz name", val),
    color,
    u: kept({ val: lostUnless(["single", "none"], "double underlines and underlines for accounts") }),
    ...each("family charset scheme extLst", nothing),
    vertAlign: kept({ val: lostUnless(["baseline"], "superscript and subscript") }),
    ...each("outline shadow condense extend", kept({ val: lostWhenOn("outlined letters") })),
  },
);

const fill = kept(
  {},
  {
    patternFill: ({ patternType = "none" }) =>
      ["none", "solid", "gray125"].includes(patternType)
        ? kept({ patternType: read }, { fgColor: color, bgColor: nothing })
        : lost("patterns of fills (they become plain)"),
    gradientFill: lost("gradient fills"),
  },
);

const side = kept(
  {
    style: lostUnless(
      ["", "none", "thin", "medium", "thick", "dashed", "dotted", "double"],
      "finer kinds of border lines",
    ),
  },
  { color },
);

const border = kept(
  { ...each("diagonalUp diagonalDown outline", nothing) },
  {
    ...each("left right top bottom", side),
    ...each(
      "start end",
      kept({ style: lostUnless(["", "none"], "borders at the start or end of cells") }, { color: nothing }),
    ),
    diagonal: kept({ style: lostUnless(["", "none"], "diagonal borders") }, { color: nothing }),
    ...each("vertical horizontal extLst", nothing),
  },
);

const alignment = "alignments other than left, center, right, top, middle and bottom";

const format = kept(
  {
    ...each("numFmtId fontId fillId borderId xfId", read),
    ...each("applyNumberFormat applyFont applyFill applyBorder applyAlignment applyProtection", nothing),
    ...each("quotePrefix pivotButton", nothing),
  },
  {
    alignment: kept({
      ...each("wrapText indent", read),
      horizontal: lostUnless(["general", "left", "center", "right"], alignment),
      vertical: lostUnless(["top", "center", "bottom"], alignment),
      textRotation: lostUnless(["0"], "rotated text"),
      shrinkToFit: lostWhenOn("text that shrinks to fit"),
      readingOrder: lostUnless(["0"], "the direction in which text is read"),
      relativeIndent: lostUnless(["0"], alignment),
      justifyLastLine: lostWhenOn(alignment),
    }),
    protection: kept({ locked: read, hidden: lostWhenOn("hidden formulas of protected sheets") }),
    extLst: nothing,
  },
);

const conditionLooks = "borders, number formats, underlines and font sizes of conditional formats";

const condition = kept(
  {},
  {
    font: kept(
      {},
      {
        ...each("b i strike", val),
        color,
        ...each("family charset scheme extLst", nothing),
        condense: nothing,
        extend: nothing,
        ...each("u sz name vertAlign outline shadow", lost(conditionLooks)),
      },
    ),
    fill: kept(
      {},
      {
        patternFill: ({ patternType = "solid" }) =>
          ["none", "solid"].includes(patternType)
            ? kept({ patternType: read }, { fgColor: color, bgColor: color })
            : lost("patterns of fills (they become plain)"),
        gradientFill: lost("gradient fills"),
      },
    ),
    border: kept(
      each("diagonalUp diagonalDown outline", nothing),
      each(
        "left right top bottom start end diagonal vertical horizontal",
        kept({ style: lostUnless(["", "none"], conditionLooks) }, { color: nothing }),
      ),
    ),
    ...each("numFmt alignment protection", lost(conditionLooks)),
    extLst: nothing,
  },
);

// Percent, Comma and their like look the same when only their name is gone, but are not changed together any more.
function namedStyles(styles: XmlElement | undefined): Set<number> {
  const named = childrenOf(childOf(styles, "cellStyles"), "cellStyle").filter(
    (style) => numberAttribute(style, "builtinId", -1) !== 0,
  );
  return new Set(named.map((style) => numberAttribute(style, "xfId", -1)).filter((id) => id > 0));
}

function remembered(): (element: XmlElement | undefined, rule: ElementRule) => string[] {
  const known = new Map<XmlElement, string[]>();
  return (element, rule) => {
    if (!element) return [];
    const before = known.get(element);
    if (before) return before;
    const words: string[] = [];
    noteUnkept(element, rule, (word) => words.push(word));
    known.set(element, words);
    return words;
  };
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
