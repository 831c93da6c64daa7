import { html, nothing, type TemplateResult } from "lit";
import type { Mend } from "../../app/mend/mend";
import type { ShownIssue } from "../../app/shown-issue";
import type { SheetPlace } from "../../app/workbook-port";
import type { IssueCode, Severity } from "../../domain/issue";
import { relativeAddress } from "../../workbook/references";
import type { PaneActions } from "../pane-actions";
import type { PaneState, PlannerScreen } from "../pane-state";
import { texts } from "../texts";
import { shownPart, unfoldButton } from "./long-list";
import { allMendsView } from "./repair-all-view";
import { mendButton, mendPreview } from "./repair-issue-view";
import { mendsOnScreen } from "./repair-mends";
import { restoreLook } from "./restore-view";
import { scoringView } from "./scoring-view";
import "./repair.css";

const severities: readonly Severity[] = ["error", "warning", "hint"];

/** What a person should look at in the workbook, the weighty first, each with a way to its cell and, if it has one, its mend. */
export function checkView(state: PaneState, screen: PlannerScreen, actions: PaneActions): TemplateResult {
  const { issues } = screen.overview;
  const mends = mendsOnScreen(screen);
  const showing = { state, screen, actions, mends };
  return html`<h2>${texts.check.title}</h2>
    ${scoringView(state, screen.overview, actions)} ${allMendsView(showing)}
    ${issues.length === 0 ? html`<p>${texts.check.nothing}</p>` : nothing}
    ${severities.map((severity) => severitySection(severity, showing))}`;
}

interface CheckShowing {
  readonly state: PaneState;
  readonly screen: PlannerScreen;
  readonly actions: PaneActions;
  readonly mends: ReadonlyMap<ShownIssue, Mend>;
}

function severitySection(severity: Severity, showing: CheckShowing): TemplateResult | typeof nothing {
  const { state, screen, actions } = showing;
  const group = screen.overview.issues.filter(({ issue }) => issue.severity === severity);
  if (group.length === 0) return nothing;
  const { title, help } = texts.check.severity[severity];
  return html`<section class="issues ${severity}">
    <h3>${title(group.length)}</h3>
    <p class="quiet">${help}</p>
    <ul class="cards">
      ${shownPart(group, severity, state).map((issue) => issueView(issue, showing))}
    </ul>
    ${unfoldButton(group.length, severity, { state, actions })}
  </section>`;
}

function issueView(shown: ShownIssue, { state, actions, mends }: CheckShowing): TemplateResult {
  const { message, place } = shown;
  const mend = mends.get(shown);
  const isPlain = restorable.has(shown.issue.code);
  const goTo = place
    ? html`<fluent-button size="small" @click=${() => actions.goTo(place)}
        >${texts.check.goToCell(place.sheet, addressOf(place))}</fluent-button
      >`
    : null;
  return html`<li class="card issue">
    <p>${message}</p>
    ${
      goTo || mend || isPlain
        ? html`<div class="choices">
            ${goTo} ${mend ? mendButton(mend, state, actions) : nothing}
            ${isPlain ? restoreButton(state, actions) : nothing}
          </div>`
        : nothing
    }
    ${isPlain && state.restore ? restoreLook(state.restore, state, actions) : nothing}
    ${mend ? mendPreview(mend, state, actions) : nothing}
  </li>`;
}

const restorable: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "workbook.plainCells",
  "workbook.headersAreRows",
  "workbook.hiddenHeaders",
  "workbook.restoreUnfinished",
]);

function restoreButton(state: PaneState, actions: PaneActions): TemplateResult | typeof nothing {
  if (state.restore) return nothing;
  return html`<fluent-button
    class="look-at-restore"
    size="small"
    ?disabled-focusable=${state.running?.activity === "lookingAtRestore"}
    @click=${actions.lookAtRestore}
    >${texts.restore.look}</fluent-button
  >`;
}

// As Excel's name box shows it.
function addressOf({ row, column }: SheetPlace): string {
  return relativeAddress({ row, column, rowCount: 1, columnCount: 1 });
}
