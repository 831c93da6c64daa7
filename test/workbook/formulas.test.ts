import { everyFormula } from "./every-formula";

/** Functions of Excel 2007 and older, which every spreadsheet program knows. */
const known = new Set(
  (
    "ABS AND AVERAGE AVERAGEIFS COLUMN COLUMNS COUNT COUNTA COUNTIFS DATE DAY EXACT FIND IF IFERROR INDEX INT ISBLANK ISERROR " +
    "ISNUMBER ISTEXT LEFT LEN LOWER MATCH MAX MEDIAN MID MIN MOD MONTH N NOT OR REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW " +
    "ROWS SEARCH SMALL LARGE SUBSTITUTE SUM SUMIFS SUMPRODUCT TEXT TODAY TRIM TRUNC VALUE WEEKDAY YEAR"
  ).split(" "),
);

const formulas = everyFormula();

describe("every formula of a new workbook", () => {
  test("is a formula, and there are many", () => {
    expect(formulas.length).toBeGreaterThan(80);
    for (const { where, formula } of formulas) expect(`${where}: ${formula[0] ?? ""}`).toBe(`${where}: =`);
  });

  test("uses only functions that are as old as Excel 2007", () => {
    const young = formulas.flatMap(({ where, formula }) =>
      functionsOf(formula).flatMap((name) => (known.has(name) ? [] : [`${where}: ${name}`])),
    );
    expect(young).toEqual([]);
  });

  test("asks for the day only on Settings", () => {
    const asking = formulas.filter(({ formula }) => functionsOf(formula).includes("TODAY"));
    expect(asking.length).toBeGreaterThan(0);
    expect(asking.filter(({ where }) => !where.startsWith("Settings,"))).toEqual([]);
  });

  test("names no whole column or row of a sheet", () => {
    const wide = /\$?\b[A-Z]{1,3}:\$?[A-Z]{1,3}\b|\$?\b\d+:\$?\d+\b/;
    expect(formulas.filter(({ formula }) => wide.test(withoutTexts(formula)))).toEqual([]);
  });

  test("stays within the length and the depth that Excel takes", () => {
    for (const { where, formula } of formulas) {
      // Excel counts 8,192 characters and 64 levels; a conditional format takes 255 in older files.
      expect([where, formula.length < 8_192, depthOf(formula) < 64]).toEqual([where, true, true]);
    }
  });

  test("closes every bracket it opens", () => {
    for (const { where, formula } of formulas) {
      expect([where, bracketsLeftOpen(withoutTexts(formula))]).toEqual([where, 0]);
    }
  });
});

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}

function functionsOf(formula: string): string[] {
  return [...withoutTexts(formula).matchAll(/([A-Z][A-Z.\d]*)\(/g)].map((match) => match[1] ?? "");
}

function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of withoutTexts(formula)) {
    if (character === "(") deepest = Math.max(deepest, ++depth);
    if (character === ")") depth--;
  }
  return deepest;
}

function bracketsLeftOpen(formula: string): number {
  const count = (brackets: RegExp) => formula.match(brackets)?.length ?? 0;
  return count(/[([]/g) - count(/[)\]]/g);
}
