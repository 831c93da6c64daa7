import { columnOf } from "../define-table";
import { counted, quoted } from "../formula";
import { goalReviewsTable } from "../goal-reviews.table";
import { tipCodes } from "../guide-tips";
import { processAnswersTable, answers } from "../process-answers.table";
import { sharedGoalsTable } from "../shared-goals.table";
import type { SheetCell } from "../sheet-cell";
import { words } from "../words";
import { columns, fixedBlock, inNewestRound, rows, total } from "./results-layout";
import { roundRows } from "./round-cells";
import { themeMeansArea, themesIn } from "./newest-round";

const goals = {
  goal: columnOf(sharedGoalsTable, "goal"),
  kind: columnOf(sharedGoalsTable, "kind"),
  state: columnOf(sharedGoalsTable, "state"),
  openTasks: columnOf(sharedGoalsTable, "openTasks"),
};
const inState = (state: keyof typeof words.goalState) => `${goals.state},${quoted(words.goalState[state])}`;

/** The guide's four questions for a regular look at the partnership, each with what the workbook says today. */
export function fourQuestions(): SheetCell[] {
  const questions = [
    { question: "How is the partnership working?", answer: howItWorks() },
    { question: "What can we do to strengthen it?", answer: whatStrengthens() },
    { question: "Are we meeting our partnership and immunization goals?", answer: goalsMet() },
    { question: "What else do we need to do to meet them?", answer: whatElse() },
  ];
  const lines = questions.flatMap(({ question, answer }, index): SheetCell[] => {
    const row = rows.questions + 1 + index * 2;
    return [
      { row, column: columns.label, content: `${index + 1}. ${question}`, look: "question" },
      { row: row + 1, column: columns.label, content: { formula: `=IFERROR(${answer},"")` }, look: "answer" },
    ];
  });
  return [
    {
      row: rows.questions,
      column: columns.label,
      content: "Four questions about the partnership",
      look: "section",
    },
    ...lines,
  ];
}

/** The answer to the first question as the first sheet shows it. */
export const howItWorksPlace = { row: rows.questions + 2, column: columns.label } as const;

const noAnswers = quoted(
  "No answers yet: enter them on sheet Process survey, one row for each person who answers.",
);

function howItWorks(): string {
  const [mean, forms] = [roundRows.mean, roundRows.forms].map(inNewestRound);
  const means = fixedBlock(themeMeansArea.row + 1, themeMeansArea.column + 2, { rowCount: tipCodes.length });
  const names = fixedBlock(themeMeansArea.row + 1, themeMeansArea.column, { rowCount: tipCodes.length });
  const theme = (edge: "MAX" | "MIN") =>
    `INDEX(${names},MATCH(${edge}(${means}),${means},0))&" "&ROUND(${edge}(${means}),1)`;
  const round = inNewestRound(rows.rounds + 1);
  return (
    `IF(COUNT(${means})=0,${noAnswers},${round}&": "&ROUND(${mean},1)&" of 5 on average, from "&` +
    `${counted(`N(${forms})`, "form", "forms")}&". Strongest: "&${theme("MAX")}&". Weakest: "&${theme("MIN")}&".")`
  );
}

function whatStrengthens(): string {
  const list = (band: Parameters<typeof themesIn>[0], label: string) =>
    `IF(${themesIn(band)}="","",${quoted(label)}&MID(${themesIn(band)},3,500)&". ")`;
  const comments = `COUNTIFS(${answers.round},${total("newestCriterion")},${columnOf(processAnswersTable, "strengthen")},"<>")`;
  const lists = `${list("address", "Address: ")}&${list("discuss", "Discuss: ")}`;
  return `IF(${total("newest")}=0,${noAnswers},${lists}&${counted(comments, "form says", "forms say")}&" what would strengthen us.")`;
}

function goalsMet(): string {
  const all = `COUNTA(${goals.goal})`;
  const ofKind = (kind: keyof typeof words.goalKind) => {
    const isKind = `${goals.kind},${quoted(words.goalKind[kind])}`;
    return `${quoted(`${words.goalKind[kind]}: `)}&COUNTIFS(${isKind},${inState("met")})&" of "&COUNTIFS(${isKind})`;
  };
  return (
    `IF(${all}=0,"No goals yet: agree on them with your partners on sheet Goals.",COUNTIFS(${inState("met")})&" of "&${counted(all, "goal is met", "goals are met")}` +
    `&" ("&${ofKind("partnership")}&", "&${ofKind("immunization")}&"), "&COUNTIFS(${inState("missed")})&" missed, "&COUNTIFS(${inState("notMeasured")})&" not measured yet.")`
  );
}

function whatElse(): string {
  const open = `(COUNTA(${goals.goal})-COUNTIFS(${inState("met")}))`;
  const needed = `COUNTIFS(${columnOf(goalReviewsTable, "goal")},"<>",${columnOf(goalReviewsTable, "needed")},"<>")`;
  return (
    `IF(COUNTA(${goals.goal})=0,"Name goals first; then their reviews and tasks tell.",${counted(open, "goal is", "goals are")}&" not met yet, with "&` +
    `${counted(`SUM(${goals.openTasks})`, "open task", "open tasks")}&" towards them; "&${counted(needed, "review says", "reviews say")}&" what else is needed.")`
  );
}
