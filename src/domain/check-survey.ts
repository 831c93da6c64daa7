import { type Cell, isBlank } from "./cell";
import { cellInWords } from "./cell-in-words";
import { isWord } from "./is-word";
import { buildIssue, type Issue } from "./issue";
import { isListed, listedButForSpaces, type ListedNames, listedNames } from "./listed-names";
import { nameKey } from "./name-key";
import { dayOf, formatDay, type SerialDay } from "./serial-day";
import type { SurveyForm } from "./survey-answer";
import { whyNoRating } from "./why-no-rating";

/** A statement as it is worded in this workbook, and the column that it is. */
export interface StatementColumn {
  readonly field: string;
  readonly header: string;
}

/** The forms of the survey, and what they are judged by; the organizations are null when there is no list of them. */
export interface SurveyCheck {
  readonly forms: readonly SurveyForm[];
  readonly statements: readonly StatementColumn[];
  readonly organizations: readonly Cell[] | null;
  readonly ourOrganization: Cell;
  readonly today: SerialDay;
  readonly dontKnow: string;
}

/** What is wrong with the survey: answers that do not count, and rows that answer for nobody or say nothing. */
export function checkSurvey(input: SurveyCheck): Issue[] {
  const { organizations, ourOrganization } = input;
  const listed = organizations && listedNames([ourOrganization, ...organizations]);
  return input.forms.flatMap((form, index) => [
    ...checkAnsweredOn(form.answeredOn, index + 1, input.today),
    ...checkOrganization(form, index + 1, listed),
    ...checkAnswers(form, index + 1, input),
  ]);
}

function checkAnsweredOn(answeredOn: Cell, row: number, today: SerialDay): Issue[] {
  const day = dayOf(answeredOn);
  if (day === null || day <= today) return [];
  return [buildIssue("survey.answeredInFuture", { row, field: "answeredOn" }, { day: formatDay(day) })];
}

function checkOrganization(
  { organization: name, answers }: SurveyForm,
  row: number,
  listed: ListedNames | null,
): Issue[] {
  const place = { row, field: "organization" };
  if (isBlank(name)) {
    return answers.every(isBlank) ? [] : [buildIssue("survey.missingOrganization", place, {})];
  }
  if (!listed || isListed(name, listed)) return [];
  const organization = cellInWords(name);
  const similar = listedButForSpaces(name, listed);
  return similar === null
    ? [buildIssue("survey.unknownOrganization", place, { organization })]
    : [buildIssue("survey.organizationSpacesDiffer", place, { organization, listed: cellInWords(similar) })];
}

function checkAnswers({ round, answers }: SurveyForm, row: number, input: SurveyCheck): Issue[] {
  if (nameKey(round) !== "" && answers.every(isBlank)) {
    return [buildIssue("survey.noAnswers", { row, field: "round" }, { round: cellInWords(round) })];
  }
  return input.statements.flatMap((statement, index) =>
    checkAnswer(answers[index] ?? null, { ...statement, row, dontKnow: input.dontKnow }),
  );
}

interface AnswerPlace extends StatementColumn {
  readonly row: number;
  readonly dontKnow: string;
}

function checkAnswer(answer: Cell, { row, field, header, dontKnow }: AnswerPlace): Issue[] {
  if (isBlank(answer)) return [];
  const why = whyNoRating(answer);
  if (why === null || isWord(answer, dontKnow)) return [];
  const about = { column: header, value: cellInWords(answer) };
  return why === "notARating"
    ? [buildIssue("survey.notAnAnswer", { row, field }, { ...about, dontKnow })]
    : [buildIssue(`survey.${why}`, { row, field }, about)];
}
