import { type Cell, cellText } from "./cell";
import { nameKey } from "./name-key";
import { roundToOneDecimal } from "./round-to-one-decimal";
import { answeredStatements, isCountedAnswer, type SurveyForm } from "./survey-answer";
import { surveyRounds, type RoundForms } from "./survey-rounds";

/** What a mean says: leave it, talk about it, or do something about it. */
export type SurveyBand = "strength" | "discuss" | "address";

/** Said instead of a change or a gap when a group of fewer than three stands behind it. */
export type TooFew = "tooFew";

/** Everything that the results of the survey rest on. */
export interface SurveyInput {
  readonly forms: readonly SurveyForm[];
  /** The places of each theme's statements among a form's answers. */
  readonly themes: readonly (readonly number[])[];
  /** The partners that are asked: those that are Agreed or Active. */
  readonly invited: readonly Cell[];
  readonly ourOrganization: Cell;
  readonly dontKnow: string;
  /** Units: points from 1 to 5. */
  readonly bands: { readonly strengthFrom: number; readonly discussFrom: number };
}

/** What a group of forms says about one theme. */
export interface ThemeMean {
  /** The mean of the statements' means, from 1 to 5; null without an answer. */
  readonly mean: number | null;
  /** Forms with an answer to any statement of the theme. */
  readonly n: number;
}

/** What one round says about one theme. */
export interface ThemeResult extends ThemeMean {
  readonly band: SurveyBand | null;
  /** The share of the answers that are 4 or 5. */
  readonly agree: number | null;
  /** Since the round before; null in the first round. */
  readonly change: number | TooFew | null;
  readonly ours: ThemeMean;
  readonly partners: ThemeMean;
  /** Our mean less the partners'; null while our organization is not named. */
  readonly gap: number | TooFew | null;
}

/** One round of the survey. */
export interface SurveyRound {
  readonly round: string;
  /** Forms with any answer. */
  readonly answered: number;
  /** The mean of the themes' means. */
  readonly mean: number | null;
  readonly themes: readonly ThemeResult[];
  /** The mean of each statement. */
  readonly statements: readonly (number | null)[];
  readonly response: SurveyResponse;
}

/** Who was asked and who answered. */
export interface SurveyResponse {
  readonly invited: number;
  /** Those of the invited of whom there is at least one answer. */
  readonly answered: number;
  readonly missing: readonly string[];
}

/** The fewest answers from which a change or a gap is read. */
const fewestAnswers = 3;

/**
 * What each round of the survey says, from the oldest to the newest.
 *
 * Source: product.md, "Survey". Only numbers from 1 to 5 count; a mean is rounded to one decimal before its band is
 * read; nothing is imputed.
 */
export function surveyResults(input: SurveyInput): SurveyRound[] {
  const results: SurveyRound[] = [];
  for (const round of surveyRounds(input.forms))
    results.push(roundResult(round, results.at(-1) ?? null, input));
  return results;
}

function roundResult(
  { round, forms }: RoundForms,
  before: SurveyRound | null,
  input: SurveyInput,
): SurveyRound {
  const themes = input.themes.map((places, index) =>
    themeResult(places, { forms, before: before?.themes[index] ?? null, input }),
  );
  const places = input.themes.flat();
  return {
    round,
    answered: forms.filter((form) => answeredStatements(form, input.dontKnow) > 0).length,
    mean: meanOf(themes.flatMap(({ mean }) => (mean === null ? [] : [mean]))),
    themes,
    statements: places.map((place) => meanOf(countedAnswers(forms, place))),
    response: responseOf(forms, input),
  };
}

interface ThemeForms {
  readonly forms: readonly SurveyForm[];
  readonly before: ThemeMean | null;
  readonly input: SurveyInput;
}

function themeResult(places: readonly number[], { forms, before, input }: ThemeForms): ThemeResult {
  const all = themeMean(forms, places);
  const ourKey = nameKey(input.ourOrganization);
  const isOurs = ({ organization }: SurveyForm) => nameKey(organization) === ourKey;
  const named = forms.filter(({ organization }) => nameKey(organization) !== "");
  const ours = themeMean(ourKey === "" ? [] : named.filter(isOurs), places);
  const partners = themeMean(
    named.filter((form) => !isOurs(form)),
    places,
  );
  const answers = places.flatMap((place) => countedAnswers(forms, place));
  return {
    ...all,
    band: all.mean === null ? null : bandOf(all.mean, input.bands),
    agree: answers.length === 0 ? null : answers.filter((answer) => answer >= 4).length / answers.length,
    change: before && difference(all, before),
    ours,
    partners,
    gap: ourKey === "" ? null : difference(ours, partners),
  };
}

function themeMean(forms: readonly SurveyForm[], places: readonly number[]): ThemeMean {
  const means = places.flatMap((place) => meanOf(countedAnswers(forms, place)) ?? []);
  const n = forms.filter(({ answers }) => places.some((place) => isCountedAnswer(answers[place]))).length;
  return { mean: meanOf(means), n };
}

function countedAnswers(forms: readonly SurveyForm[], place: number): number[] {
  return forms.map(({ answers }) => answers[place]).filter(isCountedAnswer);
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function difference(one: ThemeMean, other: ThemeMean): number | TooFew {
  const isEnough = one.n >= fewestAnswers && other.n >= fewestAnswers;
  return isEnough && one.mean !== null && other.mean !== null ? one.mean - other.mean : "tooFew";
}

/** The band of a mean, which is rounded to one decimal first: 2.95 is one to discuss. */
export function bandOf(mean: number, { strengthFrom, discussFrom }: SurveyInput["bands"]): SurveyBand {
  const rounded = roundToOneDecimal(mean);
  if (rounded >= strengthFrom) return "strength";
  return rounded >= discussFrom ? "discuss" : "address";
}

function responseOf(forms: readonly SurveyForm[], { invited, dontKnow }: SurveyInput): SurveyResponse {
  const answered = new Set(
    forms
      .filter((form) => answeredStatements(form, dontKnow) > 0)
      .map(({ organization }) => nameKey(organization)),
  );
  const missing = invited.filter((organization) => !answered.has(nameKey(organization)));
  return {
    invited: invited.length,
    answered: invited.length - missing.length,
    missing: missing.map(cellText),
  };
}
