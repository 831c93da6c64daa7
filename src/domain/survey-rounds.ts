import { cellText } from "./cell";
import { nameKey } from "./name-key";
import type { SurveyForm } from "./survey-answer";

/** The forms of one round. */
export interface RoundForms<Form extends SurveyForm = SurveyForm> {
  readonly round: string;
  readonly forms: readonly Form[];
}

/**
 * The rounds of the survey from the oldest to the newest, whatever the order of the rows.
 *
 * A round stands at the average day on which its forms were filled in; a round without any day is the oldest, and of
 * two on one day the one whose first form stands higher comes first.
 */
export function surveyRounds<Form extends SurveyForm>(forms: readonly Form[]): RoundForms<Form>[] {
  const rounds = new Map<string, Form[]>();
  for (const form of forms) {
    const key = nameKey(form.round);
    if (key === "") continue;
    const own = rounds.get(key);
    if (own) own.push(form);
    else rounds.set(key, [form]);
  }
  const dated = [...rounds.values()].map((own) => ({ own, day: averageDay(own) }));
  return dated
    .sort((one, other) => one.day - other.day)
    .map(({ own }) => ({ round: cellText(own[0]?.round ?? null), forms: own }));
}

/** Units: whole days; 0 without any day. */
function averageDay(forms: readonly SurveyForm[]): number {
  const days = forms.flatMap(({ answeredOn }) =>
    typeof answeredOn === "number" && answeredOn > 0 ? [answeredOn] : [],
  );
  return Math.floor(days.reduce((sum, day) => sum + day, 0) / Math.max(1, days.length));
}
