import type { Cell } from "../../src/domain/cell";
import { contactStandings } from "../../src/domain/contact-standing";
import { day } from "./builders";

const today = day("2026-04-20");

function standing(rhythm: Cell, dates: readonly Cell[]) {
  const log = dates.map((date) => ({ date, partner: "clinic" }));
  return contactStandings({ plan: [{ partner: "Clinic", rhythm }], log, today, dueSoonDays: 7 })[0];
}

describe("a row of the communication plan", () => {
  test.each<[string, Cell, Cell[], object]>([
    ["without a rhythm", null, [today], { state: "noRhythm", lastContact: today, nextDue: null }],
    ["with a rhythm of 0", 0, [today], { state: "noRhythm", nextDue: null }],
    ["with a rhythm that is text", "weekly", [today], { state: "noRhythm", nextDue: null }],
    ["without a contact", 30, [], { state: "noContact", lastContact: null, nextDue: null }],
    ["that was due yesterday", 30, [today - 31], { state: "overdue", nextDue: today - 1 }],
    ["that is due today", 30, [today - 30], { state: "dueSoon", nextDue: today }],
    ["that is due in 7 days", 7, [today], { state: "dueSoon", nextDue: today + 7 }],
    ["that is due in 8 days", 8, [today], { state: "onTrack", nextDue: today + 8 }],
    ["takes the newest contact", 30, [today - 40, today - 2, "May", null], { lastContact: today - 2 }],
    [
      "counts a contact of today at any hour",
      30,
      [today + 0.7],
      { lastContact: today + 0.7, nextDue: today + 30 },
    ],
    ["does not count one that is still to come", 30, [today + 1], { state: "noContact", lastContact: null }],
  ])("%s", (_case, rhythm, dates, expected) => {
    expect(standing(rhythm, dates)).toMatchObject(expected);
  });
});
