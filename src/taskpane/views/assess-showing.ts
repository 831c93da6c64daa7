import type { PaneActions } from "../pane-actions";
import type { PaneState } from "../pane-state";

/** What the parts of the place need to draw themselves. */
export interface AssessShowing {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** Whether the workbook may only be looked at. */
  readonly isReadOnly: boolean;
}
