import type { CellContent, CellFormat, CellValue, TableContent } from "../../host/book/book-content";
import type { CountedUse } from "../counted-use";
import { areaAddress, cellAddress, contains, parseArea } from "./cell-addresses";
import { withoutEquals, type FormulaSpelling } from "../formula/formula-spelling";
import type { RawCell } from "./sheet-cells";
import { parseIsoDate } from "./iso-dates";
import { copiesOf } from "../formula/shift-formula";
import { unspellCharacters } from "../package/xml-text";

/** What is needed to read cells besides the cells. */
export interface CellSources {
  sharedTexts: readonly string[];
  formats: readonly CellFormat[];
  tables: readonly TableContent[];
  spelling: FormulaSpelling;
  date1904: boolean;
  sheet: string;
  use: CountedUse;
}

/** The cells of one sheet that hold a value, a formula or looks of their own. */
export function readCells(rawCells: readonly RawCell[], sources: CellSources): CellContent[] {
  countFormulas(rawCells, sources);
  const readFormula = buildFormulaReader(sources);
  const { use, sheet } = sources;
  return rawCells.flatMap((raw) => {
    const place = () => ({ sheet, area: cellAddress(raw.row, raw.column) });
    const format = sources.formats[raw.style];
    const formula = readFormula(raw);
    const value = readValue(raw, sources);
    // A text is kept once in the file, but for each of its cells in the engine.
    if (typeof value === "string") use.add("textCharacters", value.length, place);
    const cell: CellContent = {
      row: raw.row,
      column: raw.column,
      ...(value === null ? {} : { value }),
      ...(formula === undefined ? {} : { formula, ...readArray(raw, sources) }),
      ...(format === undefined || Object.keys(format).length === 0 ? {} : { format }),
    };
    return Object.keys(cell).length > 2 ? [cell] : [];
  });
}

// As much as there will be once each formula is written out for its own cell, before any is.
function countFormulas(rawCells: readonly RawCell[], { use, sheet }: CellSources): void {
  const shared = new Map<string, FormulaSize>();
  for (const { formula, row, column } of rawCells) {
    if (!formula) continue;
    const own = formula.text === "" ? undefined : sizeOf(formula.text);
    if (own && formula.type === "shared") shared.set(formula.sharedIndex, own);
    const { characters = 0, references = 0 } = own ?? shared.get(formula.sharedIndex) ?? {};
    const place = () => ({ sheet, area: cellAddress(row, column) });
    use.add("formulaCharacters", characters, place);
    use.add("formulaReferences", references, place);
  }
}

interface FormulaSize {
  characters: number;
  references: number;
}

// A block counts twice, and a text in which an address stands: it need not be exact.
const references = /\$?\b[A-Z]{1,3}\$?\d+\b|\[/gi;

function sizeOf(formula: string): FormulaSize {
  return { characters: formula.length, references: formula.match(references)?.length ?? 0 };
}

// A shared formula is written out once; the cells that follow it name it by number.
function buildFormulaReader({ tables, spelling }: CellSources): (raw: RawCell) => string | undefined {
  const masters = new Map<string, { copy: ReturnType<typeof copiesOf>; row: number; column: number }>();
  return ({ formula, row, column }) => {
    if (!formula) return undefined;
    const text = withoutEquals(formula.text.trim());
    const isShared = formula.type === "shared";
    if (isShared && text !== "") masters.set(formula.sharedIndex, { copy: copiesOf(text), row, column });
    const master = isShared && text === "" ? masters.get(formula.sharedIndex) : undefined;
    const own = master ? master.copy(row - master.row, column - master.column) : text;
    if (own === "") return undefined;
    const table = tables.find(({ area }) => contains(area, row, column));
    return spelling.fromFile(own, table?.name ?? null);
  };
}

function readArray(
  { formula, row, column }: RawCell,
  { use, sheet }: CellSources,
): Pick<CellContent, "array"> {
  const area = formula?.type === "array" ? parseArea(formula.reference) : null;
  if (!area) return {};
  const { rowCount, columnCount } = area;
  use.add("arrayCells", rowCount * columnCount, () => ({ sheet, area: areaAddress(area) }));
  return area.row === row && area.column === column ? { array: { rowCount, columnCount } } : {};
}

function readValue(raw: RawCell, sources: CellSources): CellValue {
  if (raw.type === "inlineStr") return unspellCharacters(raw.inlineText ?? raw.value ?? "");
  if (raw.value === null) return null;
  const read = valueReaders[raw.type] ?? readNumber;
  return read(raw.value, sources);
}

type ValueReader = (text: string, sources: CellSources) => CellValue;

// The kinds of values by the file's letters for them: shared text, calculated text, boolean, error, date.
const valueReaders: Record<string, ValueReader | undefined> = {
  s: (text, { sharedTexts }) => sharedTexts[Number(text)] ?? "",
  str: (text) => unspellCharacters(text),
  b: (text) => ["1", "true"].includes(text.trim()),
  e: (text) => ({ error: text.trim() }),
  d: (text, { date1904 }) => parseIsoDate(text, date1904),
};

function readNumber(text: string): CellValue {
  const number = Number(text);
  return text.trim() === "" || !Number.isFinite(number) ? null : number;
}
