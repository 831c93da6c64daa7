import { saveEntry } from "../../src/app/save-entry";
import type { EntryForm } from "../../src/app/entry-forms";
import type { EntryValues } from "../../src/app/parse-entry";
import { day } from "../domain/builders";
import { portOf, snapshot } from "./snapshot-builder";

const given = snapshot({
  PartnerList: [{ Organization: "Lions Club" }, { Organization: "Radio" }],
  WorkPlan: [{ ID: "T1", Task: "Call" }],
  PartnerScores: [{ Partner: "Radio", Rater: "Ana" }],
});

async function saved(form: EntryForm, values: EntryValues) {
  const { port, written } = portOf(given);
  return { ...(await saveEntry(port, { form, values }, day("2026-04-10"))), writes: written.flat() };
}

describe("saving a form", () => {
  test("adds the row and says what it is called and where it is", async () => {
    const { place, key, writes } = await saved("task", { Task: "Print", Due: "2026-04-20" });
    expect({ place, key }).toEqual({ place: { sheet: "Work plan", row: 6, column: 0 }, key: "T2" });
    expect(writes).toMatchObject([{ write: "rows", table: "WorkPlan" }]);
  });

  test("writes nothing while something is missing, and says what", async () => {
    const { place, problems, refusals, writes } = await saved("rating", {
      Partner: "Radio",
      "Mission fit": "3",
    });
    expect({ place, refusals, writes }).toEqual({ place: null, refusals: [], writes: [] });
    expect(problems).toEqual([{ header: "Rater", problem: "required" }]);
  });

  test("of a partner that somebody took off the list meanwhile is refused", async () => {
    const { problems, writes } = await saved("contact", { Date: "2026-04-10", Partner: "Hospital" });
    expect(problems).toEqual([{ header: "Partner", problem: "notListed" }]);
    expect(writes).toEqual([]);
  });

  test("of a rating that the same person gave already is refused, whatever the capitals", async () => {
    const { place, problems, writes } = await saved("rating", {
      Partner: "Radio",
      Rater: "ANA",
      "Mission fit": "3",
    });
    expect({ place, writes }).toEqual({ place: null, writes: [] });
    expect(problems).toEqual([{ header: "Rater", problem: "ratedAlready" }]);
    expect(await saved("rating", { Partner: "Radio", Rater: "Ben", "Mission fit": "3" })).toMatchObject({
      place: { row: 6 },
      problems: [],
    });
  });

  test("of a name that is listed already is refused, and said at its field too", async () => {
    const { place, problems, refusals, writes } = await saved("partner", { Organization: "lions club" });
    expect({ place, writes }).toEqual({ place: null, writes: [] });
    expect(problems).toEqual([{ header: "Organization", problem: "listedAlready" }]);
    expect(refusals.map(({ code }) => code)).toEqual(["workbook.listedAlready"]);
  });
});
