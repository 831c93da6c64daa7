import { lists } from "../../src/workbook/lists";
import { mendablePlanner } from "./mendable-planner";
import { cellAt, cellsOf, changedCells, copyOf, issuesIn, mend } from "./mended-book";
import { openPlanner, tableOf, type OpenedBook } from "./open-planner";

let planner: OpenedBook;
beforeAll(async () => {
  planner = await openPlanner(mendablePlanner);
});

describe("a drop-down that is gone", () => {
  const columns = [
    ["WorkPlan", "Status"],
    ["WorkPlan", "Partner"],
    ["ProcessAnswers", Object.keys(mendablePlanner.ProcessAnswers?.[0] ?? {}).at(-1) ?? ""],
  ] as const;

  test.each(columns)(
    "in rows of %s, %s comes back there, and nothing that was typed changes",
    async (...at) => {
      const { book, port } = copyOf(planner);
      const [table, header] = at;
      const { id, row, column } = cellAt(book, table, { row: 1, header });
      const { rowCount } = tableOf(book, table).area;
      const whole = book.validation(id, row, column);
      const last = { row: row + rowCount - 2, column, rowCount: 1, columnCount: 1 };
      book.setValidation(id, last, null);
      const found = await issuesIn(port);
      expect(found).toMatchObject([
        {
          code: "workbook.missingDropDown",
          severity: "hint",
          row: rowCount - 1,
          params: { column: header, count: 1 },
        },
      ]);
      const before = cellsOf(book);
      expect(await mend(port)).toMatchObject({ refusals: [], seen: [{ mend: "dropDown", table, header }] });
      expect(book.validation(id, last.row, column)).toEqual(whole);
      expect(changedCells(before, cellsOf(book))).toEqual([]);
      expect(await issuesIn(port)).toEqual([]);
    },
  );

  test("offers what people added to the list", async () => {
    const { book, port } = copyOf(planner);
    const { id, row, column } = cellAt(book, "CommunicationPlan", { row: 1, header: "Channel" });
    const list = tableOf(book, lists.channels.table);
    const below = { ...list.area, row: list.area.row + list.area.rowCount, rowCount: 1 };
    book.write(list.sheetId, below, [["Pigeon post"]]);
    book.setValidation(id, { row, column, rowCount: 1, columnCount: 1 }, null);
    await mend(port);
    const { rule } = book.validation(id, row, column) ?? {};
    expect(rule?.type === "List" && rule.source).toMatch(new RegExp(`\\$${below.row + 1}$`));
  });

  test("that somebody replaced by a rule of their own is none that is gone", async () => {
    const { book, port } = copyOf(planner);
    const { id, row, column } = cellAt(book, "WorkPlan", { row: 1, header: "Status" });
    const own = book.validation(id, row, column);
    if (!own) throw new Error("Status has no list.");
    const rule = { type: "Custom", formula: "=TRUE" } as const;
    book.setValidation(id, { row, column, rowCount: 1, columnCount: 1 }, { ...own, rule });
    expect(await issuesIn(port)).toEqual([]);
  });
});
