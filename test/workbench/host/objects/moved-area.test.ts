import fc from "fast-check";
import { movedArea } from "../../../../src/workbench/host/objects/moved-area";
import { checkProperty } from "../../../domain/check-property";
import { firstSheet, openExcel } from "../excel-host";

const anyRows = fc.record({ row: fc.nat(9), rowCount: fc.integer({ min: 1, max: 5 }) });
const inColumns = { column: 1, columnCount: 2 };
const lines = ({ row, rowCount }: { row: number; rowCount: number }): number[] =>
  Array.from({ length: rowCount }, (_line, index) => row + index);

test("a kept range keeps exactly its rows that are left when others are deleted", () => {
  checkProperty(fc.tuple(anyRows, anyRows), ([kept, gone]) => {
    const moved = movedArea(
      { ...kept, ...inColumns },
      { kind: "RowDeleted", area: { ...gone, column: 0, columnCount: 30 } },
    );
    const left = lines(kept).filter((line) => !lines(gone).includes(line));
    const places = left.map((line) => line - lines(gone).filter((other) => other < line).length);
    expect(moved ? lines(moved) : []).toEqual(places);
  });
});

test("a kept range that loses no cell comes back when inserted rows are deleted again", () => {
  checkProperty(fc.tuple(anyRows, anyRows), ([kept, added]) => {
    const area = { ...kept, ...inColumns };
    const change = { ...added, column: 0, columnCount: 30 };
    const moved = movedArea(area, { kind: "RowInserted", area: change });
    expect(moved && movedArea(moved, { kind: "RowDeleted", area: change })).toEqual(area);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ["rows inserted above", (sheet) => void sheet.getRange("1:2").insert("Down"), "Sheet1!B7:C8"],
  [
    "rows deleted above",
    (sheet) => {
      sheet.getRange("1:2").delete("Up");
    },
    "Sheet1!B3:C4",
  ],
  ["columns inserted before", (sheet) => void sheet.getRange("A:A").insert("Right"), "Sheet1!C5:D6"],
  ["rows inserted below", (sheet) => void sheet.getRange("9:9").insert("Down"), "Sheet1!B5:C6"],
])("a range that an add-in holds follows its cells: %s", async (_case, change, address) => {
  const { run } = openExcel();
  const found = await run(async (context) => {
    const kept = firstSheet(context).getRange("B5:C6");
    await context.sync();
    change(firstSheet(context));
    await context.sync();
    kept.load("address");
    await context.sync();
    return kept.address;
  });
  expect(found).toBe(address);
});

test("a range whose cells are all deleted is an invalid reference", async () => {
  const { Excel } = openExcel();
  const late = Excel.run(async (context) => {
    const kept = firstSheet(context).getRange("B5:C6");
    await context.sync();
    firstSheet(context).getRange("4:7").delete("Up");
    await context.sync();
    kept.load("address");
    await context.sync();
  });
  await expect(late).rejects.toMatchObject({ code: "InvalidReference" });
});
