import type { ReportedIssue } from "../../src/app/reported-issue";
import type { BookContent } from "../../src/workbench/host/book/book-content";
import { plannerContent } from "./opened-planner";
import { cellAt, issuesAfter, type Typed } from "./typed-cells";

let content: BookContent;
beforeAll(async () => {
  content = await plannerContent();
});

type Found = Pick<ReportedIssue, "code" | "table" | "row" | "column">;

const issue = (code: string, place: string): Found => {
  const { table, row, header } = cellAt(place);
  return { code, table, row: row || null, column: header || null };
};

describe("the report names table, row and column of", () => {
  test.each<[string, Typed[], Found]>([
    [
      "a word for a rating",
      [["PartnerScores, 1, Reach", "good"]],
      issue("ratings.notARating", "PartnerScores, 1, Reach"),
    ],
    [
      "a rating of 0",
      [["PartnerScores, 2, Reach", 0]],
      issue("ratings.notARating", "PartnerScores, 2, Reach"),
    ],
    [
      "a rating of 6",
      [["PartnerScores, 3, Reach", 6]],
      issue("ratings.notARating", "PartnerScores, 3, Reach"),
    ],
    [
      "a rating in text",
      [["PartnerScores, 1, Reach", "'4"]],
      issue("ratings.numberAsText", "PartnerScores, 1, Reach"),
    ],
    [
      "a rating that became a date",
      [["PartnerScores, 1, Reach", "4/5"]],
      issue("ratings.looksLikeDate", "PartnerScores, 1, Reach"),
    ],
    [
      "a rating that is an error",
      [["PartnerScores, 1, Reach", "=1/0"]],
      issue("ratings.errorValue", "PartnerScores, 1, Reach"),
    ],
    [
      "an error beside the ratings",
      [["PartnerScores, 1, Evidence", "=1/0"]],
      issue("ratings.errorBeside", "PartnerScores, 1, Evidence"),
    ],
    [
      "neither Yes nor No",
      [["PartnerScores, 1, Has a permit", "Maybe"]],
      issue("ratings.notYesNo", "PartnerScores, 1, Has a permit"),
    ],
    [
      "a rating of an unknown partner",
      [["PartnerScores, 1, Partner", "Nobody"]],
      issue("ratings.unknownPartner", "PartnerScores, 1, Partner"),
    ],
    [
      "a rating of nobody",
      [["PartnerScores, 1, Partner", ""]],
      issue("ratings.missingPartner", "PartnerScores, 1, Partner"),
    ],
    [
      "two rows by one rater",
      [["PartnerScores, 3, Rater", "ana"]],
      issue("ratings.doubledRow", "PartnerScores, 3, Rater"),
    ],
    [
      "a negative weight",
      [["SelectionCriteria, 2, Weight", -1]],
      issue("criteria.negativeWeight", "SelectionCriteria, 2, Weight"),
    ],
    [
      "a weight in words",
      [["SelectionCriteria, 2, Weight", "high"]],
      issue("criteria.weightNotNumber", "SelectionCriteria, 2, Weight"),
    ],
    [
      "no weights at all",
      [
        ["SelectionCriteria, 1, Weight", 0],
        ["SelectionCriteria, 2, Weight", ""],
      ],
      issue("criteria.noWeights", "SelectionCriteria"),
    ],
    [
      "a kind that is none",
      [["SelectionCriteria, 3, Kind", "Nice"]],
      issue("criteria.unknownKind", "SelectionCriteria, 3, Kind"),
    ],
    [
      "a criterion without a column",
      [["SelectionCriteria, 2, Criterion", "Speed"]],
      issue("criteria.withoutColumn", "SelectionCriteria, 2, Criterion"),
    ],
    [
      "a doubled partner",
      [["PartnerList, 3, Organization", "wic clinic NORTH"]],
      issue("partners.doubledName", "PartnerList, 3, Organization"),
    ],
    [
      "a partner without a name",
      [["PartnerList, 3, Organization", ""]],
      issue("partners.missingName", "PartnerList, 3, Organization"),
    ],
    [
      "a partner called by a space",
      [["PartnerList, 3, Organization", " "]],
      issue("partners.onlySpaces", "PartnerList, 3, Organization"),
    ],
    ["a task of a space", [["WorkPlan, 4, Task", " "]], issue("tasks.onlySpaces", "WorkPlan, 4, Task")],
    [
      "a stage that is none",
      [["PartnerList, 3, Stage", "Maybe"]],
      issue("partners.unknownStage", "PartnerList, 3, Stage"),
    ],
    [
      "a due date in text",
      [["WorkPlan, 1, Due", "'2026-04-17"]],
      issue("tasks.dueNotADate", "WorkPlan, 1, Due"),
    ],
    [
      "a due date in words",
      [["WorkPlan, 1, Due", "next week"]],
      issue("tasks.dueNotADate", "WorkPlan, 1, Due"),
    ],
    [
      "a due number that is no day",
      [["WorkPlan, 1, Due", -3]],
      issue("tasks.dueNotADay", "WorkPlan, 1, Due"),
    ],
    [
      "a task that depends on itself",
      [["WorkPlan, 2, Depends on", "t2"]],
      issue("tasks.dependsOnItself", "WorkPlan, 2, Depends on"),
    ],
    ["tasks in a loop", [["WorkPlan, 3, Depends on", "T2"]], issue("tasks.loop", "WorkPlan, 2, Depends on")],
    [
      "a task that waits for none",
      [["WorkPlan, 2, Depends on", "T9"]],
      issue("tasks.unknownPredecessor", "WorkPlan, 2, Depends on"),
    ],
    [
      "a setting that is no point of the survey",
      [["PlannerSettings, 4, Value", 9]],
      { ...issue("settings.cutOffNotARating", "PlannerSettings"), column: "Survey: strength from" },
    ],
    [
      "what is to be discussed above a strength",
      [["PlannerSettings, 5, Value", 4.5]],
      { ...issue("settings.discussAboveStrength", "PlannerSettings"), column: "Survey: discuss from" },
    ],
    ["a task without an ID", [["WorkPlan, 4, ID", ""]], issue("tasks.missingId", "WorkPlan, 4, ID")],
    ["a doubled ID", [["WorkPlan, 4, ID", "t1"]], issue("tasks.doubledId", "WorkPlan, 4, ID")],
    [
      "a row that names no task",
      [["WorkPlan, 2, Task", ""]],
      issue("tasks.missingTask", "WorkPlan, 2, Task"),
    ],
    [
      "a status that is none",
      [["WorkPlan, 1, Status", "Later"]],
      issue("tasks.unknownStatus", "WorkPlan, 1, Status"),
    ],
    [
      "a task of an unknown partner",
      [["WorkPlan, 1, Partner", "Nobody"]],
      issue("tasks.unknownPartner", "WorkPlan, 1, Partner"),
    ],
    [
      "a computed number that was typed over",
      [["PartnerList, 2, Score", 99]],
      issue("workbook.typedOver", "PartnerList, 2, Score"),
    ],
    [
      "a computed word that was typed over",
      [["WorkPlan, 1, State", "Done"]],
      issue("workbook.typedOver", "WorkPlan, 1, State"),
    ],
    [
      "a computed cell that was emptied",
      [["PartnerScores, 1, Gate", ""]],
      issue("workbook.differs", "PartnerScores, 1, Gate"),
    ],
    [
      "a setting that is no share",
      [["PlannerSettings, 3, Value", 80]],
      { ...issue("settings.coverageNotAShare", "PlannerSettings"), column: "Minimum coverage" },
    ],
    [
      "a day that is none in the settings",
      [["PlannerSettings, 1, Value", "today"]],
      { ...issue("settings.todayNotADate", "PlannerSettings"), column: "Today" },
    ],
  ])("%s", async (_case, typed, expected) => {
    const found = await issuesAfter(content, typed);
    expect(found.map(({ code, table, row, column }) => ({ code, table, row, column }))).toContainEqual(
      expected,
    );
    const { message = "" } = found.find(({ code }) => code === expected.code) ?? {};
    const { table, row, column } = expected;
    const place = [table, row === null ? null : `row ${row}`, column].filter((part) => part !== null);
    expect(message).toContain(`${place.join(", ")}: `);
  });
});

test("the report has nothing to say about a workbook that is in order", async () => {
  expect(await issuesAfter(content, [])).toEqual([]);
});
