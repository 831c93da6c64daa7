import { goTo, type Target } from "./actions/go-to";
import { makeTask } from "./actions/make-task";
import { lookAtNewYear, saveWorkbook, startNewYear } from "./actions/new-year";
import { printAgreement } from "./actions/print-agreement";
import { goLive } from "./actions/go-live";
import type { Acting } from "./actions/run-action";
import { setUp } from "./actions/set-up";
import { updateScoringColumns } from "./actions/update-scoring-columns";
import type { PrintRequest } from "../app/print-agreement";
import type { TaskSource } from "../workbook/made-task";
import type { Paper } from "../workbook/print-view";
import type { Activity, Content, LongList, Place } from "./pane-state";

/** What a person can do in the pane. */
export interface PaneActions {
  readonly choosePlace: (place: Place) => void;
  readonly chooseContent: (content: Content) => void;
  readonly setUp: () => void;
  readonly updateScoring: () => void;
  readonly goTo: (target: Target) => void;
  readonly makeTask: (source: TaskSource) => void;
  readonly choosePaper: (paper: Paper) => void;
  readonly printAgreement: (request: PrintRequest) => void;
  /** Leaves somebody's words on the print view as they are. */
  readonly keepPrintView: () => void;
  readonly lookAtNewYear: () => void;
  readonly keepOldYear: () => void;
  readonly save: () => void;
  readonly startNewYear: () => void;
  /** Shows a long list in full, or only its beginning again. */
  readonly unfold: (list: LongList) => void;
  readonly tryAgain: () => void;
}

/** Everything that a click in the pane can begin. */
export function paneActions(acting: Acting): PaneActions {
  const { pane } = acting;
  const again = retries(acting);
  return {
    choosePlace: (place) => {
      if (place !== pane.state().place) pane.change({ place, done: null });
    },
    chooseContent: (content) => pane.change({ content }),
    setUp: () => void setUp(acting),
    updateScoring: () => void updateScoringColumns(acting),
    goTo: (target) => void goTo(acting, target),
    makeTask: (source) => void makeTask(acting, source),
    choosePaper: (paper) => pane.change({ paper }),
    printAgreement: (request) => void printAgreement(acting, request),
    keepPrintView: () => pane.change({ unprinted: null }),
    lookAtNewYear: () => void lookAtNewYear(acting),
    keepOldYear: () => pane.change({ newYear: null }),
    save: () => void saveWorkbook(acting),
    startNewYear: () => void startNewYear(acting),
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

/** What trying again does after each kind of failure. */
function retries(acting: Acting): Readonly<Record<Activity, () => Promise<void>>> {
  const { read } = acting;
  return {
    reading: read,
    goingToCell: read,
    // What was to be done is on the page still, and shows whether it was done.
    makingTask: read,
    printing: read,
    startingNewYear: read,
    lookingAtNewYear: () => lookAtNewYear(acting),
    saving: () => saveWorkbook(acting),
    settingUp: () => setUp(acting),
    updatingScoring: () => updateScoringColumns(acting),
  };
}
