import { formats } from "../formats";
import { assessTexts } from "./english-assess";
import { entryTexts } from "./english-entry";
import { firstNames } from "./english-names";
import { partnerTexts } from "./english-partner";
import { planTexts } from "./english-plan";
import { repairTexts } from "./english-repair";
import { restoreTexts } from "./english-restore";
import { todayTexts } from "./english-today";
import { plural } from "./english-plural";

/** Every word of the pane in English. */
export const english = {
  product: "Partnership Planner",
  starting: "Starting…",
  tryAgain: "Try again",

  places: { today: "Today", partners: "Partners", plan: "Plan", assess: "Assess", check: "Check" },
  issueCount: (count: number) => plural(count, "thing to check", "things to check"),

  activity: {
    reading: "Reading the workbook…",
    settingUp: "Setting up the workbook…",
    lookingAtRestore: "Looking at the sheets…",
    restoring: "Making the tables again…",
    updatingScoring: "Updating the scoring…",
    goingToCell: "Going to the cell…",
    makingTask: "Adding the task…",
    printing: "Making the print view…",
    lookingAtNewYear: "Looking at the year…",
    saving: "Saving the workbook…",
    startingNewYear: "Starting the new year…",
    addingRow: "Adding the row…",
    changingRow: "Changing the row…",
    lookingAtMends: "Looking at what can be mended…",
    mending: "Mending…",
    renamingPartner: "Renaming the partner…",
    openingPlace: "Opening…",
    copying: "Copying…",
  },
  cancel: {
    button: "Cancel",
    done: "Cancelled. Nothing was written.",
    tooLate: "Sent to Excel, so it cannot be taken back now.",
  },
  cellIsEdited: "A cell is being edited. Press Enter or Esc in the sheet to go on.",

  failure: {
    unexpected:
      "Something went wrong in the planner itself. The workbook is as it was before; read it again.",
    placeGone: "This place is not in the workbook any more. Look under Check for what is missing.",
  },

  status: {
    live: "Live",
    notLive: "Not live",
    noChange: "no change yet",
    lastChange: (at: Date, by: "here" | "elsewhere") =>
      `last change ${formats.time(at)} ${by === "here" ? "here" : "by someone else"}`,
    readAgain: "Read again",
  },

  readOnly:
    "This workbook was made by a newer version of the planner. You can read it here, but not change it. Update the add-in to go on.",

  setUp: {
    title: "Plan your partnership in this workbook",
    about: [
      "The planner turns this workbook into a partnership file: who could help, whom to approach first and why, who does what by when, and what is late.",
      "Everything is ordinary tables and formulas, so colleagues without the add-in see the same live figures.",
    ],
    staysAsItIs: "What is in the workbook stays as it is. These sheets are added:",
    contentLabel: "Begin with",
    content: {
      empty: { label: "Empty tables", help: "With seven starter criteria that you can change." },
      example: {
        label: "The example",
        help: "A made-up county coalition to look around in: partners, ratings and tasks.",
      },
    },
    button: "Set up workbook",
    notNow: "Not now",
    putOff: {
      title: "This workbook is as it was",
      about: [
        "Nothing was added. The planner does nothing to a workbook that is not set up for it.",
        "Whenever you want a partnership file, here or in another workbook, choose the button below: it shows first what will be added.",
      ],
      button: "Back to set-up",
    },
    running: "Setting up…",
    refused: "The workbook cannot be set up yet:",
  },

  scoring: {
    title: "The criteria changed",
    added: (names: readonly string[]) => `New: ${formats.list(names)}`,
    renamed: (from: string, to: string) => `Renamed: ${from} → ${to}`,
    notCounted: (names: readonly string[]) => `Not counted: ${formats.list(names)}`,
    reordered: "The columns of the ratings follow the new order of the criteria.",
    unanswered: (gates: readonly string[], ranked: number) =>
      `Until it is answered for them with Yes or No (${formats.list(gates)}), ${plural(ranked, "partner that has a rank loses it", "partners that have a rank lose it")}. Open a partner and change its rating to answer.`,
    kept: "No rating is lost.",
    button: "Update scoring",
    running: "Updating…",
  },

  partners: {
    title: "Ranking",
    caption: (eligible: number, partners: number) =>
      `${formats.whole(eligible)} of ${plural(partners, "partner is eligible", "partners are eligible")}`,
    basis: (criteria: number, raters: number) =>
      `${plural(criteria, "criterion", "criteria")} · ${plural(raters, "rater", "raters")}`,
    noneRanked: "No partner is ranked yet.",
    noPartners: "No partners yet. List them on the Partners sheet, then rate them on the Scores sheet.",
    rank: (rank: number, isTied: boolean) => `${isTied ? "=" : ""}${formats.whole(rank)}`,
    rankSpoken: (rank: number, isTied: boolean) =>
      isTied ? `Shares rank ${formats.whole(rank)}` : `Rank ${formats.whole(rank)}`,
    score: (score: number) => formats.score(score),
    scoreSpoken: (score: number) => `Score ${formats.score(score)} of 100`,
    coverage: (coverage: number) => `Rated on ${formats.share(coverage)} of the weight`,
    closeCall: "Close call",
    closeTo: (names: readonly string[]) => `close to ${firstNames(names)}`,
    closeCallNote: (gap: number) =>
      `Close call: less than ${formats.points(gap)} points from the partner above or below.`,
    hatched: "Hatched: not rated on all criteria.",
    firstPlace: (criterion: string, { from, to }: { readonly from: number; readonly to: number }) =>
      `Smallest change that moves first place: ${criterion} ${formats.weight(from)} → ${formats.weight(to)} of the weight`,
    unranked: "Not ranked",
    noName: "Partner without a name",
    reason: {
      notScored: "Nobody has rated it yet.",
      unreadable: "A row of its ratings shows an Excel error, so it has no score.",
      excluded: (criterion: string, answer: string, raters: readonly string[]) =>
        `“${criterion}” is ${answer}${by(raters)}`,
      unanswered: (criterion: string, raters: readonly string[]) =>
        `“${criterion}” is unanswered${by(raters)}`,
      incomplete: (coverage: number | null, minimum: number) =>
        `${formats.share(coverage ?? 0)} of the weight is rated; ${formats.share(minimum)} is needed.`,
    },
  },

  check: {
    title: "Check",
    severity: {
      error: {
        title: (count: number) => plural(count, "error", "errors"),
        help: "A number that someone relies on may be wrong or left out.",
      },
      warning: {
        title: (count: number) => plural(count, "warning", "warnings"),
        help: "Counted, but look at it.",
      },
      hint: { title: (count: number) => plural(count, "hint", "hints"), help: "To tidy up." },
    },
    goToCell: (sheet: string, address: string) => `Go to cell ${address} of ${sheet}`,
    nothing: "All is in order. The planner found nothing to check in this workbook.",
  },

  about: { settings: "Settings", help: "Help", support: "Support", privacy: "Privacy" },
  back: (to: string) => `‹ ${to}`,
  copy: {
    done: "Copied. Paste it where you need it.",
    failed: "The text could not be copied: this program keeps its clipboard closed to add-ins.",
  },
  today: todayTexts,
  assess: assessTexts,
  entry: entryTexts,
  partner: partnerTexts,
  plan: planTexts,
  repair: repairTexts,
  restore: restoreTexts,

  list: {
    showAll: (count: number) => `Show all ${formats.whole(count)}`,
    showFewer: "Show fewer",
  },
};

function by(raters: readonly string[]): string {
  return raters.length > 0 ? ` (${formats.list(raters)})` : "";
}
