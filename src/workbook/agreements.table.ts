import { column, defineTable } from "./define-table";
import { figureLine, firstOf, quoted, unlessBlank } from "./formula";
import { jointMoneyOf } from "./partner-columns";
import { settings } from "./planner-settings.table";
import { words, type AgreementStateCode } from "./words";

const today = settings.today.inUse.name;

/** What a written agreement has to hold; money only when there is joint money. */
const parts = {
  purpose: column.longText({ header: "Purpose", width: 34 }),
  goals: column.longText({ header: "Goals", width: 30 }),
  ourRole: column.longText({ header: "Our role", width: 30 }),
  theirRole: column.longText({ header: "Their role", width: 30 }),
  howWeWork: column.longText({ header: "How we work together", width: 34 }),
  money: column.longText({ header: "Money", width: 24 }),
  publicity: column.longText({ header: "Publicity", width: 24 }),
  start: column.date({ header: "Start", width: 14 }),
  end: column.date({ header: "End", width: 14 }),
  reviewOn: column.date({ header: "Review on", width: 14 }),
  withdrawal: column.longText({ header: "Withdrawal", width: 24 }),
  signedByUs: column.text({ header: "Signed by us", width: 18, holds: "person" }),
  signedByThem: column.text({ header: "Signed by them", width: 18, holds: "person" }),
  signedOn: column.date({ header: "Signed on", width: 14 }),
};
export type AgreementPart = keyof typeof parts;
export const agreementParts = Object.keys(parts) as AgreementPart[];

/** The states that an agreement itself can have; of several for one partner, the first of these counts. */
export const agreementRowStates = [
  "signed",
  "reviewDue",
  "draft",
  "expired",
] as const satisfies AgreementStateCode[];

/** What each side promised, and whether it is signed and still holds. Built from the guide's description of Appendix D. */
export const agreementsTable = defineTable({
  name: "Agreements",
  sheet: "Agreements",
  title: "Agreements",
  help: "One row per agreement; there should be one wherever money or administration is shared.",
  key: "partner",
  columns: {
    partner: column.reference({
      header: "Partner",
      width: 34,
      to: { table: "PartnerList", header: "Organization" },
    }),
    ...parts,
  },
  computed: {
    missingParts: {
      header: "Missing parts",
      width: 40,
      shape: "longText",
      formula: (row) => {
        const missing = agreementParts.map((part) => {
          const isMissing =
            part === "money" ? `AND(${row.money}="",${jointMoneyOf(row.partner)})` : `${row[part]}=""`;
          return `IF(${isMissing},${quoted(`, ${parts[part].header}`)},"")`;
        });
        return unlessBlank(row.partner, `MID(${missing.join("&")},3,999)`);
      },
    },
    state: {
      header: "State",
      width: 14,
      shape: "text",
      formula: (row) =>
        unlessBlank(
          row.partner,
          firstOf(
            [
              [`OR(${row.signedByUs}="",${row.signedByThem}="")`, state("draft")],
              [`IF(ISNUMBER(${row.end}),INT(${row.end})<${today},FALSE)`, state("expired")],
              [`IF(ISNUMBER(${row.reviewOn}),INT(${row.reviewOn})<=${today},FALSE)`, state("reviewDue")],
            ],
            state("signed"),
          ),
        ),
    },
  },
  summary: (all) =>
    figureLine([
      ["Agreements", `COUNTA(${all.partner})`],
      ...agreementRowStates.map(
        (code) => [words.agreementState[code], `COUNTIFS(${all.state},${state(code)})`] as const,
      ),
    ]),
  highlights: [
    { kind: "when", columns: ["state"], formula: (cell) => `${cell.state}=${state("signed")}`, look: "good" },
    {
      kind: "when",
      columns: ["state"],
      formula: (cell) => `OR(${cell.state}=${state("draft")},${cell.state}=${state("reviewDue")})`,
      look: "soon",
    },
    {
      kind: "when",
      columns: ["state"],
      formula: (cell) => `${cell.state}=${state("expired")}`,
      look: "late",
    },
  ],
});

function state(code: AgreementStateCode): string {
  return quoted(words.agreementState[code]);
}
