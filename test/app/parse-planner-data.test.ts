import { DataError, parsePlannerData } from "../../src/app/parse-planner-data";
import { day } from "../domain/builders";

const parsed = (data: unknown) => parsePlannerData(JSON.stringify(data));

describe("data from JSON", () => {
  test("keeps texts, numbers and days, and leaves blanks blank", () => {
    expect(
      parsed({
        PartnerList: [{ Organization: "Lions Club", Notes: "", Owner: null }],
        SelectionCriteria: [{ Criterion: "Mission fit", Kind: "Want", Weight: 2.5 }],
        PartnerScores: [{ Partner: "Lions Club", "Rated on": "2026-03-13", "Mission fit": 4.5 }],
        WorkPlan: [{ ID: "T01", Due: "2026-04-10" }],
      }),
    ).toEqual({
      PartnerList: [{ Organization: "Lions Club", Notes: null, Owner: null }],
      SelectionCriteria: [{ Criterion: "Mission fit", Kind: "Want", Weight: 2.5 }],
      PartnerScores: [{ Partner: "Lions Club", "Rated on": day("2026-03-13"), "Mission fit": 4.5 }],
      WorkPlan: [{ ID: "T01", Due: day("2026-04-10") }],
    });
  });

  test("with a number past what Excel holds is refused", () => {
    const json = '{"SelectionCriteria":[{"Criterion":"Reach","Weight":1e400}]}';
    expect(() => parsePlannerData(json)).toThrow(
      "SelectionCriteria, row 1, Weight: this has to be a number, not one that is too large for Excel.",
    );
  });

  test("may rate on the starter criteria when it brings none", () => {
    expect(parsed({ PartnerScores: [{ Partner: "Lions Club", "Mission fit": "Yes" }] })).toEqual({
      PartnerScores: [{ Partner: "Lions Club", "Mission fit": "Yes" }],
    });
  });

  test("may set a day, a number and a text as settings", () => {
    expect(
      parsed({
        PlannerSettings: [
          { Setting: "Today", Value: "2026-04-20" },
          { Setting: "Due soon within (days)", Value: 3 },
          { Setting: "First day of NIIW", Value: null },
        ],
      }),
    ).toEqual({
      PlannerSettings: [
        { Setting: "Today", Value: day("2026-04-20") },
        { Setting: "Due soon within (days)", Value: 3 },
        { Setting: "First day of NIIW", Value: null },
      ],
    });
  });

  test("without any table is an empty planner", () => {
    expect(parsed({})).toEqual({});
  });
});

