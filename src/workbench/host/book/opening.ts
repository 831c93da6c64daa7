import { areaHolds, cellAddress } from "./a1";
import type { BookContent, CellContent, SheetContent, Size, TableContent } from "./book-content";
import type { NameRecord, SheetRecord, TableRecord } from "./book-records";
import { contentOfValue } from "./cell-content";
import type { CellPlace } from "./cell-place";
import { lookOfFormat } from "./cell-format";
import { CompiledFormula, helpers, type SheetData, type WorkbookData } from "./engine";
import type { FormulaTemplate } from "./formula-pieces";
import { buildTemplate, type TemplateScope } from "./formula-template";
import { translateTemplate, type TranslationSource } from "./formula-translation";
import { heavyFormulas } from "./formula-weight";
import { excelColumns, excelRows, usualColumnWidth } from "./excel-size";
import { engineSheetName } from "./engine-sheet-names";
import { nameRecord } from "./name-edits";
import { translationSource } from "./name-formula";
import { tableConfig } from "./table-drawing";
import { zoneOf } from "./book-state";
import { nameKey } from "./workings";

/** A workbook on its way into the engine: what the engine takes, and what is kept beside it. */
export interface Opening {
  data: WorkbookData;
  tables: TableRecord[];
  names: NameRecord[];
  sheets: { id: string; record: SheetRecord }[];
  /** How each formula was typed. */
  typed: { sheetId: string; row: number; column: number; template: FormulaTemplate }[];
  /** Formulas that the engine cannot calculate; their cells hold the value that came along. */
  frozen: (CellPlace & { formula: string; array?: Size })[];
}

/** Prepares a whole workbook for the engine. */
export function openContent(content: BookContent): Opening {
  const sheets = content.sheets.map((sheet, position) => ({ sheet, id: `sheet-${position + 1}` }));
  const sheetIdOf = (name: string) =>
    sheets.find(({ sheet }) => sheet.name.toLowerCase() === name.toLowerCase())?.id ?? "";
  const tables = tableRecords(sheets);
  const names = content.names.map((name) => nameRecord(name, sheetIdOf));
  const opening: Opening = {
    data: helpers.createEmptyWorkbookData(),
    tables,
    names,
    sheets: [],
    typed: [],
    frozen: [],
  };
  const book = new BookBeingOpened(sheets, opening);
  opening.data.sheets = sheets.map((one) => book.sheet(one));
  return opening;
}

interface NamedSheet {
  sheet: SheetContent;
  id: string;
}

/** A formula as the engine takes it, and the sheet it is for. */
interface Translated {
  sheetId: string;
  translated: string;
}

