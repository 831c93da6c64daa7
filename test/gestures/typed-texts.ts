import { lists } from "../../src/workbook/lists";
import type { StoredColumn } from "../../src/workbook/define-table";
import { tableNames, tables, type TableName } from "../../src/workbook/tables";

const names = [
  "Alpha Clinic",
  "Beta Club",
  "Gamma School",
  'O\'Brien "Kids"',
  "Eps* ~?",
  "1-2",
  "0800555014",
  "+1 555 0177",
];
const remarks = ["Call again", "A longer remark, with a comma", "3", "=1+1", "'=x", "é"];
const numbers = ["1", "2.5", "3", "4", "5", "50%"];
const days = ["4/20/2026", "2026-05-01", "12/1/2026", "soon"];
const rounds = ["2026", "2027", "Spring"];

/** What a person might type into a column of one of the planner's tables, or into one of their own. */
export function typedText(table: string, header: string, choice: number): string {
  const texts = textsFor(storedColumn(table, header), header);
  return texts[choice % texts.length] ?? "";
}

/** Whether a column of a table is one that people type in: the planner's own ones aside from those it computes. */
export function isTypedColumn(table: string, header: string): boolean {
  const known = plannerTable(table);
  return (
    !known || !Object.values<{ header: string }>(known.computed).some((column) => column.header === header)
  );
}

function textsFor(column: StoredColumn | undefined, header: string): readonly string[] {
  switch (column?.kind) {
    case "choice":
      return lists[column.list].entries.map(String);
    case "number":
      return numbers;
    case "date":
      return days;
    case "answer":
      return ["1", "2", "3", "4", "5", "Don't know"];
    case "reference":
      return names;
    case "text":
      return header === "Round" ? rounds : [...names, ...remarks];
    case "longText":
      return remarks;
    default:
      return [...numbers, "Yes", "No"];
  }
}

function storedColumn(table: string, header: string): StoredColumn | undefined {
  const known = plannerTable(table);
  return known && Object.values<StoredColumn>(known.columns).find((column) => column.header === header);
}

function plannerTable(name: string) {
  return tableNames.includes(name as TableName) ? tables[name as TableName] : undefined;
}
