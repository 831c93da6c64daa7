import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { isBlank } from "../../domain/cell";
import { cellInWords } from "../../domain/cell-in-words";
import { dayOf } from "../../domain/serial-day";
import { isWord } from "../../domain/is-word";
import { taskAgain, type SeenTask } from "../../app/seen-task";
import { words } from "../../workbook/words";
import { workPlanTable } from "../../workbook/work-plan.table";
import type { PaneActions } from "../pane-actions";
import type { MovingTask, PaneState, PlannerScreen } from "../pane-state";
import { texts } from "../texts";
import "./task-actions.css";

interface Showing {
  readonly state: PaneState;
  readonly screen: PlannerScreen;
  readonly actions: PaneActions;
}

/** What can be done with a task where it stands: mark it done, move its day. Nothing once it is over or read-only. */
export function taskActions(
  task: SeenTask,
  { state: { moving }, screen: { workbook, overview }, actions }: Showing,
): TemplateResult | typeof nothing {
  if (overview.isReadOnly || isOver(task)) return nothing;
  const isMoving = moving !== null && taskAgain(workbook, moving.task)?.row === task.row;
  const toggle = (event: Event): void => {
    if (isMoving) actions.cancelMove();
    else actions.beginMove(task);
    focusOn(event, "input");
  };
  return html`<div class="task-actions">
    <span class="choices">
      <button class="action small" @click=${() => actions.markDone(task)}>
        ${texts.plan.markDone}${aboutTask(task)}
      </button>
      <button class="action small move" aria-expanded=${isMoving ? "true" : "false"} @click=${toggle}>
        ${texts.plan.moveDate}${aboutTask(task)}
      </button>
    </span>
    ${isMoving ? moveForm(moving, actions) : nothing}
  </div>`;
}

function isOver({ status }: SeenTask): boolean {
  const { done, cancelled } = words.taskStatus;
  return isWord(status, done) || isWord(status, cancelled);
}

// Buttons of the same name are told apart by those who hear them.
function aboutTask({ task }: SeenTask): TemplateResult {
  return html`<span class="unseen"> ${cellInWords(task)}</span>`;
}

function moveForm({ task, value, isNoDay }: MovingTask, actions: PaneActions): TemplateResult {
  const id = `new-day-${task.row}`;
  const [problemId, standsId] = [`${id}-problem`, `${id}-stands`];
  const isReplaced = !isBlank(task.due) && dayOf(task.due) === null;
  const descriptions = [...(isNoDay ? [problemId] : []), ...(isReplaced ? [standsId] : [])];
  const cancel = (event: Event): void => {
    focusOn(event, ".move");
    actions.cancelMove();
  };
  const save = (event: Event): void => {
    event.preventDefault();
    focusOn(event, value === "" ? "input" : ".move");
    actions.saveMove();
  };
  return html`<form
    class="move-form"
    novalidate
    @submit=${save}
    @keydown=${(event: KeyboardEvent) => event.key === "Escape" && cancel(event)}
  >
    <label for=${id}>${texts.plan.newDay}</label>
    <input
      id=${id}
      type="date"
      .value=${live(value)}
      aria-invalid=${isNoDay ? "true" : nothing}
      aria-describedby=${descriptions.join(" ") || nothing}
      @input=${({ currentTarget }: Event) => actions.changeMove((currentTarget as HTMLInputElement).value)}
    />
    ${isNoDay ? problemView(problemId) : nothing} ${isReplaced ? standsView(task, standsId) : nothing}
    <span class="choices">
      <button class="action small primary">${texts.plan.save}</button>
      <button type="button" class="action small" @click=${cancel}>${texts.plan.cancel}</button>
    </span>
  </form>`;
}

function problemView(id: string): TemplateResult {
  const { header } = workPlanTable.columns.due;
  return html`<p class="problem" id=${id} role="alert">${texts.entry.problem.notADay(header)}</p>`;
}

/** What is no day and will be replaced by one. */
function standsView({ due }: SeenTask, id: string): TemplateResult {
  return html`<p class="quiet" id=${id}>${texts.plan.stands(cellInWords(due))}</p>`;
}

/** Keeps the keyboard at the task: puts it on a part of its actions, also on one that is still to be drawn. */
function focusOn({ currentTarget }: Event, selector: string): void {
  const around = (currentTarget as Element).closest(".task-actions");
  const focus = (): void => around?.querySelector<HTMLElement>(selector)?.focus();
  if (around?.querySelector(selector)) focus();
  else queueMicrotask(focus);
}
