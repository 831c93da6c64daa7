import type { Cell } from "../domain/cell";
import { visibleName } from "../domain/visible-name";
import { longestName } from "../domain/longest-name";
import { lookAlikeKey } from "../domain/look-alike-key";
import { nameKey } from "../domain/name-key";
import { parseDay, type SerialDay } from "../domain/serial-day";
import { tables } from "../workbook/tables";
import type { Table } from "../workbook/define-table";
import { isScale, type EntryField } from "./entry-fields";
import { entryForms, type EntryForm } from "./entry-forms";
import type { DataRow } from "./planner-data";

/** What a person typed into a form, by the headers of its fields; what is not named is blank. */
export type EntryValues = Readonly<Record<string, string>>;

/** Why a form cannot be written as it is. */
export interface EntryProblem {
  readonly header: string;
  readonly problem:
    | "required"
    | "noneFilled"
    | "notADay"
    | "notListed"
    | "notOnScale"
    | "tooLong"
    | "listedAlready"
    | "ratedAlready";
}

/** A form that was filled in: the row it makes, and what has to be put right before it is written. */
export interface ParsedEntry {
  readonly row: DataRow;
  readonly problems: readonly EntryProblem[];
}

/** Makes a row of what was typed into a form. What is left blank stays blank; nothing is made up but the day. */
export function parseEntry(
  form: EntryForm,
  { fields, values }: { readonly fields: readonly EntryField[]; readonly values: EntryValues },
  today: SerialDay,
): ParsedEntry {
  const parsed = parseFields(fields, values);
  const cells = parsed.flatMap(({ header, cell }) => (cell === null ? [] : [[header, cell] as const]));
  const problems = parsed.flatMap(({ header, problem }) => (problem ? [{ header, problem }] : []));
  return {
    row: { ...dayOfEntry(form, today), ...Object.fromEntries(cells) },
    problems: [...problems, ...nothingFilled(parsed)],
  };
}

/** What was typed into each field, as the cell that it makes. */
export function parseFields(fields: readonly EntryField[], values: EntryValues): readonly ParsedField[] {
  return fields.map((field) => ({
    header: field.header,
    isScale: isScale(field),
    ...parseField(field, values[field.header] ?? ""),
  }));
}

/** A rating or a survey form in which nothing is chosen counts nowhere, and only looks like one. */
export function nothingFilled(parsed: readonly ParsedField[]): EntryProblem[] {
  const asked = parsed.filter((field) => field.isScale);
  const [first] = asked;
  const isBlank = asked.every(({ cell, problem }) => cell === null && problem === undefined);
  return first && isBlank ? [{ header: first.header, problem: "noneFilled" }] : [];
}

function dayOfEntry(form: EntryForm, today: SerialDay): DataRow {
  const { table, dayOfEntry: key } = entryForms[form];
  const definition: Table = tables[table];
  const header = key === null ? undefined : definition.columns[key]?.header;
  return header === undefined ? {} : { [header]: today };
}

/** A field of a form as the cell that it makes. */
export interface ParsedField extends ParsedCell {
  readonly header: string;
  readonly isScale: boolean;
}

interface ParsedCell {
  readonly cell: Cell;
  readonly problem?: EntryProblem["problem"];
}

function parseField({ input, isRequired, isName, options }: EntryField, typed: string): ParsedCell {
  const text = typed.trim();
  if (isName && text.length > longestName) return { cell: null, problem: "tooLong" };
  if (text === "") return { cell: null, ...(isRequired ? { problem: "required" } : {}) };
  switch (input) {
    case "day": {
      const day = parseDay(text);
      return day === null ? { cell: null, problem: "notADay" } : { cell: day };
    }
    case "rating":
    case "answer":
    case "choice":
    case "listed":
    case "yesNo": {
      const option = meantOption(options, typed);
      return option === undefined
        ? { cell: null, problem: isScale({ input }) ? "notOnScale" : "notListed" }
        : { cell: optionCell(input, option) };
    }
    case "suggested":
      return { cell: suggestedName(options, typed) };
    default:
      return { cell: isName ? visibleName(text) : text };
  }
}

/** The option that was chosen or typed: as it stands, in other capitals, or else the only one that looks the same. */
function meantOption(options: readonly string[], typed: string): string | undefined {
  const exact =
    options.find((one) => one === typed) ?? options.find((one) => nameKey(one) === nameKey(typed));
  if (exact !== undefined) return exact;
  const [only, ...others] = options.filter((one) => lookAlikeKey(one) === lookAlikeKey(typed));
  return others.length === 0 ? only : undefined;
}

// What stands there already is found by its own signs, and what is new is written without odd ones.
function suggestedName(options: readonly string[], typed: string): string {
  const known = meantOption(options, typed);
  return known === undefined || nameKey(known) === nameKey(typed.trim()) ? visibleName(typed) : known;
}

// What is counted is written as a number.
function optionCell(input: EntryField["input"], option: string): Cell {
  const isCounted = (input === "rating" || input === "answer") && !Number.isNaN(Number(option));
  return isCounted ? Number(option) : option;
}
