import { openWorkbench, type WorkbenchPage } from "./workbench-page";

let hands: WorkbenchPage;

beforeAll(async () => {
  hands = await openWorkbench();
}, 120_000);

afterAll(async () => {
  await hands.close();
});

test("what a person types in the grid is in the workbook", async () => {
  await hands.typeInto("Sheet1", "B2", "12");
  await hands.typeInto("Sheet1", "B3", "=B2*2");
  expect(await hands.valuesOf("Sheet1", "B2:B3")).toEqual([[12], [24]]);
});
