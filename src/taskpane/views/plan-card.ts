import { html, nothing, type TemplateResult } from "lit";
import type { PlanTask } from "../../app/plan-tasks";
import type { SerialDay } from "../../domain/serial-day";
import { words } from "../../workbook/words";
import type { PaneActions } from "../pane-actions";
import type { PaneState, PlannerScreen } from "../pane-state";
import { texts } from "../texts";
import { daysView } from "./days-view";
import { taskActions } from "./task-actions";

interface Showing {
  readonly state: PaneState;
  readonly screen: PlannerScreen;
  readonly actions: PaneActions;
}

/** One task: what, who, with whom, how it stands and by when, with what can be done about it. */
export function planCard(task: PlanTask, showing: Showing): TemplateResult {
  const { state, seen } = task;
  const { row } = seen;
  const who = [task.owner || texts.today.nobody, task.partner].filter((name) => name !== "");
  return html`<div class="card ${state === "overdue" ? "late" : state}">
    <button class="name" @click=${() => showing.actions.goTo({ table: "WorkPlan", row })}>
      ${task.task || texts.today.noTaskName}
    </button>
    ${sideView(task)}
    <span class="detail">${who.join(" · ")}</span>
    <span class="detail">${standing(task, showing.screen.overview.today)}</span>
    ${taskActions(seen, showing)}
  </div>`;
}

/** How many days are left or over; nothing for a task that is over. */
function sideView({ state, daysLate }: PlanTask): TemplateResult | typeof nothing {
  if (daysLate === null || state === "done" || state === "cancelled") return nothing;
  return daysView(daysLate);
}

function standing(task: PlanTask, today: SerialDay): string {
  const { state, waitsFor } = task;
  const waiting = state === "blocked" ? texts.plan.waitsFor(waitsFor) : "";
  return [words.taskState[state], waiting, dayInWords(task, today)].filter((part) => part !== "").join(" · ");
}

function dayInWords({ state, due, dueInWords, doneOn }: PlanTask, today: SerialDay): string {
  if (state === "done" && doneOn !== null) return texts.plan.doneOn(doneOn, today);
  if (due !== null) return (state === "overdue" ? texts.plan.wasDue : texts.plan.due)(due, today);
  return dueInWords === null ? "" : texts.plan.noDay(dueInWords);
}
