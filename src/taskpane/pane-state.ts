import type { NewYearPreview } from "../app/start-new-year";
import type { Mend } from "../app/mend/mend";
import type { RestorePreview } from "../app/restore/restore-tables";
import type { PrintRequest } from "../app/print-agreement";
import type { SeenRating } from "../app/change-rating";
import type { EntryForm } from "../app/entry-forms";
import type { EntryProblem, EntryValues } from "../app/parse-entry";
import type { Paper } from "../workbook/print-view";
import type { PlannerOverview } from "../app/planner-overview";
import type { PlannerWorkbook } from "../app/planner-workbook";
import type { SeenTask } from "../app/seen-task";
import type { SetUpPreview } from "../app/set-up-workbook";
import type { TypedChoice } from "./typed-choice";

/** All that the pane shows, as plain data; the views make a page of it. */
export interface PaneState {
  readonly screen: Screen;
  readonly place: Place;
  /** What lies over the place, the last one in sight; going back shows the one before. */
  readonly pages: readonly Page[];
  /** Who rated last in this pane, so that nobody types a name twice. */
  readonly rater: string;
  /** What a new planner is to begin with. */
  readonly content: Content;
  /** The person does not want this workbook set up now. */
  readonly isPutOff: boolean;
  /** What the person asked for and the workbook has not yet answered. */
  readonly running: Waiting | null;
  /** The workbook is being read because something changed. */
  readonly reading: Waiting | null;
  readonly failure: Failure | null;
  /** What was done last, when there is something to say about it. */
  readonly done: string | null;
  /** What agreements are printed on. */
  readonly paper: Paper;
  /** An agreement that is not printed yet, because somebody's words would be lost. */
  readonly unprinted: PrintRequest | null;
  /** What a new year will do, while the person thinks about it. */
  readonly newYear: NewYearPreview | null;
  /** What making the tables again will do, while the person thinks about it. */
  readonly restore: RestoreLook | null;
  /** What mending will do, while the person thinks about it. */
  readonly mending: Mending | null;
  /** Whether changes of the workbook are told: yes, no, or Excel was just asked. */
  readonly live: "yes" | "no" | "asked";
  readonly lastChange: LastChange | null;
  /** The task that is being given another day. */
  readonly moving: MovingTask | null;
  /** Long lists that are shown in full. */
  readonly unfolded: ReadonlySet<LongList>;
}

/** A task whose day is being changed, and what is typed so far. */
export interface MovingTask {
  /** As it was when somebody began to change it. */
  readonly task: SeenTask;
  /** As a date input holds it. */
  readonly value: string;
  /** Somebody tried to save what is no day. */
  readonly isNoDay: boolean;
}

/** What the pane as a whole is about just now. */
export type Screen =
  | { readonly screen: "starting" }
  | {
      readonly screen: "setUp";
      readonly preview: SetUpPreview;
      /** What stands in the way, a sentence each. */
      readonly refusals: readonly string[];
    }
  | ({ readonly screen: "restore" } & RestoreLook)
  | { readonly screen: "planner"; readonly workbook: PlannerWorkbook; readonly overview: PlannerOverview };

/** What making the tables again will do, and what stands in the way, a sentence each. */
export interface RestoreLook {
  readonly preview: RestorePreview;
  readonly refusals: readonly string[];
}

/** A planner whose tables became plain cells. */
export type RestoreScreen = Extract<Screen, { readonly screen: "restore" }>;

/** A workbook without a planner. */
export type SetUpScreen = Extract<Screen, { readonly screen: "setUp" }>;

/** The planner as it is shown once the workbook is set up. */
export type PlannerScreen = Extract<Screen, { readonly screen: "planner" }>;

/** Something looked at or filled in by itself, until the person goes back. */
export type Page = PartnerPage | EntryPage;

/** One partner with all that is known of it. */
export interface PartnerPage {
  readonly page: "partner";
  readonly organization: string;
  /** What it is to be called, as far as that is typed; null while nobody renames it. */
  readonly newName: string | null;
}

/** A form that is being filled in. */
export interface EntryPage {
  readonly page: "entry";
  readonly form: EntryForm;
  /** The rating that is changed; null for a new row. */
  readonly changing: SeenRating | null;
  /** What it began with, to know whether anything was typed. */
  readonly begunWith: EntryValues;
  /** What is typed so far, by the headers of the fields. */
  readonly values: EntryValues;
  /** What has to be put right first; empty until the person tried to save. */
  readonly problems: readonly EntryProblem[];
  /** What was last chosen by typing; null when something else was done since. */
  readonly typed: TypedChoice | null;
  /** Where the person wants to go although something is typed, while they are asked; else null. */
  readonly leaveTo: Place | "back" | null;
}

/** What was looked at to be mended: one thing, or everything that can be. */
export interface Mending {
  readonly what: "one" | "all";
  readonly mends: readonly Mend[];
}

/** The places of the pane, in the order of their tabs. */
export const places = ["today", "partners", "plan", "assess", "check"] as const;

export type Place = (typeof places)[number];
export type Content = "empty" | "example";
export type LongList =
  | "overdue"
  | "dueSoon"
  | "lateTasks"
  | "tasksThisWeek"
  | "comingTasks"
  | "undatedTasks"
  | "finishedTasks"
  | "ranked"
  | "unranked"
  | "openGoals"
  | "awaited"
  | "agreements"
  | "error"
  | "warning"
  | "hint"
  | "mends";

/** What the pane does with the workbook. */
export type Activity =
  | "reading"
  | "settingUp"
  | "lookingAtRestore"
  | "restoring"
  | "updatingScoring"
  | "goingToCell"
  | "makingTask"
  | "addingRow"
  | "changingRow"
  | "lookingAtMends"
  | "mending"
  | "renamingPartner"
  | "openingPlace"
  | "copying"
  | "printing"
  | "lookingAtNewYear"
  | "saving"
  | "startingNewYear";

export interface Waiting {
  readonly activity: Activity;
  /** Over a second already. */
  readonly isSlow: boolean;
  /** Excel lets it wait because a cell is being edited. */
  readonly isEditingCell: boolean;
  /** Whether it can be given up, or was sent already; null when it never could. */
  readonly cancel: "offered" | "tooLate" | null;
}

export interface Failure {
  readonly activity: Activity;
  readonly messages: readonly string[];
  readonly canRetry: boolean;
}

export interface LastChange {
  readonly at: Date;
  readonly by: "here" | "elsewhere";
}

/** The pane before anything is known of the workbook. */
export function firstState(place: Place, paper: Paper): PaneState {
  return {
    screen: { screen: "starting" },
    place,
    pages: [],
    rater: "",
    content: "empty",
    isPutOff: false,
    running: null,
    reading: null,
    failure: null,
    done: null,
    paper,
    unprinted: null,
    newYear: null,
    restore: null,
    mending: null,
    live: "asked",
    lastChange: null,
    moving: null,
    unfolded: new Set(),
  };
}
