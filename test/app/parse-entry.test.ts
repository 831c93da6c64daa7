import { entryFields } from "../../src/app/entry-fields";
import type { EntryForm } from "../../src/app/entry-forms";
import { parseEntry, type EntryValues } from "../../src/app/parse-entry";
import type { PlannerData } from "../../src/app/planner-data";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import type { Cell } from "../../src/domain/cell";
import { guideTips } from "../../src/workbook/guide-tips";
import { day } from "../domain/builders";
import { snapshot } from "./snapshot-builder";

const today = day("2026-04-10");
const data: PlannerData = {
  PartnerList: [{ Organization: "Lions Club" }],
  SelectionCriteria: [
    { Criterion: "Mission fit", Kind: "Want", Weight: 3 },
    { Criterion: "Reaches parents", Kind: "Must have" },
  ],
};

const [firstStatement] = guideTips.creative.statements;

const whole: Readonly<Record<EntryForm, EntryValues>> = {
  partner: { Organization: "Radio" },
  rating: { Partner: "Lions Club", Rater: "Ana", "Mission fit": "3" },
  task: { Task: "Call" },
  contact: { Date: "2026-04-09", Partner: "Lions Club" },
  answer: { Round: "Spring", Organization: "Lions Club", [firstStatement]: "4" },
};

function parsed(form: EntryForm, values: EntryValues) {
  const fields = entryFields(form, plannerWorkbook(snapshot(data)));
  return parseEntry(form, { fields, values: { ...whole[form], ...values } }, today);
}

describe("a filled form becomes a row:", () => {
  test.each<[string, EntryForm, EntryValues, Record<string, Cell>]>([
    ["a text without the spaces around it", "task", { Task: "  Call  " }, { Task: "Call" }],
    ["a text that looks like a number, as a text", "task", { Owner: "12" }, { Task: "Call", Owner: "12" }],
    ["a day", "task", { Due: "2026-04-20" }, { Task: "Call", Due: day("2026-04-20") }],
    [
      "a word of a list as the list has it",
      "task",
      { Status: "waiting" },
      { Task: "Call", Status: "Waiting" },
    ],
    [
      "a rating as a number, with the day of the form",
      "rating",
      { "Mission fit": "4.5" },
      { Partner: "Lions Club", Rater: "Ana", "Rated on": today, "Mission fit": 4.5 },
    ],
    [
      "a gate as its word",
      "rating",
      { "Reaches parents": "No" },
      { Partner: "Lions Club", Rater: "Ana", "Rated on": today, "Mission fit": 3, "Reaches parents": "No" },
    ],
    [
      "an answer as a number",
      "answer",
      { [firstStatement]: "3" },
      { Round: "Spring", Organization: "Lions Club", "Answered on": today, [firstStatement]: 3 },
    ],
    [
      "not knowing as its words",
      "answer",
      { [firstStatement]: "Don't know" },
      { Round: "Spring", Organization: "Lions Club", "Answered on": today, [firstStatement]: "Don't know" },
    ],
    [
      "what was left blank is not there, and is no zero",
      "task",
      { Owner: "", Notes: "  " },
      { Task: "Call" },
    ],
  ])("%s", (_case, form, values, row) => {
    expect(parsed(form, values)).toEqual({ row, problems: [] });
  });
});

describe("a form cannot be written:", () => {
  test.each<[string, EntryForm, EntryValues, string, string]>([
    ["without a name", "partner", { Organization: "" }, "Organization", "required"],
    ["with spaces for a name", "partner", { Organization: "   " }, "Organization", "required"],
    ["without a rater", "rating", { Rater: "" }, "Rater", "required"],
    ["without a task", "task", { Task: "" }, "Task", "required"],
    ["without the day of a contact", "contact", { Date: "" }, "Date", "required"],
    ["without any rating", "rating", { "Mission fit": "" }, "Mission fit", "noneFilled"],
    ["without any answer", "answer", { [firstStatement]: "" }, firstStatement, "noneFilled"],
    ["of nobody", "answer", { Organization: "" }, "Organization", "required"],
    [
      "with a name that formulas cannot find",
      "partner",
      { Organization: "x".repeat(201) },
      "Organization",
      "tooLong",
    ],
    ["without a round", "answer", { Round: "" }, "Round", "required"],
    ["with a day that is none", "task", { Due: "2026-02-30" }, "Due", "notADay"],
    ["for a partner that is not listed", "rating", { Partner: "Nobody" }, "Partner", "notListed"],
    ["with a word that is not on the list", "task", { Status: "Soon" }, "Status", "notListed"],
    ["with a rating beyond the scale", "rating", { "Mission fit": "6" }, "Mission fit", "notOnScale"],
    ["with an answer that is none", "answer", { [firstStatement]: "often" }, firstStatement, "notOnScale"],
  ])("%s", (_case, form, values, header, problem) => {
    expect(parsed(form, values).problems).toEqual([{ header, problem }]);
  });

  test("and every problem is named at once, in the order of the form", () => {
    const { problems } = parsed("contact", { Date: "soon", Partner: "" });
    expect(problems).toEqual([
      { header: "Date", problem: "notADay" },
      { header: "Partner", problem: "required" },
    ]);
  });
});
