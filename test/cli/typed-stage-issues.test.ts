import type { BookContent } from "../../src/workbench/host/book/book-content";
import { plannerContent } from "./opened-planner";
import { stageData } from "./stage-data";
import { cellAt, issuesAfter, type Typed } from "./typed-cells";

let content: BookContent;
beforeAll(async () => {
  content = await plannerContent(stageData);
});

const statement = "Our shared goals are clear to everyone";

/** One cell with what is typed into it, and what the report then says of it. */
const typedCells: [what: string, code: string, place: string, input: string | number, sentence: string][] = [
  [
    "a date in words",
    "cells.notADate",
    "Strategy, 1, Start",
    "spring",
    "“spring” is not a date, so what counts with it may be wrong. Type a date or clear the cell.",
  ],
  [
    "an activity of no objective",
    "cells.missingKey",
    "Strategy, 1, Objective",
    "",
    "this row has no Objective, so it is left out wherever rows are counted by it. Fill it in or clear the row.",
  ],
  [
    "a question without its number",
    "firstQuestions.lostNumber",
    "ClarifyingAnswers, 2, Question",
    "Who could help?",
    "“Who could help?” does not begin with its number (2. is missing), so nothing is counted for it and its answer is shown nowhere else. Put the number back in front.",
  ],
  [
    "hours below 0",
    "cells.belowLeast",
    "ClarifyingAnswers, 3, Hours a month",
    -5,
    "-5 is below 0, so what counts with it may be wrong. Type a number from 0 up or clear the cell.",
  ],
  [
    "hours as text",
    "cells.notANumber",
    "ResourceNeeds, 2, Hours a month to manage",
    "'2",
    "“2” is not stored as a number, so sums leave it out. Type a number, with the cell's format set to General first, or clear the cell.",
  ],
  [
    "a candidate who is not listed",
    "cells.unknownName",
    "ResourceNeeds, 1, Candidate partner",
    "Nobody",
    "“Nobody” is not listed on sheet Partners, so nothing there counts this row. Choose a listed one or add this one to the list.",
  ],
  [
    "a candidate named twice",
    "needs.doubledCandidate",
    "ResourceNeeds, 2, Candidate partner",
    "> 5 families",
    "“> 5 families” is named for “Printing” in row 1 already, so it counts as two providers. Keep one of the rows.",
  ],
  [
    "questions about a partner in two rows",
    "questions.doubledPartner",
    "PartnerQuestions, 2, Partner",
    "WIC Clinic North",
    "“WIC Clinic North” has row 1 already, and only the row with more answers counts. Bring the two together in one row.",
  ],
  [
    "a decision that is none",
    "cells.notInList",
    "PartnerQuestions, 1, Decision",
    "Maybe",
    "“Maybe” is not one of the words on offer, so it is not counted. Choose one of: Pursue, Hold, Decline.",
  ],
  [
    "two plans for one partner",
    "approaches.doubledPartner",
    "ApproachPlans, 2, Partner",
    "WIC Clinic North",
    "“WIC Clinic North” has row 1 already, and only the row with more parts counts. Bring the two together in one row.",
  ],
  [
    "a plan for a partner with a space too many",
    "cells.spacesDiffer",
    "ApproachPlans, 1, Partner",
    "WIC Clinic  North",
    "“WIC Clinic  North” differs from “WIC Clinic North” on sheet Partners only by its spaces or other signs that look alike, so nothing there counts this row. Choose it from the list again.",
  ],
  [
    "a goal that comes twice",
    "goals.doubledName",
    "SharedGoals, 2, Goal",
    "reach families",
    "“reach families” is in row 1 already, so its reviews and tasks count for both rows. Rename or delete one.",
  ],
  [
    "a baseline without a target",
    "goals.missingTarget",
    "SharedGoals, 1, Target",
    "",
    "there is a baseline of 0 but no target, so the way to it cannot be told. Type the number you want to reach.",
  ],
  [
    "a task for a goal that nobody shares",
    "tasks.unknownGoal",
    "WorkPlan, 2, Goal",
    "Rest",
    "“Rest” is not among the shared goals, so this task is not among the tasks of any goal. Type it as it is there, or add it.",
  ],
  [
    "a rhythm of 0",
    "communication.rhythmNotDays",
    "CommunicationPlan, 1, Rhythm in days",
    0,
    "0 is not a number of days from 1 up, so when it is time again is wrong or unknown. Type a number such as 30, or clear the cell.",
  ],
  [
    "one channel to one partner twice",
    "communication.doubledRow",
    "CommunicationPlan, 2, Channel",
    "Meeting",
    "“WIC Clinic North” has row 1 for the same channel already, and each row asks for contact by itself. Keep one of them.",
  ],
  [
    "a contact still to come",
    "contacts.inFuture",
    "ContactLog, 2, Date",
    "4/21/2026",
    "2026-04-21 is still to come, so it is not counted as the last contact. Check the day, or write it down when it is past.",
  ],
  [
    "a contact with nobody",
    "contacts.missingPartner",
    "ContactLog, 2, Partner",
    "",
    "this contact names no partner, so it is nobody's last contact. Choose the partner or clear the row.",
  ],
  [
    "an end before the start",
    "agreements.endBeforeStart",
    "Agreements, 2, End",
    "12/31/2024",
    "the agreement ends on 2024-12-31, before it starts on 2025-01-01. Correct one of the two.",
  ],
  [
    "an agreement beside another",
    "agreements.overlap",
    "Agreements, 2, Partner",
    "WIC Clinic North",
    "“WIC Clinic North” has a signed agreement for the same time in row 1. Check which of them holds, and end the other.",
  ],
  [
    "an answer of 7",
    "survey.notAnAnswer",
    `ProcessAnswers, 1, ${statement}`,
    7,
    "7 is not an answer from 1 to 5, so it is not counted. Type a number from 1 to 5 or Don't know, or clear the cell.",
  ],
  [
    "an answer as text",
    "survey.numberAsText",
    `ProcessAnswers, 1, ${statement}`,
    "'4",
    "“4” is typed as text, so it is not counted. Type it again as a number: set the cell's format to General first.",
  ],
  [
    "answers of an organization that is not listed",
    "survey.unknownOrganization",
    "ProcessAnswers, 2, Organization",
    "Nobody",
    "“Nobody” is neither in the partner list nor our organization in the settings, so the response rate leaves it out. Choose a listed partner or add this one to the list.",
  ],
  [
    "answers of no round",
    "cells.missingKey",
    "ProcessAnswers, 1, Round",
    "",
    "this row has no Round, so it is left out wherever rows are counted by it. Fill it in or clear the row.",
  ],
  [
    "a review of a goal that nobody shares",
    "cells.unknownName",
    "GoalReviews, 1, Goal",
    "Rest",
    "“Rest” is not listed on sheet Goals, so nothing there counts this row. Choose a listed one or add this one to the list.",
  ],
  [
    "a word that the numbers contradict",
    "reviews.metContradicts",
    "GoalReviews, 1, Met",
    "Met",
    "“Met” does not fit the numbers, 60 where the target is 100, and the goal goes by the numbers. Correct one of them.",
  ],
  [
    "an error in a text",
    "cells.errorValue",
    "GoodPractice, 1, Evidence",
    "=1/0",
    "the cell shows #DIV/0!, so what counts with it may be wrong. Type something else or clear the cell.",
  ],
];

describe("the report says where, what, and what to do about", () => {
  test.each(typedCells)("%s (%s)", async (_what, code, place, input, sentence) => {
    const found = (await issuesAfter(content, [[place, input]])).filter((issue) => issue.code === code);
    const { table, row, header } = cellAt(place);
    const message = `${table}, row ${row}, ${header}: ${sentence}`;
    expect(found).toMatchObject([{ code, table, row, column: header, message }]);
  });
});

describe("the report has nothing to say about", () => {
  test.each<[string, Typed[]]>([
    ["a workbook of every stage that is in order", []],
    ["a channel of people's own", [["CommunicationPlan, 1, Channel", "Smoke signals"]]],
    ["a background of a partner's own", [["ApproachPlans, 1, Background on us", "You know us"]]],
    ["an answer between two numbers", [[`ProcessAnswers, 1, ${statement}`, 3.5]]],
    ["a statement in other words", [[`ProcessAnswers, 0, ${statement}`, "We know what we want"]]],
  ])("%s", async (_what, typed) => {
    expect(await issuesAfter(content, typed)).toEqual([]);
  });
});
