import { cellText, type Cell, isErrorText } from "../domain/cell";
import { nameKey } from "../domain/name-key";
import { parseDay } from "../domain/serial-day";
import type { StoredColumn, Table } from "../workbook/define-table";
import { plannerSettingsTable, settings, type Setting } from "../workbook/planner-settings.table";
import { partnerScoresTable, takenHeaders } from "../workbook/partner-scores.table";
import { selectionCriteriaTable } from "../workbook/selection-criteria.table";
import { starterCriteria } from "../workbook/starter-criteria";
import { tableNamed, tableNames, type TableName } from "../workbook/tables";
import { cleanCell } from "./clean-cell";
import type { DataRow, PlannerData } from "./planner-data";

/** Data that cannot be taken, with the table, row and column where it stands. */
export class DataError extends Error {
  override readonly name = "DataError";
}

/**
 * Rows for a new workbook from JSON: `{ "PartnerList": [ { "Organization": "…" } ] }`, days as `YYYY-MM-DD`.
 *
 * Errors: a `DataError` naming table, row and column for whatever is not known or of the wrong type.
 */
export function parsePlannerData(json: string): PlannerData {
  const data = parseObject(json);
  const names = Object.keys(data).map(knownTable);
  const criteria = criterionNames(data[selectionCriteriaTable.name]);
  checkDoubledCriteria(criteria);
  const parsed = Object.fromEntries(names.map((name) => [name, parseTable(name, data[name], criteria)]));
  checkDoubledSettings(parsed[plannerSettingsTable.name] ?? []);
  return parsed;
}

function checkDoubledSettings(rows: readonly DataRow[]): void {
  const { header } = plannerSettingsTable.columns.setting;
  const names = rows.map((row) => cellText(row[header] ?? null));
  const again = names.findIndex((name, index) => names.indexOf(name) < index);
  if (again < 0) return;
  const first = names.indexOf(names[again] ?? "") + 1;
  throw new DataError(
    `${plannerSettingsTable.name}, row ${again + 1}, ${header}: ${names[again] ?? ""} is set in row ${first} already. Keep one of the rows.`,
  );
}

function parseObject(json: string): Record<string, unknown> {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new DataError(`This is not JSON: ${(error as Error).message}.`, { cause: error });
  }
  if (!isObject(data))
    throw new DataError("The data has to be an object with one list of rows for each table.");
  return data;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function knownTable(name: string): TableName {
  if (!tableNamed(name)) {
    throw new DataError(`${name}: there is no table of this name. The tables are ${tableNames.join(", ")}.`);
  }
  return name as TableName;
}

// Ratings are given under the names of the criteria that come with them, or of those a new workbook starts with. A
// row without a name stays in the count.
function criterionNames(rows: unknown): string[] {
  const { header } = selectionCriteriaTable.columns.name;
  if (!Array.isArray(rows)) return starterCriteria.map(({ name }) => name);
  return rows.map((row: unknown) => (isObject(row) && typeof row[header] === "string" ? row[header] : ""));
}

function parseTable(name: TableName, rows: unknown, criteria: readonly string[]): DataRow[] {
  if (!Array.isArray(rows)) throw new DataError(`${name}: this has to be a list of rows.`);
  const table = tableNamed(name) as Table;
  const columns = columnsByHeader(table, criteria);
  return rows.map((row: unknown, index) => {
    if (!isObject(row)) throw new DataError(`${name}, row ${index + 1}: this has to be an object of cells.`);
    const place = `${name}, row ${index + 1}`;
    const cells = Object.entries(withAnswers(table, row, place)).map(([header, value]) => {
      const column = columnOf(columns, header, place);
      return [header, cleanCell(name, column, parseCell(column, value, `${place}, ${header}`))];
    });
    const parsed = Object.fromEntries(cells) as DataRow;
    return table === plannerSettingsTable ? parseSetting(parsed, place) : parsed;
  });
}

/** Under this key a row of the survey may give its answers as a list, in the order of the statements. */
const answersKey = "answers";

