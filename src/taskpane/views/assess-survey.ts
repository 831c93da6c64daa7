import { html, nothing, type TemplateResult } from "lit";
import type { SurveyStanding, WeakTheme } from "../../app/survey-standing";
import { guideTips } from "../../workbook/guide-tips";
import { words } from "../../workbook/words";
import { texts } from "../texts";
import type { AssessShowing } from "./assess-showing";
import { taskButton } from "./assess-task-button";
import { unfoldButton } from "./long-list";
import { themePicture } from "./theme-picture";
import { themeTable } from "./theme-table";
import { surveyResponse } from "./today-cards";

/** How many of those who have not answered are named before somebody asks for all of them. */
const fewNames = 8;

/** The newest round of the survey: who answered, what the themes say beside the rounds before, and what is weak. */
export function surveySection(survey: SurveyStanding | null, showing: AssessShowing): TemplateResult {
  const { survey: say, themes } = texts.assess;
  if (!survey) return html`<p class="settled">${say.none}</p>`;
  return html`<section>
      <h3>${texts.today.survey.title(survey.round)}</h3>
      ${responseCard(survey, showing)}
    </section>
    <section>
      <h3>${themes.title}</h3>
      ${isAnswered(survey) ? nothing : html`<p>${say.nobodyAnswered}</p>`} ${themePicture(survey)}
      ${themeTable(survey)} ${weakThemes(survey, showing)}
    </section>`;
}

function responseCard(survey: SurveyStanding, showing: AssessShowing): TemplateResult {
  const { missing } = survey.response;
  const names = showing.state.unfolded.has("awaited") ? missing.length : fewNames;
  return html`<div class="card">${surveyResponse(survey, names)}</div>
    ${unfoldButton(missing.length, "awaited", { ...showing, length: fewNames })}`;
}

function isAnswered({ themes }: SurveyStanding): boolean {
  return themes.some(({ rounds }) => (rounds.at(-1)?.mean ?? null) !== null);
}

function weakThemes(survey: SurveyStanding, showing: AssessShowing): TemplateResult | typeof nothing {
  const { weakThemes: weak, round } = survey;
  if (weak.length === 0)
    return isAnswered(survey) ? html`<p class="below">${texts.assess.survey.noWeakTheme}</p>` : nothing;
  return html`<h4>${texts.assess.survey.toWorkOn}</h4>
    <ul class="cards">
      ${weak.map((theme) => themeCard(theme, round, showing))}
    </ul>`;
}

function themeCard(
  { theme, band, mean, n }: WeakTheme,
  round: string,
  showing: AssessShowing,
): TemplateResult {
  const { survey: say } = texts.assess;
  const { theme: name } = guideTips[theme];
  return html`<li class="card finding weak">
    <span class="name">${name}</span>
    <span class="side"
      ><span aria-hidden="true">${say.mean(mean)}</span
      ><span class="unseen">${say.meanSpoken(mean)}</span></span
    >
    <span class="detail">${say.detail(words.surveyBand[band], n)}</span>
    ${taskButton({ kind: "theme", theme, round, mean }, name, showing)}
  </li>`;
}
