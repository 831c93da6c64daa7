/** What is lost, by words, each with the sheets that it stands on; in the order in which it was found. */
export class FoundLosses {
  readonly #sheets = new Map<string, Set<string>>();

  /** Notes a loss on a sheet, or of the workbook when there is none. */
  note(words: string, sheet?: string): void {
    const sheets = this.#sheets.get(words) ?? new Set();
    if (sheet !== undefined) sheets.add(sheet);
    this.#sheets.set(words, sheets);
  }

  /** Each loss with its sheets: `comments (on Data and Plan)`. */
  list(): string[] {
    return [...this.#sheets].map(([words, sheets]) =>
      sheets.size === 0 ? words : `${words} (on ${listed([...sheets])})`,
    );
  }
}

const mostNames = 3;

function listed(sheets: readonly string[]): string {
  const more = sheets.length - mostNames;
  const names = more > 1 ? [...sheets.slice(0, mostNames), `${more} more sheets`] : sheets;
  return new Intl.ListFormat("en").format(names);
}
