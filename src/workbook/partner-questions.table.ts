import { column, defineTable } from "./define-table";
import { figureLine, quoted, unlessBlank } from "./formula";
import { words } from "./words";

/** How many questions the guide asks about each potential partner. */
export const questionCount = 6;

/** What to think through before approaching a partner: the guide's six questions, and what is in it for them. */
export const partnerQuestionsTable = defineTable({
  name: "PartnerQuestions",
  sheet: "Questions",
  title: "Questions about a partner",
  help: "Six questions to answer before you approach a partner. A barrier or risk needs its plan.",
  key: "partner",
  columns: {
    partner: column.reference({
      header: "Partner",
      width: 34,
      to: { table: "PartnerList", header: "Organization" },
    }),
    missionFit: column.longText({ header: "Mission fit", width: 30 }),
    niiwObjectives: column.longText({ header: "Helps NIIW objectives", width: 30 }),
    longTermObjective: column.longText({ header: "Helps long-term objective", width: 30 }),
    activities: column.longText({ header: "Joint activities and their role", width: 34 }),
    barriers: column.longText({ header: "Barriers", width: 24 }),
    barrierPlan: column.longText({ header: "Plan for barriers", width: 24 }),
    risks: column.longText({ header: "Risks", width: 24 }),
    riskPlan: column.longText({ header: "Plan for risks", width: 24 }),
    benefit: column.longText({ header: "Benefit to them", width: 24 }),
    decision: column.choice({ header: "Decision", width: 12, list: "decisions" }),
    reason: column.longText({ header: "Reason", width: 30 }),
    decidedOn: column.date({ header: "Decided on", width: 14 }),
  },
  computed: {
    answered: {
      header: "Answered",
      width: 12,
      shape: "count",
      formula: (row) => {
        const alone = [row.missionFit, row.niiwObjectives, row.longTermObjective, row.activities];
        const planned = [
          [row.barriers, row.barrierPlan],
          [row.risks, row.riskPlan],
        ] as const;
        const answers = [
          ...alone.map((cell) => `(${cell}<>"")`),
          ...planned.map(([cell, plan]) => `(${cell}<>"")*(${plan}<>"")`),
        ];
        return unlessBlank(row.partner, answers.join("+"));
      },
    },
  },
  summary: (all) =>
    figureLine([
      ["Partners", `COUNTA(${all.partner})`],
      ["All six answered", `COUNTIFS(${all.answered},${questionCount})`],
      ...Object.values(words.decision).map(
        (decision) => [decision, `COUNTIFS(${all.decision},${quoted(decision)})`] as const,
      ),
    ]),
  highlights: [
    {
      kind: "when",
      columns: ["answered"],
      formula: (cell) => `N(${cell.answered})=${questionCount}`,
      look: "good",
    },
    {
      kind: "when",
      columns: ["answered"],
      formula: (cell) => `AND(${cell.answered}<>"",N(${cell.answered})<${questionCount})`,
      look: "soon",
    },
  ],
});
