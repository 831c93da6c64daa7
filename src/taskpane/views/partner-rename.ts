import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { ref } from "lit/directives/ref.js";
import { namedCells } from "../../app/rename-partner";
import { texts } from "../texts";
import type { CardShowing } from "./partner-showing";

/** Asks for the new name of a partner, and says in how many cells of which sheets it will be changed. */
export function renameForm({ card, state, screen, actions }: CardShowing, newName: string): TemplateResult {
  const say = texts.partner.rename;
  const isRunning = state.running?.activity === "renamingPartner";
  const save = (event: Event): void => {
    event.preventDefault();
    if (!isRunning) actions.renamePartner();
  };
  return html`<form class="rename" novalidate @submit=${save}>
    <h3>${say.title}</h3>
    <label
      >${say.newName}
      <input
        .value=${live(newName)}
        autocomplete="off"
        ${ref(beginTyping)}
        @input=${(event: Event) => actions.changeNewName((event.currentTarget as HTMLInputElement).value)}
      />
    </label>
    ${changesView(card.organization, screen)}
    <div class="choices">
      <button class="action primary" aria-disabled=${isRunning ? "true" : "false"}>
        ${isRunning ? say.saving : say.save}
      </button>
      <button class="action" type="button" @click=${() => actions.changeNewName(null)}>${say.keep}</button>
    </div>
  </form>`;
}

// After the drawing, which itself sees to where the focus goes.
function beginTyping(input: Element | undefined): void {
  queueMicrotask(() => {
    if (!(input instanceof HTMLInputElement)) return;
    input.focus();
    input.select();
  });
}

function changesView(organization: string, { workbook }: CardShowing["screen"]): TemplateResult {
  const say = texts.partner.rename;
  const found = namedCells(workbook, organization);
  const cells = found.reduce((sum, { count }) => sum + count, 0);
  return html`<p class="quiet">${say.changes(cells, found.length)}</p>
    <ul class="quiet">
      ${found.map(({ sheet, count }) => html`<li>${say.where(sheet, count)}</li>`)}
    </ul>`;
}
