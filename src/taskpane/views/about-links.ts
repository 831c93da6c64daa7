import { html, nothing, type TemplateResult } from "lit";
import { texts } from "../texts";

/** Small links to the pages that say how to begin, what to do when something goes wrong, and what happens to the data; something may go before them. */
export function aboutLinks(first: TemplateResult | null = null): TemplateResult {
  const link = (page: string, label: string) =>
    html`<a href="${page}.html" target="_blank" rel="noopener">${label}</a>`;
  return html`<p class="quiet about-links">
    ${first ? html`${first} · ` : nothing}${link("help", texts.about.help)} ·
    ${link("support", texts.about.support)} · ${link("privacy", texts.about.privacy)}
  </p>`;
}
