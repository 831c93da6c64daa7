import { sendCommand, type Model } from "../../../../src/workbench/host/book/engine";
import { area, aWorkPlan, type BookAtHand } from "./book-at-hand";

/** Commands as the menus of the grid send them. */
const atGrid = (hand: BookAtHand) => {
  const model = hand.book.model as Model;
  const { sheetId } = hand;
  const notes: string[] = [];
  model.on("notify-ui", notes, (note) => void notes.push(String(Reflect.get(note, "text"))));
  const send = (type: string, payload: object = {}) => sendCommand(model, type, { sheetId, ...payload });
  const headers = (dimension: "ROW" | "COL") => ({ sheetName: "Sheet1", dimension });
  return {
    notes,
    model,
    send,
    insertRow: (base: number) =>
      send("ADD_COLUMNS_ROWS", { ...headers("ROW"), base, position: "before", quantity: 1 }),
    insertColumn: (base: number) =>
      send("ADD_COLUMNS_ROWS", { ...headers("COL"), base, position: "before", quantity: 1 }),
    deleteRows: (...elements: number[]) => send("REMOVE_COLUMNS_ROWS", { ...headers("ROW"), elements }),
    deleteColumns: (...elements: number[]) => send("REMOVE_COLUMNS_ROWS", { ...headers("COL"), elements }),
    sort: (col: number, sortDirection: "asc" | "desc") =>
      send("SORT_CELLS", {
        ...{ col, row: 5, zone: { top: 5, bottom: 6, left: 0, right: 2 } },
        ...{ sortDirection, sortOptions: { emptyCellAsZero: true, sortHeaders: true } },
      }),
    filter: (col: number, ...hiddenValues: string[]) =>
      send("UPDATE_FILTER", { col, row: 4, value: { filterType: "values", hiddenValues } }),
    hiddenInMenu: (col: number) => model.getters.getFilterHiddenValues({ sheetId, row: 4, col }),
    hiddenRows: () => [5, 6, 7].filter((row) => hand.book.isHidden(sheetId, "row", row)),
  };
};

function changes(hand: BookAtHand): () => unknown[] {
  const events = hand.listen();
  return () => events.flatMap((event) => (event.type === "changed" ? [event.change] : []));
}

describe("rows and columns that a person inserts in the grid", () => {
  test("come into the table with its formulas", () => {
    const hand = aWorkPlan();
    const heard = changes(hand);
    atGrid(hand).insertRow(6);
    expect(hand.covered("WorkPlan")).toBe("A5:C8");
    expect(hand.formula("C7")).toBe("=[@Due]-8");
    expect(heard()[0]).toMatchObject({ kind: "RowInserted", area: { row: 6 }, author: { name: "Person" } });
  });

  test("get a header in the table", () => {
    const hand = aWorkPlan();
    atGrid(hand).insertColumn(1);
    expect(hand.covered("WorkPlan")).toBe("A5:D7");
    expect(hand.value("B5")).toBe("Column1");
  });

  test("are no change where the grid only makes the sheet longer", () => {
    const hand = aWorkPlan();
    const heard = changes(hand);
    const grid = atGrid(hand);
    const count = grid.model.getters.getNumberRows(hand.sheetId);
    grid.insertRow(count);
    expect(heard()).toEqual([]);
  });
});

describe("rows and columns that a person deletes in the grid", () => {
  test("go out of the table, and all that are left keep their formulas", () => {
    const hand = aWorkPlan();
    const heard = changes(hand);
    atGrid(hand).deleteRows(5);
    expect(hand.covered("WorkPlan")).toBe("A5:C6");
    expect(hand.formula("C6")).toBe("=[@Due]-8");
    expect(heard()[0]).toMatchObject({ kind: "RowDeleted", area: { row: 5 } });
  });

  test("may lie apart", () => {
    const hand = aWorkPlan();
    hand.write("E1", ["a", "b", "c", "d"]);
    atGrid(hand).deleteColumns(4, 6);
    expect(hand.values("E1:G1").flat()).toEqual(["b", "d", null]);
  });

  test("are refused where a table would lose its header row", () => {
    const hand = aWorkPlan();
    const grid = atGrid(hand);
    grid.deleteRows(4, 5);
    expect(grid.notes).toEqual(["The table WorkPlan needs its header row."]);
    expect(hand.covered("WorkPlan")).toBe("A5:C7");
  });

  test("take a table along that lies wholly in them", () => {
    const hand = aWorkPlan();
    atGrid(hand).deleteRows(4, 5, 6);
    expect(hand.book.tables()).toEqual([]);
  });
});

