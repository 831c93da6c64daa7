import { unzipApart } from "./unzip-apart";

/** What a cell of a file holds: the value that stands there, and the formula it came from when there is one. */
export interface CellApart {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
}

/** The filled cells of a workbook by the names of its sheets and their addresses. */
export type CellsApart = ReadonlyMap<string, ReadonlyMap<string, CellApart>>;

/** Reads the cells of an .xlsx file without any code of the product, and without calculating anything. */
export function readCellsApart(bytes: Uint8Array): CellsApart {
  const parts = new Map(
    unzipApart(bytes).map(({ path, bytes: part }) => [path, new TextDecoder().decode(part)]),
  );
  const part = (path: string) => parts.get(path) ?? "";
  const targets = new Map(
    elements(part("xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [
      attributes["Id"],
      `xl/${(attributes["Target"] ?? "").replace(/^\/xl\//, "")}`,
    ]),
  );
  const texts = elements(part("xl/sharedStrings.xml"), "si").map(({ inside }) => textIn(inside));
  const sheets = elements(part("xl/workbook.xml"), "sheet").map(({ attributes }) => {
    const path = targets.get(attributes["r:id"]) ?? "";
    return [attributes["name"] ?? "", cellsOf(part(path), texts)] as const;
  });
  return new Map(sheets);
}

interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: string;
}

/** Elements of one name that do not stand in each other. */
function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>(.*?)</${name}>)`, "gs");
  return Array.from(xml.matchAll(pattern), ([, attributes = "", inside = ""]) => ({
    attributes: Object.fromEntries(
      Array.from(attributes.matchAll(/([\w:]+)="([^"]*)"/g), ([, key = "", value = ""]) => [
        key,
        decoded(value),
      ]),
    ),
    inside,
  }));
}

function cellsOf(sheet: string, texts: readonly string[]): Map<string, CellApart> {
  const cells = elements(sheet, "c").map(({ attributes, inside }): [string, CellApart] => {
    const [formula] = elements(inside, "f");
    const value = valueOf(attributes["t"] ?? "n", inside, texts);
    return [attributes["r"] ?? "", { value, formula: formula ? decoded(formula.inside) : null }];
  });
  return new Map(cells.filter(([, { value, formula }]) => value !== null || formula !== null));
}

function valueOf(type: string, inside: string, texts: readonly string[]): CellApart["value"] {
  if (type === "inlineStr") return textIn(inside);
  const [found] = elements(inside, "v");
  if (!found) return null;
  const text = decoded(found.inside);
  if (type === "s") return texts[Number(text)] ?? null;
  if (type === "b") return text === "1";
  return type === "n" ? Number(text) : unspelled(text);
}

function textIn(xml: string): string {
  return elements(xml, "t")
    .map(({ inside }) => unspelled(decoded(inside)))
    .join("");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (whole, number: string | undefined, name: string) =>
    number === undefined
      ? (entities[name] ?? whole)
      : String.fromCodePoint(parseInt(name, number === "#" ? 10 : 16)),
  );
}

// Characters that XML forbids.
function unspelled(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
