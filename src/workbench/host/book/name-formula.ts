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
  const beingOpened = new Set<string>();
  const source: TranslationSource = {
    tableById: (id) => book.tables[id],
    sheetName: (sheetId) => book.sheetName(sheetId),
    nameFormula(name, sheetId) {
      const meant = nameMeant(book.names, name, sheetId);
      if (!meant) return undefined;
      // A name that leads back to itself has no value, in Excel either.
      if (beingOpened.has(meant.name)) return "#REF";
      beingOpened.add(meant.name);
      try {
        return openName(meant, book, source);
      } finally {
        beingOpened.delete(meant.name);
      }
    },
  };
  return source;
}

function openName(meant: NameRecord, book: NamesAndTables, source: TranslationSource): string {
  const tableNamed = (name: string) =>
    Object.values(book.tables).find((table) => table?.name.toLowerCase() === name.toLowerCase());
  const template = buildTemplate(meant.formula, { own: undefined, tableNamed });
  if (!template) return "#REF";
  // No sheet has this id, so every table's address gets its sheet in front.
  const formula = translateTemplate(template, { sheetId: "", row: 0 }, source).slice(1);
  const [equals, only, ...more] = template.pieces;
  return equals === "=" && typeof only === "object" && more.length === 0 ? formula : `(${formula})`;
}
