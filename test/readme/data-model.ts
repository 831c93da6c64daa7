import type { StoredColumn, Table } from "../../src/workbook/define-table";
import { lists, type List } from "../../src/workbook/lists";
import { selectionCriteriaTable } from "../../src/workbook/selection-criteria.table";
import { tables } from "../../src/workbook/tables";

/** The tables of the workbook as README tells them: sheet, what a row is, the columns, and the words of the lists. */
export function dataModel(): string {
  return [
    "What a column takes stands behind it, in brackets; where nothing stands, it takes a text. What begins with `=` the workbook works out.",
    Object.values<Table>(tables).map(tableEntry).join("\n"),
    "The lists behind the drop-downs:",
    Object.values<List>(lists).map(listEntry).join("\n"),
  ].join("\n\n");
}

// The first sentence of a sheet's help says what its rows are.
function tableEntry({ name, sheet, help, columns, computed }: Table): string {
  const [rows = ""] = help.split(/(?<=\.) /);
  const all = Object.values(columns);
  const statements = all.filter(({ kind }) => kind === "answer");
  const filled = all.flatMap((column) => {
    if (column.kind !== "answer") return [filledColumn(column)];
    return column === statements[0] ? [answerColumns(statements)] : [];
  });
  const workedOut = Object.values(computed).map(({ header }) => `\`=${header}\``);
  return `- **${sheet}**, \`${name}\`: ${rows}\n  ${[...filled, ...workedOut].join(" · ")}`;
}

function answerColumns(statements: readonly StoredColumn[]): string {
  const headers = statements.map(({ header }) => header).join("; ");
  return `${statements.length} statements (list ${lists.surveyAnswers.header}): ${headers}`;
}

function filledColumn(column: Exclude<StoredColumn, { kind: "answer" }>): string {
  if (column.kind === "ratings") return `one column for each row of \`${selectionCriteriaTable.name}\``;
  const takes = taken(column);
  return takes === null ? column.header : `${column.header} (${takes})`;
}

/** What may be typed into a column, in words; null for any text. */
function taken(column: Exclude<StoredColumn, { kind: "ratings" | "answer" }>): string | null {
  switch (column.kind) {
    case "text":
    case "longText":
      return column.usual === undefined ? null : `\`${column.usual}\` until a text is typed`;
    case "number":
      return column.atLeast === undefined ? "number" : `number from ${column.atLeast} up`;
    case "date":
      return "date";
    case "choice":
      return `list ${lists[column.list].header}`;
    case "reference":
      return `one of \`${column.to.table}\``;
    case "any":
      return "any value";
  }
}

function listEntry({ header, entries, open }: List): string {
  return `- **${header}**: ${entries.join(", ")}${open ? ", and your own" : ""}`;
}
