import { column, defineTable } from "./define-table";
import { figureLine, firstOf, quoted, sameName, unlessBlank } from "./formula";
import { words } from "./words";

const gap = (code: keyof typeof words.needGap) => quoted(words.needGap[code]);

/** What is missing, and who could give it. Built from the guide's description of Appendix A. */
export const resourceNeedsTable = defineTable({
  name: "ResourceNeeds",
  sheet: "Needs",
  title: "Needs",
  help: "One row per need and candidate: what you lack, who has it, and who might provide it.",
  key: "need",
  columns: {
    need: column.longText({ header: "Need", width: 34 }),
    kind: column.choice({ header: "Kind", width: 14, list: "needKinds" }),
    goal: column.reference({ header: "Goal", width: 34, to: { table: "SharedGoals", header: "Goal" } }),
    groupType: column.choice({ header: "Group type", width: 30, list: "groupTypes" }),
    candidate: column.reference({
      header: "Candidate partner",
      width: 34,
      to: { table: "PartnerList", header: "Organization" },
    }),
    provides: column.longText({ header: "What they could provide", width: 34 }),
    hours: column.number({ header: "Hours a month to manage", width: 12, atLeast: 0 }),
  },
  computed: {
    providers: {
      header: "Providers",
      width: 12,
      shape: "count",
      formula: (row, { all }) =>
        unlessBlank(row.need, `COUNTIFS(${all.need},${sameName(row.need)},${all.candidate},"<>")`),
    },
    gap: {
      header: "Gap",
      width: 14,
      shape: "text",
      formula: (row) =>
        unlessBlank(
          row.need,
          firstOf(
            [
              [`${row.providers}=0`, gap("none")],
              [`${row.providers}=1`, gap("one")],
            ],
            gap("covered"),
          ),
        ),
    },
  },
  summary: (all) =>
    figureLine([
      ["Rows", `COUNTA(${all.need})`],
      [words.needGap.none, `COUNTIFS(${all.gap},${gap("none")})`],
      [words.needGap.one, `COUNTIFS(${all.gap},${gap("one")})`],
      ["Hours a month", `SUM(${all.hours})`],
    ]),
  highlights: [
    {
      kind: "when",
      columns: ["providers", "gap"],
      formula: (cell) => `${cell.gap}=${gap("none")}`,
      look: "late",
    },
    {
      kind: "when",
      columns: ["providers", "gap"],
      formula: (cell) => `${cell.gap}=${gap("one")}`,
      look: "soon",
    },
    { kind: "when", columns: ["gap"], formula: (cell) => `${cell.gap}=${gap("covered")}`, look: "good" },
  ],
});