function withAnswers(
  { columns }: Table,
  { [answersKey]: list, ...row }: Record<string, unknown>,
  place: string,
): Record<string, unknown> {
  const statements = Object.values(columns).filter(({ kind }) => kind === "answer");
  if (list === undefined) return row;
  if (statements.length === 0) return { [answersKey]: list, ...row };
  if (!Array.isArray(list) || list.length !== statements.length) {
    throw new DataError(
      `${place}, ${answersKey}: this has to be a list of ${statements.length} answers, one for each statement.`,
    );
  }
  const answers = statements.map(({ header }, index): [string, unknown] => [header, list[index]]);
  const again = answers.find(([header]) => header in row);
  if (again) {
    throw new DataError(
      `${place}, ${again[0]}: this answer is given in the list of answers as well. Keep one.`,
    );
  }
  return { ...row, ...Object.fromEntries(answers) };
}

type Columns = ReadonlyMap<string, StoredColumn | "computed">;

function columnsByHeader(table: Table, criteria: readonly string[]): Columns {
  const columns = new Map<string, StoredColumn | "computed">();
  for (const { header } of Object.values(table.computed)) columns.set(header, "computed");
  for (const column of Object.values(table.columns)) {
    const headers = column.kind === "ratings" ? criteria : [column.header];
    for (const header of headers) columns.set(header, column);
  }
  return columns;
}

// Two columns of one table cannot have the same header, and a criterion's name is one.
function checkDoubledCriteria(criteria: readonly string[]): void {
  const taken = new Set(takenHeaders.map(nameKey));
  criteria.forEach((name, index) => {
    if (name !== "" && taken.has(nameKey(name))) {
      const { header } = selectionCriteriaTable.columns.name;
      throw new DataError(
        `${selectionCriteriaTable.name}, row ${index + 1}, ${header}: ${name} is the header of another column of ${partnerScoresTable.name}. Choose another name.`,
      );
    }
    taken.add(nameKey(name));
  });
}

function columnOf(columns: Columns, header: string, place: string): StoredColumn {
  const column = columns.get(header);
  if (column === "computed")
    throw new DataError(`${place}, ${header}: this column is worked out by the workbook. Leave it out.`);
  if (!column) throw new DataError(`${place}, ${header}: the table has no column of this name.`);
  return column;
}

function parseCell(column: StoredColumn, value: unknown, place: string): Cell {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "string") checkText(value, place);
  switch (column.kind) {
    case "number":
      return expect(Number.isFinite(value), value, `${place}: this has to be a number, not ${shown(value)}.`);
    case "date":
      return parseDate(value, place);
    case "ratings":
    case "answer":
    case "any":
      return expect(
        Number.isFinite(value) || typeof value === "string",
        value,
        `${place}: this has to be a number or a text, not ${shown(value)}.`,
      );
    default:
      return expect(
        typeof value === "string",
        value,
        `${place}: this has to be a text, not ${shown(value)}.`,
      );
  }
}

function checkText(text: string, place: string): void {
  if (text.length > longestText) {
    throw new DataError(
      `${place}: a cell holds at most ${longestText} characters, and this text has ${text.length}.`,
    );
  }
  if (isErrorText(text)) {
    throw new DataError(
      `${place}: ${text} is what Excel shows for an error. Leave the cell out or write a text.`,
    );
  }
}

/** The most characters Excel keeps in a cell. */
const longestText = 32_767;

function expect(isRight: boolean, value: unknown, otherwise: string): Cell {
  if (!isRight) throw new DataError(otherwise);
  return value as Cell;
}

function shown(value: unknown): string {
  if (typeof value === "string") return `the text “${value}”`;
  return typeof value === "number" && !Number.isFinite(value)
    ? "one that is too large for Excel"
    : JSON.stringify(value);
}

function parseDate(value: unknown, place: string): Cell {
  const day = typeof value === "string" ? parseDay(value) : null;
  if (day === null)
    throw new DataError(`${place}: this has to be a day such as 2026-04-20, not ${shown(value)}.`);
  return day;
}

function parseSetting(row: DataRow, place: string): DataRow {
  const { setting, value } = plannerSettingsTable.columns;
  const name = row[setting.header];
  const known = Object.values<Setting>(settings).find((candidate) => candidate.setting === name);
  if (!known) {
    const names = Object.values<Setting>(settings).map((candidate) => candidate.setting);
    throw new DataError(
      `${place}, ${setting.header}: there is no such setting. The settings are ${names.join(", ")}.`,
    );
  }
  const given = row[value.header] ?? null;
  const isDay = known.shape === "day" && given !== null;
  return { ...row, [value.header]: isDay ? parseDate(given, `${place}, ${value.header}`) : given };
}
