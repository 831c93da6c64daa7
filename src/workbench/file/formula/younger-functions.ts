import type { FormulaToken } from "./formula-tokens";

/** Puts the prefix before functions younger than Excel 2007, without which Excel does not know them. */
export function prefixYoungerFunctions(tokens: readonly FormulaToken[]): FormulaToken[] {
  return tokens.map((token, index) => {
    const isCall = token.kind === "word" && tokens[index + 1]?.text === "(";
    const name = token.text.toUpperCase();
    if (!isCall || !youngerFunctions.has(name)) return token;
    return { ...token, text: (worksheetFunctions.has(name) ? "_xlfn._xlws." : "_xlfn.") + token.text };
  });
}

/** Whether a function is younger than Excel 2007. */
export function isYoungerFunction(name: string): boolean {
  return youngerFunctions.has(name.toUpperCase());
}

/** Takes those prefixes away, as Excel does when it shows a formula. */
export function dropFunctionPrefixes(tokens: readonly FormulaToken[]): FormulaToken[] {
  return tokens.map((token) =>
    token.kind === "word"
      ? { ...token, text: token.text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i, "") }
      : token,
  );
}

const worksheetFunctions = new Set(["FILTER", "SORT"]);

const excel2010 =
  "AGGREGATE BETA.DIST BETA.INV BINOM.DIST BINOM.INV CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT " +
  "CHISQ.TEST CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST " +
  "F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.PRECISE GAMMA.DIST GAMMA.INV GAMMALN.PRECISE HYPGEOM.DIST LOGNORM.DIST " +
  "LOGNORM.INV MODE.MULT MODE.SNGL NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PERCENTILE.EXC " +
  "PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ STDEV.P " +
  "STDEV.S T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST VAR.P VAR.S WEIBULL.DIST Z.TEST";
const excel2013 =
  "ACOT ACOTH ARABIC BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA COT COTH CSC " +
  "CSCH DAYS DECIMAL ENCODEURL FILTERXML FLOOR.MATH FORMULATEXT GAMMA GAUSS IFNA IMCOSH IMCOT IMCSC IMCSCH IMSEC " +
  "IMSECH IMSINH IMTAN ISFORMULA ISOWEEKNUM MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI RRI SEC SECH SHEET SHEETS " +
  "SKEW.P UNICHAR UNICODE WEBSERVICE XOR";
const excel2019 =
  "CONCAT FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR IFS MAXIFS " +
  "MINIFS SWITCH TEXTJOIN";
const laterExcel =
  "ANCHORARRAY ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER GROUPBY HSTACK IMAGE ISOMITTED LAMBDA LET MAKEARRAY " +
  "MAP PIVOTBY RANDARRAY REDUCE SCAN SEQUENCE SINGLE SORT SORTBY TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW UNIQUE " +
  "VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH";

const youngerFunctions = new Set(
  [excel2010, excel2013, excel2019, laterExcel].flatMap((names) => names.split(" ")),
);