describe("a table that a person sorts from its header", () => {
  test("moves whole rows, keeps its formulas and tells who listens", () => {
    const hand = aWorkPlan();
    const before = hand.values("A6:B7");
    const heard = changes(hand);
    atGrid(hand).sort(1, "desc");
    expect(hand.values("A6:B7")).toEqual([...before].reverse());
    expect(hand.formula("C6")).toBe("=[@Due]-8");
    expect(heard()).toMatchObject([{ kind: "RangeEdited", area: area("A6:C7") }]);
  });

  test("leaves hidden rows where they are", () => {
    const hand = aWorkPlan();
    hand.write("A8", ["third", 1]);
    const [first, second, third] = hand.values("A6:B8");
    const grid = atGrid(hand);
    grid.filter(1, hand.text("B7"));
    grid.sort(1, "asc");
    expect(hand.values("A6:B8")).toEqual([third, second, first]);
  });
});

describe("a table that a person filters from its header", () => {
  test("hides the rows, and the menu shows what is chosen", () => {
    const hand = aWorkPlan();
    const grid = atGrid(hand);
    grid.filter(1, hand.text("B6"));
    expect(grid.hiddenRows()).toEqual([5]);
    expect(grid.hiddenInMenu(1)).toEqual([hand.text("B6")]);
    expect(grid.hiddenInMenu(0)).toEqual([]);
    expect(hand.book.tables()[0]!.filters).toEqual({ 1: [hand.text("B7")] });
  });

  test("shows all again when nothing is left out, and after undo", () => {
    const hand = aWorkPlan();
    const grid = atGrid(hand);
    grid.filter(1, hand.text("B6"));
    grid.filter(1);
    expect(grid.hiddenRows()).toEqual([]);
    expect(hand.book.tables()[0]!.filters).toEqual({});
    hand.book.undo();
    expect(grid.hiddenInMenu(1)).toEqual([hand.text("B6")]);
  });
});

describe("what no workbook would keep", () => {
  test.each<[string, string, object]>([
    ["a chart", "CREATE_CHART", {}],
    ["a copy of a sheet", "DUPLICATE_SHEET", { sheetIdTo: "copy", sheetNameTo: "Copy" }],
    ["a table of the grid's own", "CREATE_TABLE", { ranges: [], tableType: "static", config: {} }],
  ])("is refused with a note: %s", (_case, type, payload) => {
    const hand = aWorkPlan();
    const before = hand.book.content();
    const grid = atGrid(hand);
    grid.send(type, payload);
    expect(grid.notes).toEqual(["The workbench cannot do this. Do it in Excel, then open the file here."]);
    expect(hand.book.content()).toEqual(before);
  });
});

describe("a protected sheet", () => {
  test.each([
    ["looks", "SET_FORMATTING", { style: { bold: true } }],
    ["widths", "RESIZE_COLUMNS_ROWS", { dimension: "COL", elements: [0], size: 300 }],
  ])("keeps its %s", (_case, type, payload) => {
    const hand = aWorkPlan();
    hand.book.protect(hand.sheetId, { options: {} });
    const before = hand.book.content();
    const grid = atGrid(hand);
    grid.send(type, { target: [{ top: 0, bottom: 0, left: 0, right: 0 }], ...payload });
    expect(grid.notes).toEqual(["The sheet is protected."]);
    expect(hand.book.content()).toEqual(before);
  });

  test("may allow them", () => {
    const hand = aWorkPlan();
    hand.book.protect(hand.sheetId, { options: { allowFormatColumns: true } });
    atGrid(hand).send("RESIZE_COLUMNS_ROWS", { dimension: "COL", elements: [0], size: 300 });
    expect(hand.book.columnWidth(hand.sheetId, 0)).toBe(300);
  });
});

test("a sheet that a person renames has to have a name that Excel takes", () => {
  const hand = aWorkPlan();
  const grid = atGrid(hand);
  grid.send("RENAME_SHEET", { oldName: "Sheet1", newName: "History" });
  grid.send("RENAME_SHEET", { oldName: "Sheet1", newName: "Plan" });
  expect(grid.notes).toEqual(['"History" cannot name a sheet.']);
  expect(hand.book.sheets().map(({ name }) => name)).toEqual(["Plan"]);
});
