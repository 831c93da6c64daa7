import type { BookContent, DefinedName, PageSetup } from "../host/book/book-content";
import type { FormulaSpelling } from "./formula/formula-spelling";
import { limits } from "./limits";
import { UnreadableFile } from "./unreadable-file";
import { columnIndex, columnLetters } from "./sheet/cell-addresses";
import {
  booleanAttribute,
  childOf,
  childrenOf,
  numberAttribute,
  textOf,
  type XmlElement,
} from "./package/xml-tree";
import { escapeXml, spellAttribute, unspellCharacters, xml } from "./package/xml-text";

/** The part of the workbook that lists its names, with the rows and columns that each sheet repeats in print. */
export function definedNamesXml(content: BookContent, spelling: FormulaSpelling): string {
  const names = content.names.map((name) => nameXml(name, content, spelling));
  const titles = content.sheets.flatMap((sheet, index) => {
    const { repeatRows: rows, repeatColumns: columns } = sheet.page ?? {};
    const titles = [
      ...(columns ? [`$${columnLetters(columns.first)}:$${columnLetters(columns.last)}`] : []),
      ...(rows ? [`$${rows.first + 1}:$${rows.last + 1}`] : []),
    ];
    if (titles.length === 0) return [];
    const reference = titles.map((title) => `${quotedSheetName(sheet.name)}!${title}`).join(",");
    return [xml("definedName", { name: printTitles, localSheetId: index }, escapeXml(reference))];
  });
  const all = [...names, ...titles];
  return all.length === 0 ? "" : xml("definedNames", {}, all);
}

/**
 * The names of a workbook; Excel's own, such as print areas, are left out.
 *
 * Errors: `UnreadableFile` when there are more than can be opened.
 */
export function readDefinedNames(
  workbook: XmlElement,
  sheetNames: readonly string[],
  spelling: FormulaSpelling,
): DefinedName[] {
  const parts = nameParts(workbook).filter((part) => !/^_xlnm[._]/i.test(part.attributes["name"] ?? ""));
  if (parts.length > limits.names) throw new UnreadableFile("tooManyNames");
  return parts.map((part) => {
    const sheet = sheetNames[numberAttribute(part, "localSheetId", -1)];
    const comment = part.attributes["comment"];
    return {
      name: part.attributes["name"] ?? "",
      formula: spelling.fromFile(textOf(part).trim(), null),
      ...(sheet === undefined ? {} : { sheet }),
      visible: !booleanAttribute(part, "hidden", false),
      ...(comment === undefined ? {} : { comment: unspellCharacters(comment) }),
    };
  });
}

/** The rows and columns that a sheet repeats on every printed page, counted from 0. */
export function readRepeated(
  workbook: XmlElement,
  sheetIndex: number,
): Pick<PageSetup, "repeatRows" | "repeatColumns"> {
  const part = nameParts(workbook).find(
    (name) =>
      name.attributes["name"] === printTitles && numberAttribute(name, "localSheetId", -1) === sheetIndex,
  );
  const [, top, bottom] = /!\$(\d+):\$(\d+)/.exec(textOf(part)) ?? [];
  const [, left, right] = /!\$([A-Z]+):\$([A-Z]+)/.exec(textOf(part)) ?? [];
  return {
    ...(top && bottom ? { repeatRows: { first: Number(top) - 1, last: Number(bottom) - 1 } } : {}),
    ...(left && right ? { repeatColumns: { first: columnIndex(left), last: columnIndex(right) } } : {}),
  };
}

function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

const printTitles = "_xlnm.Print_Titles";

function nameXml(name: DefinedName, content: BookContent, spelling: FormulaSpelling): string {
  const sheet = content.sheets.findIndex((candidate) => candidate.name === name.sheet);
  return xml(
    "definedName",
    {
      name: name.name,
      comment: name.comment === undefined ? undefined : spellAttribute(name.comment.slice(0, 255)),
      localSheetId: sheet < 0 ? undefined : sheet,
      hidden: name.visible ? undefined : true,
    },
    escapeXml(spelling.toFile(name.formula, null)),
  );
}

function nameParts(workbook: XmlElement): XmlElement[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName");
}
