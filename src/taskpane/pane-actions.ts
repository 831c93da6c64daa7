import { goTo, type Target } from "./actions/go-to";
import { goLive } from "./actions/go-live";
import type { Acting } from "./actions/run-action";
import { setUp } from "./actions/set-up";
import { updateScoringColumns } from "./actions/update-scoring-columns";
import type { Activity, Content, LongList, Place } from "./pane-state";

/** What a person can do in the pane. */
export interface PaneActions {
  readonly choosePlace: (place: Place) => void;
  readonly chooseContent: (content: Content) => void;
  readonly setUp: () => void;
  readonly updateScoring: () => void;
  readonly goTo: (target: Target) => void;
  /** Shows a long list in full, or only its beginning again. */
  readonly unfold: (list: LongList) => void;
  readonly tryAgain: () => void;
}

/** Everything that a click in the pane can begin. */
export function paneActions(acting: Acting): PaneActions {
  const { pane, read } = acting;
  const again: Readonly<Record<Activity, () => Promise<void>>> = {
    reading: read,
    goingToCell: read,
    settingUp: () => setUp(acting),
    updatingScoring: () => updateScoringColumns(acting),
  };
  return {
    choosePlace: (place) => {
      if (place !== pane.state().place) pane.change({ place });
    },
    chooseContent: (content) => pane.change({ content }),
    setUp: () => void setUp(acting),
    updateScoring: () => void updateScoringColumns(acting),
    goTo: (target) => void goTo(acting, target),
    unfold: (list) => {
      const { unfolded } = pane.state();
      const others = [...unfolded].filter((one) => one !== list);
      pane.change({ unfolded: new Set(unfolded.has(list) ? others : [...others, list]) });
    },
    tryAgain: () => {
      const { failure, live } = pane.state();
      pane.change({ failure: null });
      void again[failure?.activity ?? "reading"]();
      if (live === "no") void goLive(acting);
    },
  };
}
