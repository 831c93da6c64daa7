import { html, nothing, type TemplateResult } from "lit";
import { texts } from "../texts";

/** The pane while it waits for Excel and for the first look at the workbook. */
export function startingView(): TemplateResult {
  return html`<main class="start">
    <h1 class="product">${texts.product}</h1>
    <p>${texts.starting}</p>
  </main>`;
}

/** The pane when it cannot start, with what to do about it. */
export function stoppedView(message: string, startAgain: (() => void) | null): TemplateResult {
  return html`<main class="start">
    <h1 class="product">${texts.product}</h1>
    <p role="alert">${message}</p>
    ${startAgain ? html`<fluent-button @click=${startAgain}>${texts.tryAgain}</fluent-button>` : nothing}
  </main>`;
}
