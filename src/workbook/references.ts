/** How a table's formula names this row's cell of a column: `[@Due]`, `[@[Days late]]`. */
export function rowReferences(headers: Readonly<Record<string, string>>): Record<string, string> {
  return mapValues(headers, (header) => `[@${bracketed(header)}]`);
}

/** How any formula names a whole column of a table: `WorkPlan[Days late]`. */
export function allReferences(
  table: string,
  headers: Readonly<Record<string, string>>,
): Record<string, string> {
  return mapValues(headers, (header) => `${table}[${escapeHeader(header)}]`);
}

/** How a formula names the header cell of a column. */
export function headerReference(table: string, header: string): string {
  return `${table}[[#Headers],[${escapeHeader(header)}]]`;
}

/** How a formula names the header cells from one column to another. */
export function headerSpanReference(table: string, first: string, last: string): string {
  return `${table}[[#Headers],[${escapeHeader(first)}]:[${escapeHeader(last)}]]`;
}

/** How a table's formula names this row's cells from one column to another. */
export function rowSpanReference(table: string, first: string, last: string): string {
  return `${table}[@[${escapeHeader(first)}]:[${escapeHeader(last)}]]`;
}

/** A column's letters: 0 is A. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** The column that letters stand for: A is 0. */
export function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** An absolute address within a sheet: `$D$4:$L$4`. Rows and columns count from 0. */
export function absoluteAddress(area: {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}): string {
  const first = `$${columnLetters(area.column)}$${area.row + 1}`;
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:$${columnLetters(area.column + area.columnCount - 1)}$${area.row + area.rowCount}`;
}

/** A relative address within a sheet, which moves along when its formula is copied: `D4:L4`. */
export function relativeAddress(area: Parameters<typeof absoluteAddress>[0]): string {
  return absoluteAddress(area).replaceAll("$", "");
}

/** A sheet's name as formulas write it: quoted unless it is one plain word. */
export function quotedSheet(sheet: string): string {
  return /^[A-Za-z_]\w*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** The sheet that a reference such as `='Work plan'!$A$1` begins with; null when it names none. */
export function sheetInReference(formula: string): string | null {
  const [, quotedName, plainName] = /^=(?:'((?:[^']|'')*)'|([^'!#]+))!/.exec(formula) ?? [];
  return plainName ?? quotedName?.replaceAll("''", "'") ?? null;
}

// Excel wants plain words bare and everything else in a second pair of brackets.
function bracketed(header: string): string {
  return /^\w+$/.test(header) ? header : `[${escapeHeader(header)}]`;
}

/** A header as references to it write it. */
export function escapeHeader(header: string): string {
  return header.replace(/['[\]#@]/g, "'$&");
}

function mapValues(
  record: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
