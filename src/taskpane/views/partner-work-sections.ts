import { html, nothing, type TemplateResult } from "lit";
import type { PartnerContact, PartnerTask } from "../../app/partner-work";
import { contactLogTable } from "../../workbook/contact-log.table";
import { words } from "../../workbook/words";
import { workPlanTable } from "../../workbook/work-plan.table";
import type { PaneActions } from "../pane-actions";
import { texts } from "../texts";
import type { CardShowing } from "./partner-showing";
import { daysView } from "./days-view";
import { contactDetail, personLines, taskDetail } from "./partner-words";

/** Whom to talk to at a partner, and whether it is time to. */
export function contactSection({ card, screen, actions }: CardShowing): TemplateResult {
  const say = texts.partner.contact;
  const person = personLines(card);
  const log = () =>
    actions.openEntry("contact", { [contactLogTable.columns.partner.header]: card.organization });
  return html`<section>
    <h3>${say.title}</h3>
    ${person.length === 0 ? html`<p class="quiet">${say.none}</p>` : person.map((line) => html`<p>${line}</p>`)}
    ${
      card.contacts.length === 0
        ? nothing
        : html`<ul class="cards below">
            ${card.contacts.map((contact) => html`<li>${contactCard(contact, actions)}</li>`)}
          </ul>`
    }
    ${
      screen.overview.isReadOnly
        ? nothing
        : html`<button class="action small below" @click=${log}>${texts.entry.title.contact}</button>`
    }
  </section>`;
}

function contactCard(contact: PartnerContact, actions: PaneActions): TemplateResult {
  const { row, channel, state } = contact;
  return html`<button
    class=${state === "overdue" ? "card late" : "card"}
    @click=${() => actions.goTo({ table: "CommunicationPlan", row })}
  >
    <span class="name">${channel || texts.partner.contact.planned}</span>
    <span class="side">${words.contactState[state]}</span>
    <span class="detail">${contactDetail(contact)}</span>
  </button>`;
}

/** What is still to be done with a partner, what is late first. */
export function taskSection({ card, screen, actions }: CardShowing): TemplateResult {
  const { tasks: say } = texts.partner;
  const { tasks, organization } = card;
  const add = () => actions.openEntry("task", { [workPlanTable.columns.partner.header]: organization });
  return html`<section>
    <h3>${tasks.length === 0 ? say.none : say.title(tasks.length)}</h3>
    <ul class="cards">
      ${tasks.map((task) => html`<li>${taskCard(task, actions)}</li>`)}
    </ul>
    ${
      screen.overview.isReadOnly
        ? nothing
        : html`<button class="action small below" @click=${add}>${texts.entry.title.task}</button>`
    }
  </section>`;
}

function taskCard(task: PartnerTask, actions: PaneActions): TemplateResult {
  return html`<button
    class=${task.state === "overdue" ? "card late" : "card"}
    @click=${() => actions.goTo({ table: "WorkPlan", row: task.row })}
  >
    <span class="name">${task.task}</span>
    ${task.daysLate === null ? nothing : daysView(task.daysLate)}
    <span class="detail">${taskDetail(task)}</span>
  </button>`;
}
