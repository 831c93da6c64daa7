import { entryFields, isScale } from "../../src/app/entry-fields";
import { entryForms, type EntryForm } from "../../src/app/entry-forms";
import type { PlannerData } from "../../src/app/planner-data";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import { tables } from "../../src/workbook/tables";
import { snapshot, withTable } from "./snapshot-builder";

const data: PlannerData = {
  PartnerList: [
    { Organization: "Lions Club", Owner: "Ana" },
    { Organization: "Radio", Owner: "ana" },
    { Organization: "Hospital", Owner: "Ben", "Group type": "Hospital system" },
  ],
  SelectionCriteria: [
    {
      Criterion: "Mission fit",
      Kind: "Want",
      Weight: 3,
      "What 1 looks like": "Works on something else",
      "What 5 looks like": "Works with infants",
    },
    { Criterion: "Opposes immunization", Kind: "Do not want" },
    { Criterion: "Unclear", Kind: "Perhaps" },
  ],
  WorkPlan: [{ ID: "T1", Task: "Call" }],
  SharedGoals: [{ Goal: "Reach families" }],
};

function fieldsOf(form: EntryForm, given = snapshot(data)) {
  return entryFields(form, plannerWorkbook(given));
}

function field(form: EntryForm, header: string, given = snapshot(data)) {
  const found = fieldsOf(form, given).find((one) => one.header === header);
  if (!found) throw new Error(`The form has no field ${header}.`);
  return found;
}

describe("every form", () => {
  const forms = Object.entries(entryForms) as [EntryForm, (typeof entryForms)[EntryForm]][];

  test.each(forms)("%s asks only for columns that people fill, and for what it needs", (form, definition) => {
    const stored = Object.keys(tables[definition.table].columns);
    expect(definition.columns.filter((key) => !stored.includes(key))).toEqual([]);
    expect(definition.required.filter((key) => !definition.columns.includes(key))).toEqual([]);
    expect(fieldsOf(form).filter(({ isRequired }) => isRequired)).toHaveLength(definition.required.length);
  });

  test.each(forms)("%s names each field once", (form) => {
    const headers = fieldsOf(form).map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
  });
});

describe("what a field offers", () => {
  test("are the partners of the list, each once", () => {
    expect(field("rating", "Partner")).toMatchObject({
      input: "listed",
      options: ["Lions Club", "Radio", "Hospital"],
    });
  });

  test("are tasks to wait for, by their IDs", () => {
    expect(field("task", "Depends on")).toMatchObject({ input: "listed", options: ["T1"] });
  });

  test("are the people named before, whatever the case, while others may be typed", () => {
    expect(field("partner", "Owner")).toMatchObject({ input: "suggested", options: ["Ana", "Ben"] });
  });

  test("are the words of an open list and those that people added", () => {
    const { input, options } = field("partner", "Group type");
    expect(input).toBe("choice");
    expect(options.at(-1)).toBe("Hospital system");
    expect(options).toContain("Local school system");
  });

  test("are the words of a closed list only", () => {
    const odd = snapshot({ ...data, WorkPlan: [{ ID: "T1", Task: "Call", Status: "Someday" }] });
    expect(field("task", "Status", odd).options).not.toContain("Someday");
  });

  test("is nothing while there is no partner", () => {
    expect(field("contact", "Partner", snapshot()).options).toEqual([]);
  });
});

test("the name of a task is one line, and notes have room for more", () => {
  expect([field("task", "Task").input, field("task", "Notes").input]).toEqual(["line", "paragraph"]);
});

describe("a rating", () => {
  test("has the criteria in their order, but not one whose kind cannot be read", () => {
    const criteria = fieldsOf("rating").slice(2, -1);
    expect(criteria.map(({ header, input }) => [header, input])).toEqual([
      ["Mission fit", "rating"],
      ["Opposes immunization", "yesNo"],
    ]);
  });

  test("shows what some ratings look like, as far as somebody wrote it", () => {
    expect(field("rating", "Mission fit").anchors).toEqual([
      { rating: 1, looks: "Works on something else" },
      { rating: 5, looks: "Works with infants" },
    ]);
  });

  test("offers halves", () => {
    expect(field("rating", "Mission fit").options).toEqual([
      "1",
      "1.5",
      "2",
      "2.5",
      "3",
      "3.5",
      "4",
      "4.5",
      "5",
    ]);
  });

  test("asks once about criteria of one name, since they share a column", () => {
    const twice = [
      { Criterion: "Mission fit", Kind: "Want", Weight: 3 },
      { Criterion: "Reach", Kind: "Want", Weight: 1 },
      { Criterion: "MISSION FIT", Kind: "Must have", Weight: null },
    ];
    const fields = fieldsOf("rating", snapshot({ ...data, SelectionCriteria: twice }));
    const asked = fields.filter(isScale).map(({ header, input }) => [header, input]);
    expect(asked).toEqual([
      ["Mission fit", "rating"],
      ["Reach", "rating"],
    ]);
  });

  test("leaves out a criterion that has no column yet", () => {
    const added = withTable(snapshot(data), "SelectionCriteria", ({ rows, columns }) => ({
      rows: [...rows, columns.map(({ header }) => ({ Criterion: "New", Kind: "Want" })[header] ?? null)],
    }));
    expect(fieldsOf("rating", added).map(({ header }) => header)).not.toContain("New");
  });
});

describe("an answer to the survey", () => {
  test("has the 18 statements, two to a theme", () => {
    const statements = fieldsOf("answer").filter(({ input }) => input === "answer");
    expect(statements).toHaveLength(18);
    const themes = statements.map(({ theme }) => theme);
    expect(new Set(themes).size).toBe(9);
    expect(themes.filter((theme, index) => theme !== themes[index - (index % 2)])).toEqual([]);
  });

  test("shows a statement in the words of this workbook", () => {
    const before = fieldsOf("answer").find(({ input }) => input === "answer");
    const reworded = withTable(snapshot(data), "ProcessAnswers", ({ columns }) => ({
      columns: columns.map((column) =>
        column.header === before?.header ? { ...column, header: "We try new things." } : column,
      ),
    }));
    expect(field("answer", before?.header ?? "", reworded).label).toBe("We try new things.");
  });
});
