import type { Area } from "./book-content";
import {
  plainSheetRecord,
  type ColumnRecord,
  type FrozenFormula,
  type NameRecord,
  type SheetRecord,
  type TableRecord,
} from "./book-records";
import {
  CorePlugin,
  registries,
  type Cell,
  type CorePluginConfig,
  type EngineCommand,
  type Range,
  type RangeAdapters,
  type Style,
} from "./engine";
import { excelColumns, excelRows } from "./excel-size";
import { formatOfLook } from "./cell-format";
import { adaptChart, adaptEach, adaptFormula, adaptRule, adaptValidation } from "./formula-adaption";
import { freshColumnName } from "./table-names";

/** A cell and the look it is to have. */
export interface RestyledCell {
  readonly cell: Cell;
  readonly style: Style | null;
  readonly format: string;
}

/**
 * Everything of a book that the engine does not know: tables with their columns, names, validation, …
 * It lives in the engine as a plugin, so that undo and inserted rows reach it like everything else.
 *
 * Records are replaced, never changed in place.
 */
export class BookState extends CorePlugin<BookState> {
  tables: Record<string, TableRecord | undefined> = {};
  names: Record<string, NameRecord | undefined> = {};
  sheets: Record<string, SheetRecord | undefined> = {};
  frozen: Record<number, FrozenFormula | undefined> = {};
  date1904 = false;
  /** How often a locked cell of a protected sheet was written to. */
  lockedEdits = 0;
  readonly #config: CorePluginConfig;
  #before: Cell | undefined;

  constructor(config: CorePluginConfig) {
    super(config);
    this.#config = config;
    (config.custom["attachState"] as ((state: BookState) => void) | undefined)?.(this);
  }

  setTable(id: string, table: TableRecord | undefined): void {
    this.history.update("tables", id, table);
  }

  setName(key: string, name: NameRecord | undefined): void {
    this.history.update("names", key, name);
  }

  changeSheet(id: string, change: Partial<SheetRecord>): void {
    this.history.update("sheets", id, { ...this.sheetRecord(id), ...change });
  }

  setFrozen(cellId: number, frozen: FrozenFormula | undefined): void {
    this.history.update("frozen", cellId, frozen);
  }

  setDate1904(date1904: boolean): void {
    this.history.update("date1904", date1904);
  }

  sheetRecord(id: string): SheetRecord {
    return this.sheets[id] ?? plainSheetRecord();
  }

  /** Has the engine do something without asking whether it would rather not. */
  force(type: string, payload: object): void {
    const dispatch = this.dispatch as unknown as (type: string, payload: object) => void;
    dispatch(type, payload);
  }

  /** Gives cells that are there another look. Their contents stay, so that no formula is compiled anew. */
  restyle(cells: readonly RestyledCell[]): void {
    const reformatted: number[] = [];
    for (const { cell, style, format } of cells) {
      const shown = format || undefined;
      if (cell.format !== shown) reformatted.push(cell.id);
      this.#config.stateObserver.addChange(cell, "style", style ?? undefined);
      this.#config.stateObserver.addChange(cell, "format", shown);
    }
    if (cells.length === 0) return;
    // What the engine keeps ready to be shown is made anew, and values appear in their new formats.
    this.force("EVALUATE_CELLS", { cellIds: reformatted });
  }

  /** Lets a change of ranges of our own making reach every formula and every area of the workbook. */
  reshape(adapters: RangeAdapters): void {
    (
      this.#config.range as unknown as { executeOnAllRanges(adapters: RangeAdapters): void }
    ).executeOnAllRanges(adapters);
  }

  override beforeHandle(command: EngineCommand): void {
    if (!isCellChange(command)) return;
    if (isLookChange(command)) this.#before = this.getters.getCell(command);
    else if (this.#isLocked(command)) this.lockedEdits++;
  }

  override handle(command: EngineCommand): void {
    if (isCellChange(command) && isLookChange(command)) this.#keepContent(this.getters.getCell(command));
    if (command.type === "DELETE_SHEET" && "sheetId" in command) this.#forgetSheet(String(command.sheetId));
  }

  override adaptRanges(adapters: RangeAdapters): void {
    for (const table of Object.values(this.tables)) if (table) this.#adaptTable(table, adapters);
    for (const [key, name] of Object.entries(this.names)) if (name) this.#adaptName(key, name, adapters);
    for (const [id, sheet] of Object.entries(this.sheets)) if (sheet) this.#adaptSheet(id, sheet, adapters);
    for (const [id, frozen] of Object.entries(this.frozen))
      if (frozen) this.#adaptFrozen(Number(id), frozen, adapters);
  }

  #isLocked(command: CellChange): boolean {
    if (!this.sheets[command.sheetId]?.protection) return false;
    const { style, format } = this.getters.getCell(command) ?? {};
    return formatOfLook({ style, format }).locked !== false;
  }

