import { html, nothing, type TemplateResult } from "lit";
import type { Assessment, GoalLine, SurveyLine, WeakTheme } from "../../app/assessment";
import { guideTips } from "../../workbook/guide-tips";
import type { TaskSource } from "../../workbook/made-task";
import { words } from "../../workbook/words";
import type { PaneActions } from "../pane-actions";
import type { PaneState, PlannerScreen } from "../pane-state";
import { texts } from "../texts";
import type { AssessShowing } from "./assess-showing";
import { agreementsSection } from "./agreements-section";
import { shownPart, unfoldButton } from "./long-list";
import { newYearSection } from "./new-year-section";

/** How the partnership is going, what to do about it, and what closes a year. */
export function assessView(
  state: PaneState,
  { overview }: PlannerScreen,
  actions: PaneActions,
): TemplateResult {
  const showing = { state, actions, isReadOnly: overview.isReadOnly };
  return html`<h2>${texts.assess.title}</h2>
    ${goalsSection(overview.assessment, showing)} ${surveySection(overview.assessment.survey, showing)}
    ${agreementsSection(overview.assessment.agreements, showing)}
    ${overview.isReadOnly ? nothing : newYearSection(showing)}`;
}

function goalsSection({ goalCount, openGoals }: Assessment, showing: AssessShowing): TemplateResult {
  const { goals } = texts.assess;
  const settled = goalCount === 0 ? goals.none : goals.allMet;
  if (openGoals.length === 0) return html`<p class="settled">${settled}</p>`;
  return html`<section>
    <h3>${goals.title(openGoals.length)}</h3>
    <ul class="cards">
      ${shownPart(openGoals, "openGoals", showing.state).map((goal) => goalCard(goal, showing))}
    </ul>
    ${unfoldButton(openGoals.length, "openGoals", showing)}
  </section>`;
}

function goalCard(
  { row, goal, state, wayToTarget, needed }: GoalLine,
  showing: AssessShowing,
): TemplateResult {
  const { goals } = texts.assess;
  return html`<li class="card finding">
    <button class="name" @click=${() => showing.actions.goTo({ table: "SharedGoals", row })}>${goal}</button>
    <span class="side">${words.goalState[state]}</span>
    ${wayToTarget === null ? nothing : html`<span class="detail">${goals.wayToTarget(wayToTarget)}</span>`}
    ${needed === "" ? nothing : html`<span class="detail">${needed}</span>`}
    ${taskButton({ kind: "goal", goal, state, needed }, goal, showing)}
  </li>`;
}

function surveySection(survey: SurveyLine | null, showing: AssessShowing): TemplateResult {
  const { survey: say } = texts.assess;
  if (!survey) return html`<p class="settled">${say.none}</p>`;
  const { round, weakThemes } = survey;
  return html`<section>
    <h3>${say.title(round)}</h3>
    ${weakThemes.length === 0 ? html`<p>${say.noWeakTheme}</p>` : nothing}
    <ul class="cards">
      ${weakThemes.map((theme) => themeCard(theme, round, showing))}
    </ul>
  </section>`;
}

function themeCard(
  { theme, band, mean, n }: WeakTheme,
  round: string,
  showing: AssessShowing,
): TemplateResult {
  const { survey: say } = texts.assess;
  const { theme: name } = guideTips[theme];
  return html`<li class="card finding">
    <span class="name">${name}</span>
    <span class="side"
      ><span aria-hidden="true">${say.mean(mean)}</span
      ><span class="unseen">${say.meanSpoken(mean)}</span></span
    >
    <span class="detail">${say.detail(words.surveyBand[band], n)}</span>
    ${taskButton({ kind: "theme", theme, round, mean }, name, showing)}
  </li>`;
}

function taskButton(
  source: TaskSource,
  name: string,
  { state, actions, isReadOnly }: AssessShowing,
): TemplateResult | typeof nothing {
  if (isReadOnly) return nothing;
  return html`<fluent-button
    size="small"
    aria-label="${texts.assess.makeTask}: ${name}"
    ?disabled-focusable=${state.running?.activity === "makingTask"}
    @click=${() => actions.makeTask(source)}
    >${texts.assess.makeTask}</fluent-button
  >`;
}
