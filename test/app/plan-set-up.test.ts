import { planSetUp } from "../../src/app/plan-set-up";
import type { PlannerData } from "../../src/app/planner-data";
import type { Write } from "../../src/app/write";
import { day } from "../domain/builders";

const filled: PlannerData = {
  PartnerList: [{ Organization: "WIC Clinic North" }, { Organization: "Lions Club" }],
  SelectionCriteria: [
    { Criterion: "Mission fit", Kind: "Want", Weight: 3 },
    { Criterion: "Signs the charter", Kind: "Must have" },
  ],
  PartnerScores: [{ Partner: "Lions Club", "Mission fit": 4, "Signs the charter": "Yes" }],
  WorkPlan: [{ ID: "T01", Task: "Print posters", Due: day("2026-04-10") }],
};

const plans: [string, PlannerData][] = [
  ["without data", {}],
  ["with data", filled],
  ["without criteria", { SelectionCriteria: [] }],
];

/** Every cell that is written, by its place, with all that is put there. */
function cellsWritten(writes: readonly Write[]): Map<string, Set<string>> {
  const cells = new Map<string, Set<string>>();
  const put = (sheet: string, [row, column]: readonly [number, number], content: unknown) => {
    const place = `${sheet} ${row}:${column}`;
    cells.set(place, (cells.get(place) ?? new Set()).add(JSON.stringify(content)));
  };
  for (const write of writes) {
    if (write.write === "cells") {
      write.cells.forEach((line, row) => {
        line.forEach((cell, column) => {
          if (cell !== null) put(write.sheet, [write.row + row, write.column + column], cell);
        });
      });
    }
    if (write.write === "fill") {
      const { row, column, rowCount, columnCount } = write.area;
      for (let index = 0; index < rowCount * columnCount; index++)
        put(
          write.sheet,
          [row + Math.floor(index / columnCount), column + (index % columnCount)],
          write.formula,
        );
    }
  }
  return cells;
}

function kindsInOrder(writes: readonly Write[]): string[] {
  return writes.map(({ write }) => write);
}

function formulasOf(write: Write): string[] {
  if (write.write === "fill") return [write.formula];
  if (write.write !== "cells") return [];
  return write.cells
    .flat()
    .flatMap((cell) =>
      typeof cell === "object" && cell !== null && "formula" in cell ? [cell.formula] : [],
    );
}

describe.each(plans)("the plan of a new workbook %s", (_case, data) => {
  const writes = planSetUp({ data });

  test("makes all sheets first, then tables and names, then the formulas that need them, then looks", () => {
    const kinds = kindsInOrder(writes);
    const first = (kind: string) => kinds.indexOf(kind);
    const last = (kind: string) => kinds.lastIndexOf(kind);
    expect(last("sheet")).toBeLessThan(first("table"));
    expect(last("table")).toBeLessThan(first("name"));
    expect(last("look")).toBeLessThan(first("activate"));
    expect(kinds.slice(-2)).toEqual(["activate", "note"]);
  });

  test("writes formulas that name tables only once all tables and names are there", () => {
    const made = kindsInOrder(writes).lastIndexOf("name");
    const early = writes.slice(0, made).filter((write) => /\w\[|\[@/.test(JSON.stringify(formulasOf(write))));
    expect(early).toEqual([]);
    expect(writes.slice(made).flatMap(formulasOf).length).toBeGreaterThan(80);
  });

  test("puts one thing into each cell", () => {
    const torn = [...cellsWritten(writes)].filter(([, contents]) => contents.size > 1);
    expect(torn).toEqual([]);
  });

  test("touches no sheet but those it makes", () => {
    const made = new Set(writes.flatMap((write) => (write.write === "sheet" ? [write.sheet] : [])));
    const touched = writes.flatMap((write) => ("sheet" in write ? [write.sheet] : []));
    expect(touched.filter((sheet) => !made.has(sheet))).toEqual([]);
  });

  test("gives every table a header row and at least one row", () => {
    const tables = writes.flatMap((write) => (write.write === "table" ? [write] : []));
    const cells = cellsWritten(writes);
    for (const { sheet, area } of tables) {
      expect(area.rowCount).toBeGreaterThanOrEqual(2);
      for (let column = area.column; column < area.column + area.columnCount; column++)
        expect(cells.has(`${sheet} ${area.row}:${column}`)).toBe(true);
    }
  });
});

describe("the plan of a new workbook", () => {
  test("lets an empty sheet become the first one", () => {
    const [first, second] = planSetUp({ data: {}, emptySheet: "Sheet1" });
    expect([first, second]).toMatchObject([{ sheet: "Start", instead: "Sheet1" }, { instead: null }]);
  });

  test("puts a given day where the formula of today would stand", () => {
    const given = JSON.stringify(planSetUp({ data: {}, today: day("2026-04-20") }));
    const usual = JSON.stringify(planSetUp({ data: {} }));
    expect(usual).toContain('["Today",{"formula":"=TODAY()"}');
    expect(given).toContain(`["Today",${day("2026-04-20")}`);
  });

  test("counts days from 1904 where the workbook does", () => {
    const setting = { Setting: "First day of NIIW", Value: day("2026-04-20") };
    const data = { ...filled, PlannerSettings: [setting, { Setting: "Due soon within (days)", Value: 5 }] };
    const text = JSON.stringify(planSetUp({ data, date1904: true, today: day("2026-04-20") }));
    expect(text).toContain(String(day("2026-04-10") - 1_462));
    expect(text).not.toContain(String(day("2026-04-10")));
    expect(text).toContain(`["First day of NIIW",${day("2026-04-20") - 1_462}`);
    expect(text).toContain('["Due soon within (days)",5');
  });

  test("lays one column per criterion, with its kind and weight looked up above", () => {
    const scores = planSetUp({ data: filled }).find(
      (write) => write.write === "table" && write.table === "PartnerScores",
    );
    expect(scores).toMatchObject({ area: { columnCount: 9 } });
    expect(cellsWritten(planSetUp({ data: { SelectionCriteria: [] } })).has("Scores 2:3")).toBe(false);
  });

  test("marks with more than color: every list refuses or lets pass as its words are counted on", () => {
    const alerts = planSetUp({ data: {} }).flatMap((write) =>
      write.write === "validation" && write.validation.rule.kind === "list" && write.sheet === "Partners"
        ? [write.validation.otherwise]
        : [],
    );
    expect(alerts).toEqual(["allow", "refuse", "refuse"]);
  });
});
