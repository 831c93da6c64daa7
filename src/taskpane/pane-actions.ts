import { beginMove, changeMove, markDone, saveMove } from "./actions/change-task";
import { copyAsText } from "./actions/copy-as-text";
import { changeEntry, typeOnScale } from "./actions/fill-entry";
import { dropEntry, keepEntry, leaveFor } from "./actions/leave-entry";
import { changeRatedAlready, openEntry } from "./actions/open-entry";
import { openPage } from "./actions/open-view";
import { goTo, type Target } from "./actions/go-to";
import { makeTask } from "./actions/make-task";
import { leaveUnmended, lookAtMends, mend } from "./actions/mend";
import { lookAtNewYear, saveWorkbook, startNewYear } from "./actions/new-year";
import { changeNewName, renamePartner } from "./actions/rename-partner";
import { printAgreement } from "./actions/print-agreement";
import { goLive } from "./actions/go-live";
import type { Acting } from "./actions/run-action";
import { cancelRunning } from "./actions/run-cancellable";
import { saveEntry } from "./actions/save-entry";
import { lookAtRestore, restore } from "./actions/restore";
import { setUp } from "./actions/set-up";
import { updateScoringColumns } from "./actions/update-scoring-columns";
import type { EntryForm } from "../app/entry-forms";
import type { EntryValues } from "../app/parse-entry";
import type { ToMend } from "../app/mend/apply-mends";
import type { PrintRequest } from "../app/print-agreement";
import type { SeenTask } from "../app/seen-task";
import type { TaskSource } from "../workbook/made-task";
import type { Paper } from "../workbook/print-view";
import type { Activity, Content, LongList, Place } from "./pane-state";
import type { TypedChoice } from "./typed-choice";

/** What a person can do in the pane. */
export interface PaneActions {
  readonly choosePlace: (place: Place) => void;
  /** Shows one partner with all that is known of it. */
  readonly openPartner: (organization: string) => void;
  /** Notes what the partner in sight is to be called; null keeps its name. */
  readonly changeNewName: (newName: string | null) => void;
  readonly renamePartner: () => void;
  /** Opens a form for a new row, some of its fields filled in by their headers. */
  readonly openEntry: (form: EntryForm, values?: EntryValues) => void;
  readonly changeEntry: (header: string, value: string) => void;
  /** Notes what a key chose on a scale of a form. */
  readonly typeOnScale: (typed: TypedChoice) => void;
  readonly saveEntry: () => void;
  /** Adds the row and shows the form again, for the next one. */
  readonly saveAndNext: () => void;
  /** Changes the rating that the form in sight would repeat. */
  readonly changeRatedAlready: () => void;
  /** Goes on filling in a form that was to be left. */
  readonly keepEntry: () => void;
  /** Leaves a form and what was typed there. */
  readonly dropEntry: () => void;
  readonly goBack: () => void;
  /** Puts a text where Paste finds it. */
  readonly copy: (text: string) => void;
  readonly chooseContent: (content: Content) => void;
  readonly setUp: () => void;
  /** Leaves a workbook without a planner as it is, or goes back to setting it up. */
  readonly putOffSetUp: (isPutOff: boolean) => void;
  /** Shows what making the tables again will do. */
  readonly lookAtRestore: () => void;
  readonly restore: () => void;
  /** Leaves plain cells as they are. */
  readonly leaveUnrestored: () => void;
  readonly updateScoring: () => void;
  readonly goTo: (target: Target) => void;
  /** Shows what mending one issue, or all that can be mended, will do. */
  readonly lookAtMends: (which: ToMend) => void;
  /** Does what was shown. */
  readonly mend: () => void;
  readonly leaveUnmended: () => void;
  readonly makeTask: (source: TaskSource) => void;
  readonly markDone: (task: SeenTask) => void;
  /** Lets a task be given another day. */
  readonly beginMove: (task: SeenTask) => void;
  readonly changeMove: (value: string) => void;
  readonly saveMove: () => void;
  /** Leaves a task's day as it is. */
  readonly cancelMove: () => void;
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
  /** Gives up what is being waited for, as far as nothing was sent yet. */
  readonly cancel: () => void;
  readonly tryAgain: () => void;
}

