import type { WorkbookPort } from "../app/workbook-port";
import type { PaneState } from "./pane-state";

/** The pane as its actions see it: what it shows now, and the workbook behind it. */
export interface Pane {
  readonly state: () => PaneState;
  /** Replaces parts of the state; the page follows. */
  readonly change: (change: Partial<PaneState>) => void;
  readonly port: WorkbookPort;
}

/** Holds the state of a pane and shows it again whenever it changed, many changes at once. */
export function paneStore(first: PaneState, show: (state: PaneState) => void): Omit<Pane, "port"> {
  let state = first;
  let isDue = false;
  const showNow = (): void => {
    isDue = false;
    show(state);
  };
  return {
    state: () => state,
    change: (change) => {
      state = { ...state, ...change };
      if (!isDue) queueMicrotask(showNow);
      isDue = true;
    },
  };
}
