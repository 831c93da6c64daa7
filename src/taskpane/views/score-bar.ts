import { html, svg, type TemplateResult } from "lit";

/** A score from 0 to 100 as a bar; hatched when it rests on less than all criteria. The number stands beside it. */
export function scoreBar(score: number, isHatched: boolean): TemplateResult {
  const width = `${Math.max(0, Math.min(100, score))}%`;
  return html`<svg class="bar" aria-hidden="true">
    <rect class="bar-all" width="100%" height="100%" rx="3"></rect>
    <rect class="bar-score" width=${width} height="100%" rx="3"></rect>
    ${isHatched ? svg`<rect width=${width} height="100%" rx="3" fill="url(#hatching)"></rect>` : svg``}
  </svg>`;
}

/** The pattern of hatched bars, once for all of them. */
export function hatching(): TemplateResult {
  return html`<svg class="unseen" aria-hidden="true">
    <pattern id="hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="bar-hatch" width="3" height="6"></rect>
    </pattern>
  </svg>`;
}
