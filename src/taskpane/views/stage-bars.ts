import { html, type TemplateResult } from "lit";
import type { StageProgress } from "../../app/stage-progress";
import { texts } from "../texts";
import { scoreBar } from "./score-bar";

/** How far each of the guide's four stages is: a bar, and below it in words. */
export function stageBars(stages: readonly StageProgress[]): TemplateResult {
  const { title, name, done: say, doneSpoken } = texts.today.stages;
  return html`<ul class="stages" aria-label=${title}>
    ${stages.map(
      ({ stage, steps, done }) =>
        html`<li>
          ${scoreBar((100 * done) / steps.length, false)} ${name[stage]}
          <span aria-hidden="true">${say(done, steps.length)}</span
          ><span class="unseen">: ${doneSpoken(done, steps.length)}</span>
        </li>`,
    )}
  </ul>`;
}
