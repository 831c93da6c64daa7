import { html, nothing, type TemplateResult } from "lit";
import type { PlannerWorkbook } from "../../app/planner-workbook";
import type { ReportedIssue } from "../../app/reported-issue";
import type { Severity } from "../../domain/issue";
import type { TableName } from "../../workbook/tables";
import type { PaneActions } from "../pane-actions";
import type { PaneState, PlannerScreen } from "../pane-state";
import { texts } from "../texts";
import { shownPart, unfoldButton } from "./long-list";
import { scoringView } from "./scoring-view";

const severities: readonly Severity[] = ["error", "warning", "hint"];

/** What a person should look at in the workbook, the weighty first, each with a way to its cell. */
export function checkView(state: PaneState, screen: PlannerScreen, actions: PaneActions): TemplateResult {
  const { issues } = screen.overview;
  return html`<h2>${texts.check.title}</h2>
    ${scoringView(state, screen.overview, actions)}
    ${issues.length === 0 ? html`<p>${texts.check.nothing}</p>` : nothing}
    ${severities.map((severity) => {
      const group = issues.filter((issue) => issue.severity === severity);
      if (group.length === 0) return nothing;
      const { title, help } = texts.check.severity[severity];
      return html`<section class="issues ${severity}">
        <h3>${title(group.length)}</h3>
        <p class="quiet">${help}</p>
        <ul class="cards">
          ${shownPart(group, severity, state).map((issue) => issueView(issue, screen.workbook, actions))}
        </ul>
        ${unfoldButton(group.length, severity, { state, actions })}
      </section>`;
    })}`;
}

function issueView(issue: ReportedIssue, workbook: PlannerWorkbook, actions: PaneActions): TemplateResult {
  return html`<li class="card issue">
    <p>${issue.message}</p>
    ${
      hasPlace(issue, workbook)
        ? html`<fluent-button size="small" @click=${() => actions.goTo({ issue })}
            >${texts.check.goToCell}</fluent-button
          >`
        : nothing
    }
  </li>`;
}

function hasPlace({ table }: ReportedIssue, { tables }: PlannerWorkbook): boolean {
  return table !== null && (tables[table as TableName] ?? null) !== null;
}
