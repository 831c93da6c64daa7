import { partnerCard, type PartnerCard } from "../../src/app/partner-card";
import type { DataRow, PlannerData } from "../../src/app/planner-data";
import { plannerOverview } from "../../src/app/planner-overview";
import { plannerWorkbook } from "../../src/app/planner-workbook";
import { day, notAvailable, today } from "../domain/builders";
import { snapshot } from "./snapshot-builder";

const criteria: DataRow[] = [
  { Criterion: "Mission fit", Kind: "Want", Weight: 3 },
  { Criterion: "Barriers", Kind: "Want", Weight: 1 },
  { Criterion: "Signs the charter", Kind: "Must have" },
  { Criterion: "Opposes vaccines", Kind: "Do not want" },
];

const names = (...all: string[]): DataRow[] => all.map((Organization) => ({ Organization }));

/** A rating of Radio by Ana that counts in full. */
function rated(given: DataRow = {}): DataRow {
  const answers = { "Signs the charter": "Yes", "Opposes vaccines": "No" };
  return { Partner: "Radio", Rater: "Ana", "Mission fit": 4, Barriers: 4, ...answers, ...given };
}

function maybeCard(name: string, data: PlannerData): PartnerCard | null {
  const workbook = plannerWorkbook(snapshot({ SelectionCriteria: criteria, ...data }));
  return partnerCard(name, workbook, plannerOverview(workbook, today));
}

function cardOf(name: string, data: PlannerData): PartnerCard {
  const card = maybeCard(name, data);
  if (!card) throw new Error(`There is no ${name}.`);
  return card;
}

/** Only the card of Radio, which is listed with two others, as these rows rated it. */
const ratedBy = (...PartnerScores: DataRow[]) =>
  cardOf("Radio", { PartnerList: names("Radio", "School", "Lions"), PartnerScores });

describe("the card of a partner", () => {
  const radio = { Organization: "Radio", "Group type": "Other", Stage: "Agreed", Owner: "Dana" };
  const person = { Contact: "Ana Moss", Role: "Outreach lead", Email: "ana@example.org", Phone: "555 0100" };

  test("says who it is, and whom to talk to there", () => {
    const card = cardOf("Radio", { PartnerList: [{}, { ...radio, ...person }] });
    expect(card).toMatchObject({
      organization: "Radio",
      row: 2,
      groupType: "Other",
      stage: "Agreed",
      owner: "Dana",
    });
    expect(card.person).toEqual({
      contact: "Ana Moss",
      role: "Outreach lead",
      email: "ana@example.org",
      phone: "555 0100",
    });
  });

  test("is about the name: of several rows the first, in capitals or not", () => {
    const card = cardOf("RADIO", { PartnerList: [...names("School"), radio, { Organization: "radio" }] });
    expect(card).toMatchObject({ organization: "Radio", row: 2, stage: "Agreed" });
  });

  test.each(["Radio", "", "Rad"])("of “%s” is none when nobody lists that name", (name) => {
    expect(maybeCard(name, { PartnerList: names("Library") })).toBeNull();
  });
});

describe("the standing on a card", () => {
  test("is the rank with its score, its coverage and how many rated", () => {
    const { standing } = ratedBy(rated(), rated({ Rater: "Ben", "Mission fit": 5, Barriers: 5 }));
    expect(standing).toMatchObject({
      rank: 1,
      score: 87.5,
      coverage: 1,
      raters: 2,
      ratings: 2,
      notCounted: 0,
    });
    expect(standing).toMatchObject({ sharedWith: [], closeTo: [], reasons: [] });
  });

  test("names those who share the rank, and those just above and below", () => {
    const close = { "Mission fit": 4.04, Barriers: 4.04 };
    const { standing } = ratedBy(
      rated(),
      rated({ Partner: "School" }),
      rated({ Partner: "Lions", ...close }),
    );
    expect(standing).toMatchObject({ rank: 2, sharedWith: ["School"], closeTo: ["Lions"] });
  });

  test("is not shared with the partner's own second row", () => {
    const PartnerList = names("Radio", "Radio");
    expect(cardOf("Radio", { PartnerList, PartnerScores: [rated()] }).standing.sharedWith).toEqual([]);
  });

  test.each<[string, DataRow[], number]>([
    ["one person who rated twice once", [rated(), rated({ Rater: "ANA" })], 1],
    ["ratings without a name as somebody each", [rated({ Rater: null }), rated({ Rater: " " })], 2],
    ["nobody", [], 0],
  ])("counts %s", (_case, rows, raters) => {
    expect(ratedBy(...rows).standing.raters).toBe(raters);
  });

  test("says how many ratings cover too little to count", () => {
    const { standing } = ratedBy(rated(), rated({ Rater: "Ben", "Mission fit": null }));
    expect(standing).toMatchObject({ score: 75, coverage: 0.625, ratings: 2, notCounted: 1 });
  });

  test("has the reasons of a partner that is not ranked, and the score that it has", () => {
    const { standing } = ratedBy(rated({ "Signs the charter": "No" }));
    expect(standing).toMatchObject({ rank: null, eligibility: "excluded", score: 75 });
    const because = { reason: "excluded", criterion: "Signs the charter", answer: "No", raters: ["Ana"] };
    expect(standing.reasons).toEqual([because]);
  });

  test("has no number when nobody rated it", () => {
    expect(ratedBy().standing).toMatchObject({
      score: null,
      coverage: null,
      ratings: 0,
      eligibility: "notScored",
    });
  });
});

