import { prefixLetParameters } from "./let-parameters";
import { formulaTokens, type FormulaToken } from "./formula-tokens";
import {
  shortenStructuredReferences,
  spellStructuredReferences,
  type FormulaPlace,
} from "./structured-references";
import { dropFunctionPrefixes, isYoungerFunction, prefixYoungerFunctions } from "./younger-functions";

/** Formulas between the form a person types (with `=`) and the form a file holds (without). */
export interface FormulaSpelling {
  toFile(formula: string, table: string | null): string;
  fromFile(formula: string, table: string | null): string;
}

/** The two spellings for a workbook with these tables. A column of one formula is worked out once. */
export function buildFormulaSpelling(tableNames: readonly string[]): FormulaSpelling {
  const known = new Set(tableNames.map((name) => name.toLowerCase()));
  const place = (table: string | null): FormulaPlace => ({
    table,
    isTable: (name) => known.has(name.toLowerCase()),
  });
  return {
    toFile: remembered((formula, table) => {
      if (!needsSpelling(formula, known)) return withoutEquals(formula);
      const tokens = formulaTokens(withoutEquals(formula));
      return joined(
        prefixYoungerFunctions(prefixLetParameters(spellStructuredReferences(tokens, place(table)))),
      );
    }),
    fromFile: remembered((formula, table) => {
      if (!/\[|_xl/i.test(formula)) return `=${formula}`;
      const tokens = formulaTokens(formula);
      return `=${joined(dropFunctionPrefixes(shortenStructuredReferences(tokens, place(table))))}`;
    }),
  };
}

// Most formulas name cells and old functions only. Words in texts may be taken for more than they are.
function needsSpelling(formula: string, tables: ReadonlySet<string>): boolean {
  if (formula.includes("[")) return true;
  const words = formula.match(word) ?? [];
  return words.some((name) => isYoungerFunction(name) || tables.has(name.toLowerCase()));
}

const word = /[\p{L}_\\$][\p{L}\p{N}_.$\\?]*/gu;

/** A formula without the `=` at its beginning. */
export function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

type Spell = (formula: string, table: string | null) => string;

function remembered(spell: Spell): Spell {
  const known = new Map<string, string>();
  return (formula, table) => {
    const key = `${table ?? ""}|${formula}`;
    const spelled = known.get(key) ?? spell(formula, table);
    known.set(key, spelled);
    return spelled;
  };
}

function joined(tokens: readonly FormulaToken[]): string {
  return tokens.map((token) => token.text).join("");
}
