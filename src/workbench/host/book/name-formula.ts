import type { NameRecord, TableRecord } from "./book-records";
import { buildTemplate } from "./formula-template";
import { translateTemplate, type TranslationSource } from "./formula-translation";
import { nameMeant, type Workings } from "./workings";

export interface NamesAndTables {
  names: Readonly<Record<string, NameRecord | undefined>>;
  tables: Readonly<Record<string, TableRecord | undefined>>;
  sheetName(sheetId: string): string;
}

/** Looks things up in a live workbook. */
export function bookSource(w: Workings): TranslationSource {
  return translationSource({
    names: w.state.names,
    tables: w.state.tables,
    sheetName: w.getters.getSheetName,
  });
}

/** Looks up tables and names for the translation of formulas. */
export function translationSource(book: NamesAndTables): TranslationSource {
  return new OpenedNames(book).source;
}

/** A formula with the formulas of its names in it is one that the engine has to take in whole. */
const mostNesting = 64;
const mostCharacters = 32_000;
/** What all names of a workbook together may come to. */
const mostCharactersOfAll = 64_000_000;

/**
 * Names with the formulas of other names put in. One that would nest too deep or grow too long counts as not there: its
 * formulas are kept, with the values that came along, and are not calculated.
 */
class OpenedNames {
  readonly source: TranslationSource;
  readonly #book: NamesAndTables;
  readonly #known = new Map<NameRecord, string | null>();
  readonly #beingOpened = new Set<NameRecord>();
  #givenUp: "no" | "too long" | "too deep" = "no";
  #room = mostCharactersOfAll;

  constructor(book: NamesAndTables) {
    this.#book = book;
    this.source = {
      tableById: (id) => book.tables[id],
      sheetName: (sheetId) => book.sheetName(sheetId),
      nameFormula: (name, sheetId) => this.#formula(nameMeant(book.names, name, sheetId)),
    };
  }

  #formula(name: NameRecord | undefined): string | undefined {
    if (!name) return undefined;
    // A name that leads back to itself has no value, in Excel either.
    if (this.#beingOpened.has(name)) return "#REF";
    const known = this.#known.get(name);
    const formula = known === undefined ? this.#opened(name) : known;
    if (formula !== null) this.#room -= formula.length;
    if (formula !== null && this.#room >= 0) return formula;
    if (this.#beingOpened.size > 0 && this.#givenUp === "no") this.#givenUp = "too long";
    return undefined;
  }

  #opened(name: NameRecord): string | null {
    if (this.#beingOpened.size === mostNesting) this.#givenUp = "too deep";
    if (this.#givenUp !== "no") return null;
    const formula = this.#open(name);
    // From outside it may have been too deep for a name that is not by itself.
    if (!this.#isTooDeep() || this.#beingOpened.size === 0) this.#known.set(name, formula);
    if (this.#beingOpened.size === 0) this.#givenUp = "no";
    return formula;
  }

  #open(name: NameRecord): string | null {
    this.#beingOpened.add(name);
    const formula = this.#withNames(name);
    this.#beingOpened.delete(name);
    return this.#hasGivenUp() || formula.length > mostCharacters ? null : formula;
  }

  #hasGivenUp(): boolean {
    return this.#givenUp !== "no";
  }

  #isTooDeep(): boolean {
    return this.#givenUp === "too deep";
  }

  #withNames({ formula }: NameRecord): string {
    const { tables } = this.#book;
    const tableNamed = (name: string) =>
      Object.values(tables).find((table) => table?.name.toLowerCase() === name.toLowerCase());
    const template = buildTemplate(formula, { own: undefined, tableNamed });
    if (!template) return "#REF";
    // No sheet has this id, so every table's address gets its sheet in front.
    const opened = translateTemplate(template, { sheetId: "", row: 0 }, this.source).slice(1);
    const [equals, only, ...more] = template.pieces;
    return equals === "=" && typeof only === "object" && more.length === 0 ? opened : `(${opened})`;
  }
}
