import type { goodPracticeTable } from "../../workbook/good-practice.table";
import { guideTips, type TipCode } from "../../workbook/guide-tips";
import { words } from "../../workbook/words";
import type { ExampleRow } from "./example-row";

const { yes, partly, no } = words.inPractice;

const practice: Readonly<Record<TipCode, Omit<ExampleRow<typeof goodPracticeTable>, "tip">>> = {
  creative: {
    inPractice: yes,
    evidence: "A fire hall, a tea house and a radio host",
    nextStep: "Ask barbers and laundries on the mesa",
  },
  seniorCommitment: {
    inPractice: partly,
    evidence: "Five partners have named a sponsor",
    nextStep: "Invite all sponsors to the closing meeting",
  },
  clarity: {
    inPractice: partly,
    evidence: "Goals are written; three partners do not know their tasks",
    nextStep: "Send each partner its own page of the work plan",
  },
  trust: { inPractice: yes, evidence: "Partners change our texts, and we print the change" },
  communication: {
    inPractice: partly,
    evidence: "A rhythm for every partner; three are overdue",
    nextStep: "Call whoever is overdue every Friday",
  },
  expectations: {
    inPractice: partly,
    evidence: "We said 6,000 leaflets before the hall and the text were there",
    nextStep: "Give dates only once the task before is done",
  },
  culture: {
    inPractice: no,
    evidence: "We set the day of the tea without asking",
    nextStep: "Visit before planning; one page on how each partner decides",
  },
  conflict: {
    inPractice: no,
    evidence: "Nobody has said aloud that the hall is five weeks late",
    nextStep: "Ten minutes for what went wrong, in every meeting",
  },
  celebration: {
    inPractice: partly,
    evidence: "Cake at the kickoff; thanks by hand are planned",
    nextStep: "Read out joint accomplishments from the contact log",
  },
};

/** How far the partnership of the example lives by the guide's tips. */
export const examplePractice: readonly ExampleRow<typeof goodPracticeTable>[] = Object.entries(guideTips).map(
  ([code, { tip }]) => ({ tip, ...practice[code as TipCode] }),
);
