import type { Page, Place, Screen } from "../pane-state";

/** What the pane shows before it is in a planner, but for its start. */
export type LoadedScreen = Extract<Screen["screen"], "setUp" | "restore">;

/** Has views of the pane there before they are shown. Errors: a `HostError` when one does not come. */
export interface ViewLoader {
  readonly loadPlace: (place: Place) => Promise<void>;
  readonly loadPage: (page: Page) => Promise<void>;
  readonly loadScreen: (screen: LoadedScreen) => Promise<void>;
}
