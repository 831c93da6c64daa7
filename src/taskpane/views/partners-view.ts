import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { PlannerOverview, RankedPartner, UnrankedPartner } from "../../app/planner-overview";
import { words } from "../../workbook/words";
import type { PaneActions } from "../pane-actions";
import type { PaneState, PlannerScreen } from "../pane-state";
import { texts } from "../texts";
import { shownPart, unfoldButton } from "./long-list";
import { hatching, scoreBar } from "./score-bar";
import { scoringView } from "./scoring-view";
import { unrankedReason } from "./unranked-reason";

/** Whom to approach first, and why: the ranking with score and coverage, and who is not ranked for which reason. */
export function partnersView(
  state: PaneState,
  { overview }: PlannerScreen,
  actions: PaneActions,
): TemplateResult {
  const { ranked, unranked, counts } = overview;
  return html`${hatching()}
    <h2>${texts.partners.title}</h2>
    ${
      counts.partners === 0
        ? html`<p>${texts.partners.noPartners}</p>`
        : html`<p class="quiet">
            ${texts.partners.caption(counts.eligible, counts.partners)} ·
            ${texts.partners.basis(counts.criteria, counts.raters)}
          </p>`
    }
    ${scoringView(state, overview, actions)}
    ${counts.partners > 0 && ranked.length === 0 ? html`<p>${texts.partners.noneRanked}</p>` : nothing}
    <ol class="ranking">
      ${repeat(shownPart(ranked, "ranked", state), keyOf, (partner) => rankedView(partner, overview, actions))}
    </ol>
    ${
      ranked.some(({ coverage }) => coverage < 1)
        ? html`<p class="quiet note">${texts.partners.hatched}</p>`
        : nothing
    }
    ${unfoldButton(ranked.length, "ranked", { state, actions })}
    ${unranked.length > 0 ? html`<h3>${texts.partners.unranked}</h3>` : nothing}
    <ul class="ranking">
      ${repeat(shownPart(unranked, "unranked", state), keyOf, (partner) => unrankedView(partner, actions))}
    </ul>
    ${unfoldButton(unranked.length, "unranked", { state, actions })}`;
}

// A partner that is listed twice stands here twice.
function keyOf({ organization, row }: { readonly organization: string; readonly row: number }): string {
  return `${row} ${organization}`;
}

function rankedView(
  partner: RankedPartner,
  { closeCallGap }: PlannerOverview,
  actions: PaneActions,
): TemplateResult {
  const { rank, isTied, organization, score, coverage, closeTo, row } = partner;
  return html`<li>
    <button class="partner" @click=${() => actions.goTo({ table: "PartnerList", row })}>
      <span class="rank"
        ><span aria-hidden="true">${texts.partners.rank(rank, isTied)}</span
        ><span class="unseen">${texts.partners.rankSpoken(rank, isTied)}</span></span
      >
      <span class="who">
        <span class="name">${organization}</span>
        ${closeTo.length > 0 ? html`<span class="mark close">${texts.partners.closeCall}</span>` : nothing}
        ${scoreBar(score, coverage < 1)}
        ${coverage < 1 ? html`<span class="detail">${texts.partners.coverage(coverage)}</span>` : nothing}
        ${
          closeTo.length > 0
            ? html`<span class="detail">${texts.partners.closeTo(closeTo, closeCallGap)}</span>`
            : nothing
        }
      </span>
      <span class="score"
        ><span aria-hidden="true">${texts.partners.score(score)}</span
        ><span class="unseen">${texts.partners.scoreSpoken(score)}</span></span
      >
    </button>
  </li>`;
}

function unrankedView(partner: UnrankedPartner, actions: PaneActions): TemplateResult {
  const { organization, eligibility, reasons, row } = partner;
  return html`<li>
    <button class="partner" @click=${() => actions.goTo({ table: "PartnerList", row })}>
      <span class="rank" aria-hidden="true">–</span>
      <span class="who">
        <span class="name">${organization}</span>
        <span class="mark ${eligibility}">${words.eligibility[eligibility]}</span>
        ${reasons.map((reason) => html`<span class="detail">${unrankedReason(reason)}</span>`)}
      </span>
    </button>
  </li>`;
}
