import type { Issue, IssueCode } from "./issue";
import { restoreSentences } from "./restore-sentences";
import { spellingSentences } from "./spelling-sentences";

/** What people call the place of an issue in this workbook: its table and the header of its column. */
export interface PlaceWords {
  readonly table: string | null;
  readonly column: string | null;
  /** The number by which people know a row of the table's body, which counts from 1; that one unless told. */
  readonly row?: (row: number) => number;
}

/**
 * An issue as a person reads it: where, what is wrong, and what to do.
 *
 * The table's name and the column's header come from the caller; where it has none, from the issue itself.
 */
export function issueMessage(issue: Issue, words: PlaceWords): string {
  return `${placeText(issue, words)}: ${filledSentence(sentences[issue.code], shownParams(issue, words))}`;
}

/** What to say about each kind of issue; `{…}` stands for what the issue knows. */
export const sentences: Readonly<Record<IssueCode, string>> = {
  ...restoreSentences,
  ...spellingSentences,

  "firstQuestions.lostNumber":
    "{question} does not begin with its number ({missing} is missing), so nothing is counted for it and its answer is shown nowhere else. Put the number back in front.",

  "needs.longName":
    "this need has {length} characters, and formulas cannot find texts longer than {longest}. Shorten it.",
  "needs.doubledCandidate":
    "{candidate} is named for {need} in row {firstRow} already, so it counts as two providers. Keep one of the rows.",

  "partners.missingName":
    "this row has no organization, so it counts nowhere. Type the organization's name or clear the row.",
  "partners.onlySpaces":
    "the organization's name is nothing but spaces, and the row still counts as a partner. Type the name or clear the cell.",
  "partners.nameIsError": "the organization's name shows {value}, so this row counts nowhere. Type the name.",
  "partners.doubledName":
    "{name} is listed in row {firstRow} already, so it takes two places in the ranking. Keep one of the rows.",
  "partners.sameNumber":
    "Excel takes {name} for the same number as in row {firstRow}, so the two are counted together. Put a word before one.",
  "partners.longName":
    "this name has {length} characters, and formulas cannot find names longer than {longest}. Shorten it, also where it is rated.",
  "partners.spacesDiffer":
    "{name} looks the same as row {firstRow} but for spaces or other signs. If they are the same organization, keep one of the rows.",
  "partners.notYesNo": "{value} is not {yes} or {no}, so it is not counted. Choose one or clear the cell.",
  "partners.unknownStage": "{value} is not a stage. Choose one of: {allowed}.",
  "partners.emailWithoutAt": "{value} is not an e-mail address, as it has no @. Check it.",

  "criteria.none": "there is no criterion, so no partner gets a score. Add what partners are to be rated on.",
  "criteria.noWeights":
    "no rated criterion has a weight above 0, so no partner gets a score. Give at least one a weight, such as 1.",
  "criteria.missingName": "this criterion has no name, so it is not counted. Type its name or clear the row.",
  "criteria.onlySpaces":
    "the criterion's name is nothing but spaces, and the row still counts. Type its name or clear the cell.",
  "criteria.nameIsError": "the criterion's name shows {value}, so it is not counted. Type the name.",
  "criteria.longName":
    "this name has {length} characters, and formulas cannot find names longer than {longest}. Shorten it.",
  "criteria.nameTaken":
    "{name} is the header of another column where partners are rated, so scores may be wrong. Give the criterion another name.",
  "criteria.doubledName":
    "{name} is in row {firstRow} already, and both rows count, so its ratings count twice. Rename or delete one.",
  "criteria.missingKind": "{name} has no kind, so it is not counted. Choose one of: {allowed}.",
  "criteria.unknownKind":
    "{value} is not a kind of criterion, so {name} is not counted. Choose one of: {allowed}.",
  "criteria.weightNotNumber":
    "{value} is not a number, so {name} counts with weight 0. Type a number from 0 up.",
  "criteria.negativeWeight":
    "a weight cannot be below 0 ({value}), so {name} counts with weight 0. Type a number from 0 up.",
  "criteria.blankWeight":
    "{name} has no weight, so its ratings change no score. Type a weight, or 0 to say so.",
  "criteria.withoutColumn":
    "{name} has no column where partners are rated, so it is not counted. Choose “Update scoring”.",

  "ratings.columnWithoutCriterion":
    "{criterion} is not among the criteria that count, so what stands in this column changes no score. Add or rename the criterion, or keep the column as a note.",
  "ratings.notARating":
    "{value} is not a rating from 1 to 5, so it is not counted. Type a number from 1 to 5 or clear the cell.",
  "ratings.numberAsText":
    "{value} is typed as text, so it is not counted. Type it again as a number: set the cell's format to General first.",
  "ratings.looksLikeDate":
    "{value} looks like a date, so it is not counted. Type a number from 1 to 5, a half as 4.5.",
  "ratings.errorValue":
    "the cell shows {value}, so this row gets no score. Type a number from 1 to 5 or clear the cell.",
  "ratings.errorBeside":
    "the cell shows {value}, so this row gets no score. Type something else or clear the cell.",
  "ratings.notYesNo":
    "{value} is not {yes} or {no}, so it counts as unanswered. Choose {yes} or {no}, or clear the cell.",
  "ratings.missingPartner":
    "this row has ratings but no partner, so it counts for nobody. Choose the partner or clear the row.",
  "ratings.unknownPartner":
    "{partner} is not in the partner list, so this row counts for nobody. Choose a listed partner or add this one to the list.",
  "ratings.partnerSpacesDiffer":
    "{partner} differs from {listed} in the partner list by its spaces or other signs that look alike, so this row counts for nobody. Choose the partner from the list again.",
  "ratings.doubledRow":
    "{rater} rated {partner} in row {firstRow} already, so the same opinion may count twice. Delete one if it is out of date.",
  "ratings.ratedOnNotADate": "{value} is not a date. Type the day of the rating or clear the cell.",
  "ratings.ratedOnInFuture": "{day} is still to come. Check the day of the rating.",

  "questions.doubledPartner":
    "{partner} has row {firstRow} already, and only the row with more answers counts. Bring the two together in one row.",

  "approaches.doubledPartner":
    "{partner} has row {firstRow} already, and only the row with more parts counts. Bring the two together in one row.",

  "goals.doubledName":
    "{goal} is in row {firstRow} already, so its reviews and tasks count for both rows. Rename or delete one.",
  "goals.longName":
    "this goal has {length} characters, and formulas cannot find texts longer than {longest}. Shorten it, also where it is named.",
  "goals.missingBaseline":
    "there is a target of {target} but no baseline, so the way to it cannot be told. Type the number you start from, or 0.",
  "goals.missingTarget":
    "there is a baseline of {baseline} but no target, so the way to it cannot be told. Type the number you want to reach.",
  "goals.targetIsBaseline":
    "the target is {target}, the same as the baseline, so there is no way to measure. Correct one of the two.",

  "tasks.missingTask":
    "this row does not say what the task is, so it counts nowhere. Type the task or clear the row.",
  "tasks.onlySpaces":
    "the task is nothing but spaces, and the row still counts as a task. Type the task or clear the cell.",
  "tasks.missingId": "{task} has no ID, so no task can depend on it. Give it an ID of its own.",
  "tasks.doubledId":
    "{id} is the ID of row {firstRow} as well, so tasks that depend on it wait for both. Give each task an ID of its own.",
  "tasks.sameNumber":
    "Excel takes {id} for the same number as in row {firstRow}, so tasks that depend on one wait for both. Put a letter before it.",
  "tasks.dependsOnItself":
    "{id} depends on itself, so it stays blocked for ever. Choose another task or clear the cell.",
  "tasks.loop": "these tasks wait for each other in a circle: {ids}. Let one of them depend on nothing.",
  "tasks.unknownPredecessor":
    "there is no task {id}, so this task does not wait for it. Correct the ID or clear the cell.",
  "tasks.dueNotADate": "{value} is not a date, so nobody can tell whether this is late. Type a date.",
  "tasks.dueNotADay":
    "{value} is a number but not a day of the calendar, so how late this is may be wrong. Type a date.",
  "tasks.startNotADate": "{value} is not a date. Type a date or clear the cell.",
  "tasks.startAfterDue": "the task starts on {start}, after it is due on {due}. Correct one of the two.",
  "tasks.unknownStatus": "{value} is not a status, so the task counts as open. Choose one of: {allowed}.",
  "tasks.doneWithoutDay": "the task is {done}, but the day is missing. Type the day it was done.",
  "tasks.doneOnNotADate": "{value} is not a date. Type the day it was done or clear the cell.",
  "tasks.dayWithoutDone":
    "the task has a day on which it was done, but another status. Choose {done} or clear the day.",
  "tasks.unknownPartner":
    "{partner} is not in the partner list, so this task is not among the tasks of any partner. Choose a listed partner or clear the cell.",
  "tasks.madeAlready":
    "{task} was made from this before and is still open, so nothing was added. Finish or cancel it first.",
  "tasks.unknownGoal":
    "{goal} is not among the shared goals, so this task is not among the tasks of any goal. Type it as it is there, or add it.",

  "communication.rhythmNotDays":
    "{value} is not a number of days from 1 up, so when it is time again is wrong or unknown. Type a number such as 30, or clear the cell.",
  "communication.doubledRow":
    "{partner} has row {firstRow} for the same channel already, and each row asks for contact by itself. Keep one of them.",

  "contacts.missingPartner":
    "this contact names no partner, so it is nobody's last contact. Choose the partner or clear the row.",
  "contacts.inFuture":
    "{day} is still to come, so it is not counted as the last contact. Check the day, or write it down when it is past.",

  "agreements.endBeforeStart":
    "the agreement ends on {end}, before it starts on {start}. Correct one of the two.",
  "agreements.signedInFuture":
    "{day} is still to come, but the agreement counts as soon as both have signed. Check the day.",
  "agreements.overlap":
    "{partner} has a signed agreement for the same time in row {firstRow}. Check which of them holds, and end the other.",

  "survey.notAnAnswer":
    "{value} is not an answer from 1 to 5, so it is not counted. Type a number from 1 to 5 or {dontKnow}, or clear the cell.",
  "survey.numberAsText":
    "{value} is typed as text, so it is not counted. Type it again as a number: set the cell's format to General first.",
  "survey.looksLikeDate": "{value} looks like a date, so it is not counted. Type a number from 1 to 5.",
  "survey.errorValue":
    "the cell shows {value}, so it is not counted. Type a number from 1 to 5 or clear the cell.",
  "survey.missingOrganization":
    "this row has answers but no organization, so the response rate leaves it out. Choose the organization.",
  "survey.unknownOrganization":
    "{organization} is neither in the partner list nor our organization in the settings, so the response rate leaves it out. Choose a listed partner or add this one to the list.",
  "survey.organizationSpacesDiffer":
    "{organization} differs from {listed} only by its spaces or other signs that look alike, so the response rate leaves it out. Choose the organization from the list again.",
  "survey.noAnswers":
    "this row names round {round} but has no answer, so it does not count as a response. Type the answers or clear the row.",
  "survey.answeredInFuture": "{day} is still to come. Check the day of the answers.",

  "reviews.missingGoal":
    "this review names no goal, so it counts for none. Choose the goal or clear the row.",
  "reviews.missingDay":
    "this review has no day, so its goal does not take it as its newest. Type the day it was measured.",
  "reviews.measuredInFuture":
    "{day} is still to come, but its goal takes it as its newest review. Check the day.",
  "reviews.metContradicts":
    "{met} does not fit the numbers, {actual} where the target is {target}, and the goal goes by the numbers. Correct one of them.",

  "settings.blank":
    "this setting has no value or its row is gone, so its usual value counts. Give it a value, in a row of this name.",
  "settings.coverageNotAShare":
    "{value} is not a share from 0 to 1, so the usual value counts. Type a share such as 80%.",
  "settings.daysNotWhole":
    "{value} is not a whole number of days, so tasks may be called due soon wrongly. Type a whole number from 0 up.",
  "settings.todayNotADate":
    "{value} is not a date, so the calendar's day counts. Type a date, or =TODAY() for the current one.",
  "settings.weekNotADate": "{value} is not a date, so the week cannot be marked. Type its first day.",
  "settings.cutOffNotARating":
    "{value} is not a number from 1 to 5, so themes of the survey may be called wrongly. Type a number such as 4.",
  "settings.discussAboveStrength":
    "{discuss} is above {strength}, from where a theme is a strength, so no theme is one to discuss. Type a lower number.",

  "cells.missingKey":
    "this row has no {column}, so it is left out wherever rows are counted by it. Fill it in or clear the row.",
  "cells.onlySpaces": "this is nothing but spaces, and the row still counts. Fill it in or clear the cell.",
  "cells.errorValue":
    "the cell shows {value}, so what counts with it may be wrong. Type something else or clear the cell.",
  "cells.notADate":
    "{value} is not a date, so what counts with it may be wrong. Type a date or clear the cell.",
  "cells.notANumber":
    "{value} is not stored as a number, so sums leave it out. Type a number, with the cell's format set to General first, or clear the cell.",
  "cells.belowLeast":
    "{value} is below {least}, so what counts with it may be wrong. Type a number from {least} up or clear the cell.",
  "cells.notInList":
    "{value} is not one of the words on offer, so it is not counted. Choose one of: {allowed}.",
  "cells.unknownName":
    "{value} is not listed on sheet {sheet}, so nothing there counts this row. Choose a listed one or add this one to the list.",
  "cells.spacesDiffer":
    "{value} differs from {listed} on sheet {sheet} only by its spaces or other signs that look alike, so nothing there counts this row. Choose it from the list again.",

  "workbook.alreadySetUp": "the planner's sheets are here already, so nothing was added.",
  "workbook.tableNameTaken":
    "a table on sheet “{sheet}” is already called {name}, so nothing was added. Rename that table, then set up again.",
  "workbook.sheetNameTaken":
    "there is a sheet called “{name}” already, so nothing was added. Rename that sheet, then set up again.",
  "workbook.definedNameTaken":
    "the name {name} is already defined in this workbook (Formulas, Name Manager), so nothing was added. Rename it, then set up again.",
  "workbook.rowChanged":
    "somebody changed this cell meanwhile from {expected} to {shown}, so nothing was written. Look at it, then try again.",
  "workbook.mendChanged":
    "somebody changed what this mend rests on, so nothing was written. Look at what it does now, then try again.",
  "workbook.listedAlready": "{name} stands here already, so nothing was written. Change that row instead.",
  "workbook.nameIsFormula":
    "the name comes from a formula, so nothing was written. Rename it where the formula takes it from.",
  "workbook.newNameBlank": "the new name is blank, so nothing was written. Type what it is to be called.",
  "workbook.noSuchRow": "this row is not there any more, so nothing was written.",
  "workbook.printViewTaken":
    "the sheet “{name}” is not the planner's print view, so nothing was printed on it. Rename that sheet, then try again.",
  "workbook.printViewTyped":
    "somebody typed on the sheet “{name}”, and making it anew would lose that. Copy what you want to keep, then make it anew.",
  "workbook.changedMeanwhile":
    "somebody changed rows here since you looked, so nothing was cleared. Look at the new numbers, then start the new year.",
  "workbook.notSetUp":
    "this workbook has no planning tables yet. Choose “Set up workbook”; what is in it stays as it is.",
  "workbook.newerSchema":
    "the workbook was made by a newer version ({version}; this one knows {known}), so it can be read but not changed here. Update the add-in.",
  "workbook.olderSchema":
    "the workbook was made by an earlier version ({version}; this one knows {known}), and goes on working as it is. For the tables and columns that came since, set up a new workbook and paste your rows into it.",
  "workbook.missingTable":
    "the table is missing, so nothing that rests on it can be computed. Undo its removal, or go back to an older version of the file.",
  "workbook.renamedTable":
    "the table is now called {found}, and its formulas go on working. Rename it back if other files point to it.",
  "workbook.missingColumn":
    "the column is missing, so what rests on it cannot be computed. Undo its removal, or go back to an older version of the file.",
  "workbook.doubledColumn": "the header stands here twice, and only the first counts. Rename the other one.",
  "workbook.renamedColumn":
    "the column is now called {found}, and it still counts. Rename it back if other files point to it.",
  "workbook.rowOutsideTable":
    "what stands in {address} is below the table and counts nowhere. Drag the table's corner down over it.",
  "workbook.missingDropDown":
    "{count} of the cells from here on offer no list any more, so a slip of the finger is not noticed there. Copy a cell that has it, and paste only its validation.",
  "workbook.typedOver":
    "{shown} was typed over a formula, so it no longer follows the other cells. Copy the cell above or below over it.",
  "workbook.differs":
    "the cell shows {shown}, where {expected} is right. Recalculate the workbook, then check the formula of the column.",
};

function placeText(issue: Issue, words: PlaceWords): string {
  const table = words.table ?? issue.params["table"] ?? "Workbook";
  const row = issue.row === null ? null : `row ${rowText(issue.row, words)}`;
  const column = words.column ?? issue.params["column"] ?? issue.params["criterion"] ?? null;
  return [table, row, column].filter((part) => part !== null).join(", ");
}

function rowText(row: number, words: PlaceWords): number {
  return words.row?.(row) ?? row;
}

// Another row that an issue speaks of is one of the same table.
function shownParams({ params }: Issue, words: PlaceWords): Issue["params"] {
  const { firstRow } = params;
  return typeof firstRow === "number" ? { ...params, firstRow: rowText(firstRow, words) } : params;
}

/** What is filled in may hold braces itself, so everything is filled in one pass. */
function filledSentence(sentence: string, params: Issue["params"]): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ""));
}
