import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { overdueText } from "../../app/overdue-text";
import type { PlannerOverview, TaskLine } from "../../app/planner-overview";
import type { PaneActions } from "../pane-actions";
import type { PaneState } from "../pane-state";
import { texts } from "../texts";
import { daysView } from "./days-view";
import { shownPart, unfoldButton } from "./long-list";

type TaskList = "overdue" | "dueSoon";
interface Showing {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** How many tasks are drawn before somebody asks for all of them. */
const few = 3;

/** Tasks that are late or soon due, the longest late first, each with who has it; a click goes to its row. */
export function taskSection(
  list: TaskList,
  overview: PlannerOverview,
  { state, actions }: Showing,
): TemplateResult {
  const lines = overview[list].flatMap(({ owner, tasks }) => tasks.map((task) => ({ owner, task })));
  lines.sort((one, other) => other.task.daysLate - one.task.daysLate);
  return html`<section class=${list}>
    <h3>${titleOf(list, lines.length)}</h3>
    <ul class="cards">
      ${repeat(
        shownPart(lines, list, { unfolded: state.unfolded, length: few }),
        // An ID may be there twice, or be missing.
        ({ task: { id, row } }) => `${row} ${id}`,
        ({ owner, task }) => html`<li>${taskCard(owner, task, actions)}</li>`,
      )}
    </ul>
    ${listButtons(list, lines.length, { overview, state, actions })}
  </section>`;
}

// The way to the plan is there once, below the first of the lists that has tasks.
function listButtons(
  list: TaskList,
  count: number,
  { overview, state, actions }: Showing & { readonly overview: PlannerOverview },
): TemplateResult | typeof nothing {
  const isLate = list === "overdue";
  const leadsToPlan = count > 0 && (isLate || overview.overdue.length === 0);
  if (!leadsToPlan && count <= few) return nothing;
  return html`<div class="choices below">
    ${unfoldButton(count, list, { state, actions, length: few })}
    ${isLate ? copyButton(overview, count, actions) : nothing} ${leadsToPlan ? planButton(actions) : nothing}
  </div>`;
}

function titleOf(list: TaskList, count: number): string {
  if (list === "overdue") return count > 0 ? texts.today.overdue(count) : texts.today.nothingLate;
  return count > 0 ? texts.today.dueSoon(count) : texts.today.nothingDue;
}

function planButton(actions: PaneActions): TemplateResult {
  return html`<button class="action" @click=${() => actions.choosePlace("plan")}>
    ${texts.today.toPlan}
  </button>`;
}

function copyButton(
  { overdue, today }: PlannerOverview,
  count: number,
  actions: PaneActions,
): TemplateResult {
  const { late, copyByOwner } = texts.today;
  const copy = (): void => actions.copy(overdueText(late.title(count, today), overdue, late));
  return html`<button class="action" @click=${copy}>${copyByOwner}</button>`;
}

function taskCard(
  owner: string,
  { row, task, partner, daysLate }: TaskLine,
  actions: PaneActions,
): TemplateResult {
  return html`<button
    class=${daysLate > 0 ? "card late" : "card"}
    @click=${() => actions.goTo({ table: "WorkPlan", row })}
  >
    <span class="name">${task || texts.today.noTaskName}</span>
    ${daysView(daysLate)}
    <span class="detail">${owner || texts.today.nobody} · ${partner || texts.today.noPartner}</span>
  </button>`;
}
