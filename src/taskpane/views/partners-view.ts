import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { EntryForm } from "../../app/entry-forms";
import { firstPlaceChange } from "../../app/first-place-change";
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
  { overview, workbook }: PlannerScreen,
  actions: PaneActions,
): TemplateResult {
  const { ranked, unranked, counts } = overview;
  const change = firstPlaceChange(workbook, overview);
  return html`${hatching()}
    <div class="title-row">
      <h2>${texts.partners.title}</h2>
      ${overview.isReadOnly ? nothing : addButtons(counts.partners > 0, actions)}
    </div>
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
      ${repeat(shownPart(ranked, "ranked", state), keyOf, (partner) => rankedView(partner, actions))}
    </ol>
    ${rankingNotes(overview)}
    ${change ? html`<p class="quiet note">${texts.partners.firstPlace(change.criterion, change)}</p>` : nothing}
    ${unfoldButton(ranked.length, "ranked", { state, actions })}
    ${unranked.length > 0 ? html`<h3>${texts.partners.unranked}</h3>` : nothing}
    <ul class="ranking">
      ${repeat(shownPart(unranked, "unranked", state), keyOf, (partner) => unrankedView(partner, actions))}
    </ul>
    ${unfoldButton(unranked.length, "unranked", { state, actions })}`;
}

// Nobody can be rated before somebody is listed.
function addButtons(isAnyListed: boolean, actions: PaneActions): TemplateResult {
  const primary: EntryForm = isAnyListed ? "rating" : "partner";
  return html`<span class="choices">
    ${(["partner", "rating"] as const).map(
      (form) =>
        html`<button
          class=${form === primary ? "action primary" : "action"}
          @click=${() => actions.openEntry(form)}
        >
          ${texts.entry.title[form]}
        </button>`,
    )}
  </span>`;
}

/** What the marks of the ranking mean, as far as it has them. */
function rankingNotes({ ranked, closeCallGap }: PlannerOverview): TemplateResult[] {
  const notes = [
    ...(ranked.some(({ closeTo }) => closeTo.length > 0) ? [texts.partners.closeCallNote(closeCallGap)] : []),
    ...(ranked.some(({ coverage }) => coverage < 1) ? [texts.partners.hatched] : []),
  ];
  return notes.map((note) => html`<p class="quiet note">${note}</p>`);
}

// A partner that is listed twice stands here twice.
function keyOf({ organization, row }: { readonly organization: string; readonly row: number }): string {
  return `${row} ${organization}`;
}

function rankedView(partner: RankedPartner, actions: PaneActions): TemplateResult {
  const { rank, isTied, organization, score, coverage, closeTo } = partner;
  return html`<li>
    <button class="partner" @click=${() => actions.openPartner(organization)}>
      <span class="rank"
        ><span aria-hidden="true">${texts.partners.rank(rank, isTied)}</span
        ><span class="unseen">${texts.partners.rankSpoken(rank, isTied)}</span></span
      >
      <span class="who">
        <span class="name">${organization}</span>
        ${closeTo.length > 0 ? closeMark(closeTo) : nothing} ${scoreBar(score, coverage < 1)}
        ${coverage < 1 ? html`<span class="detail">${texts.partners.coverage(coverage)}</span>` : nothing}
      </span>
      <span class="score"
        ><span aria-hidden="true">${texts.partners.score(score)}</span
        ><span class="unseen">${texts.partners.scoreSpoken(score)}</span></span
      >
    </button>
  </li>`;
}

function closeMark(closeTo: readonly string[]): TemplateResult {
  const neighbors = texts.partners.closeTo(closeTo);
  return html`<span class="mark close" title=${neighbors}
    >${texts.partners.closeCall}<span class="unseen">: ${neighbors}</span></span
  >`;
}

function unrankedView(partner: UnrankedPartner, actions: PaneActions): TemplateResult {
  const { organization, eligibility, reasons } = partner;
  return html`<li>
    <button class="partner" @click=${() => actions.openPartner(organization)}>
      <span class="rank" aria-hidden="true">–</span>
      <span class="who">
        <span class="name">${organization}</span>
        <span class="mark ${eligibility}">${words.eligibility[eligibility]}</span>
        ${reasons.map((reason) => html`<span class="detail">${unrankedReason(reason)}</span>`)}
      </span>
    </button>
  </li>`;
}
