/**
 * The cells of a table, or of a text with tables in it, that was copied from a spreadsheet, a web page or a mail: what
 * stands outside the tables is a cell for each line. Null when there is no table in it. Nothing of it is run, loaded
 * or shown: only texts are read.
 */
export function cellsOfHtml(html: string): string[][] | null {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  if (!body.querySelector("table")) return null;
  const textCells = textStyles(html);
  const rows: string[][] = [];
  for (const part of partsOf(body)) {
    if (part instanceof HTMLTableElement) rows.push(...cellsOfTable(part, textCells));
    else if (part !== "") rows.push(...part.split("\n").map((line) => [line]));
  }
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

/** The tables of a document and the texts between them, in their order. */
function partsOf(body: HTMLElement): (HTMLTableElement | string)[] {
  const tables = [...body.querySelectorAll("table")].filter(
    (table) => !table.parentElement?.closest("table"),
  );
  const parts: (HTMLTableElement | string)[] = [];
  const range = body.ownerDocument.createRange();
  range.setStart(body, 0);
  for (const table of tables) {
    range.setEndBefore(table);
    parts.push(linesOf(range.cloneContents()).trim(), table);
    range.setStartAfter(table);
  }
  range.setEnd(body, body.childNodes.length);
  return [...parts, linesOf(range.cloneContents()).trim()];
}

function cellsOfTable(table: HTMLTableElement, isText: (cell: Element) => boolean): string[][] {
  const rows: string[][] = [];
  const lines = [...table.rows].filter(isShown);
  lines.forEach((line, r) => {
    const row = (rows[r] ??= []);
    for (const cell of [...line.cells].filter(isShown)) {
      let column = 0;
      while (row[column] !== undefined) column++;
      const text = linesOf(cell).trim();
      const content = isText(cell) && text !== "" ? `'${text}` : text;
      takePlace(rows, { row: r, column, cell, last: lines.length - 1 });
      row[column] = content;
    }
  });
  // A cell that nothing was put in holds nothing.
  return rows.map((row) => Array.from(row, (text: string | undefined) => text ?? ""));
}

/** A cell over several rows or columns holds its text in the first of them. */
function takePlace(
  rows: string[][],
  { row, column, cell, last }: { row: number; column: number; cell: HTMLTableCellElement; last: number },
): void {
  const end = Math.min(last, row + Math.max(1, cell.rowSpan) - 1);
  for (let r = row; r <= end; r++) {
    const line = (rows[r] ??= []);
    for (let c = column; c < column + Math.min(cell.colSpan, WIDEST); c++) line[c] = "";
  }
}

/** The text of a piece of a document as a person reads it, with its line breaks. */
function linesOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? "").replace(/[\s\u00a0]+/g, " ");
  if (node instanceof Element && (UNREAD.has(node.localName) || !isShown(node))) return "";
  if (node instanceof Element && node.localName === "br") return "\n";
  const text = [...node.childNodes].map(linesOf).join("");
  const isBlock = node instanceof Element && BLOCKS.has(node.localName);
  return (isBlock ? `\n${text}\n` : text).replace(/ *\n */g, "\n").replace(/\n{2,}/g, "\n");
}

function isShown(element: Element): boolean {
  return !/display\s*:\s*none/i.test(element.getAttribute("style") ?? "");
}

/** Whether a spreadsheet says of a cell that it is text, whatever it looks like: a phone number, a code. */
function textStyles(html: string): (cell: Element) => boolean {
  const classes = new Set(
    [...html.matchAll(/\.([\w-]+)\s*\{[^}]*mso-number-format:\s*"?\\@/g)].map(([, name]) => name),
  );
  return (cell) =>
    [...cell.classList].some((name) => classes.has(name)) ||
    /mso-number-format:\s*['"]?\\@/.test(cell.getAttribute("style") ?? "") ||
    // Google Sheets: a value of the kind "text"; LibreOffice: the format of texts.
    /^\{"1":2,/.test(cell.getAttribute("data-sheets-value") ?? "") ||
    /;@$/.test(cell.getAttribute("sdnum") ?? "");
}

const UNREAD = new Set(["script", "style", "template", "title", "noscript", "head"]);
const BLOCKS = new Set([
  "p",
  "div",
  "li",
  "ul",
  "ol",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "tr",
  "blockquote",
  "pre",
  "section",
]);
const WIDEST = 16_384;
