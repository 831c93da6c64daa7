import type { DataRow, PlannerData } from "../../src/app/planner-data";
import { setUpContent } from "../../src/app/set-up-content";
import type {
  SetUpSnapshot,
  TableSnapshot,
  WorkbookPort,
  WorkbookSnapshot,
} from "../../src/app/workbook-port";
import type { Write } from "../../src/app/write";
import type { Cell } from "../../src/domain/cell";
import { lists } from "../../src/workbook/lists";
import { settings, type Setting } from "../../src/workbook/planner-settings.table";

/** A workbook as it is read after set-up with the given rows; computed cells show nothing. */
export function snapshot(data: PlannerData = {}, change: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  const contents = setUpContent({ PlannerSettings: settingRows(), ...data });
  const tables = contents.map(({ table, columns }, index): TableSnapshot => {
    const given = data[table.name as keyof PlannerData];
    const starts = table.name === "PlannerSettings" ? settingRows() : [];
    return tableSnapshot({
      id: String(index + 1),
      name: table.name,
      sheet: table.sheet,
      headers: columns.map(({ header }) => header),
      rows: given ?? (starts.length > 0 ? starts : [{}]),
    });
  });
  return {
    date1904: false,
    sheets: ["Start", ...tables.map(({ sheet }) => sheet), "Lists"],
    names: Object.values<Setting>(settings).flatMap(({ inUse }) =>
      inUse ? [{ name: inUse.name, formula: "=Settings!$E$4" }] : [],
    ),
    tables: [...tables, ...listTables()],
    noted: tables.map(({ id, name, columns }) => ({ id, name, columns })),
    printView: null,
    heads: [],
    isRestoring: false,
    ...change,
  };
}

/** An empty workbook as Excel opens it. */
export function emptySnapshot(change: Partial<SetUpSnapshot> = {}): SetUpSnapshot {
  const nothing = {
    date1904: false,
    names: [],
    tables: [],
    noted: [],
    printView: null,
    heads: [],
    isRestoring: false,
  };
  return { ...nothing, sheets: ["Sheet1"], firstSheetIsEmpty: true, ...change };
}

/** A table with its header in row 5, as it is read. */
export function tableSnapshot(given: {
  id: string;
  name: string;
  sheet: string;
  headers: readonly string[];
  rows: readonly DataRow[];
}): TableSnapshot {
  const { id, name, sheet, headers, rows } = given;
  return {
    id,
    name,
    sheet,
    columns: headers.map((header, index) => ({ id: String(index + 1), header })),
    row: 4,
    column: 0,
    header: "shown",
    showTotals: false,
    rows: rows.map((row) => headers.map((header): Cell => row[header] ?? null)),
    typed: [],
    validated: null,
    strayRows: null,
  };
}

/** The same workbook with one table changed. */
export function withTable(
  before: WorkbookSnapshot,
  name: string,
  change: (table: TableSnapshot) => Partial<TableSnapshot>,
): WorkbookSnapshot {
  const tables = before.tables.map((table) => (table.name === name ? { ...table, ...change(table) } : table));
  return { ...before, tables };
}

/** A port that reads the given workbook, where a text that begins with = is a formula, and keeps what is to be written. */
export function portOf(given: WorkbookSnapshot | SetUpSnapshot) {
  const written: Write[][] = [];
  const shown: unknown[] = [];
  const port: WorkbookPort = {
    read: () => Promise.resolve(given),
    readForSetUp: () => Promise.resolve({ firstSheetIsEmpty: false, ...given }),
    readCells: (areas) => Promise.resolve(areas.map(() => ({ cells: [], isProtected: false }))),
    readSheets: () => Promise.resolve([]),
    write: (writes) => {
      written.push([...writes]);
      return Promise.resolve();
    },
    watch: () => Promise.reject(new Error("Nobody watches here.")),
    goTo: (place) => {
      shown.push(place);
      return Promise.resolve();
    },
    save: () => Promise.resolve(),
    isEditingCell: () => Promise.resolve(false),
  };
  return { port, written, shown };
}

/** The settings as they are read right after set-up, when the calendar says 20 April 2026. */
export function settingRows(): DataRow[] {
  return Object.values<Setting>(settings).map(({ setting, initial }) => ({
    Setting: setting,
    Value: typeof initial === "object" ? 46_132 : initial,
  }));
}

function listTables(): TableSnapshot[] {
  return Object.values(lists).map(({ table, header }, index) =>
    tableSnapshot({ id: String(100 + index), name: table, sheet: "Lists", headers: [header], rows: [] }),
  );
}
