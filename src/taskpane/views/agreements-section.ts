import { html, nothing, type TemplateResult } from "lit";
import type { AgreementLine } from "../../app/assessment";
import { papers, type Paper } from "../../workbook/print-view";
import { words } from "../../workbook/words";
import { texts } from "../texts";
import type { AssessShowing } from "./assess-showing";
import { shownPart, unfoldButton } from "./long-list";

/** The agreements and where they stand, each to be printed on the paper that is chosen above them. */
export function agreementsSection(
  agreements: readonly AgreementLine[],
  showing: AssessShowing,
): TemplateResult {
  const { agreements: say } = texts.assess;
  return html`<section>
    <h3>${say.title}</h3>
    ${
      agreements.length === 0
        ? html`<p>${say.none}</p>`
        : html`${showing.isReadOnly ? nothing : paperChoice(showing)}
            <ul class="cards">
              ${shownPart(agreements, "agreements", showing.state).map((line) => agreementCard(line, showing))}
            </ul>
            ${unfoldButton(agreements.length, "agreements", showing)}`
    }
  </section>`;
}

function paperChoice({ state, actions }: AssessShowing): TemplateResult {
  const choice = (paper: Paper) =>
    html`<label
      ><input
        type="radio"
        name="paper"
        .checked=${paper === state.paper}
        @change=${() => actions.choosePaper(paper)}
      />${paper}</label
    >`;
  return html`<fieldset class="paper">
    <legend>${texts.assess.agreements.paper}</legend>
    ${papers.map(choice)}
  </fieldset>`;
}

function agreementCard(line: AgreementLine, showing: AssessShowing): TemplateResult {
  const { agreements: say } = texts.assess;
  const { row, partner, state, missingParts } = line;
  return html`<li class="card finding">
    ${
      row === null
        ? html`<span class="name">${partner}</span>`
        : html`<button class="name" @click=${() => showing.actions.goTo({ table: "Agreements", row })}>
            ${partner}
          </button>`
    }
    <span class="side">${words.agreementState[state]}</span>
    <span class="detail">${row === null ? say.missing : say.missingParts(missingParts)}</span>
    ${showing.isReadOnly ? nothing : printButtons(line, showing)}
  </li>`;
}

function printButtons({ row, partner }: AgreementLine, { state, actions }: AssessShowing): TemplateResult {
  const { agreements: say } = texts.assess;
  const request = { partner, paper: state.paper, ...(row === null ? {} : { row }) };
  const { unprinted } = state;
  const isAsked = unprinted?.partner === partner && unprinted.row === request.row;
  if (isAsked)
    return html`<div class="choices">
      <fluent-button size="small" @click=${() => actions.printAgreement({ ...request, overTyped: true })}
        >${say.replace}</fluent-button
      >
      <fluent-button size="small" @click=${actions.keepPrintView}>${say.keep}</fluent-button>
    </div>`;
  return html`<fluent-button
    size="small"
    aria-label=${say.printSpoken(partner)}
    ?disabled-focusable=${state.running?.activity === "printing"}
    @click=${() => actions.printAgreement(request)}
    >${say.print}</fluent-button
  >`;
}
