import { contacts } from "./contact-log.table";
import { column, defineTable } from "./define-table";
import { figureLine, firstOf, newestDay, quoted, unlessBlank } from "./formula";
import { settings } from "./planner-settings.table";
import { words, type ContactStateCode } from "./words";

const today = settings.today.inUse.name;
const dueSoonDays = settings.dueSoonDays.inUse.name;
// A contact that is still to come is none yet.
const isPast = {
  holds: `(${contacts.date}<${today}+1)`,
  criteria: [`${contacts.date},"<"&(${today}+1)`],
};

/** How often to be in touch with each partner, and whether it is time again. */
export const communicationPlanTable = defineTable({
  name: "CommunicationPlan",
  sheet: "Communication",
  title: "Communication plan",
  help: "One row per partner: how you stay in touch and how often; State says who is waiting.",
  key: "partner",
  columns: {
    partner: column.reference({
      header: "Partner",
      width: 34,
      to: { table: "PartnerList", header: "Organization" },
    }),
    channel: column.choice({ header: "Channel", width: 14, list: "channels" }),
    rhythm: column.number({ header: "Rhythm in days", width: 12, atLeast: 1 }),
    lead: column.text({ header: "Lead", width: 18, holds: "person" }),
    shared: column.longText({ header: "What is shared", width: 40 }),
  },
  computed: {
    lastContact: {
      header: "Last contact",
      width: 14,
      shape: "day",
      formula: (row) =>
        unlessBlank(
          row.partner,
          newestDay({ names: contacts.partner, name: row.partner, days: contacts.date, only: isPast }),
        ),
    },
    nextDue: {
      header: "Next due",
      width: 14,
      shape: "day",
      formula: (row) =>
        `IF(AND(ISNUMBER(${row.lastContact}),${hasRhythm(row.rhythm)}),INT(${row.lastContact})+${row.rhythm},"")`,
    },
    state: {
      header: "State",
      width: 18,
      shape: "text",
      formula: (row) =>
        unlessBlank(
          row.partner,
          firstOf(
            [
              [`NOT(${hasRhythm(row.rhythm)})`, state("noRhythm")],
              [`${row.lastContact}=""`, state("noContact")],
              [`${row.nextDue}<${today}`, state("overdue")],
              [`${row.nextDue}<=${today}+${dueSoonDays}`, state("dueSoon")],
            ],
            state("onTrack"),
          ),
        ),
    },
  },
  summary: (all) =>
    figureLine([
      ["Partners", `COUNTA(${all.partner})`],
      ...Object.values(words.contactState).map(
        (word) => [word, `COUNTIFS(${all.state},${quoted(word)})`] as const,
      ),
    ]),
  highlights: [
    {
      kind: "when",
      columns: ["state", "nextDue"],
      formula: (cell) => `${cell.state}=${state("overdue")}`,
      look: "late",
    },
    {
      kind: "when",
      columns: ["state", "nextDue"],
      formula: (cell) => `OR(${cell.state}=${state("dueSoon")},${cell.state}=${state("noContact")})`,
      look: "soon",
    },
    {
      kind: "when",
      columns: ["state"],
      formula: (cell) => `${cell.state}=${state("noRhythm")}`,
      look: "muted",
    },
  ],
});

function hasRhythm(rhythm: string): string {
  return `IF(ISNUMBER(${rhythm}),${rhythm}>0,FALSE)`;
}

function state(code: ContactStateCode): string {
  return quoted(words.contactState[code]);
}
