import { tipCodes, type TipCode } from "../workbook/guide-tips";
import type { SurveyBand, SurveyResponse, SurveyRound, TooFew } from "../domain/survey-results";
import type { PlannerFigures } from "./planner-figures";
import type { SettingsInUse } from "./settings-in-use";

/** What the newest round of the survey says, and the rounds before it. */
export interface SurveyStanding {
  readonly round: string;
  /** Forms with any answer, whoever filled them in. */
  readonly forms: number;
  /** Of the partners that are Agreed or Active: how many are asked, how many answered, and who has not. */
  readonly response: SurveyResponse;
  /** The rounds from the oldest to the newest. */
  readonly rounds: readonly string[];
  /** The themes in the guide's order. */
  readonly themes: readonly ThemeStanding[];
  /** The weakest first; themes that are as weak in the guide's order. */
  readonly weakThemes: readonly WeakTheme[];
  /** From which mean on a theme is a strength, and from which on one to discuss. Units: points from 1 to 5. */
  readonly bands: SettingsInUse["bands"];
}

/** What the rounds say about one theme. */
export interface ThemeStanding {
  readonly theme: TipCode;
  /** Round by round, from the oldest to the newest. */
  readonly rounds: readonly ThemeInRound[];
  /** From the round before to the newest; null without one before. */
  readonly change: number | TooFew | null;
}

/** One theme in one round. */
export interface ThemeInRound {
  /** From 1 to 5; null when nobody answered. */
  readonly mean: number | null;
  /** Forms with an answer to it. */
  readonly n: number;
  readonly band: SurveyBand | null;
}

/** A theme that is no strength. */
export interface WeakTheme {
  readonly theme: TipCode;
  readonly band: Exclude<SurveyBand, "strength">;
  /** From 1 to 5. */
  readonly mean: number;
  /** Forms with an answer to it. */
  readonly n: number;
}

/** Sums up the survey; null while there is no round of it. */
export function surveyStanding(
  { survey }: PlannerFigures,
  { bands }: Pick<SettingsInUse, "bands">,
): SurveyStanding | null {
  const newest = survey.at(-1);
  if (!newest) return null;
  return {
    round: newest.round,
    forms: newest.answered,
    response: newest.response,
    rounds: survey.map(({ round }) => round),
    themes: tipCodes.map((theme, index) => themeStanding(survey, theme, index)),
    weakThemes: weakThemes(newest),
    bands,
  };
}

function themeStanding(survey: readonly SurveyRound[], theme: TipCode, index: number): ThemeStanding {
  const rounds = survey.map(({ themes }): ThemeInRound => {
    const { mean = null, n = 0, band = null } = themes[index] ?? {};
    return { mean, n, band };
  });
  return { theme, rounds, change: survey.at(-1)?.themes[index]?.change ?? null };
}

function weakThemes(newest: SurveyRound): WeakTheme[] {
  const weak = tipCodes.flatMap((theme, index): WeakTheme[] => {
    const { band = null, mean = null, n = 0 } = newest.themes[index] ?? {};
    return band === null || band === "strength" || mean === null ? [] : [{ theme, band, mean, n }];
  });
  return weak.sort((one, other) => one.mean - other.mean);
}