describe("the ratings on a card, criterion by criterion,", () => {
  const school = (rating: unknown) => rated({ Partner: "School", "Mission fit": rating as number });

  test("are the mean of its own beside the median of all partners' means, however many", () => {
    const own = [rated({ "Mission fit": 5 }), rated({ Rater: "Ben", "Mission fit": 4 })];
    expect(ratedBy(...own, school(2)).profile[0]).toMatchObject({ mean: 4.5, median: 3.25 });
    const lions = rated({ Partner: "Lions", "Mission fit": 3 });
    expect(ratedBy(...own, school(2), lions).profile[0]).toMatchObject({ mean: 4.5, median: 3 });
  });

  test("are not there, and no zero, where nobody rated it; the others still have their median", () => {
    expect(ratedBy(rated({ "Mission fit": null }), school(2)).profile[0]).toMatchObject({
      mean: null,
      median: 2,
    });
    expect(ratedBy().profile[0]).toMatchObject({ mean: null, median: null, differBy: 0 });
  });

  test.each([
    ["a text", "5"],
    ["a word", "high"],
    ["a 0", 0],
    ["a 6", 6],
    ["an error", notAvailable],
  ])("leave %s out of its mean and of the median", (_case, rating) => {
    const rows = [rated(), rated({ Rater: "Ben", "Mission fit": rating as string }), school(rating)];
    expect(ratedBy(...rows).profile[0]).toMatchObject({ mean: 4, median: 4, differBy: 0 });
  });

  test("leave partners that are not listed out of the median", () => {
    const stranger = rated({ Partner: "Stranger", "Mission fit": 1 });
    expect(ratedBy(rated(), stranger).profile[0]).toMatchObject({ mean: 4, median: 4 });
  });

  test.each<[string, DataRow[], number]>([
    ["two who differ", [rated({ Barriers: 5 }), rated({ Rater: "Ben", Barriers: 3 })], 2],
    ["one who rated twice", [rated({ Barriers: 5 }), rated({ Rater: "ana", Barriers: 3 })], 0],
    ["two of whom one left it out", [rated({ Barriers: 5 }), rated({ Rater: "Ben", Barriers: null })], 0],
    ["two without a name", [rated({ Rater: "", Barriers: 5 }), rated({ Rater: "", Barriers: 2 })], 3],
  ])("say how far %s are apart", (_case, rows, differBy) => {
    expect(ratedBy(...rows).profile[1]?.differBy).toBe(differBy);
  });

  test("stand once for a criterion that is listed twice", () => {
    const card = cardOf("Radio", {
      SelectionCriteria: [...criteria, ...criteria.slice(0, 1)],
      PartnerList: names("Radio"),
      PartnerScores: [rated()],
    });
    expect(card.profile.map(({ criterion }) => criterion)).toEqual(["Mission fit", "Barriers"]);
  });
});

describe("the answers on a card", () => {
  test("say who gave them: Yes, then No, then those who left it open", () => {
    const rows = [
      rated({ Rater: "Ana", "Signs the charter": "no" }),
      rated({ Rater: "Ben", "Signs the charter": "Yes" }),
      rated({ Rater: "Cy", "Signs the charter": "perhaps" }),
      rated({ Rater: null, "Signs the charter": "YES" }),
    ];
    expect(ratedBy(...rows).answers[0]).toEqual({
      criterion: "Signs the charter",
      kind: "mustHave",
      answers: [
        { answer: "yes", raters: ["Ben", ""] },
        { answer: "no", raters: ["Ana"] },
        { answer: "open", raters: ["Cy"] },
      ],
    });
  });

  test("are none while nobody rated it", () => {
    expect(ratedBy().answers).toEqual([]);
  });
});

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
