import { column, defineTable } from "./define-table";
import { figureLine, quoted } from "./formula";
import { words } from "./words";

/** The guide's nine tips, and how far the partnership lives by them. */
export const goodPracticeTable = defineTable({
  name: "GoodPractice",
  sheet: "Tips",
  title: "Tips for working together",
  help: "The guide's nine tips in our words: which you follow, what shows it, and what comes next.",
  key: "tip",
  columns: {
    tip: column.longText({ header: "Tip", width: 44 }),
    inPractice: column.choice({ header: "In practice", width: 12, list: "inPractice" }),
    evidence: column.longText({ header: "Evidence", width: 44 }),
    nextStep: column.longText({ header: "Next step", width: 40 }),
  },
  summary: (all) =>
    figureLine([
      ["Tips", `COUNTA(${all.tip})`],
      ...Object.values(words.inPractice).map(
        (word) => [word, `COUNTIFS(${all.inPractice},${quoted(word)})`] as const,
      ),
    ]),
  highlights: [
    {
      kind: "when",
      columns: ["inPractice"],
      formula: (cell) => `${cell.inPractice}=${quoted(words.inPractice.yes)}`,
      look: "good",
    },
    {
      kind: "when",
      columns: ["inPractice"],
      formula: (cell) => `${cell.inPractice}=${quoted(words.inPractice.no)}`,
      look: "soon",
    },
  ],
});
