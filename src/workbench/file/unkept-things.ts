import { openPackage } from "./package/open-package";
import { partText, type PackageParts } from "./package/package-parts";

/**
 * What a workbook file holds that is lost when it is read and written again, in words: "comments", "pictures", …
 *
 * Errors: `UnreadableFile`, as when it is read.
 */
export async function unkeptThings(bytes: Uint8Array): Promise<string[]> {
  const parts = await openPackage(bytes);
  const found = kinds.filter(({ isIn }) => isIn(parts)).map(({ words }) => words);
  return [...new Set(found)];
}

interface Kind {
  readonly words: string;
  readonly isIn: (parts: PackageParts) => boolean;
}

const kinds: readonly Kind[] = [
  partKind("comments", /(?:^|\/)(?:threadedComments\/|comments\d*\.xml$)/i),
  partKind("pictures", /^xl\/media\//i),
  partKind("pivot tables", /^xl\/pivotTables\//i),
  partKind("slicers", /^xl\/(?:slicers|timelines)\//i),
  partKind("chart sheets", /^xl\/chartsheets\//i),
  partKind("links to other workbooks", /^xl\/externalLinks\//i),
  partKind("data connections", /^xl\/connections\.xml$/i),
  partKind("buttons and other controls", /^xl\/(?:ctrlProps|activeX)\//i),
  partKind("macros", /^xl\/vbaProject\.bin$/i),
  sheetKind("hyperlinks", /<(?:\w+:)?hyperlink\s/),
  sheetKind("sparklines", /<(?:\w+:)?sparkline>/),
  sheetKind("outlines of rows or columns", /\soutlineLevel="[1-7]"/),
];

function partKind(words: string, path: RegExp): Kind {
  return { words, isIn: (parts) => parts.keys().some((part) => path.test(part)) };
}

function sheetKind(words: string, pattern: RegExp): Kind {
  const isSheet = (path: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/i.test(path);
  return {
    words,
    isIn: (parts) => parts.keys().some((path) => isSheet(path) && pattern.test(partText(parts, path) ?? "")),
  };
}
