import { checkCommunication, type CommunicationRecord } from "../../src/domain/check-communication";
import { checkContacts } from "../../src/domain/check-contacts";
import type { Cell } from "../../src/domain/cell";
import { notAvailable, today } from "./builders";
import { described } from "./described";

describe("a contact", () => {
  test.each<[string, Cell, Cell, string[]]>([
    ["is fine today", today + 0.5, "Radio", []],
    ["is fine while its row is blank", null, null, []],
    ["is reported when it is still to come", today + 1, "Radio", ["warning contacts.inFuture row 1 date"]],
    ["is reported when it is with nobody", today, "", ["warning contacts.missingPartner row 1 partner"]],
    ["with a day that is none is told of by its cell", "spring", "Radio", []],
  ])("%s", (_case, date, partner, expected) => {
    expect(described(checkContacts([{ date, partner }], today))).toEqual(expected);
  });
});

/** Meeting a partner every month. */
function plan(given: Partial<CommunicationRecord> = {}): CommunicationRecord {
  return { partner: "Radio", channel: "Meeting", rhythm: 30, ...given };
}

describe("a communication plan is fine", () => {
  test.each<[string, CommunicationRecord[]]>([
    ["with a rhythm of a day", [plan({ rhythm: 1 })]],
    ["without a rhythm", [plan({ rhythm: null }), plan({ partner: null, rhythm: "" })]],
    ["with two channels to one partner", [plan(), plan({ channel: "Email" }), plan({ channel: null })]],
    ["with one channel to two partners", [plan(), plan({ partner: "School" })]],
    ["with two rows that name nobody", [plan({ partner: "" }), plan({ partner: notAvailable })]],
  ])("%s", (_case, records) => {
    expect(checkCommunication(records)).toEqual([]);
  });
});

describe("in a communication plan is reported", () => {
  const wrongRhythm = "error communication.rhythmNotDays row 1 rhythm";
  test.each<[string, CommunicationRecord[], string]>([
    ["a rhythm of 0", [plan({ rhythm: 0 })], wrongRhythm],
    ["a rhythm of half a day", [plan({ rhythm: 0.5 })], wrongRhythm],
    ["a rhythm in words", [plan({ rhythm: "monthly" })], wrongRhythm],
    ["a rhythm as text", [plan({ rhythm: "30" })], wrongRhythm],
    ["a rhythm that is an error", [plan({ rhythm: notAvailable })], wrongRhythm],
    [
      "one channel to one partner twice",
      [plan(), plan({ partner: "RADIO", channel: "meeting" })],
      "warning communication.doubledRow row 2 channel",
    ],
    [
      "a partner twice without a channel",
      [plan({ channel: null }), plan({ channel: "" })],
      "warning communication.doubledRow row 2 channel",
    ],
  ])("%s", (_case, records, expected) => {
    expect(described(checkCommunication(records))).toEqual([expected]);
  });
});
