import { readWorkbook } from "../../src/app/planner-workbook";
import { buildReport } from "../../src/app/report";
import type { DataRow } from "../../src/app/planner-data";
import { updateScoring } from "../../src/app/update-scoring";
import type { Book } from "../../src/workbench/host/book/book";
import { day } from "../domain/builders";
import { columnOf, openPlanner, rowsOf, sheetId, tableOf, type } from "./open-planner";

const criteria: DataRow[] = [
  { Criterion: "Mission fit", Kind: "Want", Weight: 3 },
  { Criterion: "Reach", Kind: "Want", Weight: 2 },
  { Criterion: "Signs the charter", Kind: "Must have" },
  { Criterion: "Costs", Kind: "Want", Weight: 1 },
];
const ratings: DataRow[] = [
  {
    Partner: "Lions Club",
    Rater: "Ana",
    "Mission fit": 5,
    Reach: 3,
    "Signs the charter": "Yes",
    Costs: 1,
    Evidence: "met",
  },
  { Partner: "Lions Club", Rater: "Ben", "Mission fit": 4, Reach: 2, "Signs the charter": "Yes", Costs: 5 },
  { Partner: "Radio", Rater: "Ana", "Mission fit": 2, "Signs the charter": "No", Costs: 4 },
];

async function opened() {
  return openPlanner({
    PartnerList: [{ Organization: "Lions Club" }, { Organization: "Radio" }],
    SelectionCriteria: criteria,
    PartnerScores: ratings,
  });
}

/** Rewrites the criteria as a person does: typing over those there are, adding below, deleting what is left over. */
function retype(
  book: Book,
  rows: readonly (readonly [name: string, kind: string, weight: number | ""])[],
): void {
  const { id, area } = tableOf(book, "SelectionCriteria");
  rows.forEach((row, index) => {
    type(book, { sheet: "Criteria", row: area.row + 1 + index, column: area.column }, [row]);
  });
  for (let left = area.rowCount - 1; left > rows.length; left--) book.deleteTableRow(id, left - 1);
}

/** What stands above each column of ratings, and its header: kind, weight, header. */
function heads(book: Book): unknown[][] {
  const { area, columns, sheetId: id } = tableOf(book, "PartnerScores");
  return columns.flatMap(({ name }, position) =>
    fixed.has(name)
      ? []
      : [[book.value(id, 2, area.column + position), book.value(id, 3, area.column + position), name]],
  );
}
const fixed = new Set(["Partner", "Rater", "Rated on", "Evidence", "Score", "Coverage", "Gate"]);

/** Where the entries of each rating column's drop-down come from. */
function dropDowns(book: Book): (string | null)[] {
  const { area, columns, sheetId: id } = tableOf(book, "PartnerScores");
  return columns.flatMap(({ name }, position) => {
    if (fixed.has(name)) return [];
    const rule = book.validation(id, area.row + 1, area.column + position)?.rule;
    return [rule?.type === "List" ? rule.source : null];
  });
}

/** Moves a whole column of a sheet in front of another, as cutting and inserting does. */
function moveColumn(book: Book, id: string, { from, to }: { from: number; to: number }): void {
  const whole = (column: number) => ({ row: 0, column, rowCount: 1_048_576, columnCount: 1 });
  const cells = (column: number) => ({ row: 0, column, rowCount: 30, columnCount: 1 });
  book.insertCells(id, whole(to), "Right");
  book.copyCells(id, { from: cells(from), to: cells(to), what: "All" });
  const header = book.formula(id, 4, from);
  book.deleteCells(id, whole(from), "Left");
  book.write(id, { ...cells(to - 1), row: 4, rowCount: 1 }, [[typeof header === "string" ? header : ""]]);
}

/** Nothing in the checks says that a cell shows something else than the rules give, or that a column is lost. */
async function cellsEqualTheRules(port: Awaited<ReturnType<typeof opened>>["port"]): Promise<void> {
  const report = buildReport(await readWorkbook(port), { today: null, calendar: day("2026-04-20") });
  const broken = report.issues.filter(({ code }) => code.startsWith("workbook."));
  expect(broken).toEqual([]);
}

