import type { WorkbookChange } from "../../src/app/workbook-port";
import { updateRow } from "../../src/app/update-row";
import { oneCell } from "../support/one-cell";
import { openExcel, openPlanner, settled, sheetId, type } from "./open-planner";

const partners = [{ Organization: "WIC Clinic North" }, { Organization: "Lions Club" }];

/** Two people with the pane open on one workbook; the first one listens. */
async function twoPeople() {
  const first = await openPlanner({ PartnerList: partners });
  const second = openExcel(first.book);
  const heard: WorkbookChange[] = [];
  const stop = await first.port.watch((change) => heard.push(change));
  return { first, second, heard, stop };
}

const note = {
  table: "PartnerList",
  row: 1,
  rowKey: "WIC Clinic North",
  header: "Notes",
  seen: null,
} as const;

describe("watching a workbook that two people have open", () => {
  test("tells a change of the other as one from elsewhere, with its place", async () => {
    const { first, second, heard } = await twoPeople();
    await updateRow(second.port, oneCell({ ...note, value: "called" }));
    await settled(() => heard.length > 0);
    const partnersSheet = sheetId(first.book, "Partners");
    expect(heard).toEqual([{ sheetId: partnersSheet, address: "L6", by: "elsewhere" }]);
  });

  test("tells one's own change as one from here", async () => {
    const { first, heard } = await twoPeople();
    await updateRow(first.port, oneCell({ ...note, value: "called" }));
    await settled(() => heard.length > 0);
    expect(heard.map(({ by }) => by)).toEqual(["here"]);
  });

  test("tells that a sheet was deleted", async () => {
    const { first, heard } = await twoPeople();
    const gone = sheetId(first.book, "Work plan");
    first.book.deleteSheet(gone);
    await settled(() => heard.some(({ address }) => address === ""));
    expect(heard).toContainEqual({ sheetId: gone, address: "", by: "elsewhere" });
  });

  test("tells nothing after it was stopped", async () => {
    const { first, second, heard, stop } = await twoPeople();
    await stop();
    await updateRow(second.port, oneCell({ ...note, value: "called" }));
    await updateRow(first.port, oneCell({ ...note, seen: "called", value: "called twice" }));
    await settled(() => heard.length > 0);
    expect(heard).toEqual([]);
  });
});

describe("two people who change one workbook", () => {
  test("do not overwrite each other: who saw an older cell is told what stands there now", async () => {
    const { first, second } = await twoPeople();
    expect(await updateRow(first.port, oneCell({ ...note, value: "mine" }))).toEqual([]);
    const refusals = await updateRow(second.port, oneCell({ ...note, value: "yours" }));
    expect(refusals.map(({ code, params }) => [code, params["shown"], params["expected"]])).toEqual([
      ["workbook.rowChanged", "mine", "nothing"],
    ]);
    expect(first.book.value(sheetId(first.book, "Partners"), 5, 11)).toBe("mine");
  });

  test("do not write into a row that moved meanwhile", async () => {
    const { first, second } = await twoPeople();
    type(first.book, { sheet: "Partners", row: 5, column: 0 }, [["Lions Club"], ["WIC Clinic North"]]);
    const refusals = await updateRow(second.port, oneCell({ ...note, value: "yours" }));
    expect(refusals.map(({ code, row }) => [code, row])).toEqual([["workbook.noSuchRow", 1]]);
  });
});
