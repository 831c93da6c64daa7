import type { TemplateResult } from "lit";
import { loadPart } from "../../app/load-part";
import type { PaneActions } from "../pane-actions";
import type { LoadedScreen } from "../actions/view-loader";
import type { Page, PaneState, Place, PlannerScreen, RestoreScreen, SetUpScreen } from "../pane-state";
import { todayView } from "./today-view";

/** Draws a place or a page of the pane from its state. */
export type PlannerView = (state: PaneState, screen: PlannerScreen, actions: PaneActions) => TemplateResult;

/** Draws the pane while it is not in a planner. */
type ScreenView<Shown> = (state: PaneState, screen: Shown, actions: PaneActions) => TemplateResult;

interface ScreenViews {
  readonly setUp: ScreenView<SetUpScreen>;
  readonly restore: ScreenView<RestoreScreen>;
}

/** What the pane opens with is there from the start; the other places are loaded when somebody goes there. */
const places = new Map<Place, PlannerView>([["today", todayView]]);
const pages = new Map<Page["page"], PlannerView>();

const placeLoaders: Readonly<Record<Exclude<Place, "today">, () => Promise<PlannerView>>> = {
  partners: async () => (await import("./partners-view")).partnersView,
  plan: async () => (await import("./plan-view")).planView,
  assess: async () => (await import("./assess-view")).assessView,
  check: async () => (await import("./check-view")).checkView,
};

const pageLoaders: Readonly<Record<Page["page"], () => Promise<PlannerView>>> = {
  partner: async () => (await import("./partner-view")).partnerView,
  entry: async () => (await import("./entry-view")).entryView,
};

// A workbook is set up once, and hardly ever made whole again.
const screens: { -readonly [Name in LoadedScreen]?: ScreenViews[Name] } = {};

/** The views that are loaded, as far as they are. */
export const loadedViews = {
  place: (place: Place): PlannerView | null => places.get(place) ?? null,
  page: ({ page }: Page): PlannerView | null => pages.get(page) ?? null,
  setUp: (): ScreenViews["setUp"] | null => screens.setUp ?? null,
  restore: (): ScreenViews["restore"] | null => screens.restore ?? null,
} as const;

/** Loads the view of a place. Errors: a `HostError` when it does not come. */
export async function loadPlace(place: Place): Promise<void> {
  if (place !== "today" && !places.has(place)) places.set(place, await loadPart(placeLoaders[place]));
}

/** Loads the view of a workbook that is not in order yet. Errors: a `HostError` when it does not come. */
export async function loadScreen(screen: LoadedScreen): Promise<void> {
  if (screen === "setUp") screens.setUp ??= (await loadPart(() => import("./set-up-view"))).setUpView;
  else screens.restore ??= (await loadPart(() => import("./restore-view"))).restoreView;
}

/** Loads the view of a page. Errors: a `HostError` when it does not come. */
export async function loadPage({ page }: Page): Promise<void> {
  if (!pages.has(page)) pages.set(page, await loadPart(pageLoaders[page]));
}
