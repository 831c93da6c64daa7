import { html, nothing, type TemplateResult } from "lit";
import type { Assessment, GoalLine } from "../../app/assessment";
import { words } from "../../workbook/words";
import type { PaneActions } from "../pane-actions";
import type { PaneState, PlannerScreen } from "../pane-state";
import { texts } from "../texts";
import { agreementsSection } from "./agreements-section";
import type { AssessShowing } from "./assess-showing";
import { surveySection } from "./assess-survey";
import { taskButton } from "./assess-task-button";
import { shownPart, unfoldButton } from "./long-list";
import { newYearSection } from "./new-year-section";
import "./assess.css";

/** How the partnership is going, what to do about it, and what closes a year. */
export function assessView(
  state: PaneState,
  { overview }: PlannerScreen,
  actions: PaneActions,
): TemplateResult {
  const showing = { state, actions, isReadOnly: overview.isReadOnly };
  return html`<div class="title-row">
      <h2>${texts.assess.title}</h2>
      ${overview.isReadOnly ? nothing : answerButton(actions)}
    </div>
    ${surveySection(overview.survey, showing)} ${goalsSection(overview.assessment, showing)}
    ${agreementsSection(overview.assessment.agreements, showing)}
    ${overview.isReadOnly ? nothing : newYearSection(showing)}`;
}

function answerButton(actions: PaneActions): TemplateResult {
  return html`<button class="action primary" @click=${() => actions.openEntry("answer")}>
    ${texts.entry.title.answer}
  </button>`;
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
