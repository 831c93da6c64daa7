import { html, nothing, type TemplateResult } from "lit";
import type { RestorePreview } from "../../app/restore/restore-tables";
import type { PaneActions } from "../pane-actions";
import type { PaneState, RestoreLook, RestoreScreen } from "../pane-state";
import { texts } from "../texts";
import { aboutLinks } from "./about-links";
import { refusalsView } from "./refusals-view";

/** What became of a planner that another program saved, and the way back. */
export function restoreView(state: PaneState, screen: RestoreScreen, actions: PaneActions): TemplateResult {
  return html`<main class="start">
    <h1 class="product">${texts.product}</h1>
    <h2>${texts.restore.title}</h2>
    ${texts.restore.about.map((sentence) => html`<p>${sentence}</p>`)} ${restoreLook(screen, state, actions)}
    ${aboutLinks()}
  </main>`;
}

/** What making the tables again will do, with the button that does it. */
export function restoreLook(
  { preview, refusals }: RestoreLook,
  state: PaneState,
  actions: PaneActions,
): TemplateResult {
  return html`<div class="restore-look">
    ${refusals.length > 0 ? refusalsView(texts.restore.refused, refusals) : nothing}
    ${refusals.length === 0 || state.restore ? choicesView(refusals.length === 0, state, actions) : nothing}
    ${previewView(preview)}
  </div>`;
}

function choicesView(isPossible: boolean, state: PaneState, actions: PaneActions): TemplateResult {
  const isRunning = state.running?.activity === "restoring";
  return html`<div class="choices">
    ${
      isPossible
        ? html`<fluent-button
            class="main-action"
            appearance="primary"
            ?disabled-focusable=${isRunning}
            @click=${actions.restore}
            >${isRunning ? texts.restore.running : texts.restore.button}</fluent-button
          >`
        : nothing
    }
    ${
      state.restore && !isRunning
        ? html`<button class="action" @click=${actions.leaveUnrestored}>${texts.restore.leave}</button>`
        : nothing
    }
  </div>`;
}

function previewView({
  tables,
  shown,
  isReleased,
  formulas,
  added,
  leftAlone,
  kept,
}: RestorePreview): TemplateResult {
  const say = texts.restore;
  const sheets = [...new Set(kept.map(({ sheet }) => sheet))];
  const lines = [
    ...(shown.length > 0 ? [say.shown(shown)] : []),
    ...(formulas.length > 0 ? [say.formulas(formulas)] : []),
    ...(added.length > 0 ? [say.added(added)] : []),
    ...(isReleased ? [say.released] : []),
    ...(leftAlone.length > 0 ? [say.leftAlone(leftAlone)] : []),
    ...sheets.map((name) => say.kept(name, addressesOn(name, kept))),
  ];
  const unfinished = tables.length + shown.length > 0 ? nothing : html`<p>${say.unfinished}</p>`;
  return html`${tables.length > 0 ? tablesView(tables) : unfinished}
  ${lines.map((line) => html`<p>${line}</p>`)}`;
}

function addressesOn(name: string, kept: RestorePreview["kept"]): string[] {
  return kept.filter(({ sheet }) => sheet === name).map(({ address }) => address);
}

function tablesView(tables: RestorePreview["tables"]): TemplateResult {
  return html`<p>${texts.restore.tables}</p>
    <dl class="sheets in-lines">
      ${tables.map(
        ({ sheet, rows }) =>
          html`<div>
            <dt>${sheet}</dt>
            <dd>${texts.restore.rows(rows)}</dd>
          </div>`,
      )}
    </dl>`;
}
