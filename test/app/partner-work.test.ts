import type { PartnerCard } from "../../src/app/partner-card";
import type { DataRow } from "../../src/app/planner-data";
import { day } from "../domain/builders";
import { cardOf, names } from "./card-of";

describe("the preparations on a card", () => {
  const PartnerList = names("Radio");
  const statesOf = ({ questions }: PartnerCard) => questions.questions.map(({ state }) => state);

  test("know a barrier without a plan from one that nobody wrote down", () => {
    const row = { Partner: "radio", "Mission fit": "Same families", Barriers: "Money", Decision: "Hold" };
    const card = cardOf("Radio", { PartnerList, PartnerQuestions: [{ ...row, "Plan for risks": "Insure" }] });
    expect(statesOf(card)).toEqual(["answered", "open", "open", "open", "withoutPlan", "open"]);
    expect(card.questions).toMatchObject({ row: 1, decision: "Hold" });
  });

  test("take the row with the most answers when there are several", () => {
    const fit = { Partner: "Radio", "Mission fit": "Same families" };
    const PartnerQuestions = [{ Partner: "Radio" }, { ...fit, Barriers: "x", "Plan for barriers": "y" }, fit];
    const card = cardOf("Radio", { PartnerList, PartnerQuestions });
    expect(card.questions.row).toBe(2);
    expect(statesOf(card)).toEqual(["answered", "open", "open", "open", "answered", "open"]);
  });

  test("have six open questions and no approach while nothing is written", () => {
    const card = cardOf("Radio", { PartnerList });
    expect(card.questions.row).toBeNull();
    expect(statesOf(card)).toEqual(Array(6).fill("open"));
    expect(card.approach).toBeNull();
  });

  test("name the parts of the approach that are missing, who carries it out and when", () => {
    const plan = { Partner: "Radio", Contact: "Ana", "Proposed scope": "Spots", "Who approaches": "Dana" };
    const card = cardOf("Radio", {
      PartnerList,
      ApproachPlans: [{ ...plan, When: day("2026-04-22") + 0.5 }],
    });
    expect(card.approach).toEqual({
      ...{ row: 1, partCount: 5, who: "Dana", when: day("2026-04-22"), outcome: "" },
      missing: ["Questions for them", "Background on us", "Background on NIIW"],
    });
  });

  test("say why an agreement is needed while none is there", () => {
    const card = cardOf("Radio", { PartnerList: [{ Organization: "Radio", "Joint money": "yes" }] });
    expect(card.agreement).toEqual({ state: "missing", row: null, missingParts: 0, shared: ["Joint money"] });
  });

  test("take the agreement that counts among several", () => {
    const signed = { Partner: "RADIO", "Signed by us": "Dana", "Signed by them": "Ana" };
    const card = cardOf("Radio", { PartnerList, Agreements: [{ Partner: "Radio" }, signed] });
    expect(card.agreement).toMatchObject({ state: "signed", row: 2, shared: [] });
  });
});

describe("the work on a card", () => {
  const PartnerList = names("Radio");

  test("is what is late first, then what needs someone, then the rest by day; done and others' tasks are left out", () => {
    const task = (Task: string, due: string | null, more: DataRow = {}): DataRow => {
      return { ID: Task, Task, Partner: "radio", Due: due === null ? null : day(due), ...more };
    };
    const { tasks } = cardOf("Radio", {
      PartnerList,
      WorkPlan: [
        task("Later", "2026-07-01"),
        task("Far", "2026-06-01"),
        task("Some day", null),
        task("Soon", "2026-04-22", { Owner: "Sam" }),
        task("Late", "2026-04-18"),
        task("Later still late", "2026-04-10"),
        task("Done", "2026-04-10", { Status: "Done" }),
        task("Others", "2026-04-10", { Partner: "School" }),
      ],
    });
    expect(tasks.map(({ task: name, state, daysLate }) => [name, state, daysLate])).toEqual([
      ["Later still late", "overdue", 10],
      ["Late", "overdue", 2],
      ["Soon", "dueSoon", -2],
      ["Some day", "noDate", null],
      ["Far", "onTrack", -42],
      ["Later", "onTrack", -72],
    ]);
    expect(tasks[2]).toMatchObject({ row: 4, owner: "Sam", due: day("2026-04-22") });
  });

  test("says when somebody was in touch last and when it is time again", () => {
    const { contacts } = cardOf("Radio", {
      PartnerList,
      CommunicationPlan: [
        { Partner: "School", Channel: "Visit" },
        { Partner: "Radio", Channel: "Phone call", "Rhythm in days": 14, Lead: "Sam" },
      ],
      ContactLog: [{ Date: day("2026-04-01"), Partner: "RADIO" }],
    });
    expect(contacts).toEqual([
      {
        ...{ row: 2, channel: "Phone call", lead: "Sam", state: "overdue" },
        ...{ lastContact: day("2026-04-01"), nextDue: day("2026-04-15") },
      },
    ]);
  });
});