describe("data that cannot be taken says where and why", () => {
  const criterion = (name: string) => ({ Criterion: name, Kind: "Want", Weight: 1 });

  test.each<[string, unknown, string]>([
    ["a list instead of an object", [], "The data has to be an object"],
    [
      "an unknown table",
      { Partners: [] },
      "Partners: there is no table of this name. The tables are Strategy, ",
    ],
    ["a name that every object has", { constructor: [] }, "constructor: there is no table of this name."],
    ["a table that is no list", { WorkPlan: {} }, "WorkPlan: this has to be a list of rows."],
    [
      "a row that is no object",
      { WorkPlan: [{}, "T01"] },
      "WorkPlan, row 2: this has to be an object of cells.",
    ],
    ["a row that is a list", { WorkPlan: [[]] }, "WorkPlan, row 1: this has to be an object of cells."],
    ["an unknown header", { WorkPlan: [{ Until: 1 }] }, "WorkPlan, row 1, Until: the table has no column"],
    [
      "a header in another case",
      { WorkPlan: [{ due: null }] },
      "WorkPlan, row 1, due: the table has no column",
    ],
    [
      "a computed column",
      { WorkPlan: [{ State: "Done" }] },
      "WorkPlan, row 1, State: this column is worked out",
    ],
    [
      "a number for a text",
      { WorkPlan: [{ Task: 12 }] },
      "WorkPlan, row 1, Task: this has to be a text, not 12.",
    ],
    ["a boolean for a text", { WorkPlan: [{ Task: true }] }, "Task: this has to be a text, not true."],
    ["an object for a text", { WorkPlan: [{ Task: {} }] }, "Task: this has to be a text, not {}."],
    [
      "a text for a number",
      { SelectionCriteria: [{ Weight: "3" }] },
      "Weight: this has to be a number, not the text “3”.",
    ],
    [
      "a day that does not exist",
      { WorkPlan: [{ Due: "2026-02-30" }] },
      "Due: this has to be a day such as 2026-04-20, not the text “2026-02-30”.",
    ],
    ["a day in another order", { WorkPlan: [{ Due: "20.04.2026" }] }, "Due: this has to be a day such as"],
    [
      "a number for a day",
      { WorkPlan: [{ Due: 46132 }] },
      "Due: this has to be a day such as 2026-04-20, not 46132.",
    ],
    [
      "a boolean for a rating",
      { PartnerScores: [{ "Mission fit": true }] },
      "PartnerScores, row 1, Mission fit: this has to be a number or a text",
    ],
    [
      "a rating on a criterion that is not there",
      { SelectionCriteria: [criterion("Reach")], PartnerScores: [{ "Mission fit": 4 }] },
      "PartnerScores, row 1, Mission fit: the table has no column of this name.",
    ],
    [
      "two criteria of the same name",
      { SelectionCriteria: [criterion("Reach"), criterion("REACH")], PartnerScores: [] },
      "SelectionCriteria, row 2, Criterion: REACH is the header of another column of PartnerScores.",
    ],
    [
      "a criterion called like a column",
      { SelectionCriteria: [criterion("Evidence")], PartnerScores: [] },
      "SelectionCriteria, row 1, Criterion: Evidence is the header of another column",
    ],
    [
      "two criteria of the same name without ratings",
      { SelectionCriteria: [criterion("Reach"), criterion("Reach")] },
      "SelectionCriteria, row 2, Criterion: Reach is the header of another column",
    ],
    [
      "two criteria of the same name below one without",
      { SelectionCriteria: [criterion("Reach"), { Kind: "Want" }, criterion("Reach")] },
      "SelectionCriteria, row 3, Criterion: Reach is the header of another column",
    ],
    [
      "the text of an error",
      { PartnerList: [{ Organization: "#N/A" }] },
      "PartnerList, row 1, Organization: #N/A is what Excel shows for an error. Leave the cell out or write a text.",
    ],
    [
      "a text longer than a cell",
      { WorkPlan: [{ Notes: "x".repeat(32_768) }] },
      "WorkPlan, row 1, Notes: a cell holds at most 32767 characters, and this text has 32768.",
    ],
    [
      "a setting that comes again",
      {
        PlannerSettings: [
          { Setting: "Today", Value: "2026-04-20" },
          { Setting: "Today", Value: null },
        ],
      },
      "PlannerSettings, row 2, Setting: Today is set in row 1 already. Keep one of the rows.",
    ],
    [
      "an unknown setting",
      { PlannerSettings: [{ Setting: "Color", Value: 1 }] },
      "PlannerSettings, row 1, Setting: there is no such setting. The settings are Today, ",
    ],
    [
      "a setting without a name",
      { PlannerSettings: [{ Value: 1 }] },
      "PlannerSettings, row 1, Setting: there is no such setting.",
    ],
    [
      "a number for the day of a setting",
      { PlannerSettings: [{ Setting: "Today", Value: 46132 }] },
      "PlannerSettings, row 1, Value: this has to be a day",
    ],
    [
      "a boolean for a setting",
      { PlannerSettings: [{ Setting: "Today", Value: true }] },
      "PlannerSettings, row 1, Value: this has to be a number or a text",
    ],
  ])("%s", (_case, data, sentence) => {
    expect(() => parsed(data)).toThrow(DataError);
    expect(() => parsed(data)).toThrow(sentence);
  });

  test("a text that is no JSON", () => {
    expect(() => parsePlannerData("{")).toThrow(DataError);
    expect(() => parsePlannerData("{")).toThrow("This is not JSON: ");
  });
});
