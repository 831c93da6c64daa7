import type { Paper } from "../workbook/print-view";

/** Where Letter is the usual paper. */
const letterRegions = new Set([
  "US",
  "CA",
  "MX",
  "PH",
  "PR",
  "CL",
  "CO",
  "VE",
  "GT",
  "CR",
  "PA",
  "DO",
  "SV",
  "NI",
]);

/** The paper that people use in the region of a language, such as en-US. */
export function usualPaper(language: string): Paper {
  const region = new Intl.Locale(language).maximize().region ?? "";
  return letterRegions.has(region) ? "Letter" : "A4";
}
