import { type Cell, isBlank } from "./cell";
import { cellInWords } from "./cell-in-words";
import type { ContactPlanRecord } from "./contact-standing";
import { buildIssue, type Issue } from "./issue";
import { nameKey } from "./name-key";
import { repetitions } from "./repetitions";

/** How to stay in touch with a partner through one channel. */
export interface CommunicationRecord extends ContactPlanRecord {
  readonly channel: Cell;
}

/** What is wrong with the communication plan: rhythms that are none, and one channel to one partner twice. */
export function checkCommunication(records: readonly CommunicationRecord[]): Issue[] {
  return [
    ...records.flatMap(({ rhythm }, index) => checkRhythm(rhythm, index + 1)),
    ...checkDoubledRows(records),
  ];
}

function checkRhythm(rhythm: Cell, row: number): Issue[] {
  if (isBlank(rhythm) || (typeof rhythm === "number" && rhythm >= 1)) return [];
  const about = { value: cellInWords(rhythm) };
  return [buildIssue("communication.rhythmNotDays", { row, field: "rhythm" }, about)];
}

function checkDoubledRows(records: readonly CommunicationRecord[]): Issue[] {
  const keys = records.map(({ partner, channel }) =>
    nameKey(partner) === "" ? "" : JSON.stringify([nameKey(partner), nameKey(channel)]),
  );
  return repetitions(keys).map(({ row, firstRow }) => {
    const partner = cellInWords(records[row - 1]?.partner ?? null);
    return buildIssue("communication.doubledRow", { row, field: "channel" }, { partner, firstRow });
  });
}
