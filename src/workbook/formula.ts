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
  /** The whole column of names, the name looked for, and the header cell above the column of days. */
  readonly names: string;
  readonly name: string;
  readonly days: string;
  readonly header: string;
  /** What else has to hold: for a whole column at once, and as criteria of COUNTIFS. */
  readonly also?: readonly { readonly holds: string; readonly criteria: readonly string[] }[];
}

/**
 * What a column holds in the newest row of a name; of two on one day the lower row counts. "" when there is none.
 *
 * A row counts when nothing newer of the same name is there, so that a day which is text cannot spoil the others.
 */
export function inNewestRow(column: string, rows: DatedRows): string {
  const { names, name, days, header, also = [] } = rows;
  const isDay = { holds: `ISNUMBER(${days})`, criteria: [`${days},">0"`] };
  const conditions = [isDay, ...also];
  const counted = (extra: string) =>
    alternatives(conditions.map(({ criteria }) => criteria))
      .map((criteria) => `COUNTIFS(${[`${names},${sameName(name)}`, ...criteria].join(",")}${extra})`)
      .join("+");
  const isNamed = `ISNUMBER(1/(${names}&""=${name}&""))`;
  const holds = conditions.map((condition) => condition.holds).join("*");
  const row = `SUMPRODUCT(MAX(${isNamed}*${holds}*(${counted(`,${days},">"&${days}`)}=0)*(ROW(${days})-ROW(${header}))))`;
  return `IF(${counted("")}=0,"",INDEX(${column},${row}))`;
}

function alternatives(choices: readonly (readonly string[])[]): string[][] {
  return choices.reduce<string[][]>(
    (all, choice) => all.flatMap((one) => choice.map((next) => [...one, next])),
    [[]],
  );
}
