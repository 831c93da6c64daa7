import { starterCriteria } from "../../workbook/starter-criteria";
import { words } from "../../workbook/words";

const { mustHave, doNotWant } = words.criterionKind;

/** What the example rates partners on: what every new workbook starts with, and two questions that decide. */
export const exampleCriteria = [
  ...starterCriteria,
  {
    name: "Reaches parents of infants",
    kind: mustHave,
    weight: null,
    looksLike1: "No: meets adults or older children only",
    looksLike3: "Not known yet: leave it blank and ask",
    looksLike5: "Yes: meets parents of babies every month",
    whyItMatters: "The week is for children under two, and their parents decide.",
  },
  {
    name: "Spreads doubts about vaccines",
    kind: doNotWant,
    weight: null,
    looksLike1: "No: refers questions to nurses and doctors",
    looksLike3: "Not known yet: leave it blank and ask",
    looksLike5: "Yes: prints or says that vaccines do harm",
    whyItMatters: "Families trust the whole coalition, or none of it.",
  },
] as const;
