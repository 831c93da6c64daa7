import { html, nothing, type TemplateResult } from "lit";
import type { EntryForm } from "../../app/entry-forms";
import type { PlannerOverview } from "../../app/planner-overview";
import type { TableName } from "../../workbook/tables";
import type { PaneActions } from "../pane-actions";
import type { PaneState, PlannerScreen } from "../pane-state";
import { texts } from "../texts";
import { settingsLink } from "./settings-link";
import { scoringView } from "./scoring-view";
import { stageBars } from "./stage-bars";
import { taskSection } from "./task-section";
import { approachSection, surveySection } from "./today-cards";

/** What needs someone today: the week, how far the stages are, what is late and whose, what to do next. */
export function todayView(
  state: PaneState,
  { overview }: PlannerScreen,
  actions: PaneActions,
): TemplateResult {
  const steps = nextSteps(overview);
  const isPlanEmpty = overview.counts.openTasks === 0 && steps.length > 0;
  return html`${weekView(overview, actions)} ${stageBars(overview.stages)}
  ${overview.isReadOnly ? nothing : addButtons(actions)} ${scoringView(state, overview, actions)}
  ${
    isPlanEmpty
      ? nothing
      : html`${taskSection("overdue", overview, { state, actions })}
        ${taskSection("dueSoon", overview, { state, actions })}`
  }
  ${steps.length > 0 ? nextView(steps, overview, actions) : nothing}
  ${overview.approachNext ? approachSection(overview.approachNext, actions) : nothing}
  ${overview.survey ? surveySection(overview.survey, actions) : nothing}
  ${overview.issues.length > 0 ? checkCard(overview.issues.length, actions) : nothing}`;
}

function addButtons(actions: PaneActions): TemplateResult {
  return html`<div class="choices below">
    ${(["task", "contact"] as const).map(
      (form) =>
        html`<button class="action" @click=${() => actions.openEntry(form)}>
          ${texts.entry.title[form]}
        </button>`,
    )}
  </div>`;
}

function weekView(
  { today, todayIsFixed, weekStart, counts }: PlannerOverview,
  actions: PaneActions,
): TemplateResult {
  const daysLeft = weekStart === null ? null : weekStart - today;
  const notes = [...(todayIsFixed ? [texts.today.fixed] : []), ...texts.today.weekHelp(daysLeft)];
  return html`<h2>${daysLeft === null ? texts.today.noWeek : texts.today.week(daysLeft)}</h2>
    <p class="quiet">${texts.today.counts(today, counts.partners, counts.openTasks)}</p>
    ${notes.map((note) => html`<p class="quiet">${note}</p>`)}
    ${notes.length > 0 ? html`<p class="quiet">${settingsLink(actions)}</p>` : nothing}`;
}

type Step = keyof typeof texts.today.next;

/** The form with which a step is begun, or the sheet where there is no form. */
const waysOfStep: Readonly<Record<Step, { readonly form: EntryForm | null; readonly table: TableName }>> = {
  partners: { form: "partner", table: "PartnerList" },
  criteria: { form: null, table: "SelectionCriteria" },
  ratings: { form: "rating", table: "PartnerScores" },
  tasks: { form: "task", table: "WorkPlan" },
};

function nextSteps({ counts }: PlannerOverview): Step[] {
  const isMissing: Readonly<Record<Step, boolean>> = {
    partners: counts.partners === 0,
    criteria: counts.criteria === 0,
    ratings: counts.raters === 0,
    tasks: counts.openTasks === 0,
  };
  return (Object.keys(isMissing) as Step[]).filter((step) => isMissing[step]);
}

function nextView(
  steps: readonly Step[],
  { isReadOnly }: PlannerOverview,
  actions: PaneActions,
): TemplateResult {
  const begin = (step: Step): void => {
    const { form, table } = waysOfStep[step];
    if (form && !isReadOnly) actions.openEntry(form);
    else actions.goTo({ table, row: 1 });
  };
  return html`<h3>${texts.today.nextTitle}</h3>
    <ol class="cards">
      ${steps.map((step) => {
        const { title, help } = texts.today.next[step];
        return html`<li>
          <button class="card" @click=${() => begin(step)}>
            <span class="name">${title}</span>
            <span class="detail">${help}</span>
          </button>
        </li>`;
      })}
    </ol>`;
}

function checkCard(count: number, actions: PaneActions): TemplateResult {
  return html`<button class="card to-check" @click=${() => actions.choosePlace("check")}>
    <span class="name">${texts.issueCount(count)}</span>
    <span class="side">${texts.today.check}</span>
  </button>`;
}
