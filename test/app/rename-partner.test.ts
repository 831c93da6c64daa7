import { namedCells, renamePartner } from "../../src/app/rename-partner";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import type { WorkbookSnapshot } from "../../src/app/workbook-port";
import { partnerListTable } from "../../src/workbook/partner-list.table";
import { settingRows, portOf, snapshot, withTable } from "./snapshot-builder";

const planner = snapshot({
  PartnerList: [{ Organization: "School" }, { Organization: "Radio", Notes: "Radio" }],
  PartnerScores: [{ Partner: "radio" }, { Partner: "RADIO" }, { Partner: "Radio Two" }, { Partner: "Radio" }],
  ResourceNeeds: [{ Need: "Radio", "Candidate partner": "Radio" }],
  WorkPlan: [{ ID: "T1", Task: "Call Radio", Partner: "Radio", Owner: "Radio" }],
});

async function renamed(to: string, given: WorkbookSnapshot = planner, from = "Radio") {
  const { port, written } = portOf(given);
  const { refusals, ...result } = await renamePartner(port, { from, to });
  const said = refusals.map(({ code, row, field }) => [code, row, field]);
  return { ...result, refusals: said, writes: written };
}

describe("renaming a partner", () => {
  test("writes all at once, only cells that hold the whole name, those below each other together", async () => {
    const { writes, ...result } = await renamed(" Radio Eastbrook ");
    expect(result).toEqual({ name: "Radio Eastbrook", cells: 6, sheets: 4, refusals: [] });
    const name = [{ text: "Radio Eastbrook" }];
    expect(writes).toEqual([
      [
        { write: "cells", sheet: "Needs", row: 5, column: 4, cells: [name] },
        { write: "cells", sheet: "Partners", row: 6, column: 0, cells: [name] },
        { write: "cells", sheet: "Scores", row: 5, column: 0, cells: [name, name] },
        { write: "cells", sheet: "Scores", row: 8, column: 0, cells: [name] },
        { write: "cells", sheet: "Work plan", row: 5, column: 3, cells: [name] },
      ],
    ]);
  });

  test("is foretold by how many cells of which sheets hold the name", () => {
    expect(namedCells(plannerWorkbook(planner), "radio")).toEqual([
      { sheet: "Needs", count: 1 },
      { sheet: "Partners", count: 1 },
      { sheet: "Scores", count: 3 },
      { sheet: "Work plan", count: 1 },
    ]);
  });

  test("finds a column that was moved, in a table that stands elsewhere", async () => {
    const moved = withTable(planner, "WorkPlan", ({ columns, rows }) => ({
      row: 10,
      column: 2,
      columns: [...columns].reverse(),
      rows: rows.map((row) => [...row].reverse()),
    }));
    const { writes } = await renamed("Radio Eastbrook", moved);
    const column = 2 + (planner.tables.find(({ name }) => name === "WorkPlan")?.columns.length ?? 0) - 1 - 3;
    expect(writes[0]?.at(-1)).toMatchObject({ sheet: "Work plan", row: 11, column });
  });

  test("to other capitals leaves the cells that are written so already", async () => {
    expect(await renamed("RADIO")).toMatchObject({ cells: 5, refusals: [] });
  });

  test("to the name that it has writes nothing", async () => {
    const given = snapshot({ PartnerList: [{ Organization: "Radio" }] });
    expect(await renamed("Radio", given)).toMatchObject({ cells: 0, refusals: [], writes: [] });
  });

  test.each<[string, string, WorkbookSnapshot, [string, number | null, string | null]]>([
    ["the new name is blank", "", planner, ["workbook.newNameBlank", 2, "organization"]],
    ["the new name is nothing but spaces", "  ", planner, ["workbook.newNameBlank", 2, "organization"]],
    ["the new name is listed already", "SCHOOL", planner, ["workbook.listedAlready", 1, "organization"]],
    [
      "formulas could not find the new name",
      "x".repeat(201),
      planner,
      ["partners.longName", 2, "organization"],
    ],
    [
      "the partner is gone",
      "New",
      snapshot({ PartnerList: [{ Organization: "School" }] }),
      ["workbook.noSuchRow", null, null],
    ],
    ["the partner list is gone", "New", { ...planner, tables: [] }, ["workbook.missingTable", null, null]],
    [
      "a newer version made the workbook",
      "New",
      snapshot({
        PartnerList: [{ Organization: "Radio" }],
        PlannerSettings: settingRows().map((row) =>
          row["Setting"] === "Workbook version" ? { ...row, Value: 99 } : row,
        ),
      }),
      ["workbook.newerSchema", null, null],
    ],
  ])("writes nothing when %s", async (_case, to, given, refusal) => {
    const { writes, refusals, cells } = await renamed(to, given);
    expect({ writes, cells }).toEqual({ writes: [], cells: 0 });
    expect(refusals).toEqual([refusal]);
  });

  test("of a row without a name is none", async () => {
    const given = snapshot({ PartnerList: [{ Stage: partnerListTable.columns.stage.header }] });
    expect(await renamed("New", given, "")).toMatchObject({ cells: 0, writes: [] });
  });
});
