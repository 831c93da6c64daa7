import { column, defineTable } from "./define-table";
import { figureLine, quoted } from "./formula";
import { words } from "./words";

const want = quoted(words.criterionKind.want);

/** What we look for in a partner, and what we do not. Built from the guide's description of Appendix B. */
export const selectionCriteriaTable = defineTable({
  name: "SelectionCriteria",
  sheet: "Criteria",
  title: "Selection criteria",
  help: "What you want in a partner, must have, and do not want. Then choose Update scoring.",
  key: "name",
  columns: {
    name: column.text({ header: "Criterion", width: 34, holds: "name" }),
    kind: column.choice({ header: "Kind", width: 14, list: "criterionKinds" }),
    weight: column.number({ header: "Weight", width: 10, atLeast: 0 }),
    looksLike1: column.longText({ header: "What 1 looks like", width: 24 }),
    looksLike3: column.longText({ header: "What 3 looks like", width: 24 }),
    looksLike5: column.longText({ header: "What 5 looks like", width: 24 }),
    whyItMatters: column.longText({ header: "Why it matters", width: 34 }),
  },
  computed: {
    shareOfWeight: {
      header: "Share of weight",
      width: 12,
      shape: "percent",
      formula: (row, { all }) =>
        `IF(AND(${row.kind}=${want},ISNUMBER(${row.weight})),` +
        `IF(${row.weight}>0,${row.weight}/SUMIFS(${all.weight},${all.kind},${want},${all.weight},">0"),""),"")`,
    },
  },
  summary: (all) =>
    figureLine([
      ...Object.values(words.criterionKind).map(
        (kind) => [kind, `COUNTIFS(${all.kind},${quoted(kind)})`] as const,
      ),
      [
        "Weights add up to",
        `SUMIFS(${all.weight},${all.kind},${want},${all.weight},">0")&" and are shared out by themselves"`,
      ],
    ]),
  highlights: [
    {
      kind: "when",
      columns: ["weight"],
      formula: (cell) => `AND(${cell.weight}<>"",OR(NOT(ISNUMBER(${cell.weight})),N(${cell.weight})<0))`,
      look: "wrong",
    },
    {
      kind: "when",
      columns: ["weight"],
      formula: (cell) => `AND(${cell.kind}<>"",${cell.kind}<>${want})`,
      look: "muted",
    },
  ],
});