describe("updating the scoring", () => {
  test("has nothing to do in a new workbook", async () => {
    const { port, syncs } = await opened();
    expect((await updateScoring(port)).update?.isNeeded).toBe(false);
    expect(syncs().length).toBeLessThanOrEqual(3);
    await cellsEqualTheRules(port);
  });

  test("adds a column for a new criterion where it stands among the others", async () => {
    const { book, port } = await opened();
    retype(book, [
      ["Mission fit", "Want", 3],
      ["Keeps promises", "Do not want", ""],
      ["Reach", "Want", 2],
      ["Signs the charter", "Must have", ""],
      ["Costs", "Want", 1],
      ["Joy", "Want", 4],
    ]);
    const { update } = await updateScoring(port);
    expect(update).toMatchObject({ added: ["Keeps promises", "Joy"], renamed: [], notCounted: [] });
    expect(heads(book)).toEqual([
      ["Want", 3, "Mission fit"],
      ["Do not want", "", "Keeps promises"],
      ["Want", 2, "Reach"],
      ["Must have", "", "Signs the charter"],
      ["Want", 1, "Costs"],
      ["Want", 4, "Joy"],
    ]);
    expect(rowsOf(book, "PartnerScores")).toMatchObject([...ratings]);
    expect(columnOf(book, "PartnerScores", "Gate")).toEqual(["Check", "Check", "Excluded"]);
    await cellsEqualTheRules(port);
  });

  test("keeps the ratings under the new name of a criterion", async () => {
    const { book, port } = await opened();
    retype(book, [
      ["Mission fit", "Want", 3],
      ["How many they reach", "Want", 2],
      ["Signs the charter", "Must have", ""],
      ["Costs", "Want", 1],
    ]);
    const { update } = await updateScoring(port);
    expect(update?.renamed).toEqual([{ from: "Reach", to: "How many they reach" }]);
    expect(columnOf(book, "PartnerScores", "How many they reach")).toEqual([3, 2, null]);
    await cellsEqualTheRules(port);
  });

  test("leaves the column of a removed criterion, not counted", async () => {
    const { book, port } = await opened();
    retype(book, [
      ["Mission fit", "Want", 3],
      ["Signs the charter", "Must have", ""],
      ["Costs", "Want", 1],
    ]);
    const { update } = await updateScoring(port);
    expect(update?.notCounted).toEqual(["Reach"]);
    expect(heads(book)[1]).toEqual(["not counted", "", "Reach"]);
    expect(columnOf(book, "PartnerScores", "Reach")).toEqual([3, 2, null]);
    expect(columnOf(book, "PartnerScores", "Coverage")).toEqual([1, 1, 1]);
    await cellsEqualTheRules(port);
  });

  test("follows the order of the criteria", async () => {
    const { book, port } = await opened();
    retype(book, [
      ["Costs", "Want", 1],
      ["Signs the charter", "Must have", ""],
      ["Reach", "Want", 2],
      ["Mission fit", "Want", 3],
    ]);
    await updateScoring(port);
    expect(heads(book).map(([, , header]) => header)).toEqual([
      "Costs",
      "Signs the charter",
      "Reach",
      "Mission fit",
    ]);
    expect(rowsOf(book, "PartnerScores")).toMatchObject([...ratings]);
    await cellsEqualTheRules(port);
  });

  test("offers other entries once a criterion is of another kind", async () => {
    const { book, port } = await opened();
    retype(book, [
      ["Mission fit", "Want", 3],
      ["Reach", "Must have", ""],
      ["Signs the charter", "Want", 2],
      ["Costs", "Want", 1],
    ]);
    expect(heads(book).slice(1, 3)).toEqual([
      ["Must have", "", "Reach"],
      ["Want", 2, "Signs the charter"],
    ]);
    await updateScoring(port);
    const [fit, reach, charter] = dropDowns(book);
    expect(charter).toBe(fit);
    expect(reach).not.toBe(fit);
    expect(columnOf(book, "PartnerScores", "Gate")).toEqual(["Check", "Check", "Check"]);
    await cellsEqualTheRules(port);
  });

  test("puts a column of ours that somebody moved among the ratings behind them, and keeps all it holds", async () => {
    const { book, port } = await opened();
    const id = sheetId(book, "Scores");
    // Rater, cut and put in front of Reach.
    moveColumn(book, id, { from: 1, to: 4 });
    type(book, { sheet: "Scores", row: 0, column: 5 }, [["a remark above"]]);
    retype(book, [
      ["Reach", "Want", 2],
      ["Mission fit", "Want", 3],
      ["Signs the charter", "Must have", ""],
      ["Costs", "Want", 1],
    ]);
    await updateScoring(port);
    expect(tableOf(book, "PartnerScores").columns.map(({ name }) => name)).toEqual(
      "Partner,Rated on,Reach,Mission fit,Signs the charter,Costs,Rater,Evidence,Score,Coverage,Gate".split(
        ",",
      ),
    );
    expect(rowsOf(book, "PartnerScores")).toMatchObject([...ratings]);
    expect(Array.from({ length: 12 }, (_, column) => book.value(id, 0, column))).toContain("a remark above");
    await cellsEqualTheRules(port);
  });

  test("keeps what stands in a totals row under the columns it stands under", async () => {
    const { book, port } = await opened();
    const { id, sheetId: sheet, area } = tableOf(book, "PartnerScores");
    book.changeTable(id, { showTotals: true });
    type(book, { sheet: "Scores", row: area.row + area.rowCount, column: 6 }, [["cheap first"]]);
    retype(book, [
      ["Costs", "Want", 1],
      ["Mission fit", "Want", 3],
      ["Reach", "Want", 2],
      ["Signs the charter", "Must have", ""],
    ]);
    await updateScoring(port);
    expect(book.value(sheet, area.row + area.rowCount, 3)).toBe("cheap first");
    await cellsEqualTheRules(port);
  });

  test("does all of it at once without losing a rating, in few requests", async () => {
    const { book, port, syncs } = await opened();
    retype(book, [
      ["Joy", "Want", 2],
      ["Costs", "Want", 1],
      ["Signs our charter", "Must have", ""],
      ["Mission fit", "Want", 5],
      ["Trouble", "Do not want", ""],
    ]);
    const before = columnOf(book, "PartnerScores", "Signs the charter");
    await updateScoring(port);
    expect(syncs().length).toBeLessThanOrEqual(4);
    const after = rowsOf(book, "PartnerScores");
    for (const header of ["Mission fit", "Costs", "Reach", "Evidence", "Partner", "Rater"])
      expect(after.map((row) => row[header] ?? null)).toEqual(ratings.map((row) => row[header] ?? null));
    expect(Object.values(after[0]!).filter((cell) => cell === "Yes")).toHaveLength(1);
    expect(before).toEqual(["Yes", "Yes", "No"]);
    await cellsEqualTheRules(port);
  });

  test("a second time finds nothing more to do", async () => {
    const { book, port } = await opened();
    retype(book, [
      ["Joy", "Want", 2],
      ["Costs", "Want", 1],
      ["Mission fit", "Want", 5],
    ]);
    await updateScoring(port);
    const cells = () => book.content().sheets.map((sheet) => sheet.cells);
    const before = cells();
    expect((await updateScoring(port)).update?.isNeeded).toBe(false);
    expect(cells()).toEqual(before);
  });

  test("keeps drop-downs, highlights and the computed columns with the columns they belong to", async () => {
    const { book, port } = await opened();
    retype(book, [
      ["Signs the charter", "Must have", ""],
      ["Joy", "Want", 2],
      ["Costs", "Want", 1],
      ["Mission fit", "Want", 5],
      ["Reach", "Want", 2],
    ]);
    await updateScoring(port);
    const { columns } = tableOf(book, "PartnerScores");
    expect(dropDowns(book).filter((source) => !source?.startsWith("=Lists!"))).toEqual([]);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(12);
    expect(columns.filter(({ calculatedFormula }) => calculatedFormula).map(({ name }) => name)).toEqual([
      "Score",
      "Coverage",
      "Gate",
    ]);
  });

  test("is refused when a criterion is called like another column", async () => {
    const { book, port } = await opened();
    retype(book, [["evidence", "Want", 5]]);
    expect((await updateScoring(port)).refusals).toMatchObject([{ code: "criteria.nameTaken" }]);
  });

  test("is refused when the table of ratings has lost a column it needs", async () => {
    const { book, port } = await opened();
    const table = tableOf(book, "PartnerScores");
    book.deleteTableColumn(table.id, table.columns.find(({ name }) => name === "Evidence")!.id);
    const before = book.content();
    const { update, refusals } = await updateScoring(port);
    expect(update).toBeNull();
    expect(refusals.map(({ code, params }) => [code, params["column"]])).toEqual([
      ["workbook.missingColumn", "Evidence"],
    ]);
    expect(book.content()).toEqual(before);
  });
});