/** Everything that a click in the pane can begin. */
export function paneActions(acting: Acting): PaneActions {
  const { pane } = acting;
  const again = retries(acting);
  return {
    choosePlace: (place) => leaveFor(acting, place),
    ...partnerActions(acting),
    ...entryActions(acting),
    goBack: () => leaveFor(acting, "back"),
    copy: (text) => void copyAsText(acting, text),
    chooseContent: (content) => pane.change({ content }),
    setUp: () => void setUp(acting),
    putOffSetUp: (isPutOff) => pane.change({ isPutOff, failure: null }),
    ...restoreActions(acting),
    updateScoring: () => void updateScoringColumns(acting),
    goTo: (target) => void goTo(acting, target),
    ...mendActions(acting),
    makeTask: (source) => void makeTask(acting, source),
    ...taskActions(acting),
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
    cancel: cancelRunning,
    tryAgain: () => {
      const { failure, live } = pane.state();
      pane.change({ failure: null });
      void again[failure?.activity ?? "reading"]();
      if (live === "no") void goLive(acting);
    },
  };
}

function partnerActions(
  acting: Acting,
): Pick<PaneActions, "openPartner" | "changeNewName" | "renamePartner"> {
  return {
    openPartner: (organization) => void openPage(acting, { page: "partner", organization, newName: null }),
    changeNewName: (newName) => changeNewName(acting, newName),
    renamePartner: () => void renamePartner(acting),
  };
}

function restoreActions(acting: Acting): Pick<PaneActions, "lookAtRestore" | "restore" | "leaveUnrestored"> {
  return {
    lookAtRestore: () => void lookAtRestore(acting),
    restore: () => void restore(acting),
    leaveUnrestored: () => acting.pane.change({ restore: null }),
  };
}

function mendActions(acting: Acting): Pick<PaneActions, "lookAtMends" | "mend" | "leaveUnmended"> {
  return {
    lookAtMends: (which) => void lookAtMends(acting, which),
    mend: () => void mend(acting),
    leaveUnmended: () => leaveUnmended(acting),
  };
}

/** What can be done with a task where it is shown. */
function taskActions(
  acting: Acting,
): Pick<PaneActions, "markDone" | "beginMove" | "changeMove" | "saveMove" | "cancelMove"> {
  return {
    markDone: (task) => void markDone(acting, task),
    beginMove: (task) => beginMove(acting, task),
    changeMove: (value) => changeMove(acting, value),
    saveMove: () => void saveMove(acting),
    cancelMove: () => acting.pane.change({ moving: null }),
  };
}

type EntryActions = Pick<
  PaneActions,
  | "openEntry"
  | "changeEntry"
  | "typeOnScale"
  | "changeRatedAlready"
  | "saveEntry"
  | "saveAndNext"
  | "keepEntry"
  | "dropEntry"
>;

function entryActions(acting: Acting): EntryActions {
  return {
    openEntry: (form, values = {}) => void openEntry(acting, form, values),
    changeEntry: (header, value) => changeEntry(acting, header, value),
    typeOnScale: (typed) => typeOnScale(acting, typed),
    saveEntry: () => void saveEntry(acting, { next: false }),
    saveAndNext: () => void saveEntry(acting, { next: true }),
    changeRatedAlready: () => void changeRatedAlready(acting),
    keepEntry: () => keepEntry(acting),
    dropEntry: () => dropEntry(acting),
  };
}

/** What trying again does after each kind of failure. */
function retries(acting: Acting): Readonly<Record<Activity, () => Promise<void>>> {
  const { read } = acting;
  return {
    reading: read,
    goingToCell: read,
    openingPlace: read,
    copying: read,
    addingRow: read,
    changingRow: read,
    lookingAtMends: read,
    mending: read,
    renamingPartner: read,
    // What was to be done is on the page still, and shows whether it was done.
    makingTask: read,
    printing: read,
    startingNewYear: read,
    lookingAtNewYear: () => lookAtNewYear(acting),
    saving: () => saveWorkbook(acting),
    settingUp: () => setUp(acting),
    lookingAtRestore: () => lookAtRestore(acting),
    restoring: read,
    updatingScoring: () => updateScoringColumns(acting),
  };
}
