import { html, nothing, type TemplateResult } from "lit";
import type { CriterionLine, GateLine } from "../../app/partner-profile";
import { partnerScoresTable } from "../../workbook/partner-scores.table";
import { words } from "../../workbook/words";
import { formats } from "../formats";
import { texts } from "../texts";
import type { CardShowing } from "./partner-showing";
import { ratingTrack } from "./partner-track";
import { answersText, differenceLines, standingLines, whyTitle } from "./partner-words";

/** Why a partner stands where it does: its score and coverage, and how it was rated on each criterion. */
export function standingSection({ card, screen, actions }: CardShowing): TemplateResult {
  const rate = () =>
    actions.openEntry("rating", { [partnerScoresTable.columns.partner.header]: card.organization });
  return html`<section>
    <h3>${whyTitle(card.standing)}</h3>
    ${standingLines(card.standing).map((line) => html`<p class="quiet">${line}</p>`)}
    ${card.profile.length === 0 ? html`<p class="quiet">${texts.partner.noCriteria}</p>` : profileView(card.profile)}
    ${differenceLines(card).map((line) => html`<p class="quiet">${line}</p>`)} ${answersView(card.answers)}
    ${
      screen.overview.isReadOnly
        ? nothing
        : html`<button class="action small below" @click=${rate}>${texts.partner.rate}</button>`
    }
  </section>`;
}

function profileView(profile: readonly CriterionLine[]): TemplateResult {
  const isDrawn = profile.some(({ mean }) => mean !== null);
  return html`<ul class="profile">
      ${profile.map(
        (line) =>
          html`<li>
            <span class="unseen">${spoken(line)}</span>
            <span class="criterion" aria-hidden="true"
              >${line.criterion} <span class="quiet">${formats.share(line.weightShare)}</span></span
            >
            ${ratedView(line)}
          </li>`,
      )}
    </ul>
    ${isDrawn ? html`<p class="quiet">${texts.partner.key}</p>` : nothing}`;
}

function spoken({ criterion, mean, median, weightShare }: CriterionLine): string {
  const { lineSpoken, weightSpoken } = texts.partner;
  return `${lineSpoken(criterion, mean, median)}, ${weightSpoken(weightShare)}`;
}

function ratedView({ mean, median }: CriterionLine): TemplateResult {
  if (mean === null)
    return html`<span class="unrated quiet" aria-hidden="true">${texts.partner.notRated}</span>`;
  return html`${ratingTrack(mean, median)}<span class="mean" aria-hidden="true"
      >${formats.score(mean)}</span
    >`;
}

function answersView(answers: readonly GateLine[]): TemplateResult | typeof nothing {
  if (answers.length === 0) return nothing;
  const { mustHave, doNotWant } = words.criterionKind;
  return html`<h4>${formats.list([mustHave, doNotWant])}</h4>
    <ul>
      ${answers.map(
        (line) =>
          html`<li class="answer">
            ${line.criterion}
            <span class=${excludes(line) ? "mark excluded" : "mark"}>${words.criterionKind[line.kind]}</span>
            <span class="detail">${answersText(line)}</span>
          </li>`,
      )}
    </ul>`;
}

function excludes({ kind, answers }: GateLine): boolean {
  return answers.some(({ answer }) => answer === (kind === "mustHave" ? "no" : "yes"));
}
