import { html, type TemplateResult } from "lit";
import { texts } from "../texts";

/** How many days a task is late, or how many are left: short for the eye, whole for the ear. */
export function daysView(daysLate: number): TemplateResult {
  const isLate = daysLate > 0;
  const days = isLate ? texts.today.daysLate(daysLate) : texts.today.daysLeft(-daysLate);
  const spoken = isLate ? texts.today.daysLateSpoken(daysLate) : days;
  return html`<span class="side"
    ><span aria-hidden="true">${days}</span><span class="unseen">${spoken}</span></span
  >`;
}
