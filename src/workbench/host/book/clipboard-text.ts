/**
 * The cells that a text from elsewhere stands for: a line is a row, a tab parts cells, and what stands in quotes is
 * one cell with its line breaks, as spreadsheets write it. Rows are made equally long.
 */
export function cellsOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain = "", separator] of text.replace(/\r\n?/g, "\n").matchAll(CELL)) {
    // The pattern also finds the nothing after the last cell.
    if (whole === "" && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (separator === "\n") rows.push([]);
    if (separator === "") break;
  }
  const filled = rows.filter((row) => row.length > 0);
  const width = Math.max(0, ...filled.map(({ length }) => length));
  return filled.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

/** A text that `cellsOfText` reads as these cells. */
export function textOfCells(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoteWhereNeeded).join("\t")).join("\n");
}

/** Quotes count only where they embrace the whole cell; elsewhere they are signs like others. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g;

function quoteWhereNeeded(text: string): string {
  return /[\t\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
