import type { EntryForm } from "../../app/entry-forms";
import type { EntryProblem, EntryValues } from "../../app/parse-entry";
import type { SheetPlace } from "../../app/workbook-port";
import { type Cell, cellText } from "../../domain/cell";
import { longestName } from "../../domain/longest-name";
import { processAnswersTable } from "../../workbook/process-answers.table";
import { formats } from "../formats";

interface Rated {
  readonly partner: Cell;
  readonly rater: Cell;
}

interface Entered {
  readonly form: EntryForm;
  readonly values: EntryValues;
}

/** What the forms say with which rows are added. */
export const entryTexts = {
  title: {
    partner: "Add a partner",
    rating: "Add a rating",
    task: "Add a task",
    contact: "Log a contact",
    answer: "Record an answer",
  } satisfies Record<EntryForm, string> as Record<EntryForm, string>,
  about: {
    partner: "One row on the Partners sheet. Only the name is needed; the rest can follow.",
    rating: "One person on one partner. Leave at – what cannot be judged: a blank is not a zero.",
    task: "One row in the work plan; the ID is given by itself.",
    contact: "One row in the contact log.",
    answer: "What one person answered, from 1 (not at all) to 5 (fully). Leave at – what was left out.",
  } satisfies Record<EntryForm, string> as Record<EntryForm, string>,
  changeTitle: "Change a rating",
  changeAbout: ({ partner, rater }: Rated) =>
    `What ${cellText(rater)} thinks of ${cellText(partner)}. Only what you change is written.`,
  keys: {
    rating: `Keyboard: type 1 to 5 (or ${formats.rating(4.5)}, Y, N), and the next one has its turn.`,
    answer: "Keyboard: type 1 to 5 (D: Don't know, -: left out), and the next one has its turn.",
  },
  filled: (count: number, of: number) => `${formats.whole(count)} of ${formats.whole(of)}`,
  filledSpoken: (count: number, of: number) => `${formats.whole(count)} of ${formats.whole(of)} chosen`,
  required: "needed",
  notRated: "Not rated",
  notAnswered: "Not answered",
  blank: "–",
  nothingChosen: "Choose…",
  anchor: (rating: number, looks: string) => `${formats.rating(rating)}: ${looks}`,
  rating: (rating: number) => formats.rating(rating),
  noneListed: "No partner is listed yet.",
  problem: {
    required: (label: string) => `${label} is needed.`,
    noneFilled: () => "Choose at least one. What is left at – counts nowhere.",
    tooLong: (label: string) =>
      `This ${label.toLowerCase()} is too long: formulas find names of up to ${formats.whole(longestName)} characters.`,
    ratedAlready: () => "This person has rated the partner already.",
    notADay: (label: string) => `${label} is not a day.`,
    notListed: (label: string) => `${label} has to be one of the list. Choose it there.`,
    notOnScale: () => "What you typed is not one of the choices, so it was left out. Choose one, or –.",
    listedAlready: (label: string) => `This ${label.toLowerCase()} is listed already.`,
  } satisfies Record<EntryProblem["problem"], (label: string) => string>,
  save: {
    partner: "Add partner",
    rating: "Add rating",
    task: "Add task",
    contact: "Add to log",
    answer: "Add answer",
  } satisfies Record<EntryForm, string> as Record<EntryForm, string>,
  saving: "Adding…",
  saveChange: "Save rating",
  changeThat: "Change that rating",
  saveAndNext: "Add and next",
  changed: ({ partner, rater }: Rated) => `${cellText(rater)}’s rating of ${cellText(partner)} was changed.`,
  added: ({ form, values }: Entered, { name, place }: { name: string; place: SheetPlace }) =>
    `${addedThing[form](name, values)} was added to ${place.sheet}, row ${formats.exact(place.row + 1)}.`,
  nextIs: (name: string) => `Next: ${name}.`,
  noneLeft: (rater: string) => `${rater} has rated every partner on the list.`,
  leave: {
    question: "Leave without saving this? What you typed here will be lost.",
    keep: "Go on with the form",
    drop: "Discard it",
  },
};

/** What was added, by what its first column holds. */
const addedThing: Readonly<Record<EntryForm, (name: string, values: EntryValues) => string>> = {
  partner: (name) => name,
  rating: (partner) => `A rating of ${partner}`,
  task: (id) => `Task ${id}`,
  contact: () => "The contact",
  answer: (round, values) =>
    `${values[processAnswersTable.columns.organization.header] ?? ""}’s answer to ${round}`,
};
