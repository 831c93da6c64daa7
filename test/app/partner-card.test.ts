import type { DataRow } from "../../src/app/planner-data";
import { notAvailable } from "../domain/builders";
import { cardOf, criteria, maybeCard, names } from "./card-of";

/** A rating of Radio by Ana that counts in full. */
function rated(given: DataRow = {}): DataRow {
  const answers = { "Signs the charter": "Yes", "Opposes vaccines": "No" };
  return { Partner: "Radio", Rater: "Ana", "Mission fit": 4, Barriers: 4, ...answers, ...given };
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
    expect(ratedBy().profile.map(({ weightShare }) => weightShare)).toEqual([0.75, 0.25]);
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
