/** What an issue is about. */
export type Subject =
  | "firstQuestions"
  | "needs"
  | "partners"
  | "criteria"
  | "ratings"
  | "questions"
  | "approaches"
  | "goals"
  | "tasks"
  | "communication"
  | "contacts"
  | "agreements"
  | "survey"
  | "reviews"
  | "settings"
  | "cells"
  | "workbook";

/** An error: a number someone relies on may be wrong or left out. A warning: counted, but look. A hint: tidy up. */
export type Severity = "error" | "warning" | "hint";

interface IssueKind {
  readonly severity: Severity;
  /** What the sentence about it needs to know, besides where it is. */
  readonly params: readonly string[];
}

/** Every kind of issue there is; its sentence stands in `messages.ts`. */
export const issueKinds = {
  "firstQuestions.lostNumber": { severity: "warning", params: ["question", "missing"] },

  "needs.longName": { severity: "error", params: ["length", "longest"] },
  "needs.doubledCandidate": { severity: "error", params: ["need", "candidate", "firstRow"] },

  "partners.missingName": { severity: "error", params: [] },
  "partners.onlySpaces": { severity: "error", params: [] },
  "partners.nameIsError": { severity: "error", params: ["value"] },
  "partners.doubledName": { severity: "error", params: ["name", "firstRow"] },
  "partners.sameNumber": { severity: "error", params: ["name", "firstRow"] },
  "partners.longName": { severity: "error", params: ["length", "longest"] },
  "partners.spacesDiffer": { severity: "hint", params: ["name", "firstRow"] },
  "partners.notYesNo": { severity: "warning", params: ["value", "yes", "no"] },
  "partners.unknownStage": { severity: "warning", params: ["value", "allowed"] },
  "partners.emailWithoutAt": { severity: "hint", params: ["value"] },

  "criteria.none": { severity: "error", params: [] },
  "criteria.noWeights": { severity: "error", params: [] },
  "criteria.missingName": { severity: "error", params: [] },
  "criteria.onlySpaces": { severity: "error", params: [] },
  "criteria.nameIsError": { severity: "error", params: ["value"] },
  "criteria.longName": { severity: "error", params: ["length", "longest"] },
  "criteria.nameTaken": { severity: "error", params: ["name"] },
  "criteria.doubledName": { severity: "error", params: ["name", "firstRow"] },
  "criteria.missingKind": { severity: "error", params: ["name", "allowed"] },
  "criteria.unknownKind": { severity: "error", params: ["name", "value", "allowed"] },
  "criteria.weightNotNumber": { severity: "error", params: ["name", "value"] },
  "criteria.negativeWeight": { severity: "error", params: ["name", "value"] },
  "criteria.blankWeight": { severity: "hint", params: ["name"] },
  "criteria.withoutColumn": { severity: "error", params: ["name"] },

  "ratings.columnWithoutCriterion": { severity: "warning", params: ["criterion"] },
  "ratings.notARating": { severity: "error", params: ["criterion", "value"] },
  "ratings.numberAsText": { severity: "error", params: ["criterion", "value"] },
  "ratings.looksLikeDate": { severity: "error", params: ["criterion", "value"] },
  "ratings.errorValue": { severity: "error", params: ["criterion", "value"] },
  "ratings.errorBeside": { severity: "error", params: ["column", "value"] },
  "ratings.notYesNo": { severity: "error", params: ["criterion", "value", "yes", "no"] },
  "ratings.missingPartner": { severity: "error", params: [] },
  "ratings.unknownPartner": { severity: "error", params: ["partner"] },
  "ratings.partnerSpacesDiffer": { severity: "error", params: ["partner", "listed"] },
  "ratings.doubledRow": { severity: "warning", params: ["rater", "partner", "firstRow"] },
  "ratings.ratedOnNotADate": { severity: "warning", params: ["value"] },
  "ratings.ratedOnInFuture": { severity: "hint", params: ["day"] },

  "questions.doubledPartner": { severity: "warning", params: ["partner", "firstRow"] },

  "approaches.doubledPartner": { severity: "warning", params: ["partner", "firstRow"] },

  "goals.doubledName": { severity: "error", params: ["goal", "firstRow"] },
  "goals.longName": { severity: "error", params: ["length", "longest"] },
  "goals.missingBaseline": { severity: "warning", params: ["target"] },
  "goals.missingTarget": { severity: "warning", params: ["baseline"] },
  "goals.targetIsBaseline": { severity: "warning", params: ["target"] },

  "tasks.missingTask": { severity: "error", params: [] },
  "tasks.onlySpaces": { severity: "error", params: [] },
  "tasks.missingId": { severity: "warning", params: ["task"] },
  "tasks.doubledId": { severity: "warning", params: ["id", "firstRow"] },
  "tasks.sameNumber": { severity: "error", params: ["id", "firstRow"] },
  "tasks.dependsOnItself": { severity: "error", params: ["id"] },
  "tasks.loop": { severity: "error", params: ["ids"] },
  "tasks.unknownPredecessor": { severity: "warning", params: ["id"] },
  "tasks.dueNotADate": { severity: "error", params: ["value"] },
  "tasks.dueNotADay": { severity: "error", params: ["value"] },
  "tasks.startNotADate": { severity: "warning", params: ["value"] },
  "tasks.startAfterDue": { severity: "hint", params: ["start", "due"] },
  "tasks.unknownStatus": { severity: "error", params: ["value", "allowed"] },
  "tasks.doneWithoutDay": { severity: "hint", params: ["done"] },
  "tasks.doneOnNotADate": { severity: "warning", params: ["value"] },
  "tasks.dayWithoutDone": { severity: "hint", params: ["done"] },
  "tasks.unknownPartner": { severity: "warning", params: ["partner"] },
  "tasks.madeAlready": { severity: "error", params: ["task"] },
  "tasks.unknownGoal": { severity: "hint", params: ["goal"] },

  "communication.rhythmNotDays": { severity: "error", params: ["value"] },
  "communication.doubledRow": { severity: "warning", params: ["partner", "firstRow"] },

  "contacts.missingPartner": { severity: "warning", params: [] },
  "contacts.inFuture": { severity: "warning", params: ["day"] },

  "agreements.endBeforeStart": { severity: "warning", params: ["start", "end"] },
  "agreements.signedInFuture": { severity: "warning", params: ["day"] },
  "agreements.overlap": { severity: "hint", params: ["partner", "firstRow"] },

  "survey.notAnAnswer": { severity: "error", params: ["column", "value", "dontKnow"] },
  "survey.numberAsText": { severity: "error", params: ["column", "value"] },
  "survey.looksLikeDate": { severity: "error", params: ["column", "value"] },
  "survey.errorValue": { severity: "error", params: ["column", "value"] },
  "survey.missingOrganization": { severity: "error", params: [] },
  "survey.unknownOrganization": { severity: "error", params: ["organization"] },
  "survey.organizationSpacesDiffer": { severity: "error", params: ["organization", "listed"] },
  "survey.noAnswers": { severity: "hint", params: ["round"] },
  "survey.answeredInFuture": { severity: "warning", params: ["day"] },

  "reviews.missingGoal": { severity: "error", params: [] },
  "reviews.missingDay": { severity: "error", params: [] },
  "reviews.measuredInFuture": { severity: "warning", params: ["day"] },
  "reviews.metContradicts": { severity: "hint", params: ["met", "actual", "target"] },

  "settings.blank": { severity: "error", params: [] },
  "settings.coverageNotAShare": { severity: "error", params: ["value"] },
  "settings.daysNotWhole": { severity: "error", params: ["value"] },
  "settings.todayNotADate": { severity: "error", params: ["value"] },
  "settings.weekNotADate": { severity: "warning", params: ["value"] },
  "settings.cutOffNotARating": { severity: "error", params: ["value"] },
  "settings.discussAboveStrength": { severity: "error", params: ["discuss", "strength"] },

  "cells.missingKey": { severity: "error", params: ["table", "column"] },
  "cells.onlySpaces": { severity: "error", params: ["table", "column"] },
  "cells.errorValue": { severity: "error", params: ["table", "column", "value"] },
  "cells.notADate": { severity: "warning", params: ["table", "column", "value"] },
  "cells.notANumber": { severity: "error", params: ["table", "column", "value"] },
  "cells.belowLeast": { severity: "error", params: ["table", "column", "value", "least"] },
  "cells.notInList": { severity: "warning", params: ["table", "column", "value", "allowed"] },
  "cells.unknownName": { severity: "error", params: ["table", "column", "value", "sheet"] },
  "cells.lookAlike": { severity: "warning", params: ["table", "column", "value", "name"] },
  "cells.hiddenSign": { severity: "hint", params: ["table", "column", "value"] },
  "cells.phoneIsNumber": { severity: "hint", params: ["table", "column", "value"] },
  "cells.errorForText": { severity: "warning", params: ["table", "column", "value"] },
  "cells.dateForText": { severity: "hint", params: ["table", "column", "value"] },
  "cells.digitsLost": { severity: "warning", params: ["table", "column", "value"] },
  "cells.numberForId": { severity: "hint", params: ["table", "column", "value"] },
  "cells.spacesDiffer": { severity: "error", params: ["table", "column", "value", "listed", "sheet"] },

  "workbook.alreadySetUp": { severity: "error", params: [] },
  "workbook.tableNameTaken": { severity: "error", params: ["name", "sheet"] },
  "workbook.sheetNameTaken": { severity: "error", params: ["name"] },
  "workbook.definedNameTaken": { severity: "error", params: ["name"] },
  "workbook.rowChanged": { severity: "error", params: ["table", "column", "shown", "expected"] },
  "workbook.mendChanged": { severity: "error", params: ["table"] },
  "workbook.listedAlready": { severity: "error", params: ["table", "name"] },
  "workbook.nameIsFormula": { severity: "error", params: ["table"] },
  "workbook.newNameBlank": { severity: "error", params: ["table"] },
  "workbook.noSuchRow": { severity: "error", params: ["table"] },
  "workbook.printViewTaken": { severity: "error", params: ["name"] },
  "workbook.printViewTyped": { severity: "error", params: ["name"] },
  "workbook.changedMeanwhile": { severity: "error", params: ["table"] },
  "workbook.notSetUp": { severity: "error", params: [] },
  "workbook.plainCells": { severity: "error", params: ["sheets"] },
  "workbook.hiddenHeaders": { severity: "error", params: ["sheets"] },
  "workbook.headerRowTaken": { severity: "error", params: ["sheet", "row"] },
  "workbook.headersAreRows": { severity: "error", params: ["sheets"] },
  "workbook.headerIsRow": { severity: "error", params: ["table"] },
  "workbook.headerNeeded": { severity: "error", params: ["table"] },
  "workbook.restoreUnfinished": { severity: "error", params: [] },
  "workbook.restoreChanged": { severity: "error", params: [] },
  "workbook.tableRenamed": { severity: "error", params: ["table", "found"] },
  "workbook.headersMoved": { severity: "error", params: ["sheet", "row", "expected"] },
  "workbook.headerLost": { severity: "error", params: ["sheet", "header"] },
  "workbook.headerTwice": { severity: "error", params: ["sheet", "header"] },
  "workbook.headersUnknown": { severity: "error", params: ["sheet"] },
  "workbook.newerSchema": { severity: "warning", params: ["version", "known"] },
  "workbook.olderSchema": { severity: "warning", params: ["version", "known"] },
  "workbook.missingTable": { severity: "error", params: ["table"] },
  "workbook.renamedTable": { severity: "warning", params: ["table", "found"] },
  "workbook.missingColumn": { severity: "error", params: ["table", "column"] },
  "workbook.doubledColumn": { severity: "error", params: ["table", "column"] },
  "workbook.renamedColumn": { severity: "warning", params: ["table", "column", "found"] },
  "workbook.rowOutsideTable": { severity: "error", params: ["table", "address"] },
  "workbook.missingDropDown": { severity: "hint", params: ["table", "column", "count"] },
  "workbook.typedOver": { severity: "error", params: ["table", "column", "shown"] },
  "workbook.differs": { severity: "error", params: ["table", "column", "shown", "expected"] },
} as const satisfies Readonly<Record<`${Subject}.${string}`, IssueKind>>;

/** What is wrong, in one word for programs: `area.reason`. */
export type IssueCode = keyof typeof issueKinds;

/** What the sentence about one kind of issue needs to know. */
export type IssueParams<Code extends IssueCode> = Readonly<
  Record<(typeof issueKinds)[Code]["params"][number], string | number>
>;

/** The row of a table body, from 1, and the key of the column; both null when the issue is about the whole. */
export interface Place {
  readonly row: number | null;
  readonly field: string | null;
}

/** Something in the workbook that a person should look at. */
export interface Issue extends Place {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly subject: Subject;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The place of an issue that is about a whole table or workbook. */
export const everywhere: Place = { row: null, field: null };

/** One issue of a kind, at a place, with what its sentence needs. */
export function buildIssue<Code extends IssueCode>(
  code: Code,
  place: Place,
  params: IssueParams<Code>,
): Issue {
  const { severity } = issueKinds[code];
  return { code, severity, subject: subjectOf(code), row: place.row, field: place.field, params };
}

function subjectOf(code: IssueCode): Subject {
  return code.slice(0, code.indexOf(".")) as Subject;
}
