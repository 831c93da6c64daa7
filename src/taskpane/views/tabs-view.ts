import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { formats } from "../formats";
import type { PaneActions } from "../pane-actions";
import { places, type Place } from "../pane-state";
import { texts } from "../texts";

/** The places of the pane as tabs; the last one says how much there is to check. */
export function tabsView(current: Place, issueCount: number, actions: PaneActions): TemplateResult {
  const choose = (event: Event): void => {
    const { activeid } = event.currentTarget as HTMLElement & { activeid: string };
    const chosen = places.find((place) => tabId(place) === activeid);
    // A tab that is put back, because a form is not left yet, tells of it as if it had been chosen.
    if (chosen && chosen !== current) actions.choosePlace(chosen);
  };
  // Fluent tells nothing of the tab that is chosen already; it leads back from what lies over its place.
  const chooseAgain = (place: Place) => (): void => {
    if (place === current) actions.choosePlace(place);
  };
  return html`<fluent-tablist aria-label=${texts.product} .activeid=${live(tabId(current))} @change=${choose}>
    ${places.map((place) => tab(place, place === "check" ? issueCount : null, chooseAgain(place)))}
  </fluent-tablist>`;
}

function tabId(place: Place): string {
  return `tab-${place}`;
}

// Fluent copies a tab's text into a style, where it has to stand on one line.
function tab(place: Place, count: number | null, click: () => void): TemplateResult {
  const label = texts.places[place];
  const spoken = count ? `${label}, ${texts.issueCount(count)}` : label;
  // Its room is kept while there is nothing to count, so that no tab moves under the hand of whoever goes for it.
  const mark =
    count === null
      ? nothing
      : html`<span slot="end" class="count ${count === 0 ? "none" : ""}">${formats.whole(count)}</span>`;
  return html`<fluent-tab id=${tabId(place)} aria-label=${spoken} @click=${click}
    >${label}${mark}</fluent-tab
  >`;
}
