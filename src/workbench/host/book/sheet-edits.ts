import { BookRefusal, type Book, type BookSheet } from "./book";
import { engineSheetName } from "./engine-sheet-names";
import { checkSheet, command, sheetName, type Workings } from "./workings";

type SheetEdits = Pick<Book, "sheets" | "sheet" | "addSheet" | "deleteSheet" | "changeSheet" | "moveSheet">;

/** Sheets as a whole: adding, deleting, naming, ordering, freezing. */
export function sheetEdits(w: Workings): SheetEdits {
  return {
    sheets: () => w.getters.getSheetIds().map((id) => readSheet(w, id)),
    sheet: (id) => readSheet(w, id),
    addSheet: (name) => addSheet(w, name),
    deleteSheet: (id) => deleteSheet(w, id),
    changeSheet: (id, change) => changeSheet(w, id, change),
    moveSheet: (id, position) => moveSheet(w, id, position),
  };
}

function readSheet(w: Workings, id: string): BookSheet {
  checkSheet(w, id);
  const { color } = w.getters.getSheet(id);
  const { xSplit, ySplit } = w.getters.getPaneDivisions(id);
  const { veryHidden, page } = w.state.sheetRecord(id);
  return {
    id,
    name: sheetName(w, id),
    visibility: w.getters.isSheetVisible(id) ? "Visible" : veryHidden ? "VeryHidden" : "Hidden",
    ...(color ? { tabColor: color } : {}),
    showGridlines: w.getters.getGridLinesVisibility(id),
    frozenRows: ySplit,
    frozenColumns: xSplit,
    ...(page ? { page } : {}),
  };
}

function addSheet(w: Workings, wanted?: string): BookSheet {
  const name = wanted ?? freshSheetName(w);
  checkSheetName(w, name);
  const id = freshSheetId(w);
  const position = w.getters.getSheetIds().length;
  command(w, "CREATE_SHEET", { sheetId: id, position, name: engineSheetName(name), rows: 200, cols: 30 });
  w.run.events.push({ type: "sheetAdded", sheetId: id, author: w.run.author });
  return readSheet(w, id);
}

/** Ids are never used twice, also after a sheet was deleted. */
function freshSheetId(w: Workings): string {
  return w.model.uuidGenerator.uuidv4();
}

function freshSheetName(w: Workings): string {
  const taken = new Set(w.getters.getSheetIds().map((id) => sheetName(w, id).toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}

function deleteSheet(w: Workings, id: string): void {
  checkSheet(w, id);
  const visible = w.getters.getVisibleSheetIds();
  if (visible.length === 1 && visible[0] === id) {
    throw new BookRefusal("InvalidOperation", "A workbook keeps at least one visible sheet.");
  }
  for (const table of Object.values(w.state.tables)) {
    if (table?.sheetId !== id) continue;
    w.run.events.push({ type: "tableDeleted", tableId: table.id, sheetId: id, author: w.run.author });
  }
  command(w, "DELETE_SHEET", { sheetId: id, sheetName: w.getters.getSheetName(id) });
  w.run.events.push({ type: "sheetDeleted", sheetId: id, author: w.run.author });
}

function changeSheet(w: Workings, id: string, change: Partial<Omit<BookSheet, "id">>): void {
  const before = readSheet(w, id);
  if (change.name !== undefined && change.name !== before.name) renameSheet(w, id, change.name);
  if (change.visibility && change.visibility !== before.visibility) show(w, id, change.visibility);
  if ("tabColor" in change) command(w, "COLOR_SHEET", { sheetId: id, color: change.tabColor || undefined });
  if (change.showGridlines !== undefined) {
    command(w, "SET_GRID_LINES_VISIBILITY", { sheetId: id, areGridLinesVisible: change.showGridlines });
  }
  freeze(w, id, change);
  if ("page" in change) w.state.changeSheet(id, { page: change.page });
}

function renameSheet(w: Workings, id: string, newName: string): void {
  checkSheetName(w, newName, id);
  const nameBefore = sheetName(w, id);
  command(w, "RENAME_SHEET", {
    sheetId: id,
    newName: engineSheetName(newName),
    oldName: engineSheetName(nameBefore),
  });
  w.run.events.push({
    type: "sheetRenamed",
    sheetId: id,
    nameBefore,
    nameAfter: newName,
    author: w.run.author,
  });
}

function show(w: Workings, id: string, visibility: BookSheet["visibility"]): void {
  const others = w.getters.getVisibleSheetIds().filter((other) => other !== id);
  if (visibility !== "Visible" && others.length === 0) {
    throw new BookRefusal("InvalidOperation", "A workbook keeps at least one visible sheet.");
  }
  w.state.changeSheet(id, { veryHidden: visibility === "VeryHidden" });
  command(w, visibility === "Visible" ? "SHOW_SHEET" : "HIDE_SHEET", { sheetId: id });
}

function freeze(w: Workings, id: string, { frozenRows, frozenColumns }: Partial<BookSheet>): void {
  if (frozenRows !== undefined) {
    w.state.force(frozenRows ? "FREEZE_ROWS" : "UNFREEZE_ROWS", { sheetId: id, quantity: frozenRows });
  }
  if (frozenColumns !== undefined) {
    w.state.force(frozenColumns ? "FREEZE_COLUMNS" : "UNFREEZE_COLUMNS", {
      sheetId: id,
      quantity: frozenColumns,
    });
  }
}

function moveSheet(w: Workings, id: string, position: number): void {
  checkSheet(w, id);
  const ids = w.getters.getSheetIds();
  if (position < 0 || position >= ids.length)
    throw new BookRefusal("InvalidArgument", "No such sheet position.");
  const visible = w.getters.getVisibleSheetIds();
  let delta = position - ids.indexOf(id);
  // The engine counts positions among the visible sheets only.
  if (visible.length !== ids.length) delta = visibleDelta({ ids, visible, id, position });
  if (delta !== 0) command(w, "MOVE_SHEET", { sheetId: id, delta });
}

function visibleDelta(at: { ids: string[]; visible: string[]; id: string; position: number }): number {
  const from = at.ids.indexOf(at.id);
  const passed = at.ids.slice(Math.min(from, at.position), Math.max(from, at.position) + 1);
  const count = passed.filter((other) => other !== at.id && at.visible.includes(other)).length;
  return at.position > from ? count : -count;
}

function checkSheetName(w: Workings, name: string, self?: string): void {
  const fits = name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  if (!fits || name.toLowerCase() === "history") {
    throw new BookRefusal("InvalidArgument", `"${name}" cannot name a sheet.`);
  }
  const taken = w.getters
    .getSheetIds()
    .some((id) => id !== self && sheetName(w, id).toLowerCase() === name.toLowerCase());
  if (taken) throw new BookRefusal("ItemAlreadyExists", `There is a sheet "${name}" already.`, 409);
}
