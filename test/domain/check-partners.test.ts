import { checkPartners, type PartnerRecord } from "../../src/domain/check-partners";
import type { Issue } from "../../src/domain/issue";
import { gateWords, notAvailable, partner } from "./builders";
import { described } from "./described";

const stages = ["Identified", "Approaching", "Agreed", "Active"];
const nothing: PartnerRecord = {
  organization: null,
  stage: null,
  email: null,
  jointMoney: null,
  jointAdministration: null,
  others: [null, ""],
};

function check(...records: PartnerRecord[]): Issue[] {
  return checkPartners({ records, stages, words: gateWords });
}

describe("a partner list is fine", () => {
  test.each<[string, PartnerRecord[]]>([
    ["when it is empty", []],
    ["with a complete row", [partner()]],
    ["with only a name in a row", [{ ...nothing, organization: "Civic Club" }]],
    ["with an empty row between others", [partner(), nothing, partner({ organization: "Civic Club" })]],
    ["with words in another case", [partner({ stage: "ACTIVE", jointMoney: "yes" })]],
    ["with a number for a name", [partner({ organization: 12345 })]],
    ["with a name of 200 characters", [partner({ organization: "x".repeat(200) })]],
  ])("%s", (_case, records) => {
    expect(check(...records)).toEqual([]);
  });
});

describe("in a partner list is reported", () => {
  test.each<[string, Partial<PartnerRecord>, string]>([
    ["a row without a name", { organization: "" }, "error partners.missingName row 1 organization"],
    ["an error for a name", { organization: notAvailable }, "error partners.nameIsError row 1 organization"],
    [
      "a name that formulas cannot find",
      { organization: "x".repeat(201) },
      "error partners.longName row 1 organization",
    ],
    ["a stage that is none", { stage: "Thinking" }, "warning partners.unknownStage row 1 stage"],
    ["TRUE for Yes", { jointMoney: true }, "warning partners.notYesNo row 1 jointMoney"],
    [
      "another word than Yes or No",
      { jointAdministration: "Later" },
      "warning partners.notYesNo row 1 jointAdministration",
    ],
    ["an e-mail address without @", { email: "fay.park" }, "hint partners.emailWithoutAt row 1 email"],
  ])("%s", (_case, given, expected) => {
    expect(described(check(partner(given)))).toEqual([expected]);
  });

  test("other data in a row without a name", () => {
    expect(described(check({ ...nothing, others: [null, "call again"] }))).toEqual([
      "error partners.missingName row 1 organization",
    ]);
  });

  test("a name that comes again, in any case, at each row after the first", () => {
    const names = ["Civic Club", "Other", "CIVIC CLUB", "civic club"];
    const issues = check(...names.map((organization) => partner({ organization })));
    expect(described(issues)).toEqual([
      "error partners.doubledName row 3 organization",
      "error partners.doubledName row 4 organization",
    ]);
    expect(issues.map(({ params }) => params["firstRow"])).toEqual([1, 1]);
  });

  test.each(["Civic Club ", " civic club", "Civic  Club", "CivicClub", "Civic\u00A0Club"])(
    "“%s” beside “Civic Club”, as it differs only in spaces",
    (organization) => {
      const issues = check(partner({ organization: "Civic Club" }), partner({ organization }));
      expect(described(issues)).toEqual(["hint partners.spacesDiffer row 2 organization"]);
    },
  );
});