  /** The engine reads a cell anew when only its look changes; how it was typed must not be lost. */
  #keepContent(cell: Cell | undefined): void {
    const before = this.#before;
    const { stateObserver } = this.#config;
    if (cell?.isFormula && before?.isFormula) {
      stateObserver.addChange(cell, "compiledFormula", before.compiledFormula);
    } else if (cell && before && !cell.isFormula && !before.isFormula) {
      stateObserver.addChange(cell, "content", before.content);
      stateObserver.addChange(cell, "parsedValue", before.parsedValue);
    }
  }

  #forgetSheet(sheetId: string): void {
    this.history.update("sheets", sheetId, undefined);
    for (const table of Object.values(this.tables)) {
      if (table?.sheetId === sheetId) this.setTable(table.id, undefined);
    }
    for (const [key, name] of Object.entries(this.names)) {
      if (name?.sheetId === sheetId) this.setName(key, undefined);
    }
  }

  #adaptTable(table: TableRecord, adapters: RangeAdapters): void {
    const change = adapters.applyChange(this.#rangeOf(table.sheetId, table.area));
    if (change.changeType === "NONE") return;
    if (change.changeType === "REMOVE") return this.setTable(table.id, undefined);
    const area = areaOf(change.range);
    const columns =
      area.columnCount === table.area.columnCount ? table.columns : this.#columns(table, area, adapters);
    this.setTable(table.id, { ...table, area, columns });
  }

  /** Columns that were inserted inside the table get a name, deleted ones go. */
  #columns(table: TableRecord, area: Area, { applyChange }: RangeAdapters): ColumnRecord[] {
    const kept = new Map<number, ColumnRecord>();
    table.columns.forEach((column, position) => {
      const one = { ...table.area, column: table.area.column + position, columnCount: 1 };
      const change = applyChange(this.#rangeOf(table.sheetId, one));
      if (change.changeType !== "REMOVE") kept.set(areaOf(change.range).column - area.column, column);
    });
    const columns: ColumnRecord[] = [...kept.values()];
    let nextId = Math.max(0, ...table.columns.map(({ id }) => Number(id) || 0)) + 1;
    return Array.from({ length: area.columnCount }, (_none, position) => {
      const known = kept.get(position);
      if (known) return known;
      const added = {
        id: String(nextId++),
        name: freshColumnName(
          columns.map(({ name }) => name),
          "",
        ),
      };
      columns.push(added);
      return added;
    });
  }

  #adaptName(key: string, name: NameRecord, adapters: RangeAdapters): void {
    const formula = adaptFormula(name.formula, name.sheetId ?? "", adapters);
    if (formula !== name.formula) this.setName(key, { ...name, formula });
  }

  #adaptFrozen(cellId: number, frozen: FrozenFormula, adapters: RangeAdapters): void {
    const formula = adaptFormula(frozen.formula, frozen.sheetId, adapters);
    if (formula !== frozen.formula) this.setFrozen(cellId, { ...frozen, formula });
  }

  #adaptSheet(id: string, sheet: SheetRecord, adapters: RangeAdapters): void {
    const adaptAll = <R extends { areas: Area[] }>(records: readonly R[]): readonly R[] => {
      const adapted = records.map((record) => {
        const areas = record.areas.flatMap((area) => this.#adaptArea(id, area, adapters));
        return areas.every((area, at) => area === record.areas[at]) && areas.length === record.areas.length
          ? record
          : { ...record, areas };
      });
      const left = adapted.filter(({ areas }) => areas.length > 0);
      return left.length === records.length && left.every((record, at) => record === records[at])
        ? records
        : left;
    };
    const inFormula = (formula: string) => adaptFormula(formula, id, adapters);
    const change = {
      validations: adaptEach(adaptAll(sheet.validations), (record) => adaptValidation(record, inFormula)),
      conditionalFormats: adaptEach(adaptAll(sheet.conditionalFormats), (record) =>
        adaptRule(record, inFormula),
      ),
      charts: adaptEach(sheet.charts, (chart) => adaptChart(chart, inFormula)),
    };
    const changed = (Object.keys(change) as (keyof typeof change)[]).some(
      (key) => change[key] !== sheet[key],
    );
    if (changed) this.changeSheet(id, change);
  }

  #adaptArea(sheetId: string, area: Area, { applyChange }: RangeAdapters): Area[] {
    const change = applyChange(this.#rangeOf(sheetId, area));
    if (change.changeType === "NONE") return [area];
    return change.changeType === "REMOVE" ? [] : [toTheSameEdge(area, areaOf(change.range))];
  }

  #rangeOf(sheetId: string, area: Area): Range {
    return this.getters.getRangeFromZone(sheetId, zoneOf(area));
  }
}

/** A block that reached Excel's last row or column still does, and no block goes beyond. */
function toTheSameEdge(before: Area, after: Area): Area {
  const rowsLeft = excelRows - after.row;
  const columnsLeft = excelColumns - after.column;
  const reachedBottom = before.row + before.rowCount >= excelRows;
  const reachedRight = before.column + before.columnCount >= excelColumns;
  return {
    ...after,
    rowCount: reachedBottom ? rowsLeft : Math.min(after.rowCount, rowsLeft),
    columnCount: reachedRight ? columnsLeft : Math.min(after.columnCount, columnsLeft),
  };
}

/** The engine's way to write a block. */
export function zoneOf(area: Area): { top: number; left: number; bottom: number; right: number } {
  return {
    top: area.row,
    left: area.column,
    bottom: area.row + area.rowCount - 1,
    right: area.column + area.columnCount - 1,
  };
}

/** Our way to write the engine's range. */
export function areaOf({ zone }: Pick<Range, "zone">): Area {
  return {
    row: zone.top,
    column: zone.left,
    rowCount: zone.bottom - zone.top + 1,
    columnCount: zone.right - zone.left + 1,
  };
}

type CellChange = EngineCommand & { sheetId: string; row: number; col: number; content?: string };

function isCellChange(command: EngineCommand): command is CellChange {
  return command.type === "UPDATE_CELL";
}

function isLookChange({ content }: CellChange): boolean {
  return content === undefined;
}

registries.corePluginRegistry.add("book_state", BookState);
