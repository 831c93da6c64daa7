import type { SerialDay } from "../../domain/serial-day";
import { formats } from "../formats";
import { plural } from "./english-plural";

/** What a partner’s card says. */
export const partnerTexts = {
  gone: (name: string) =>
    `${name} is not in the partner list any more: somebody renamed it or deleted its row.`,
  whyRanked: (rank: number, isShared: boolean) => `Why ${isShared ? "shared " : ""}${ordinal(rank)}`,
  whyNot: "Why it is not ranked",
  scored: (score: number, raters: number) =>
    `${formats.score(score)} of 100, rated by ${formats.whole(raters)}`,
  notScored: (raters: number) => (raters === 0 ? "no ratings" : `rated by ${formats.whole(raters)}`),
  shares: (names: readonly string[]) => `Shares its rank with ${formats.list(names)}.`,
  closeTo: (names: readonly string[]) => `Close call with ${formats.list(names)}.`,
  notCounted: (count: number, all: number) =>
    `${formats.whole(count)} of ${plural(all, "rating does", "ratings do")} not count in the score: too little of the weight is rated.`,
  lineSpoken: (criterion: string, mean: number | null, median: number | null) =>
    `${criterion}: ${mean === null ? "not rated" : formats.score(mean)}${median === null ? "" : `, median of all ${formats.score(median)}`}`,
  weightSpoken: (share: number) => `${formats.share(share)} of the weight`,
  notRated: "not rated",
  key: "Dot: this partner. Line: median of all. %: how much it counts.",
  differ: (by: number, criterion: string) => `Raters differ by ${formats.rating(by)} on ${criterion}.`,
  noCriteria: "There are no criteria to rate it on yet.",
  unanswered: "unanswered",
  answered: (answer: string, raters: readonly string[]) => `${answer} (${formats.list(raters)})`,
  noName: "no name",
  questions: {
    title: "Six questions",
    all: "All six are answered.",
    none: "Nothing is written about it yet.",
    open: (questions: readonly string[]) => `Open: ${formats.list(questions)}.`,
    withoutPlan: (question: string) => `${question} (no plan yet)`,
    mark: (place: number, question: string, isAnswered: boolean) =>
      `${formats.whole(place)} ${question}: ${isAnswered ? "answered" : "open"}`,
    decision: (decision: string) => `Decision: ${decision}.`,
  },
  approach: {
    title: "Approach",
    none: "No plan to approach it yet.",
    ready: "The plan is ready.",
    parts: (count: number, all: number) => `${formats.whole(count)} of ${formats.whole(all)} parts are ready`,
    missing: (parts: readonly string[]) => `Missing: ${formats.list(parts)}.`,
    by: (who: string, when: SerialDay | null) =>
      [who, when === null ? "" : formats.day(when)].filter((part) => part !== "").join(", "),
  },
  agreement: {
    title: "Agreement",
    needed: (shared: readonly string[]) => `Needed: ${formats.list(shared).toLowerCase()}`,
    written: "Written agreement",
    notNeeded: "No money and no administration is shared.",
  },
  contact: {
    title: "Contact",
    none: "No contact person is named.",
    planned: "Staying in touch",
    last: (day: SerialDay | null) =>
      day === null ? "No contact is logged yet" : `Last contact ${formats.day(day)}`,
    next: (day: SerialDay) => `next due ${formats.day(day)}`,
  },
  tasks: {
    title: (count: number) => plural(count, "open task", "open tasks"),
    none: "No open task.",
    due: (day: SerialDay) => `due ${formats.day(day)}`,
  },
  rate: "Add or change a rating",
  goToRow: "Go to row",
  copyBrief: "Copy brief",
  rename: {
    button: "Rename",
    title: "Rename everywhere",
    newName: "New name",
    where: (sheet: string, count: number) => `${sheet}: ${formats.whole(count)}`,
    changes: (cells: number, sheets: number) => `This changes ${cellsOnSheets(cells, sheets)}:`,
    save: "Rename",
    saving: "Renaming…",
    keep: "Keep the name",
    done: (cells: number, sheets: number) =>
      cells === 0 ? "It is called that already." : `Renamed in ${cellsOnSheets(cells, sheets)}.`,
  },
};

function cellsOnSheets(cells: number, sheets: number): string {
  return `${plural(cells, "cell", "cells")} on ${plural(sheets, "sheet", "sheets")}`;
}

const ordinals = new Intl.PluralRules("en", { type: "ordinal" });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };

function ordinal(rank: number): string {
  return `${formats.whole(rank)}${endings[ordinals.select(rank)] ?? "th"}`;
}
