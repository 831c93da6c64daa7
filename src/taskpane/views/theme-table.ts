import { html, type TemplateResult } from "lit";
import type { SurveyStanding, ThemeInRound } from "../../app/survey-standing";
import { guideTips } from "../../workbook/guide-tips";
import { texts } from "../texts";

/** Every round of the survey as a table, the newest first: the mean of each theme, and how many answered. */
export function themeTable({ rounds, themes }: SurveyStanding): TemplateResult {
  const { themes: say } = texts.assess;
  const title = say.table(rounds.length);
  return html`<details class="rounds">
    <summary>${title}</summary>
    <div class="scrolled" role="region" tabindex="0" aria-label=${title}>
      <table>
        <thead>
          <tr>
            <th scope="col">${say.theme}</th>
            ${[...rounds].reverse().map((round) => html`<th scope="col">${round}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${themes.map(
            ({ theme, rounds: figures }) =>
              html`<tr>
                <th scope="row">${guideTips[theme].theme}</th>
                ${[...figures].reverse().map(figureCell)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

function figureCell({ mean, n }: ThemeInRound): TemplateResult {
  const { themes: say } = texts.assess;
  if (mean === null) return html`<td class="quiet">${say.notAnswered}</td>`;
  return html`<td>
    <b>${texts.assess.survey.mean(mean)}</b>
    <span class="quiet">${say.answers(n)}</span>
  </td>`;
}
