import { html, nothing, type TemplateResult } from "lit";
import type { PaneActions } from "../pane-actions";
import type { PaneState, PlannerScreen } from "../pane-state";
import { texts } from "../texts";
import { aboutLinks } from "./about-links";
import { dockView } from "./dock-view";
import { loadedViews } from "./loaded-views";
import { settingsLink } from "./settings-link";
import { startingView } from "./start-views";
import { tabsView } from "./tabs-view";

/** The whole pane as a page: where one is at the top, what it is about in the middle, how it is going at the bottom. */
export function paneView(state: PaneState, actions: PaneActions): TemplateResult {
  return html`${contentView(state, actions)}${dockView(state, actions)}`;
}

function contentView(state: PaneState, actions: PaneActions): TemplateResult {
  const { screen } = state;
  switch (screen.screen) {
    case "starting":
      return startingView();
    case "setUp":
      return (loadedViews.setUp() ?? startingView)(state, screen, actions);
    case "restore":
      return (loadedViews.restore() ?? startingView)(state, screen, actions);
    case "planner":
      return plannerView(state, screen, actions);
  }
}

function plannerView(state: PaneState, screen: PlannerScreen, actions: PaneActions): TemplateResult {
  const page = state.pages.at(-1);
  const view = (page ? loadedViews.page(page) : loadedViews.place(state.place)) ?? openingView;
  return html`<header class="top">
      <h1 class="unseen">${texts.product}</h1>
      ${tabsView(state.place, screen.overview.issues.length, actions)}
    </header>
    <main>
      <div id="panel" role="tabpanel" tabindex="-1" aria-labelledby="tab-${state.place}">
        ${screen.overview.isReadOnly ? readOnlyView() : nothing} ${view(state, screen, actions)}
        ${state.place === "check" && !page ? aboutLinks(settingsLink(actions)) : nothing}
      </div>
    </main>`;
}

function openingView(): TemplateResult {
  return html`<p class="quiet">${texts.activity.openingPlace}</p>`;
}

function readOnlyView(): TemplateResult {
  return html`<fluent-message-bar class="banner" layout="multiline" intent="info">
    ${texts.readOnly}
  </fluent-message-bar>`;
}
