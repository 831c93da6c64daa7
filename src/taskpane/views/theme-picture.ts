import { html, nothing, svg, type TemplateResult } from "lit";
import type { SurveyStanding, ThemeInRound, ThemeStanding } from "../../app/survey-standing";
import { guideTips } from "../../workbook/guide-tips";
import { words } from "../../workbook/words";
import { texts } from "../texts";

/** The survey's themes as a picture: a line from 1 to 5 for each, with a dot for the newest round and the one before. */
export function themePicture(survey: SurveyStanding): TemplateResult {
  const bands = weakBands(survey.bands);
  const before = survey.rounds.at(-2) ?? null;
  return html`<ul class="themes">
      ${survey.themes.map((theme) => themeRow(theme, bands, before))}
    </ul>
    ${pictureKey(survey, bands, before)}`;
}

/** A part of the line in which a mean is no strength. */
interface WeakBand {
  readonly band: "address" | "discuss";
  readonly below: number;
  /** Units: percent of the line. */
  readonly from: number;
  readonly to: number;
}

/** The parts of the line below each cut-off, as far as they are on it. */
function weakBands({ discussFrom, strengthFrom }: SurveyStanding["bands"]): WeakBand[] {
  const addressBelow = Math.min(discussFrom, strengthFrom);
  const parts: WeakBand[] = [
    { band: "address", below: addressBelow, from: 0, to: placeOf(addressBelow) },
    { band: "discuss", below: strengthFrom, from: placeOf(addressBelow), to: placeOf(strengthFrom) },
  ];
  return parts.filter(({ from, to }) => to > from);
}

/** Where a mean from 1 to 5 stands on the line. Units: percent of the line. */
function placeOf(mean: number): number {
  return Math.max(0, Math.min(100, ((mean - 1) / 4) * 100));
}

function themeRow(
  { theme, rounds, change }: ThemeStanding,
  bands: readonly WeakBand[],
  before: string | null,
): TemplateResult {
  const { themes: say } = texts.assess;
  const [newest = unanswered, earlier = null] = [rounds.at(-1), rounds.at(-2)];
  const { mean } = newest;
  const comparable = mean === null ? null : change;
  return html`<li>
    <span>${guideTips[theme].theme}</span>
    ${track({ mean, before: earlier?.mean ?? null }, bands)}
    <span class="figures" aria-hidden="true">
      ${mean === null ? say.notAnswered : html`<b>${texts.assess.survey.mean(mean)}</b>`}
      ${comparable === null ? nothing : html`<span>${say.change(comparable)}</span>`}
    </span>
    <span class="unseen">: ${spoken(newest, before === null ? null : { before, earlier, comparable })}</span>
  </li>`;
}

const unanswered: ThemeInRound = { mean: null, n: 0, band: null };

interface Compared {
  /** The name of the round before. */
  readonly before: string;
  readonly earlier: ThemeInRound | null;
  readonly comparable: ThemeStanding["change"];
}

/** What the dots of one theme say, in words. */
function spoken({ mean, n }: ThemeInRound, compared: Compared | null): string {
  const { themes: say } = texts.assess;
  const now = mean === null ? say.notAnswered : say.spoken(mean, n);
  if (!compared) return now;
  const { before, earlier, comparable } = compared;
  return [
    now,
    ...(comparable === null ? [] : [say.changeSpoken(comparable, before)]),
    say.beforeSpoken(earlier?.mean ?? null, before),
  ].join("; ");
}

function track(
  { mean, before }: { readonly mean: number | null; readonly before: number | null },
  bands: readonly WeakBand[],
): TemplateResult {
  const dot = (value: number | null, kind: string, radius: number) =>
    value === null
      ? nothing
      : svg`<circle class=${kind} cx=${`${placeOf(value)}%`} cy="50%" r=${radius}></circle>`;
  return html`<svg class="track" aria-hidden="true">
    ${bands.map(
      ({ band, from, to }) =>
        svg`<rect class=${band} x=${`${from}%`} width=${`${to - from}%`} height="100%"></rect>`,
    )}
    <line x2="100%" y1="50%" y2="50%"></line>
    ${dot(before, "before", 6)} ${dot(mean, "newest", 4.5)}
  </svg>`;
}

/** What the dots and the shades mean. */
function pictureKey(
  { round, forms }: SurveyStanding,
  bands: readonly WeakBand[],
  before: string | null,
): TemplateResult {
  const { themes: say } = texts.assess;
  const entry = (kind: string, text: string) =>
    html`<li><i class=${`swatch ${kind}`} aria-hidden="true"></i>${text}</li>`;
  return html`<ul class="key quiet">
    ${entry("newest", say.newest(round, forms))} ${before === null ? nothing : entry("before", before)}
    ${bands.map(({ band, below }) => entry(band, say.below(words.surveyBand[band], below)))}
  </ul>`;
}
