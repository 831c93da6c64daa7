import { cellText, isBlank, type Cell } from "../domain/cell";
import { nameKey } from "../domain/name-key";
import { parseCriterionKind } from "../domain/criterion";
import type { StoredColumn, Table } from "../workbook/define-table";
import { guideTips } from "../workbook/guide-tips";
import { lists } from "../workbook/lists";
import { statements } from "../workbook/process-answers.table";
import { tables, type TableName } from "../workbook/tables";
import { words } from "../workbook/words";
import { entryForms, type EntryForm } from "./entry-forms";
import type { PlannerTable } from "./planner-table";
import type { PlannerWorkbook } from "./planner-workbook";
import { referencedColumn } from "./referenced-column";

/** One field of a form, as a person fills it: always a text, whatever it stands for. */
export interface EntryField {
  /** The header of its column, as the planner knows it. */
  readonly header: string;
  /** What the header says in this workbook. */
  readonly label: string;
  readonly input: EntryInput;
  /** What may be chosen, or what is offered while typing. */
  readonly options: readonly string[];
  readonly isRequired: boolean;
  /** Other tables refer to it, so that formulas have to find it. */
  readonly isName: boolean;
  /** What some of the ratings look like, in the words of the criterion. */
  readonly anchors: readonly { readonly rating: number; readonly looks: string }[];
  /** The theme that a statement belongs to; null elsewhere. */
  readonly theme: string | null;
}

/**
 * How a field is filled: `choice` takes one of its options and `listed` the name of a row that is there already;
 * `suggested` takes any text.
 */
export type EntryInput =
  "line" | "paragraph" | "day" | "choice" | "listed" | "suggested" | "rating" | "yesNo" | "answer";

const scales: ReadonlySet<EntryInput> = new Set<EntryInput>(["rating", "yesNo", "answer"]);

/** Whether a field is filled by choosing on a scale, and counts only when something is chosen. */
export function isScale({ input }: Pick<EntryField, "input">): boolean {
  return scales.has(input);
}

/** The fields of a form for this workbook, with the names and criteria that are in it now. */
export function entryFields(form: EntryForm, workbook: PlannerWorkbook): readonly EntryField[] {
  const { table: name, columns, required } = entryForms[form];
  const definition: Table = tables[name];
  return columns.flatMap((key): EntryField[] => {
    const column = definition.columns[key];
    if (!column) return [];
    if (column.kind === "ratings") return ratingFields(workbook);
    const isRequired = required.includes(key);
    const asked = { key, name, workbook };
    const { header } = column;
    const isName = key === definition.key && name === "PartnerList";
    // The names that are there already are no suggestions for a new one.
    const input = isName ? ({ input: "line", options: [] } as const) : inputOf(column, asked);
    return [{ ...plainField, header, isRequired, isName, ...input, ...statementOf(header, asked) }];
  });
}

const plainField = { options: [], anchors: [], theme: null, isRequired: false, isName: false } as const;

interface Asked {
  readonly key: string;
  readonly name: TableName;
  readonly workbook: PlannerWorkbook;
}

function inputOf(
  column: StoredColumn,
  { key, name, workbook }: Asked,
): Pick<EntryField, "input" | "options"> {
  switch (column.kind) {
    case "date":
      return { input: "day", options: [] };
    case "longText":
      // What a task is called is one line; a goal is written out elsewhere, too.
      if (key === "task") return { input: "line", options: [] };
      return key === "goal"
        ? { input: "suggested", options: namesIn(workbook, "SharedGoals", "goal") }
        : { input: "paragraph", options: [] };
    case "choice":
      return choiceInput(column.list, namesIn(workbook, name, key));
    case "reference":
      return { input: "listed", options: namesOf(referencedColumn(column.to, workbook)?.cells ?? []) };
    case "answer":
      return { input: "answer", options: lists.surveyAnswers.entries.map(String) };
    default:
      return { input: "suggested", options: namesIn(workbook, name, key) };
  }
}

// People may have added words of their own to an open list.
function choiceInput(
  list: keyof typeof lists,
  used: readonly string[],
): Pick<EntryField, "input" | "options"> {
  const { entries, open } = lists[list];
  const options = entries.map(String);
  if (!open) return { input: "choice", options };
  const known = new Set(options.map(nameKey));
  return { input: "choice", options: [...options, ...used.filter((word) => !known.has(nameKey(word)))] };
}

function namesIn({ tables: found }: PlannerWorkbook, name: TableName, key: string): string[] {
  const table = found[name] as PlannerTable | null;
  return namesOf((table?.rows ?? []).map((row) => row[key] ?? null));
}

/** What stands in a column, each once as it was first written, in the order of the table. */
function namesOf(cells: readonly Cell[]): string[] {
  const names = cells.filter((cell) => typeof cell === "string" || typeof cell === "number").map(cellText);
  const first = new Map<string, string>();
  for (const text of names) if (!first.has(nameKey(text))) first.set(nameKey(text), text);
  first.delete("");
  return [...first.values()];
}

// A statement may have been worded anew.
function statementOf(header: string, { key, name, workbook }: Asked): Pick<EntryField, "label" | "theme"> {
  const statement = statements.find((one) => one.key === key);
  if (!statement || name !== "ProcessAnswers") return { label: header, theme: null };
  const table = workbook.tables.ProcessAnswers;
  const found = table?.snapshot.columns[table.positions[statement.key] ?? -1];
  return { label: found?.header ?? header, theme: guideTips[statement.tip].theme };
}

function ratingFields({ tables: { PartnerScores, SelectionCriteria } }: PlannerWorkbook): EntryField[] {
  const unasked = new Set((PartnerScores?.ratingColumns ?? []).map(({ header }) => nameKey(header)));
  return (SelectionCriteria?.rows ?? []).flatMap((row): EntryField[] => {
    const kind = parseCriterionKind(row.kind, words.criterionKind);
    // Criteria of one name share a column, and a second question about it would take the first one's answers.
    if (!kind || nameKey(row.name) === "" || !unasked.delete(nameKey(row.name))) return [];
    const name = cellText(row.name);
    const field = { ...plainField, header: name, label: name };
    if (kind !== "want") return [{ ...field, input: "yesNo", options: lists.answers.entries.map(String) }];
    const anchors = [
      { rating: 1, looks: row.looksLike1 },
      { rating: 3, looks: row.looksLike3 },
      { rating: 5, looks: row.looksLike5 },
    ].flatMap(({ rating, looks }) => (isBlank(looks) ? [] : [{ rating, looks: cellText(looks) }]));
    return [{ ...field, input: "rating", options: lists.ratings.entries.map(String), anchors }];
  });
}
