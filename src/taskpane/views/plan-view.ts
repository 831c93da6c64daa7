import { html, nothing, type TemplateResult } from "lit";
import type { PlanTask } from "../../app/plan-tasks";
import { planTasks } from "../../app/plan-tasks";
import { countsOf, planWeeks } from "../../app/plan-weeks";
import type { PaneActions } from "../pane-actions";
import type { PaneState, PlannerScreen } from "../pane-state";
import { texts } from "../texts";
import { planChart } from "./plan-chart";
import { planSections } from "./plan-sections";
import "./plan.css";

/** What is to be done week by week around the week itself: how much each week has, then the tasks. */
export function planView(state: PaneState, screen: PlannerScreen, actions: PaneActions): TemplateResult {
  const { workbook, overview } = screen;
  const tasks = planTasks(workbook, overview.today);
  return html`<div class="title-row">
      <h2>${texts.plan.title}</h2>
      ${overview.isReadOnly ? nothing : addButton(actions)}
    </div>
    ${
      tasks.length === 0
        ? html`<p>${texts.plan.noTasks}</p>`
        : html`${captionView(tasks, screen)} ${chartView(tasks, screen)}
          ${planSections(tasks, { state, screen, actions })}`
    }`;
}

function addButton(actions: PaneActions): TemplateResult {
  return html`<button class="action primary" @click=${() => actions.openEntry("task")}>
    ${texts.entry.title.task}
  </button>`;
}

function captionView(tasks: readonly PlanTask[], { overview }: PlannerScreen): TemplateResult {
  const { today, weekStart } = overview;
  const counts = countsOf(tasks.filter(({ state }) => state !== "cancelled"));
  return html`<p class="quiet">${texts.plan.counts(counts)}</p>
    <p class="quiet">${weekStart === null ? texts.plan.noNiiw : texts.plan.niiw(weekStart, today)}</p>`;
}

function chartView(tasks: readonly PlanTask[], { overview }: PlannerScreen): TemplateResult {
  const weeks = planWeeks(tasks, overview);
  return weeks.weeks.length === 0
    ? html`<p class="quiet note">${texts.plan.noDays}</p>`
    : planChart(weeks, overview.today);
}
