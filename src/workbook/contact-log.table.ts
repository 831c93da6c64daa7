import { column, columnOf, defineTable } from "./define-table";
import { figureLine, quoted } from "./formula";
import { settings } from "./planner-settings.table";
import { words } from "./words";

const today = settings.today.inUse.name;

/** Who spoke with whom about what, and what was achieved together. */
export const contactLogTable = defineTable({
  name: "ContactLog",
  sheet: "Contact log",
  title: "Contact log",
  help: "One row per contact: what was said or agreed. Mark what you achieved together.",
  key: "date",
  frozenColumns: 2,
  columns: {
    date: column.date({ header: "Date", width: 14 }),
    partner: column.reference({
      header: "Partner",
      width: 34,
      to: { table: "PartnerList", header: "Organization" },
    }),
    channel: column.choice({ header: "Channel", width: 14, list: "channels" }),
    who: column.text({ header: "Who", width: 18, holds: "person" }),
    said: column.longText({ header: "What was said or agreed", width: 60 }),
    accomplishment: column.choice({ header: "Joint accomplishment", width: 18, list: "answers" }),
  },
  summary: (all) =>
    figureLine([
      ["Contacts", `COUNTA(${all.date})`],
      ["in the last 30 days", `COUNTIFS(${all.date},">"&(${today}-30),${all.date},"<"&(${today}+1))`],
      ["Joint accomplishments", `COUNTIFS(${all.accomplishment},${quoted(words.answer.yes)})`],
    ]),
  highlights: [
    {
      kind: "when",
      columns: ["accomplishment"],
      formula: (cell) => `${cell.accomplishment}=${quoted(words.answer.yes)}`,
      look: "good",
    },
  ],
});

/** The columns that say when somebody was last in touch with a partner. */
export const contacts = {
  partner: columnOf(contactLogTable, "partner"),
  date: columnOf(contactLogTable, "date"),
};
