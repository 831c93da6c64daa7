import { compareRulesAndFormulas } from "../equality/compare-rules-and-formulas";
import { checkFiveMinutes } from "../five-minutes/check-five-minutes";
import { checkKeySequences } from "../gestures/keys/check-key-sequences";
import { checkSequences } from "../gestures/run-sequences";
import { inBrowser } from "./in-browser";

/**
 * Something that has to hold whatever is drawn. What it gives back says what was tried; it throws when it does not hold,
 * with the smallest example.
 */
export type SoakProperty = (seed: number) => Promise<string>;

/** All that is tried with fresh seeds for as long as one likes. */
export const soakProperties: Readonly<Record<string, SoakProperty>> = {
  "rules-and-formulas": async (seed) => {
    const count = 20;
    const ranked = await compareRulesAndFormulas({ seed, count });
    return `${count} workbooks, ${ranked} partners ranked`;
  },
  gestures: async (seed) => {
    const count = 20;
    await checkSequences({ seed, count });
    return `${count} sequences of gestures`;
  },
  keys: async (seed) => {
    const count = 5;
    await inBrowser((browser) => checkKeySequences(browser, { seed, count }));
    return `${count} sequences of gestures with keys, mouse and clipboard`;
  },
  "five-minutes": async (seed) => {
    await inBrowser((browser) => checkFiveMinutes(browser, seed));
    return "five minutes with a keyboard";
  },
};
