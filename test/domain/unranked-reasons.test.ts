import type { Cell } from "../../src/domain/cell";
import type { Eligibility } from "../../src/domain/partner-standing";
import { type AnsweredRow, unrankedReasons, type WhyUnranked } from "../../src/domain/unranked-reasons";
import { criterion, gateWords, scoredRow } from "./builders";

const reach = criterion({ name: "Reaches parents", kind: "mustHave" });
const permit = criterion({ name: "Has a permit", kind: "mustHave" });
const doubts = criterion({ name: "Spreads doubts", kind: "doNotWant" });
const criteria = [criterion(), reach, permit, doubts];

/** Ana's rating of the partner, with nothing to keep it out. */
function row(given: Partial<AnsweredRow> = {}): AnsweredRow {
  return { ...scoredRow(), rater: "Ana", ratings: [4, "Yes", "Yes", "No"], isUnreadable: false, ...given };
}

/** Why the partner with these rows is not ranked, given where it stands. */
function reasons(eligibility: Eligibility, ...rows: AnsweredRow[]): readonly WhyUnranked[] | undefined {
  const standing = { ratings: rows.length, score: null, coverage: null, eligibility, rank: null };
  const partners = { organizations: ["wic CLINIC north"], standings: [standing] };
  return unrankedReasons({ ...partners, rows, criteria, minimumCoverage: 0.8, words: gateWords })[0];
}

const excluded = (name: string, answer: string, ...raters: string[]): WhyUnranked => {
  return { reason: "excluded", criterion: name, answer, raters };
};
const unanswered = (name: string, ...raters: string[]): WhyUnranked => {
  return { reason: "unanswered", criterion: name, raters };
};
const tooLittle = (coverage: number | null): WhyUnranked => {
  return { reason: "incomplete", coverage, minimum: 0.8 };
};

describe("a partner is not ranked", () => {
  test.each<[string, Eligibility, AnsweredRow[], WhyUnranked[]]>([
    ["when nobody rated it", "notScored", [], [{ reason: "notScored" }]],
    [
      "for a must-have that is No",
      "excluded",
      [row({ ratings: [4, "NO", "Yes", "No"] })],
      [excluded("Reaches parents", "No", "Ana")],
    ],
    [
      "for a do-not-want that is Yes",
      "excluded",
      [row({ ratings: [4, "Yes", "Yes", "yes"] })],
      [excluded("Spreads doubts", "Yes", "Ana")],
    ],
    [
      "for each answer that excludes it, in the order of the criteria",
      "excluded",
      [row({ ratings: [4, "Yes", "No", "Yes"] }), row({ rater: "Ben", ratings: [4, "No", "No", "No"] })],
      [
        excluded("Reaches parents", "No", "Ben"),
        excluded("Has a permit", "No", "Ana", "Ben"),
        excluded("Spreads doubts", "Yes", "Ana"),
      ],
    ],
    [
      "for what excludes it, and not for what is open beside it",
      "excluded",
      [row({ ratings: [null, "No", null, "No"], coverage: 0.1 })],
      [excluded("Reaches parents", "No", "Ana")],
    ],
    [
      "for each question that somebody left open",
      "check",
      [row({ ratings: [4, null, "Yes", "perhaps"] }), row({ rater: "Ben", ratings: [4, "", "Yes", "No"] })],
      [unanswered("Reaches parents", "Ana", "Ben"), unanswered("Spreads doubts", "Ana")],
    ],
    ["when too little was rated", "incomplete", [row({ coverage: 0.5 })], [tooLittle(0.5)]],
    [
      "when too little was rated even by whoever rated the most",
      "incomplete",
      [row({ coverage: 0.5 }), row({ coverage: 0.75 }), row({ coverage: null })],
      [tooLittle(0.75)],
    ],
    ["when nothing has a weight", "incomplete", [row({ coverage: null, score: null })], [tooLittle(null)]],
    [
      "when its only rating cannot be read",
      "incomplete",
      [row({ coverage: null, score: null, isUnreadable: true })],
      [{ reason: "unreadable" }],
    ],
    [
      "when one rating cannot be read and the other has gaps",
      "incomplete",
      [row({ isUnreadable: true, coverage: null }), row({ coverage: 0.5 })],
      [tooLittle(0.5), { reason: "unreadable" }],
    ],
    ["for nothing when it is ranked", "eligible", [row({ ratings: [4, "No", "No", "Yes"] })], []],
  ])("%s", (_case, eligibility, rows, expected) => {
    expect(reasons(eligibility, ...rows)).toEqual(expected);
  });
});

describe("the raters of an answer", () => {
  const named = (...raters: Cell[]) =>
    reasons("excluded", ...raters.map((rater) => row({ rater, ratings: [4, "No", "Yes", "No"] })));

  test.each<[string, Cell[], string[]]>([
    ["are named in the order of their rows", ["Zoe", "Ana"], ["Zoe", "Ana"]],
    ["are named once each, as they were typed first", ["Ana", "ana", "Ben", "ANA"], ["Ana", "Ben"]],
    ["are left out when blank, spaces or an error", [null, "", "  ", { error: "#N/A" }, "Ben"], ["Ben"]],
    ["may all be unknown", [null], []],
  ])("%s", (_case, raters, expected) => {
    expect(named(...raters)).toEqual([excluded("Reaches parents", "No", ...expected)]);
  });
});

describe("the reasons of all partners", () => {
  const standing = { ratings: 1, score: null, coverage: null, rank: null } as const;

  test("stand in the order of the list, with nothing for a row without a name", () => {
    const found = unrankedReasons({
      organizations: ["Radio", null, "School"],
      standings: [{ ...standing, eligibility: "excluded" }, null, { ...standing, eligibility: "notScored" }],
      rows: [row({ partner: null }), row({ partner: "RADIO", ratings: [4, "No", "Yes", "No"] })],
      ...{ criteria, minimumCoverage: 0.8, words: gateWords },
    });
    expect(found).toEqual([[excluded("Reaches parents", "No", "Ana")], [], [{ reason: "notScored" }]]);
  });

  test("name a criterion once that is listed twice, and two kinds of one name apart", () => {
    const found = unrankedReasons({
      ...{ organizations: ["Radio"], standings: [{ ...standing, eligibility: "excluded" }] },
      rows: [row({ partner: "Radio", ratings: ["Yes", "No", "Yes"] })],
      criteria: [reach, { ...reach, name: "REACHES parents" }, { ...reach, kind: "doNotWant" }],
      ...{ minimumCoverage: 0.8, words: gateWords },
    });
    expect(found).toEqual([
      [excluded("Reaches parents", "No", "Ana"), excluded("Reaches parents", "Yes", "Ana")],
    ]);
  });
});
