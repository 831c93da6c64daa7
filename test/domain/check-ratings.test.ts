import type { Cell } from "../../src/domain/cell";
import { checkRatings, type RatingRecord } from "../../src/domain/check-ratings";
import type { Issue } from "../../src/domain/issue";
import { criterion, day, gateWords, notAvailable, rating, today } from "./builders";
import { described } from "./described";

const clinic = "WIC Clinic North";
const criteria = [criterion(), criterion({ name: "Reaches parents", kind: "mustHave" })];

function check(...records: RatingRecord[]): Issue[] {
  return checkRatings({
    records,
    criteria,
    organizations: [clinic, 12345, 1234, null],
    today,
    words: gateWords,
  });
}

describe("a row of ratings is fine", () => {
  test.each<[string, Partial<RatingRecord>]>([
    ["with a whole number and a Yes", { ratings: [4, "Yes"] }],
    ["with a number between", { ratings: [3.7, "no"] }],
    ["with blanks", { ratings: [null, ""] }],
    ["rated today", { ratedOn: today + 0.5 }],
    ["without a day or a rater", { ratedOn: null, rater: null }],
    ["naming the partner in another case", { partner: "wic clinic NORTH" }],
    ["naming a partner that is a number", { partner: "12345" }],
    ["with nothing but a rater", { partner: null, ratings: [null, ""] }],
  ])("%s", (_case, given) => {
    expect(check(rating(given))).toEqual([]);
  });
});

describe("a rating from 1 to 5 is reported when it is", () => {
  test.each<[string, Cell, string]>([
    ["0", 0, "notARating"],
    ["6", 6, "notARating"],
    ["a large number that is no day of our times", 100, "notARating"],
    ["a number with decimals that only nears a date", 46_117.5, "notARating"],
    ["a word", "good", "notARating"],
    ["a space", " ", "notARating"],
    ["a number out of range typed as text", "6", "notARating"],
    ["TRUE", true, "notARating"],
    ["a number typed as text", "4", "numberAsText"],
    ["a number typed as text with a comma and spaces", " 4,5 ", "numberAsText"],
    ["4/5, which Excel takes for a date", day("2026-04-05"), "looksLikeDate"],
    ["an error", notAvailable, "errorValue"],
  ])("%s", (_case, value, reason) => {
    expect(described(check(rating({ ratings: [value] })))).toEqual([`error ratings.${reason} row 1 rating`]);
  });

  test("with the criterion it is about", () => {
    const [issue] = check(rating({ ratings: [6] }));
    expect(issue?.params).toEqual({ criterion: "Mission fit", value: "6" });
  });
});

describe("a Yes or No is reported when it is", () => {
  test.each<[string, Cell]>([
    ["another word", "Perhaps"],
    ["a number", 4],
    ["TRUE", true],
    ["an error", notAvailable],
  ])("%s", (_case, value) => {
    expect(described(check(rating({ ratings: [4, value] })))).toEqual([
      "error ratings.notYesNo row 1 rating",
    ]);
  });
});

describe("a row of ratings is reported", () => {
  test.each<[string, Partial<RatingRecord>, string]>([
    ["with ratings but no partner", { partner: "" }, "error ratings.missingPartner row 1 partner"],
    ["of a partner not in the list", { partner: "Civic" }, "error ratings.unknownPartner row 1 partner"],
    ["with an error for a partner", { partner: notAvailable }, "error ratings.unknownPartner row 1 partner"],
    ["of a space", { partner: " " }, "error ratings.unknownPartner row 1 partner"],
    [
      "of a listed partner with a space too many",
      { partner: "WIC Clinic  North" },
      "error ratings.partnerSpacesDiffer row 1 partner",
    ],
    [
      "rated on a date typed as text",
      { ratedOn: "13.3.2026" },
      "warning ratings.ratedOnNotADate row 1 ratedOn",
    ],
    ["rated tomorrow", { ratedOn: "2026-04-21" }, "hint ratings.ratedOnInFuture row 1 ratedOn"],
  ])("%s", (_case, given, expected) => {
    expect(described(check(rating(given)))).toEqual([expected]);
  });

  test("that is by the same rater for the same partner as one above", () => {
    const issues = check(
      rating(),
      rating({ rater: "Ben" }),
      rating({ rater: "ANA", partner: clinic.toUpperCase() }),
    );
    expect(described(issues)).toEqual(["warning ratings.doubledRow row 3 rater"]);
    expect(issues[0]?.params).toMatchObject({ rater: "“ANA”", firstRow: 1 });
  });

  test("but not when nobody says who rated", () => {
    expect(check(rating({ rater: null }), rating({ rater: null }))).toEqual([]);
  });

  test("but not when a rater's and a partner's names only look alike side by side", () => {
    const records = [rating({ partner: 12345, rater: "6" }), rating({ partner: 1234, rater: "56" })];
    expect(check(...records)).toEqual([]);
  });
});