// Thousands of formulas differ in nothing else. A function may have numbers in its name, and a longer one is no row.
const numbers = /\d{1,7}(?![\w(.])/g;

class BookBeingOpened {
  readonly #opening: Opening;
  readonly #source: TranslationSource;
  readonly #templates = new Map<string, FormulaTemplate | null>();
  readonly #unknown = new Map<FormulaTemplate, boolean>();
  readonly #badShapes = new Map<string, boolean>();
  readonly #isHeavy = heavyFormulas();
  readonly #styles = new Map<string, number>();
  readonly #formats = new Map<string, number>();

  constructor(sheets: readonly NamedSheet[], opening: Opening) {
    this.#opening = opening;
    this.#source = translationSource({
      names: Object.fromEntries(opening.names.map((name) => [nameKey(name.name, name.sheetId), name])),
      tables: Object.fromEntries(opening.tables.map((table) => [table.id, table])),
      sheetName: (sheetId) => sheets.find(({ id }) => id === sheetId)?.sheet.name ?? "",
    });
    const given = sheets.flatMap(({ sheet }) => sheet.tables);
    for (const table of opening.tables) this.#calculated(table, given);
  }

  sheet({ sheet, id }: NamedSheet): SheetData {
    const data = helpers.createEmptySheet(id, engineSheetName(sheet.name));
    Object.assign(data, sheetSize(sheet), {
      isVisible: sheet.visibility === "Visible",
      areGridLinesVisible: sheet.showGridlines,
      panes: { xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows },
      merges: sheet.merges.map((area) => xc(area)),
      ...(sheet.tabColor ? { color: sheet.tabColor } : {}),
    });
    this.#headers(sheet, data);
    for (const cell of sheet.cells) this.#cell(data, id, cell);
    const tables = this.#opening.tables.filter(({ sheetId }) => sheetId === id);
    data.tables = tables.map((table) => ({
      range: xc(table.area),
      type: "static",
      config: tableConfig(table),
    }));
    this.#opening.sheets.push({ id, record: sheetRecord(sheet) });
    return data;
  }

  #headers(sheet: SheetContent, data: SheetData): void {
    for (let column = 0; column < data.colNumber; column++) {
      data.cols[column] = { size: sheet.columnWidths[column] ?? usualColumnWidth };
    }
    for (const [row, size] of Object.entries(sheet.rowHeights)) data.rows[Number(row)] = { size };
    for (const column of sheet.hiddenColumns) data.cols[column] = { ...data.cols[column], isHidden: true };
    for (const row of sheet.hiddenRows) data.rows[row] = { ...data.rows[row], isHidden: true };
  }

  #cell(data: SheetData, sheetId: string, cell: CellContent): void {
    const address = cellAddress(cell.row, cell.column);
    if (cell.format) {
      const { style, format } = lookOfFormat(cell.format);
      if (style) data.styles[address] = this.#idOf(this.#styles, this.#opening.data.styles, style);
      if (format) data.formats[address] = this.#idOf(this.#formats, this.#opening.data.formats, format);
    }
    const content = cell.formula ? this.#formula(sheetId, cell) : contentOfValue(cell.value ?? null);
    if (content !== "") data.cells[address] = content;
  }

  #formula(sheetId: string, cell: CellContent): string {
    const { row, column, value, array } = cell;
    const formula = cell.formula ?? "";
    // The engine would let an array formula fill as many cells as its result has, over what stands there.
    const template = array ? null : this.#template(sheetId, cell);
    if (template) {
      const translated = translateTemplate(template, { sheetId, row }, this.#source);
      if (!this.#isUnknown(template, { sheetId, translated })) {
        this.#opening.typed.push({ sheetId, row, column, template });
        return translated;
      }
    }
    if (value === undefined && !array) return formula;
    this.#opening.frozen.push({ sheetId, row, column, formula, ...(array ? { array } : {}) });
    // The lone apostrophe is a text without characters, which no typed value can be.
    return value === "" || value === null || value === undefined ? "'" : contentOfValue(value);
  }

  #template(sheetId: string, { row, column, formula = "" }: CellContent): FormulaTemplate | null {
    const own = this.#opening.tables.find(
      (table) => table.sheetId === sheetId && areaHolds(table.area, row, column),
    );
    return this.#templateIn(own, formula);
  }

  #templateIn(own: TableRecord | undefined, formula: string): FormulaTemplate | null {
    const key = `${own?.id ?? ""}|${formula}`;
    let template = this.#templates.get(key);
    if (template === undefined) {
      template = buildTemplate(formula, this.#scope(own));
      this.#templates.set(key, template);
    }
    return template;
  }

  #scope(own: TableRecord | undefined): TemplateScope {
    const tableNamed = (name: string) =>
      this.#opening.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
    return { own, tableNamed };
  }

  /** Whether a formula uses functions or names that the engine does not have, or is too much for it. */
  #isUnknown(template: FormulaTemplate, { sheetId, translated }: Translated): boolean {
    let unknown = this.#unknown.get(template);
    if (unknown === undefined) {
      const hasStrangeName = template.pieces.some(
        (piece) =>
          typeof piece === "object" &&
          piece.kind === "name" &&
          this.#source.nameFormula(piece.text, sheetId) === undefined,
      );
      unknown =
        hasStrangeName ||
        this.#isHeavy(translated) ||
        SPILLING.test(translated) ||
        this.#isBadExpression(translated);
      this.#unknown.set(template, unknown);
    }
    return unknown;
  }

  #isBadExpression(translated: string): boolean {
    const shape = translated.replace(numbers, "0");
    const bad = this.#badShapes.get(shape) ?? CompiledFormula.IsBadExpression(translated);
    this.#badShapes.set(shape, bad);
    return bad;
  }

  /** Now that all tables are known, the formulas of calculated columns can be read. */
  #calculated(table: TableRecord, given: readonly TableContent[]): void {
    const own = given.find(({ name }) => name === table.name);
    table.columns = table.columns.map((column, position) => {
      const formula = own?.columns[position]?.calculatedFormula;
      const calculated = formula ? this.#templateIn(table, formula) : null;
      return calculated ? { ...column, calculated } : column;
    });
  }

  #idOf<T>(known: Map<string, number>, table: Record<number, T>, item: T): number {
    const key = JSON.stringify(item);
    const id = known.get(key) ?? known.size + 1;
    known.set(key, id);
    table[id] = item;
    return id;
  }
}

