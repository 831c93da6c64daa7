import { column, defineTable } from "./define-table";
import { figureLine, unlessBlank } from "./formula";
import { settings } from "./planner-settings.table";

/** How many parts the guide's plan for approaching a partner has. */
export const approachPartCount = 5;

/** How each partner will be approached: the guide's five parts, and who does it when. */
export const approachPlansTable = defineTable({
  name: "ApproachPlans",
  sheet: "Approach",
  title: "Approach plans",
  help: "One row per partner to approach. Backgrounds come from Settings until you type over them.",
  key: "partner",
  columns: {
    partner: column.reference({
      header: "Partner",
      width: 34,
      to: { table: "PartnerList", header: "Organization" },
    }),
    contact: column.longText({ header: "Contact", width: 24 }),
    scope: column.longText({ header: "Proposed scope", width: 34 }),
    questions: column.longText({ header: "Questions for them", width: 34 }),
    backgroundOnUs: column.longText({
      header: "Background on us",
      width: 34,
      usual: settings.backgroundOnUs.inUse.name,
    }),
    backgroundOnNiiw: column.longText({
      header: "Background on NIIW",
      width: 34,
      usual: settings.backgroundOnNiiw.inUse.name,
    }),
    who: column.text({ header: "Who approaches", width: 18, holds: "person" }),
    when: column.date({ header: "When", width: 14 }),
    outcome: column.longText({ header: "Outcome", width: 30 }),
  },
  computed: {
    ready: {
      header: "Ready",
      width: 10,
      shape: "count",
      formula: (row) => {
        const parts = [row.contact, row.scope, row.questions, row.backgroundOnUs, row.backgroundOnNiiw];
        return unlessBlank(row.partner, parts.map((cell) => `(${cell}<>"")`).join("+"));
      },
    },
  },
  summary: (all) =>
    figureLine([
      ["Plans", `COUNTA(${all.partner})`],
      ["All five parts there", `COUNTIFS(${all.ready},${approachPartCount})`],
      ["With an outcome", `COUNTIFS(${all.partner},"<>",${all.outcome},"<>")`],
    ]),
  highlights: [
    {
      kind: "when",
      columns: ["ready"],
      formula: (cell) => `N(${cell.ready})=${approachPartCount}`,
      look: "good",
    },
    {
      kind: "when",
      columns: ["ready"],
      formula: (cell) => `AND(${cell.ready}<>"",N(${cell.ready})<${approachPartCount})`,
      look: "soon",
    },
  ],
});
