import type { NewYearPreview } from "../app/start-new-year";
import type { PrintRequest } from "../app/print-agreement";
import type { Paper } from "../workbook/print-view";
import type { PlannerOverview } from "../app/planner-overview";
import type { PlannerWorkbook } from "../app/planner-workbook";
import type { SetUpPreview } from "../app/set-up-workbook";

/** All that the pane shows, as plain data; the views make a page of it. */
export interface PaneState {
  readonly screen: Screen;
  readonly place: Place;
  /** What a new planner is to begin with. */
  readonly content: Content;
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
  /** Whether changes of the workbook are told: yes, no, or Excel was just asked. */
  readonly live: "yes" | "no" | "asked";
  readonly lastChange: LastChange | null;
  /** Long lists that are shown in full. */
  readonly unfolded: ReadonlySet<LongList>;
}

/** What the pane as a whole is about just now. */
export type Screen =
  | { readonly screen: "starting" }
  | { readonly screen: "setUp"; readonly preview: SetUpPreview }
  | { readonly screen: "planner"; readonly workbook: PlannerWorkbook; readonly overview: PlannerOverview };

/** The planner as it is shown once the workbook is set up. */
export type PlannerScreen = Extract<Screen, { readonly screen: "planner" }>;

/** The places of the pane, in the order of their tabs. */
export const places = ["today", "partners", "assess", "check"] as const;

export type Place = (typeof places)[number];
export type Content = "empty" | "example";
export type LongList =
  "overdue" | "dueSoon" | "ranked" | "unranked" | "openGoals" | "agreements" | "error" | "warning" | "hint";

/** What the pane does with the workbook. */
export type Activity =
  | "reading"
  | "settingUp"
  | "updatingScoring"
  | "goingToCell"
  | "makingTask"
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
    content: "empty",
    running: null,
    reading: null,
    failure: null,
    done: null,
    paper,
    unprinted: null,
    newYear: null,
    live: "asked",
    lastChange: null,
    unfolded: new Set(),
  };
}
