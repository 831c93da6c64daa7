import { readWorkbook } from "../../src/app/planner-workbook";
import { buildReport } from "../../src/app/report";
import type { Book } from "../../src/workbench/host/book/book";
import { day } from "../domain/builders";
import { openPlanner, rowsOf, tableOf } from "./open-planner";

const ratings = { Partner: "Lions Club", Rater: "Ana" };

async function scored() {
  return openPlanner({
    PartnerList: [{ Organization: "Lions Club" }],
    SelectionCriteria: [
      { Criterion: "Mission fit", Kind: "Want", Weight: 3 },
      { Criterion: "Reach", Kind: "Want", Weight: 1 },
      { Criterion: "Signs the charter", Kind: "Must have" },
    ],
    PartnerScores: [{ ...ratings, "Mission fit": 5, Reach: 3, "Signs the charter": "Yes" }],
  });
}

function figures(book: Book): unknown {
  const { Score, Coverage, Gate } = rowsOf(book, "PartnerScores")[0] ?? {};
  return { Score, Coverage, Gate };
}

/** What stands above the columns of the table, from left to right. */
function kindsAbove(book: Book): unknown[] {
  const { area, columns, sheetId } = tableOf(book, "PartnerScores");
  return columns.map(({ name }, position) => `${name}: ${book.text(sheetId, 2, area.column + position)}`);
}

// A person who inserts or deletes a column of the table alone moves the table's cells, not those above it.
describe("a column of the scores that a person changes by hand", () => {
  test("counts for nothing when it is put in between, and the others count on", async () => {
    const { book, port } = await scored();
    const { id, area } = tableOf(book, "PartnerScores");
    book.addTableColumn(id, 4, undefined, "Remark");
    expect(area.column).toBe(0);
    expect(figures(book)).toEqual({ Score: 87.5, Coverage: 1, Gate: "Eligible" });
    const { issues } = buildReport(await readWorkbook(port), { today: null, calendar: day("2026-04-10") });
    expect(issues.map(({ code, column }) => [code, column])).toEqual([
      ["ratings.columnWithoutCriterion", "Remark"],
    ]);
  });

  test("takes its ratings along when it is deleted, and what stands above fits what is left", async () => {
    const { book } = await scored();
    const { id, columns } = tableOf(book, "PartnerScores");
    const reach = columns.find(({ name }) => name === "Reach");
    book.deleteTableColumn(id, reach?.id ?? "");
    expect(figures(book)).toEqual({ Score: 100, Coverage: 1, Gate: "Eligible" });
    expect(kindsAbove(book).slice(3, 5)).toEqual(["Mission fit: Want", "Signs the charter: Must have"]);
  });
});
