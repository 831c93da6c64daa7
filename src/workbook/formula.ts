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

/** The name with its `*`, `?` and `~` made ordinary characters, for MATCH and the like. */
export function withoutWildcards(cell: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
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
