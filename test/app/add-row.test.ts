import { addRow, type NewRow } from "../../src/app/add-row";
import type { PlannerData } from "../../src/app/planner-data";
import { readWorkbook } from "../../src/app/planner-workbook";
import type { WorkbookSnapshot } from "../../src/app/workbook-port";
import { settings } from "../../src/workbook/planner-settings.table";
import { portOf, settingRows, snapshot, withTable } from "./snapshot-builder";

const data: PlannerData = {
  PartnerList: [{ Organization: "Lions Club" }, { Organization: "Radio" }],
  WorkPlan: [
    { ID: "T07", Task: "Call" },
    { ID: "T09", Task: "Print" },
  ],
  ContactLog: [{ Date: 46_000, Partner: "Radio" }],
};

async function added(request: NewRow, given: WorkbookSnapshot = snapshot(data)) {
  const { port, written } = portOf(given);
  const { place, key, refusals } = await addRow(port, await readWorkbook(port), request);
  return { place, key, refusals: refusals.map(({ code }) => code), writes: written.flat() };
}

describe("adding a row", () => {
  test("puts it below the table and says where", async () => {
    const { place, key, writes } = await added({ table: "PartnerList", row: { Organization: "Hospital" } });
    expect({ place, key }).toEqual({ place: { sheet: "Partners", row: 7, column: 0 }, key: "Hospital" });
    expect(writes).toMatchObject([{ write: "rows", table: "PartnerList" }]);
  });

  test("fills the blank row of a new table", async () => {
    const { place, writes } = await added(
      { table: "PartnerList", row: { Organization: "Hospital" } },
      snapshot(),
    );
    expect(place).toEqual({ sheet: "Partners", row: 5, column: 0 });
    expect(writes).toMatchObject([{ write: "cells", sheet: "Partners", row: 5, column: 0 }]);
  });

  test.each([
    ["none is given", {}, "T10"],
    ["it is blank", { ID: "" }, "T10"],
    ["a person gave one", { ID: "X1" }, "X1"],
  ])("gives a task the next ID unless a person did: %s", async (_case, id, key) => {
    expect(await added({ table: "WorkPlan", row: { Task: "Hang up", ...id } })).toMatchObject({
      place: { sheet: "Work plan", row: 7, column: 0 },
      key,
    });
  });

  test("may name a partner again in a log", async () => {
    const request: NewRow = { table: "ContactLog", row: { Date: 46_000, Partner: "Radio" } };
    expect((await added(request)).refusals).toEqual([]);
  });
});

describe("nothing is written", () => {
  const hospital: NewRow = { table: "PartnerList", row: { Organization: "Hospital" } };

  test.each<[string, NewRow, WorkbookSnapshot, string]>([
    [
      "when the name is listed already, in any case",
      { table: "PartnerList", row: { Organization: "RADIO" } },
      snapshot(data),
      "workbook.listedAlready",
    ],
    ["when the table is gone", hospital, { ...snapshot(data), tables: [] }, "workbook.missingTable"],
    [
      "when something stands below the table",
      hospital,
      withTable(snapshot(data), "PartnerList", () => ({ strayRows: { first: 9, last: 9 } })),
      "workbook.rowOutsideTable",
    ],
    [
      "when the workbook is of a newer version",
      hospital,
      snapshot({
        ...data,
        PlannerSettings: settingRows().map((row) =>
          row["Setting"] === settings.schemaVersion.setting ? { ...row, Value: 99 } : row,
        ),
      }),
      "workbook.newerSchema",
    ],
  ])("%s", async (_case, request, given, code) => {
    expect(await added(request, given)).toMatchObject({ place: null, refusals: [code], writes: [] });
  });

  test("and the refusal names the row that has the name", async () => {
    const { port } = portOf(snapshot(data));
    const { refusals } = await addRow(port, await readWorkbook(port), {
      table: "PartnerList",
      row: { Organization: "radio" },
    });
    expect(refusals).toMatchObject([{ row: 2, params: { table: "PartnerList", name: "radio" } }]);
  });
});
