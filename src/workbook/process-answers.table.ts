import { column, columnOf, defineTable, type AnswerColumn } from "./define-table";
import { figureLine, quoted, unlessBlank } from "./formula";
import { guideTips, tipCodes, type TipCode } from "./guide-tips";
import { words } from "./words";

/** A statement of the survey by its theme and its place in it. */
export type StatementKey = `${TipCode}${1 | 2}`;

/** The 18 statements in their order. */
export const statements: readonly { readonly key: StatementKey; readonly tip: TipCode }[] = tipCodes.flatMap(
  (tip) => ([1, 2] as const).map((number) => ({ key: `${tip}${number}` as const, tip })),
);

const answerColumns = Object.fromEntries(
  tipCodes.flatMap((tip) =>
    guideTips[tip].statements.map((statement, index) => [
      `${tip}${index + 1}`,
      column.answer({ header: statement, width: 18 }),
    ]),
  ),
) as Record<StatementKey, AnswerColumn>;

const first: StatementKey = "creative1";
const last: StatementKey = "celebration2";

/** What respondents think of the partnership, a row each. Built from the guide's description of Appendix E. */
export const processAnswersTable = defineTable({
  name: "ProcessAnswers",
  sheet: "Process survey",
  title: "Process survey",
  help: "One row per person and round: 1 (not at all) to 5 (fully), Don't know, or nothing.",
  key: "round",
  frozenColumns: 3,
  columns: {
    round: column.text({ header: "Round", width: 14, holds: "round" }),
    answeredOn: column.date({ header: "Answered on", width: 14 }),
    organization: column.reference({
      header: "Organization",
      width: 34,
      to: { table: "PartnerList", header: "Organization" },
    }),
    ...answerColumns,
    strengthen: column.longText({ header: "What would strengthen us", width: 44 }),
  },
  computed: {
    answers: {
      header: "Answers",
      width: 10,
      shape: "count",
      formula: (row, { span }) => {
        const cells = span(first, last);
        const rated = `COUNTIFS(${cells},">=1",${cells},"<=5")`;
        return unlessBlank(row.round, `${rated}+COUNTIFS(${cells},${quoted(words.dontKnow)})`);
      },
    },
  },
  summary: (all) =>
    figureLine([
      ["Answered forms", `COUNTIFS(${all.round},"<>",${all.answers},">0")`],
      ["Forms without an answer", `COUNTIFS(${all.round},"<>",${all.answers},0)`],
    ]),
  highlights: [
    {
      kind: "answers",
      formula: (cell) =>
        `IF(${cell}="",FALSE,IF(ISNUMBER(${cell}),OR(${cell}<1,${cell}>5),${cell}<>${quoted(words.dontKnow)}))`,
      look: "wrong",
    },
    {
      kind: "answers",
      formula: (cell) => `IF(ISNUMBER(${cell}),AND(${cell}>=1,${cell}<3),FALSE)`,
      look: "soon",
    },
  ],
});

/** The whole columns that results are counted from. */
export const answers = {
  round: columnOf(processAnswersTable, "round"),
  answeredOn: columnOf(processAnswersTable, "answeredOn"),
  organization: columnOf(processAnswersTable, "organization"),
  answers: columnOf(processAnswersTable, "answers"),
};
