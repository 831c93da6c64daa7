import { renamePartner } from "../../src/app/rename-partner";
import type { PlannerData } from "../../src/app/planner-data";
import { partnerListTable } from "../../src/workbook/partner-list.table";
import { tables } from "../../src/workbook/tables";
import type { Book } from "../../src/workbench/host/book/book";
import { workPlanTable } from "../../src/workbook/work-plan.table";
import { columnOf, openPlanner, rowsOf, sheetId, tableOf, type } from "./open-planner";

const { header } = partnerListTable.columns.organization;

/** Every column that refers to a partner, by its table. */
const referring = Object.values(tables).flatMap(({ name, key, columns }) =>
  Object.values(columns).flatMap((column) =>
    column.kind === "reference" && column.to.table === partnerListTable.name
      ? [
          {
            table: name,
            header: column.header,
            key: Object.entries(columns).find(([one]) => one === key)?.[1].header ?? "",
          },
        ]
      : [],
  ),
);

/** In a cell that is text a formula stays a text: whoever wants one there makes the cell an ordinary one first. */
function typeFormula(book: Book, at: Parameters<typeof type>[1], formula: string): void {
  const area = { row: at.row, column: at.column, rowCount: 1, columnCount: 1 };
  book.changeFormat(sheetId(book, at.sheet), area, { numberFormat: undefined });
  type(book, at, [[formula]]);
}

const namedIn = (name: string) => (row: (typeof referring)[number]) => ({
  [row.key]: row.key === "Date" ? 46_000 : `${row.table} row`,
  [row.header]: name,
});

/** A planner in which each table that can name a partner has a row about Radio and one about Radio Two. */
const data: PlannerData = {
  PartnerList: [{ [header]: "Radio" }, { [header]: "Radio Two" }],
  ...Object.fromEntries(
    referring.map((row) => [row.table, [namedIn("radio")(row), namedIn("Radio Two")(row)]]),
  ),
};

function formulasOf(book: Book, name: string): ReturnType<Book["formula"]>[] {
  const { area, sheetId, columns } = tableOf(book, name);
  return columns.flatMap(({ calculatedFormula }, position) =>
    calculatedFormula === undefined ? [] : [book.formula(sheetId, area.row + 1, area.column + position)],
  );
}

describe("a partner in the workbook", () => {
  test("is called otherwise in every table that names it, and nothing else changes", async () => {
    const { book, port } = await openPlanner(data);
    const before = Object.fromEntries(referring.map(({ table }) => [table, rowsOf(book, table)]));
    const result = await renamePartner(port, { from: "Radio", to: "=Radio*" });
    expect(result).toMatchObject({ cells: referring.length + 1, sheets: referring.length + 1, refusals: [] });
    expect(columnOf(book, "PartnerList", header)).toEqual(["=Radio*", "Radio Two"]);
    for (const { table, header: column } of referring) {
      const [first, ...others] = before[table] ?? [];
      expect(rowsOf(book, table)).toEqual([{ ...first, [column]: "=Radio*" }, ...others]);
    }
  });

  test("keeps its score, its rank and its tasks, and no formula is written over", async () => {
    const { book, port } = await openPlanner(data);
    const shown = () => {
      const { Organization: _name, ...figures } = rowsOf(book, "PartnerList")[0] ?? {};
      return figures;
    };
    const [before, formulas] = [shown(), formulasOf(book, "PartnerList")];
    expect(before).toMatchObject({ Ratings: 1, "Open tasks": 0 });
    await renamePartner(port, { from: "Radio", to: "Radio Eastbrook" });
    expect(shown()).toEqual(before);
    expect(formulasOf(book, "PartnerList")).toEqual(formulas);
  });

  test("keeps formulas that take its name from elsewhere, and may have begun with an equals sign", async () => {
    const { book, port } = await openPlanner({
      PartnerList: [{ [header]: "Radio" }],
      WorkPlan: [
        { ID: "T1", Task: "Call" },
        { ID: "T2", Task: "Ask", Partner: "Radio" },
      ],
    });
    const at = { row: 5, column: Object.keys(workPlanTable.columns).indexOf("partner") };
    typeFormula(book, { sheet: workPlanTable.sheet, ...at }, "=Partners!A6");
    for (const [from, to] of [
      ["Radio", "=Radio"],
      ["=Radio", "Radio Two"],
    ] as const) {
      expect(await renamePartner(port, { from, to })).toMatchObject({ cells: 2, sheets: 2, refusals: [] });
      expect(columnOf(book, "WorkPlan", "Partner")).toEqual([to, to]);
    }
    expect(book.formula(sheetId(book, workPlanTable.sheet), at.row, at.column)).toBe("=Partners!A6");
  });

  test("whose listed name is a formula is left as it is everywhere", async () => {
    const { book, port } = await openPlanner({
      PartnerList: [{ [header]: "Radio" }],
      WorkPlan: [{ ID: "T1", Task: "Ask", Partner: "Radio" }],
    });
    typeFormula(book, { sheet: partnerListTable.sheet, row: 5, column: 0 }, '="Ra"&"dio"');
    const { cells, refusals } = await renamePartner(port, { from: "Radio", to: "Radio Two" });
    expect({ cells, refused: refusals.map(({ code, row }) => [code, row]) }).toEqual({
      cells: 0,
      refused: [["workbook.nameIsFormula", 1]],
    });
    expect(columnOf(book, "WorkPlan", "Partner")).toEqual(["Radio"]);
  });

  test("is renamed in no more requests than one cell takes", async () => {
    const ratings = Array.from({ length: 300 }, (_, index) => ({
      Partner: index % 2 ? "Radio" : "Radio Two",
    }));
    const { book, port, syncs } = await openPlanner({ ...data, PartnerScores: ratings });
    await port.read();
    const reading = syncs().length;
    const { cells } = await renamePartner(port, { from: "Radio", to: "Radio Eastbrook" });
    expect(syncs().length).toBeLessThanOrEqual(reading + 3);
    expect(cells).toBe(150 + referring.length);
    expect(columnOf(book, "PartnerScores", "Partner")).not.toContain("Radio");
  });
});
