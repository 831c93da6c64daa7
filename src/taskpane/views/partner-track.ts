import { html, svg, type TemplateResult } from "lit";

const lowest = 1;
const highest = 5;

/** A rating from 1 to 5 as a dot on a line, beside the median of all as a stroke. The numbers stand beside it. */
export function ratingTrack(mean: number, median: number | null): TemplateResult {
  const stroke = median === null ? "" : placeOf(median);
  return html`<svg class="track" aria-hidden="true">
    <line class="track-all" x1="0" x2="100%" y1="50%" y2="50%"></line>
    ${
      median === null
        ? svg``
        : svg`<line class="track-median" x1=${stroke} x2=${stroke} y1="15%" y2="85%"></line>`
    }
    <circle class="track-dot" cx=${placeOf(mean)} cy="50%" r="5.5"></circle>
  </svg>`;
}

function placeOf(rating: number): string {
  return `${((rating - lowest) / (highest - lowest)) * 100}%`;
}
