import { html, nothing, type TemplateResult } from "lit";
import type { CardAgreement } from "../../app/partner-card";
import type { ApproachLine, QuestionsLine } from "../../app/partner-preparation";
import { words } from "../../workbook/words";
import { formats } from "../formats";
import type { PaneActions } from "../pane-actions";
import { texts } from "../texts";
import type { CardShowing } from "./partner-showing";
import { agreementText, approachDetails, approachText, openQuestions } from "./partner-words";

/** How far things are thought through, planned and agreed with a partner. */
export function preparationSections({ card, actions }: CardShowing): TemplateResult {
  return html`${questionsView(card.questions)} ${approachView(card.approach, actions)}
  ${agreementView(card.agreement, actions)}`;
}

function questionsView(line: QuestionsLine): TemplateResult {
  const say = texts.partner.questions;
  return html`<section>
    <h3>${say.title}</h3>
    <ol class="questions">
      ${line.questions.map(({ question, state }, index) => {
        const isAnswered = state === "answered";
        return html`<li class=${isAnswered ? "answered" : ""} title=${question}>
          <span aria-hidden="true">${formats.whole(index + 1)}</span
          ><span class="unseen">${say.mark(index + 1, question, isAnswered)}</span>
        </li>`;
      })}
    </ol>
    <p class="quiet">${openQuestions(line)}</p>
    ${line.decision === "" ? nothing : html`<p class="quiet">${say.decision(line.decision)}</p>`}
  </section>`;
}

function approachView(approach: ApproachLine | null, actions: PaneActions): TemplateResult {
  return html`<section>
    <h3>${texts.partner.approach.title}</h3>
    ${
      approach
        ? html`<button
            class="card"
            @click=${() => actions.goTo({ table: "ApproachPlans", row: approach.row })}
          >
            <span class="name">${approachText(approach)}</span>
            ${approachDetails(approach).map((line) => html`<span class="detail">${line}</span>`)}
          </button>`
        : html`<p class="quiet">${approachText(approach)}</p>`
    }
  </section>`;
}

function agreementView(agreement: CardAgreement, actions: PaneActions): TemplateResult {
  const isPlain = agreement.row === null && agreement.state === "notNeeded";
  return html`<section>
    <h3>${texts.partner.agreement.title}</h3>
    ${
      isPlain
        ? html`<p class="quiet">${words.agreementState.notNeeded}: ${agreementText(agreement)}</p>`
        : agreementCard(agreement, actions)
    }
  </section>`;
}

function agreementCard(agreement: CardAgreement, actions: PaneActions): TemplateResult {
  const { state, row, missingParts } = agreement;
  const head = html`<span class="name">${agreementText(agreement)}</span>
    <span class="mark agreement-${state}">${words.agreementState[state]}</span>`;
  if (row === null) return html`<p class="card">${head}</p>`;
  return html`<button class="card" @click=${() => actions.goTo({ table: "Agreements", row })}>
    ${head} <span class="detail">${texts.assess.agreements.missingParts(missingParts)}</span>
  </button>`;
}
