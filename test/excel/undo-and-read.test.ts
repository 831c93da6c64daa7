import { openPlanner, tableOf, type } from "./open-planner";

test("what was undone can be done again after the pane has read the workbook", async () => {
  const { book, port } = await openPlanner({ WorkPlan: [{ ID: "T1", Task: "Call" }] });
  const rows = () => tableOf(book, "WorkPlan").area.rowCount;
  const before = rows();
  type(book, { sheet: "Work plan", row: 4 + before, column: 0 }, [["T2"]]);
  expect(rows()).toBe(before + 1);
  book.undo();
  await port.read();
  expect(rows()).toBe(before);
  book.redo();
  expect(rows()).toBe(before + 1);
});
