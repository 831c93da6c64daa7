import { looksLikeCell } from "./a1";
import { BookRefusal, type Book } from "./book";
import type { DefinedName } from "./book-content";
import type { NameRecord } from "./book-records";
import { refreshNameFormulas } from "./formula-refresh";
import { engineSheetName } from "./engine-sheet-names";
import { nameKey, sheetName, type Workings } from "./workings";

/** Names of the workbook and of single sheets. */
export function nameEdits(w: Workings): Pick<Book, "names" | "addName" | "changeName" | "deleteName"> {
  return {
    names: () => Object.values(w.state.names).flatMap((name) => (name ? [readName(w, name)] : [])),
    addName: (name) => addName(w, name),
    changeName(name, sheet, change) {
      const [key, before] = findName(w, name, sheet);
      const { sheet: _sheet, ...rest } = change;
      const after = { ...before, ...rest };
      const keyAfter = nameKey(after.name, before.sheetId);
      if (keyAfter !== key) checkName(w, after);
      w.state.setName(key, undefined);
      w.state.setName(keyAfter, after);
      refreshNameFormulas(w, before.name);
      if (keyAfter !== key) refreshNameFormulas(w, after.name);
    },
    deleteName(name, sheet) {
      const [key, before] = findName(w, name, sheet);
      w.state.setName(key, undefined);
      refreshNameFormulas(w, before.name);
    },
  };
}

function addName(w: Workings, given: DefinedName): void {
  const record = nameRecord(given, (sheet) => sheetNamed(w, sheet));
  checkName(w, record);
  w.state.setName(nameKey(record.name, record.sheetId), record);
  refreshNameFormulas(w, record.name);
}

/** A name as the book keeps it. */
export function nameRecord(given: DefinedName, sheetIdOf: (sheet: string) => string): NameRecord {
  const { name, formula, visible, comment, sheet } = given;
  return {
    name,
    formula: formula.startsWith("=") ? formula : `="${formula.replaceAll('"', '""')}"`,
    visible,
    ...(comment === undefined ? {} : { comment }),
    ...(sheet === undefined ? {} : { sheetId: sheetIdOf(sheet) }),
  };
}

function readName(w: Workings, { sheetId, ...name }: NameRecord): DefinedName {
  return sheetId === undefined ? name : { ...name, sheet: sheetName(w, sheetId) };
}

function findName(w: Workings, name: string, sheet?: string): [string, NameRecord] {
  const key = nameKey(name, sheet === undefined ? undefined : sheetNamed(w, sheet));
  const record = w.state.names[key];
  if (!record) throw new BookRefusal("ItemNotFound", `There is no name "${name}".`, 404);
  return [key, record];
}

function checkName(w: Workings, { name, sheetId }: NameRecord): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || looksLikeCell(name)) {
    throw new BookRefusal("InvalidArgument", `"${name}" cannot be a name.`);
  }
  const tables = Object.values(w.state.tables).map((table) => table?.name.toLowerCase());
  if (w.state.names[nameKey(name, sheetId)] || (!sheetId && tables.includes(name.toLowerCase()))) {
    throw new BookRefusal("ItemAlreadyExists", `The name "${name}" is taken.`, 409);
  }
}

function sheetNamed(w: Workings, name: string): string {
  const id = w.getters.getSheetIdByName(engineSheetName(name));
  if (!id) throw new BookRefusal("ItemNotFound", `There is no sheet "${name}".`, 404);
  return id;
}
