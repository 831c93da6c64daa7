import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { planGroups, type WeekTasks } from "../../app/plan-groups";
import type { PlanTask } from "../../app/plan-tasks";
import { mondayOf } from "../../app/plan-weeks";
import type { SerialDay } from "../../domain/serial-day";
import type { PaneActions } from "../pane-actions";
import type { LongList, PaneState, PlannerScreen } from "../pane-state";
import { texts } from "../texts";
import { shownPart, unfoldButton } from "./long-list";
import { planCard } from "./plan-card";

interface Showing {
  readonly state: PaneState;
  readonly screen: PlannerScreen;
  readonly actions: PaneActions;
}

/** The tasks by week: what is late first, then this week, the coming weeks, what has no day, and what is over. */
export function planSections(tasks: readonly PlanTask[], showing: Showing): TemplateResult {
  const { today } = showing.screen.overview;
  const { late, thisWeek, coming, undated, finished } = planGroups(tasks, today);
  const isAllOver = finished.length === tasks.length;
  return html`<div class="plan">
    ${
      isAllOver
        ? html`<p class="note">${texts.plan.allOver}</p>`
        : html`${lateSection(late, showing)} ${thisWeekSection(thisWeek, showing)}
          ${comingSection(coming, showing)}
          ${undated.length > 0 ? html`<h3>${texts.plan.undated(undated.length)}</h3>` : nothing}
          ${taskList(undated, "undatedTasks", showing)}`
    }
    ${finished.length > 0 ? finishedSection(finished, showing) : nothing}
  </div>`;
}

function lateSection(late: readonly PlanTask[], showing: Showing): TemplateResult {
  return html`<h3>${late.length > 0 ? texts.today.overdue(late.length) : texts.today.nothingLate}</h3>
    ${taskList(late, "lateTasks", showing)}`;
}

function thisWeekSection(tasks: readonly PlanTask[], showing: Showing): TemplateResult {
  const { today } = showing.screen.overview;
  return html`<h3>${texts.plan.thisWeek} ${niiwMark(mondayOf(today), showing)}</h3>
    ${tasks.length > 0 ? nothing : html`<p class="quiet">${texts.plan.nothingThisWeek}</p>`}
    ${taskList(tasks, "tasksThisWeek", showing)}`;
}

function comingSection(weeks: readonly WeekTasks[], showing: Showing): TemplateResult | typeof nothing {
  if (weeks.length === 0) return nothing;
  const all = weeks.flatMap(({ tasks }) => tasks);
  const shown = new Set(shownPart(all, "comingTasks", showing.state));
  return html`<h3>${texts.plan.coming}</h3>
    ${repeat(
      weeks,
      ({ monday }) => monday,
      (week) => weekView({ ...week, tasks: week.tasks.filter((task) => shown.has(task)) }, showing),
    )}
    ${unfoldButton(all.length, "comingTasks", showing)}`;
}

function weekView({ monday, tasks }: WeekTasks, showing: Showing): TemplateResult | typeof nothing {
  if (tasks.length === 0) return nothing;
  return html`<h4>
      ${texts.plan.weekOf(monday, showing.screen.overview.today)} ${niiwMark(monday, showing)}
    </h4>
    ${cards(tasks, showing)}`;
}

function niiwMark(monday: SerialDay, { screen }: Showing): TemplateResult | typeof nothing {
  const { weekStart } = screen.overview;
  return weekStart !== null && mondayOf(weekStart) === monday
    ? html`<span class="mark">${texts.plan.chart.niiw}</span>`
    : nothing;
}

/** Folded until somebody wants to see it. */
function finishedSection(tasks: readonly PlanTask[], showing: Showing): TemplateResult {
  return html`<details>
    <summary>${texts.plan.finished(tasks.length)}</summary>
    ${taskList(tasks, "finishedTasks", showing)}
  </details>`;
}

function taskList(tasks: readonly PlanTask[], list: LongList, showing: Showing): TemplateResult {
  return html`${cards(shownPart(tasks, list, showing.state), showing)}
  ${unfoldButton(tasks.length, list, showing)}`;
}

function cards(tasks: readonly PlanTask[], showing: Showing): TemplateResult | typeof nothing {
  if (tasks.length === 0) return nothing;
  return html`<ul class="cards">
    ${repeat(
      tasks,
      ({ seen }) => seen.row,
      (task) => html`<li>${planCard(task, showing)}</li>`,
    )}
  </ul>`;
}
