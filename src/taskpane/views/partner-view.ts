import { html, nothing, type TemplateResult } from "lit";
import { partnerCard, type PartnerCard } from "../../app/partner-card";
import { visibleName } from "../../domain/visible-name";
import type { PaneActions } from "../pane-actions";
import type { PaneState, PartnerPage, PlannerScreen } from "../pane-state";
import { texts } from "../texts";
import { backButton } from "./back-button";
import { partnerBrief } from "./partner-brief";
import { preparationSections } from "./partner-preparation-sections";
import { renameForm } from "./partner-rename";
import type { CardShowing } from "./partner-showing";
import { standingSection } from "./partner-standing-section";
import { aboutLine } from "./partner-words";
import { contactSection, taskSection } from "./partner-work-sections";
import "./partner.css";

/** One partner: why it stands where it does, what is open with it, and what is to be done. */
export function partnerView(state: PaneState, screen: PlannerScreen, actions: PaneActions): TemplateResult {
  const page = state.pages.at(-1);
  if (page?.page !== "partner") return html``;
  const card = cardOf(page, state, screen);
  return html`${backButton(state, actions)}
  ${
    card
      ? cardView({ card, page, state, screen, actions })
      : html`<h2>${page.organization}</h2>
          <p role="alert">${texts.partner.gone(page.organization)}</p>`
  }`;
}

// While it is being renamed, the workbook may have the new name before the card has.
function cardOf(page: PartnerPage, { running }: PaneState, screen: PlannerScreen): PartnerCard | null {
  const find = (name: string) => partnerCard(name, screen.workbook, screen.overview);
  const isRenaming = running?.activity === "renamingPartner";
  return find(page.organization) ?? (isRenaming ? find(visibleName(page.newName ?? "")) : null);
}

function cardView(showing: CardShowing): TemplateResult {
  const { card, page, screen } = showing;
  return html`<h2>${card.organization}</h2>
    <p class="quiet">${aboutLine(card)}</p>
    ${standingSection(showing)} ${preparationSections(showing)} ${contactSection(showing)}
    ${taskSection(showing)}
    ${page.newName === null || screen.overview.isReadOnly ? ends(showing) : renameForm(showing, page.newName)}`;
}

/** What can be done with the card as a whole. */
function ends({ card, screen, actions }: CardShowing): TemplateResult {
  const say = texts.partner;
  return html`<div class="choices card-end">
    <button class="action" @click=${() => actions.goTo({ table: "PartnerList", row: card.row })}>
      ${say.goToRow}
    </button>
    <button class="action" @click=${() => actions.copy(partnerBrief(card))}>${say.copyBrief}</button>
    ${
      screen.overview.isReadOnly
        ? nothing
        : html`<button class="action" @click=${() => actions.changeNewName(card.organization)}>
            ${say.rename.button}
          </button>`
    }
  </div>`;
}
