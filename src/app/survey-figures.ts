import type { Cell } from "../domain/cell";
import { isWord } from "../domain/is-word";
import { nameKey } from "../domain/name-key";
import { answeredStatements, type SurveyForm } from "../domain/survey-answer";
import { surveyResults, type SurveyRound } from "../domain/survey-results";
import { tipCodes } from "../workbook/guide-tips";
import { statements } from "../workbook/process-answers.table";
import { words } from "../workbook/words";
import type { PlannerWorkbook } from "./planner-workbook";
import type { SettingsInUse } from "./settings-in-use";

/** What the survey comes to: statements answered row by row, and the results of its rounds. */
export interface SurveyFigures {
  readonly answers: readonly (number | null)[];
  readonly survey: readonly SurveyRound[];
}

const themes = tipCodes.map((code) => statements.flatMap(({ tip }, place) => (tip === code ? [place] : [])));

/** Applies the survey's rules to the answers in the workbook. */
export function surveyFigures(workbook: PlannerWorkbook, settings: SettingsInUse): SurveyFigures {
  const forms = surveyForms(workbook);
  const { bands, ourOrganization } = settings;
  const { dontKnow } = words;
  return {
    answers: forms.map((form) => (nameKey(form.round) === "" ? null : answeredStatements(form, dontKnow))),
    survey: surveyResults({
      forms,
      themes,
      invited: invitedPartners(workbook),
      ourOrganization,
      dontKnow,
      bands,
    }),
  };
}

/** The filled-in forms of the survey, row by row. */
export function surveyForms({ tables }: PlannerWorkbook): SurveyForm[] {
  return (tables.ProcessAnswers?.rows ?? []).map((row) => ({
    round: row.round,
    answeredOn: row.answeredOn,
    organization: row.organization,
    answers: statements.map(({ key }) => row[key]),
  }));
}

/** The partners that are asked to answer: those with whom there is a partnership. */
function invitedPartners({ tables }: PlannerWorkbook): Cell[] {
  const { agreed, active } = words.partnerStage;
  return (tables.PartnerList?.rows ?? [])
    .filter(
      ({ organization, stage }) =>
        nameKey(organization) !== "" && (isWord(stage, agreed) || isWord(stage, active)),
    )
    .map(({ organization }) => organization);
}
