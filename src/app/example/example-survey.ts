import type { Cell } from "../../domain/cell";
import { statements, type processAnswersTable } from "../../workbook/process-answers.table";
import { words } from "../../workbook/words";
import { organizations as org } from "./example-partners";
import { exampleRounds } from "./example-rounds";
import type { ExampleRow } from "./example-row";

/** The health department of the example, as its survey answers name it. */
export const exampleOrganization = "Juniper County Health Department";

/**
 * Who answered how many days after the round began, and what: two answers a tip, in the guide's order. `?` is not to
 * know, `-` no answer.
 */
type Form = readonly [organization: string, daysLater: number, answers: string, strengthen?: string];

const forms: Readonly<Record<keyof typeof exampleRounds, readonly Form[]>> = {
  trial: [
    [org.wicTamarack, 0, "43 33 23 44 33 34 33 ?? 23", "Fewer questions"],
    [org.circulo, 2, "44 23 33 44 32 33 22 2? 33"],
  ],
  first: [
    [org.wicTamarack, 0, "44 43 33 44 43 43 33 33 33", "Know the dates a season ahead"],
    [org.circulo, 0, "44 33 33 44 33 33 33 22 33", "Meet where the mothers are"],
    [org.larkspur, 1, "34 44 32 43 33 32 3? ?? 33"],
    [org.diaperBank, 1, "44 33 32 44 33 33 33 23 33", "Say who decides"],
    [org.earlyLearning, 3, "33 23 23 44 32 33 2? 22 23", "One message a week, not five"],
    [org.college, 6, "44 33 33 43 33 33 3- 33 33"],
    [exampleOrganization, 0, "44 33 33 44 44 33 33 33 22", "Celebrate more"],
    [exampleOrganization, 1, "43 32 34 44 43 34 33 32 33"],
    [exampleOrganization, 1, "44 33 34 54 44 33 23 3? 23", "Leaders at one meeting a year"],
  ],
  second: [
    [org.circulo, 0, "55 34 43 55 43 44 44 33 45", "Child care at every meeting"],
    [org.wicTamarack, 0, "54 44 44 55 44 44 33 3? 44"],
    [org.larkspur, 1, "44 55 43 44 43 33 3? 2? 43", "Tell us sooner when a date moves"],
    [org.safeSleep, 1, "44 33 34 44 32 34 33 ?? 33", "Tell us what became of the leaflets"],
    [org.diaperBank, 1, "54 34 43 54 44 43 43 32 44"],
    [org.earlyLearning, 2, "44 44 33 45 43 34 33 23 34", "Settle who may change the ten answers"],
    [org.college, 3, "45 4? 43 44 34 44 3- 33 44"],
    [org.teaHouse, 4, "54 3? 32 45 32 33 22 22 34", "Ask us before the day is set"],
    [org.radio, 5, "54 23 43 44 43 43 33 3? 54"],
    [exampleOrganization, 0, "44 33 44 44 44 43 33 32 33", "Speak about the hall openly"],
    [exampleOrganization, 0, "54 33 45 44 54 44 33 33 32"],
    [exampleOrganization, 2, "44 43 44 45 44 34 34 2? 33", "Learn how the tea works before we plan it"],
  ],
};

/** What partners and the health department answered, round by round. Units: days from today. */
export const exampleAnswers: readonly ExampleRow<typeof processAnswersTable>[] = Object.entries(
  exampleRounds,
).flatMap(([round, { name, answeredOn }]) =>
  forms[round as keyof typeof exampleRounds].map(([organization, daysLater, answers, strengthen]) => ({
    round: name,
    answeredOn: answeredOn + daysLater,
    organization,
    ...answerCells(answers),
    strengthen: strengthen ?? null,
  })),
);

function answerCells(answers: string): Record<string, Cell> {
  const signs = answers.replaceAll(" ", "");
  return Object.fromEntries(statements.map(({ key }, index) => [key, answerOf(signs.charAt(index))]));
}

function answerOf(sign: string): Cell {
  if (sign === "-") return null;
  return sign === "?" ? words.dontKnow : Number(sign);
}
