import { changeRating, findRating, ratingFields, ratingValues } from "../../src/app/change-rating";
import type { PlannerData } from "../../src/app/planner-data";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import { portOf, snapshot } from "./snapshot-builder";

const criteria = ["Mission fit", "Reach", "Signed policy"];
const data: PlannerData = {
  PartnerList: [{ Organization: "Lions Club" }, { Organization: "Radio" }],
  SelectionCriteria: criteria.map((Criterion, at) => ({
    Criterion,
    Kind: at < 2 ? "Want" : "Must have",
    Weight: 1,
  })),
  PartnerScores: [
    { Partner: "Radio", Rater: "Ana", "Mission fit": 4 },
    { Partner: "Lions Club", Rater: "Ana", "Mission fit": 4.2, Reach: 3, Evidence: "They called." },
  ],
};
const given = snapshot(data);
const columns = plannerWorkbook(given).tables.PartnerScores!.snapshot.columns.map(({ header }) => header);
const form = { Partner: "lions club ", Rater: " ANA" };

/** Changes Ana's rating of the Lions Club, with the workbook as it is by then. */
async function changed(values: Readonly<Record<string, string>>, now: PlannerData = data) {
  const seen = findRating(plannerWorkbook(given), form)!;
  const begunWith = ratingValues(seen);
  const { port, written } = portOf(snapshot(now));
  const { problems, refusals } = await changeRating(port, {
    seen,
    begunWith,
    values: { ...begunWith, ...values },
  });
  return { problems, refusals: refusals.map(({ code }) => code), writes: written.flat() };
}

describe("a rating that is there already", () => {
  test("is found by its partner and rater, whatever the capitals and spaces around", () => {
    const seen = findRating(plannerWorkbook(given), form)!;
    expect(seen).toMatchObject({ row: 2, partner: "Lions Club", rater: "Ana" });
    expect(ratingValues(seen)).toEqual({
      Partner: "Lions Club",
      Rater: "Ana",
      "Mission fit": "4.2",
      Reach: "3",
      "Signed policy": "",
      Evidence: "They called.",
    });
    expect(ratingFields(plannerWorkbook(given)).map(({ header }) => header)).toEqual([
      ...criteria,
      "Evidence",
    ]);
  });

  test.each([
    ["of another partner", { ...form, Partner: "Hospital" }],
    ["by somebody else", { ...form, Rater: "Ben" }],
    ["without a rater", { ...form, Rater: " " }],
    ["of nobody", {}],
  ])("is none %s", (_case, values) => {
    expect(findRating(plannerWorkbook(given), values)).toBeNull();
  });

  test("gets what was changed, and nothing else of its row is written", async () => {
    const { problems, refusals, writes } = await changed({ Reach: "", "Signed policy": "Yes" });
    expect({ problems, refusals }).toEqual({ problems: [], refusals: [] });
    expect(writes).toEqual(
      [
        { header: "Reach", cell: "" },
        { header: "Signed policy", cell: "Yes" },
      ].map(({ header, cell }) => ({
        write: "cells",
        sheet: "Scores",
        row: 6,
        column: columns.indexOf(header),
        cells: [[cell]],
      })),
    );
  });

  test("is not written when nothing was changed", async () => {
    expect(await changed({})).toEqual({ problems: [], refusals: [], writes: [] });
  });

  test("keeps at least one choice", async () => {
    const { problems, writes } = await changed({ "Mission fit": "", Reach: "" });
    expect(problems).toEqual([{ header: "Mission fit", problem: "noneFilled" }]);
    expect(writes).toEqual([]);
  });

  const rows = data.PartnerScores ?? [];
  test.each([
    ["somebody changed the same cell", [rows[0]!, { ...rows[1], Reach: 5 }], "workbook.rowChanged"],
    ["somebody sorted the rows", [rows[1]!, rows[0]!], "workbook.noSuchRow"],
    ["the row became somebody else's", [rows[0]!, { ...rows[1], Rater: "Ben" }], "workbook.rowChanged"],
  ])("is not written when %s meanwhile", async (_case, PartnerScores, code) => {
    const { refusals, writes } = await changed({ Reach: "4" }, { ...data, PartnerScores });
    expect(refusals).toEqual([code]);
    expect(writes).toEqual([]);
  });

  test("is written when somebody changed another cell meanwhile", async () => {
    const now = [rows[0]!, { ...rows[1], "Mission fit": 5 }];
    const { refusals, writes } = await changed({ Reach: "4" }, { ...data, PartnerScores: now });
    expect(refusals).toEqual([]);
    expect(writes).toMatchObject([{ cells: [[4]] }]);
  });
});
