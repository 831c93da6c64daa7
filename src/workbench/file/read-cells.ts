import type { CellContent, CellFormat, CellValue, TableContent } from "../host/book/book-content";
import { contains } from "./cell-addresses";
import { withoutEquals, type FormulaSpelling } from "./formula-spelling";
import type { RawCell } from "./sheet-cells";
import { parseIsoDate } from "./iso-dates";
import { shiftFormula } from "./shift-formula";
import { unspellCharacters } from "./xml-text";

/** What is needed to read cells besides the cells. */
export interface CellSources {
  sharedTexts: readonly string[];
  formats: readonly CellFormat[];
  tables: readonly TableContent[];
  spelling: FormulaSpelling;
  date1904: boolean;
}

/** The cells of one sheet that hold a value, a formula or looks of their own. */
export function readCells(rawCells: readonly RawCell[], sources: CellSources): CellContent[] {
  const readFormula = buildFormulaReader(sources);
  return rawCells.flatMap((raw) => {
    const format = sources.formats[raw.style];
    const formula = readFormula(raw);
    const value = readValue(raw, sources);
    const cell: CellContent = {
      row: raw.row,
      column: raw.column,
      ...(value === null ? {} : { value }),
      ...(formula === undefined ? {} : { formula }),
      ...(format === undefined || Object.keys(format).length === 0 ? {} : { format }),
    };
    return Object.keys(cell).length > 2 ? [cell] : [];
  });
}

// A shared formula is written out once; the cells that follow it name it by number.
function buildFormulaReader({ tables, spelling }: CellSources): (raw: RawCell) => string | undefined {
  const masters = new Map<string, { text: string; row: number; column: number }>();
  return ({ formula, row, column }) => {
    if (!formula) return undefined;
    const text = withoutEquals(formula.text.trim());
    const isShared = formula.type === "shared";
    if (isShared && text !== "") masters.set(formula.sharedIndex, { text, row, column });
    const master = isShared && text === "" ? masters.get(formula.sharedIndex) : undefined;
    const own = master ? shiftFormula(master.text, row - master.row, column - master.column) : text;
    if (own === "") return undefined;
    const table = tables.find(({ area }) => contains(area, row, column));
    return spelling.fromFile(own, table?.name ?? null);
  };
}

function readValue({ type, value, inlineText }: RawCell, { sharedTexts, date1904 }: CellSources): CellValue {
  if (type === "inlineStr") return unspellCharacters(inlineText ?? value ?? "");
  if (value === null) return null;
  if (type === "s") return sharedTexts[Number(value)] ?? "";
  if (type === "str") return unspellCharacters(value);
  if (type === "b") return value.trim() === "1" || value.trim() === "true";
  if (type === "e") return { error: value.trim() };
  if (type === "d") return parseIsoDate(value, date1904);
  const number = Number(value);
  return value.trim() === "" || !Number.isFinite(number) ? null : number;
}
