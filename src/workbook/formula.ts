/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * The criterion with which COUNTIFS, SUMIFS and AVERAGEIFS find exactly this name.
 *
 * Without the leading `=` a name such as `> 5 Families` is taken for a comparison, and `*`, `?` and `~` stand for
 * other characters unless a `~` goes before them.
 */
export function sameName(cell: string): string {
  return `"="&${withoutWildcards(cell)}`;
}

/** The name with its `*`, `?` and `~` made ordinary characters. */
function withoutWildcards(cell: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}

/** The name in letters that stand for nothing else to any program; different names stay different. */
export function spelledPlainly(cell: string): string {
  const spellings = [
    ["^", "^0"],
    ["~", "^1"],
    ["*", "^2"],
    ["?", "^3"],
  ] as const;
  return spellings.reduce((text, [letter, spelled]) => `SUBSTITUTE(${text},"${letter}","${spelled}")`, cell);
}

/** Blank while the row has no name yet, else the formula. */
export function unlessBlank(cell: string, formula: string): string {
  return `IF(${cell}="","",${formula})`;
}

/** A formula of the kind "if this then that, else …" without counting brackets. */
export function firstOf(
  cases: readonly (readonly [condition: string, result: string])[],
  otherwise: string,
): string {
  return cases.reduceRight((rest, [condition, result]) => `IF(${condition},${result},${rest})`, otherwise);
}

/** A line of figures with what each one is: `Partners 26 · Eligible 17`. */
export function figureLine(figures: readonly (readonly [label: string, formula: string])[]): string {
  return figures
    .map(([label, formula], index) => `${quoted(`${index === 0 ? "" : " · "}${label} `)}&${formula}`)
    .join("&");
}

/** "1 task is late", "2 tasks are late": the number with the words that go with it. */
export function counted(count: string, one: string, many: string): string {
  return `IF(${count}=1,${quoted(`1 ${one}`)},${count}&${quoted(` ${many}`)})`;
}

/** The rows of a table among which one is looked for: by a name, and by the day of the row. */
export interface DatedRows {
  /** The whole column of names, and the name looked for. */
  readonly names: string;
  readonly name: string;
  readonly days: string;
  readonly only: RowCondition;
}

/** Which rows count: for a whole column at once, and as criteria of COUNTIFS of which one has to be met. */
export interface RowCondition {
  readonly holds: string;
  readonly criteria: readonly string[];
}

/** The newest day of a name, "" when it has none. */
export function newestDay(rows: DatedRows): string {
  return `IF(${countOfRows(rows)}=0,"",${greatestDay(rows)})`;
}

/** What a column holds in the newest row of a name; of two on one day the lower row counts. "" when there is none. */
export function inNewestRow({ column, header }: { column: string; header: string }, rows: DatedRows): string {
  const isNewest = `(${rows.days}&""=${greatestDay(rows)}&"")`;
  const row = `SUMPRODUCT(MAX(${counts(rows)}*${isNewest}*(ROW(${column})-ROW(${header}))))`;
  return `IF(${countOfRows(rows)}=0,"",INDEX(${column},${row}))`;
}

// Looks at each row once. Comparing the rows with each other by COUNTIFS takes LibreOffice minutes for a long list.
// A day that is text would spoil the greatest of all; repeated zero times, nothing is left of it, which reads as 0.
function greatestDay(rows: DatedRows): string {
  return `SUMPRODUCT(MAX(VALUE(0&REPT(${rows.days},${counts(rows)}))))`;
}

/** 1 for each row that counts, else 0: for a whole column at once. */
function counts({ names, name, days, only }: DatedRows): string {
  const isNamed = `ISNUMBER(1/(${names}&""=${name}&""))`;
  return `${isNamed}*ISNUMBER(${days})*(${days}>0)*${only.holds}`;
}

function countOfRows({ names, name, days, only }: DatedRows): string {
  return only.criteria
    .map((criterion) => `COUNTIFS(${names},${sameName(name)},${days},">0",${criterion})`)
    .join("+");
}
