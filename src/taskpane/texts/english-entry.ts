import type { EntryForm } from "../../app/entry-forms";
import type { EntryProblem } from "../../app/parse-entry";
import { formats } from "../formats";

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
    partner: "One row on the Partners sheet.",
    rating: "What one person thinks of one partner. Leave out what cannot be judged: a blank is not a zero.",
    task: "One row in the work plan; the ID is given by itself.",
    contact: "One row in the contact log.",
    answer: "What one person answered. Leave out what was left out; it does not count.",
  } satisfies Record<EntryForm, string> as Record<EntryForm, string>,
  required: "needed",
  notRated: "Not rated",
  notAnswered: "Not answered",
  nothingChosen: "Choose…",
  anchor: (rating: number, looks: string) => `${formats.rating(rating)}: ${looks}`,
  rating: (rating: number) => formats.rating(rating),
  problem: {
    required: (label: string) => `${label} is needed.`,
    notADay: (label: string) => `${label} is not a day.`,
    notListed: (label: string) => `${label} has to be one of the list. Choose it there.`,
  } satisfies Record<EntryProblem["problem"], (label: string) => string>,
  save: {
    partner: "Add partner",
    rating: "Add rating",
    task: "Add task",
    contact: "Add to log",
    answer: "Add answer",
  } satisfies Record<EntryForm, string> as Record<EntryForm, string>,
  saving: "Adding…",
  added: (sheet: string, row: number, name: string) =>
    `${name} was added to ${sheet}, row ${formats.whole(row)} of the table.`,
};
