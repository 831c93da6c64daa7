import { column, columnOf, defineTable, headerOf, headersOf, type FormulaContext } from "./define-table";
import { figureLine, firstOf, quoted, sameName, unlessBlank } from "./formula";
import { selectionCriteriaTable } from "./selection-criteria.table";
import { words } from "./words";

const yes = quoted(words.answer.yes);
const no = quoted(words.answer.no);

/** The sheet rows above the criteria that say what each column is and how much it counts. */
export const kindRow = 3;
export const weightRow = 4;

/** One row is one person's rating of one partner. Built from the guide's description of Appendix B. */
export const partnerScoresTable = defineTable({
  name: "PartnerScores",
  sheet: "Scores",
  title: "Partner scores",
  help: "One row is one person's rating of one partner. Leave blank what you cannot judge.",
  key: "partner",
  frozenColumns: 2,
  columns: {
    partner: column.reference({
      header: "Partner",
      width: 34,
      to: { table: "PartnerList", header: "Organization" },
    }),
    rater: column.text({ header: "Rater", width: 18, holds: "person" }),
    ratedOn: column.date({ header: "Rated on", width: 14 }),
    ratings: column.ratings({ header: "", width: 18 }),
    evidence: column.longText({ header: "Evidence", width: 34 }),
  },
  computed: {
    score: {
      header: "Score",
      width: 10,
      shape: "score",
      formula: (row, context) => {
        const { cells, weights, rated } = ratingParts(context);
        const mean = `SUMPRODUCT(${weights},${rated},${cells})/SUMPRODUCT(${weights},${rated})`;
        return unlessBlank(row.partner, `IFERROR((${mean}-1)/4*100,"")`);
      },
    },
    coverage: {
      header: "Coverage",
      width: 10,
      shape: "percent",
      formula: (row, context) => {
        const { cells, weights, rated } = ratingParts(context);
        // Nothing is added, but an error in a cell makes the row unreadable here as it does in Score.
        const readable = `0*SUMPRODUCT(${weights},${cells})`;
        const share = `SUMPRODUCT(${weights},${rated})/SUMPRODUCT(${weights})`;
        return unlessBlank(row.partner, `IFERROR(ROUND(${share}+${readable},6),"")`);
      },
    },
    gate: {
      header: "Gate",
      width: 12,
      shape: "text",
      formula: (row, context) => {
        const { cells, must, never } = ratingParts(context);
        const excluding = `SUMPRODUCT(${must}*${holds(`${cells}=${no}`)}+${never}*${holds(`${cells}=${yes}`)})`;
        const open = `SUMPRODUCT((${must}+${never})*(1-${holds(`(${cells}=${yes})+(${cells}=${no})`)}))`;
        const gate = firstOf(
          [
            [`${excluding}>0`, quoted(words.gate.excluded)],
            [`${open}>0`, quoted(words.gate.check)],
          ],
          quoted(words.gate.eligible),
        );
        return unlessBlank(row.partner, gate);
      },
    },
  },
  summary: (all) => figureLine([["Ratings", `COUNTA(${all.partner})`]]),
  highlights: [
    { kind: "ratings", formula: (_rating, kind) => `${kind}=${quoted(words.notCounted)}`, look: "muted" },
    {
      kind: "ratings",
      formula: (rating, kind) =>
        `IF(${rating}="",FALSE,IF(${kind}=${quoted(words.criterionKind.want)},` +
        `IF(ISNUMBER(${rating}),OR(${rating}<1,${rating}>5),TRUE),AND(${rating}<>${yes},${rating}<>${no})))`,
      look: "wrong",
    },
    {
      kind: "when",
      columns: ["gate"],
      formula: (cell) => `${cell.gate}=${quoted(words.gate.excluded)}`,
      look: "late",
    },
    {
      kind: "when",
      columns: ["gate"],
      formula: (cell) => `${cell.gate}=${quoted(words.gate.check)}`,
      look: "soon",
    },
  ],
});

/** The headers that no criterion can have: those of the columns around the ratings. */
export const takenHeaders: readonly string[] = [
  ...Object.values<{ header: string }>(partnerScoresTable.columns),
  ...Object.values<{ header: string }>(partnerScoresTable.computed),
].flatMap(({ header }) => (header === partnerScoresTable.columns.ratings.header ? [] : [header]));

// The span reaches from one fixed column to another, so that criteria may come, go and move between them; each
// column's weight and kind are looked up by its header, and what is no criterion has none.
function ratingParts({ span, headers }: Pick<FormulaContext<"ratedOn" | "evidence">, "span" | "headers">) {
  const cells = span("ratedOn", "evidence");
  const names = headers("ratedOn", "evidence");
  return {
    cells,
    // SUMPRODUCT with commas counts text and blanks as 0.
    weights: weightOf(names),
    rated: `--${holds(`(${cells}>=1)*(${cells}<=5)`)}`,
    must: criteriaOf(names, "mustHave"),
    never: criteriaOf(names, "doNotWant"),
  };
}

// Dividing by a condition gives an error where it does not hold, and also where the cell itself is an error.
function holds(condition: string): string {
  return `ISNUMBER(1/(${condition}))`;
}

const criteria = {
  name: columnOf(selectionCriteriaTable, "name"),
  kind: columnOf(selectionCriteriaTable, "kind"),
  weight: columnOf(selectionCriteriaTable, "weight"),
};

/** How much a name, or each of several, counts among what is wanted; 0 for what is no such criterion. */
function weightOf(names: string): string {
  const wanted = `${criteria.kind},${quoted(words.criterionKind.want)}`;
  return `SUMIFS(${criteria.weight},${criteria.name},${sameName(names)},${wanted},${criteria.weight},">0")`;
}

/** How many criteria of one kind have this name, or each of several. */
function criteriaOf(names: string, kind: keyof typeof words.criterionKind): string {
  return `COUNTIFS(${criteria.name},${sameName(names)},${criteria.kind},${quoted(words.criterionKind[kind])})`;
}

// By its place and not by a reference to the cell, which would go along when only the table's cells are moved.
function headerBelow(): string {
  const headers = headersOf(partnerScoresTable, "partner", "gate");
  return `INDEX(${headers},1,COLUMN()-COLUMN(${headerOf(partnerScoresTable, "partner")})+1)`;
}

/** What stands above a criterion's column: the kind of criterion that its header names. */
export function kindFormula(): string {
  const kinds = Object.entries(words.criterionKind) as [keyof typeof words.criterionKind, string][];
  const cases = kinds.map(([kind, word]) => [`${criteriaOf(headerBelow(), kind)}>0`, quoted(word)] as const);
  return `=IFERROR(${firstOf(cases, quoted(words.notCounted))},"")`;
}

/** What stands above a criterion's column: its weight when it is wanted; nothing for Yes or No criteria. */
export function weightFormula(kindCell: string): string {
  return `=IF(${kindCell}=${quoted(words.criterionKind.want)},${weightOf(headerBelow())},"")`;
}