/** Their results fill other cells, too, which hold values of their own in a file. */
const SPILLING = /\b(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|TRANSPOSE|FREQUENCY)\(/;

function sheetSize(sheet: SheetContent): { rowNumber: number; colNumber: number } {
  let rows = 0;
  let columns = 0;
  for (const { row, column } of sheet.cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  for (const { area } of sheet.tables) rows = Math.max(rows, area.row + area.rowCount);
  for (const row of [...sheet.hiddenRows, ...Object.keys(sheet.rowHeights)])
    rows = Math.max(rows, Number(row) + 1);
  for (const column of [...sheet.hiddenColumns, ...Object.keys(sheet.columnWidths)]) {
    columns = Math.max(columns, Number(column) + 1);
  }
  return {
    rowNumber: Math.min(Math.max(rows + 100, 200), excelRows),
    colNumber: Math.min(Math.max(columns + 5, 30), excelColumns),
  };
}

function tableRecords(sheets: readonly NamedSheet[]): TableRecord[] {
  const used = new Set(sheets.flatMap(({ sheet }) => sheet.tables.map(({ id }) => id)));
  let next = 1;
  const freshId = () => {
    while (used.has(String(next))) next++;
    used.add(String(next));
    return String(next);
  };
  return sheets.flatMap(({ sheet, id }) =>
    sheet.tables.map((table) => tableRecord(table, table.id ?? freshId(), id)),
  );
}

function tableRecord(table: TableContent, id: string, sheetId: string): TableRecord {
  const { columns: given, filters, ...rest } = table;
  const columns = given.map(({ id: columnId, name, totalsFormula }, position) => ({
    id: columnId ?? String(position + 1),
    name,
    ...(totalsFormula === undefined ? {} : { totals: totalsFormula }),
  }));
  const byId = Object.entries(filters).flatMap(([position, values]) => {
    const column = columns[Number(position)];
    return column ? [[column.id, values] as const] : [];
  });
  return { ...rest, id, sheetId, columns, filters: Object.fromEntries(byId) };
}

function sheetRecord(sheet: SheetContent): SheetRecord {
  return {
    veryHidden: sheet.visibility === "VeryHidden",
    protection: sheet.protection,
    ...(sheet.page ? { page: sheet.page } : {}),
    validations: sheet.validations.map((one, at) => ({ id: `validation-${at + 1}`, ...one })),
    conditionalFormats: sheet.conditionalFormats.map((one, at) => ({ id: `format-${at + 1}`, ...one })),
    charts: sheet.charts.map((chart, at) => ({ ...chart, id: chart.id ?? `chart-${at + 1}` })),
  };
}

function xc(area: Parameters<typeof zoneOf>[0]): string {
  const { top, left, bottom, right } = zoneOf(area);
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}
