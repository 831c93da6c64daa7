import { column, columnOf, defineTable } from "./define-table";
import { counted, firstOf, quoted, unlessBlank } from "./formula";
import { resourceNeedsTable } from "./resource-needs.table";
import { selectionCriteriaTable } from "./selection-criteria.table";
import { words } from "./words";

/** The guide's four questions before choosing partners, in our words; the number in front is how formulas know them. */
export const clarifyingQuestions = [
  "1. What more do we need to reach our NIIW objectives?",
  "2. What kinds of groups could give us that?",
  "3. How much time and money can we spend on working with partners?",
  "4. What do we want in a partner, and what do we not want?",
] as const;

const needs = {
  need: columnOf(resourceNeedsTable, "need"),
  groupType: columnOf(resourceNeedsTable, "groupType"),
  gap: columnOf(resourceNeedsTable, "gap"),
  hours: columnOf(resourceNeedsTable, "hours"),
};
const kinds = columnOf(selectionCriteriaTable, "kind");
const criteria = (kind: keyof typeof words.criterionKind) =>
  `COUNTIFS(${kinds},${quoted(words.criterionKind[kind])})`;

/** Answered once, before partners are chosen; the sheets beside it show the answers. Built from the guide. */
export const clarifyingAnswersTable = defineTable({
  name: "ClarifyingAnswers",
  sheet: "First questions",
  title: "First questions",
  help: "Four questions to answer together first. Needs and Criteria show and count the answers.",
  key: "question",
  columns: {
    question: column.longText({ header: "Question", width: 44 }),
    answer: column.longText({ header: "Answer", width: 70 }),
    hours: column.number({ header: "Hours a month", width: 12, atLeast: 0 }),
  },
  computed: {
    soFar: {
      header: "In the workbook so far",
      width: 44,
      shape: "longText",
      formula: (row, { all }) => {
        const listed = `COUNTA(${needs.need})`;
        const open = `COUNTIFS(${needs.gap},${quoted(words.needGap.none)})`;
        const answers = [
          `${counted(listed, "need is listed", "needs are listed")}&", "&${open}&" without a provider"`,
          counted(`COUNTA(${needs.groupType})`, "need names a kind of group", "needs name a kind of group"),
          `SUM(${needs.hours})&" of "&SUM(${all.hours})&" hours a month are used"`,
          `${criteria("want")}&" wanted, "&${criteria("mustHave")}&" must have, "&${criteria("doNotWant")}&" not wanted"`,
        ];
        const cases = answers.map(
          (answer, index) => [`LEFT(${row.question},2)="${index + 1}."`, answer] as const,
        );
        return unlessBlank(row.question, firstOf(cases, '""'));
      },
    },
  },
  summary: (all) =>
    `COUNTIFS(${all.question},"<>",${all.answer},"<>")&" of "&COUNTA(${all.question})&" questions are answered"`,
});

/** The answer to one of the questions as another sheet shows it, with what it answers. */
export function answerShown(question: 1 | 2 | 3 | 4, label: string): string {
  const answers = columnOf(clarifyingAnswersTable, "answer");
  const questions = columnOf(clarifyingAnswersTable, "question");
  const answer = `INDEX(${answers},MATCH(${quoted(`${question}.*`)},${questions},0))`;
  return `IFERROR(IF(${answer}="",${quoted(`${label}: not answered yet, see sheet First questions`)},${quoted(`${label}: `)}&${answer}),"")`;
}
