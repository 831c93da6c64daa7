import fc from "fast-check";
import { checkCriteria } from "../../src/domain/check-criteria";
import { checkPartners } from "../../src/domain/check-partners";
import { checkRatings } from "../../src/domain/check-ratings";
import { checkTasks } from "../../src/domain/check-tasks";
import { buildIssue, everywhere, type IssueCode, issueKinds } from "../../src/domain/issue";
import { issueMessage, sentences } from "../../src/domain/messages";
import { anyCell, workPlan } from "./arbitraries";
import { criterion, gateWords, kindWords, statuses, today } from "./builders";
import { checkProperty } from "./check-property";
import { expectReadable } from "./expect-readable";

const codes = Object.keys(issueKinds) as IssueCode[];

/** These say where an issue is, and stand before the sentence. */
const placeParams = ["table", "column", "criterion"];

describe("the message of an issue", () => {
  test.each<[string, string, string]>([
    [
      "with table, row and column",
      issueMessage(
        buildIssue(
          "ratings.notARating",
          { row: 12, field: "rating" },
          { criterion: "Mission fit", value: "6" },
        ),
        { table: "PartnerScores", column: "Mission fit" },
      ),
      "PartnerScores, row 12, Mission fit: 6 is not a rating from 1 to 5, so it is not counted. " +
        "Type a number from 1 to 5 or clear the cell.",
    ],
    [
      "with the criterion where no header is given",
      issueMessage(
        buildIssue(
          "ratings.looksLikeDate",
          { row: 1, field: "rating" },
          { criterion: "Risks", value: "46117" },
        ),
        { table: "PartnerScores", column: null },
      ),
      "PartnerScores, row 1, Risks: 46117 looks like a date, so it is not counted. " +
        "Type a number from 1 to 5, a half as 4.5.",
    ],
    [
      "about a whole table",
      issueMessage(buildIssue("criteria.none", everywhere, {}), { table: "SelectionCriteria", column: null }),
      "SelectionCriteria: there is no criterion, so no partner gets a score. " +
        "Add what partners are to be rated on.",
    ],
    [
      "about a column, with the names that the issue knows",
      issueMessage(
        buildIssue("workbook.renamedColumn", everywhere, {
          table: "WorkPlan",
          column: "Due",
          found: "Due on",
        }),
        { table: null, column: null },
      ),
      "WorkPlan, Due: the column is now called Due on, and it still counts. " +
        "Rename it back if other files point to it.",
    ],
    [
      "by the numbers of rows that people see, where the caller knows them",
      issueMessage(
        buildIssue("partners.doubledName", { row: 3, field: "organization" }, { name: "Radio", firstRow: 1 }),
        { table: "Partners", column: "Organization", row: (row) => row + 5 },
      ),
      "Partners, row 8, Organization: Radio is listed in row 6 already, so it takes two places in the ranking. " +
        "Keep one of the rows.",
    ],
    [
      "about the whole workbook",
      issueMessage(buildIssue("workbook.newerSchema", everywhere, { version: 3, known: 2 }), {
        table: null,
        column: null,
      }),
      "Workbook: the workbook was made by a newer version (3; this one knows 2), so it can be read but not " +
        "changed here. Update the add-in.",
    ],
  ])("%s says where, what, and what to do", (_case, message, expected) => {
    expect(message).toBe(expected);
  });

  test("shows braces that a person typed as they are", () => {
    const params = { partner: "“{listed} {$1}”" };
    const issue = buildIssue("ratings.unknownPartner", { row: 2, field: "partner" }, params);
    expect(issueMessage(issue, { table: "PartnerScores", column: "Partner" })).toContain(
      "“{listed} {$1}” is not",
    );
  });
});

describe("the sentence of", () => {
  test.each(codes)("%s names all that the issue knows, and nothing else", (code) => {
    const named = [...sentences[code].matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
    const known: readonly string[] = issueKinds[code].params;
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !named.includes(name) && !placeParams.includes(name))).toEqual([]);
  });

  test.each(codes)("%s is one or two sentences, the last of which says what to do", (code) => {
    const parts = sentences[code].replace(/\.$/, "").split(/[.] (?=[A-Z{])/);
    expect(sentences[code]).toMatch(/\.$/);
    expect(parts.length).toBeLessThanOrEqual(2);
    expect(sentences[code]).not.toMatch(/ {2}|issue|null|undefined/);
  });
});

describe("whatever the cells hold", () => {
  const organizations = fc.array(anyCell, { maxLength: 5 });

  test("the work plan is checked without complaint", () => {
    checkProperty(fc.tuple(workPlan, organizations), ([records, listed]) => {
      expectReadable(checkTasks({ records, organizations: listed, goals: listed, statuses, done: "Done" }));
    });
  });

  test("ratings are checked without complaint", () => {
    const record = fc.record({
      partner: anyCell,
      rater: anyCell,
      ratedOn: anyCell,
      ratings: fc.array(anyCell, { maxLength: 3 }),
    });
    const criteria = [criterion(), criterion({ kind: "mustHave" })];
    checkProperty(fc.tuple(fc.array(record), organizations), ([records, listed]) => {
      expectReadable(checkRatings({ records, criteria, organizations: listed, today, words: gateWords }));
    });
  });

  test("criteria are checked without complaint", () => {
    const record = fc.record({ name: anyCell, kind: anyCell, weight: anyCell });
    checkProperty(fc.tuple(fc.array(record), fc.array(fc.string())), ([records, columns]) => {
      expectReadable(checkCriteria({ records, words: kindWords, takenHeaders: ["Evidence"], columns }));
    });
  });

  test("partners are checked without complaint", () => {
    const record = fc.record({
      organization: anyCell,
      stage: anyCell,
      email: anyCell,
      jointMoney: anyCell,
      jointAdministration: anyCell,
      others: fc.array(anyCell, { maxLength: 2 }),
    });
    checkProperty(fc.array(record), (records) => {
      expectReadable(checkPartners({ records, stages: ["Active"], words: gateWords }));
    });
  });
});
