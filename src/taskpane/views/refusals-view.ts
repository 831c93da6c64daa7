import { html, type TemplateResult } from "lit";

/** What stands in the way of something, a sentence each. */
export function refusalsView(title: string, refusals: readonly string[]): TemplateResult {
  return html`<fluent-message-bar class="banner" layout="multiline" intent="warning">
    <p>${title}</p>
    <ul>
      ${refusals.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
  </fluent-message-bar>`;
}
