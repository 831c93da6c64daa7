import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { OwnerTasks, TaskLine } from "../../app/planner-overview";
import type { PaneActions } from "../pane-actions";
import type { PaneState } from "../pane-state";
import { texts } from "../texts";
import { shownPart, unfoldButton } from "./long-list";

type TaskList = "overdue" | "dueSoon";
interface Showing {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Tasks that are late or soon due, each under the person who has it; a click goes to its row. */
export function taskSection(
  list: TaskList,
  owners: readonly OwnerTasks[],
  { state, actions }: Showing,
): TemplateResult {
  const lines = owners.flatMap(({ owner, tasks }) => tasks.map((task) => ({ owner, task })));
  const shown = new Set(shownPart(lines, list, state).map(({ task }) => task));
  return html`<section class=${list}>
    <h3>${titleOf(list, lines.length)}</h3>
    ${repeat(
      owners,
      ({ owner }) => owner,
      ({ owner, tasks }) =>
        ownerView(
          owner,
          tasks.filter((task) => shown.has(task)),
          actions,
        ),
    )}
    ${unfoldButton(lines.length, list, { state, actions })}
  </section>`;
}

function titleOf(list: TaskList, count: number): string {
  if (list === "overdue") return count > 0 ? texts.today.overdue(count) : texts.today.nothingLate;
  return count > 0 ? texts.today.dueSoon(count) : texts.today.nothingDue;
}

function ownerView(owner: string, tasks: readonly TaskLine[], actions: PaneActions): TemplateResult {
  if (tasks.length === 0) return html``;
  return html`<h4>${owner === "" ? texts.today.nobody : owner}</h4>
    <ul class="cards">
      ${repeat(
        tasks,
        // An ID may be there twice, or be missing.
        ({ id, row }) => `${row} ${id}`,
        (task) => html`<li>${taskCard(task, actions)}</li>`,
      )}
    </ul>`;
}

function taskCard({ row, task, partner, daysLate }: TaskLine, actions: PaneActions): TemplateResult {
  const isLate = daysLate > 0;
  const days = isLate ? texts.today.daysLate(daysLate) : texts.today.daysLeft(-daysLate);
  const spoken = isLate ? texts.today.daysLateSpoken(daysLate) : days;
  return html`<button
    class=${isLate ? "card late" : "card"}
    @click=${() => actions.goTo({ table: "WorkPlan", row })}
  >
    <span class="name">${task || texts.today.noTaskName}</span>
    <span class="side"><span aria-hidden="true">${days}</span><span class="unseen">${spoken}</span></span>
    <span class="detail">${partner || texts.today.noPartner}</span>
  </button>`;
}
