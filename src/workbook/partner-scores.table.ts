import { column, columnOf, defineTable, type FormulaContext } from "./define-table";
import { figureLine, firstOf, quoted, unlessBlank, withoutWildcards } from "./formula";
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
  help: "One row is one person's rating of one partner: 1 to 5 for what you want, Yes or No for the rest. Leave blank what you cannot judge.",
  key: "partner",
  frozenColumns: 2,
  columns: {
    partner: column.reference({
      header: "Partner",
      width: 34,
      to: { table: "PartnerList", header: "Organization" },
    }),
    rater: column.text({ header: "Rater", width: 18 }),
    ratedOn: column.date({ header: "Rated on", width: 13 }),
    ratings: column.ratings({ header: "", width: 16 }),
    evidence: column.longText({ header: "Evidence", width: 34 }),
  },
  computed: {
    score: {
      header: "Score",
      width: 9,
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
        const share = `SUMPRODUCT(${weights},${rated})/SUM(${weights})`;
        return unlessBlank(row.partner, `IFERROR(ROUND(${share}+${readable},6),"")`);
      },
    },
    gate: {
      header: "Gate",
      width: 11,
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

// The span reaches from one fixed column to another, so that criteria may come, go and move between them; what
// is no criterion has neither kind nor weight above it. SUMPRODUCT with commas counts text and blanks as 0.
function ratingParts({ span, above }: Pick<FormulaContext<"ratedOn" | "evidence">, "span" | "above">) {
  const cells = span("ratedOn", "evidence");
  const kinds = above(kindRow, "ratedOn", "evidence");
  return {
    cells,
    weights: above(weightRow, "ratedOn", "evidence"),
    rated: `--${holds(`(${cells}>=1)*(${cells}<=5)`)}`,
    must: `(${kinds}=${quoted(words.criterionKind.mustHave)})`,
    never: `(${kinds}=${quoted(words.criterionKind.doNotWant)})`,
  };
}

// Dividing by a condition gives an error where it does not hold, and also where the cell itself is an error.
function holds(condition: string): string {
  return `ISNUMBER(1/(${condition}))`;
}

/** What stands above a criterion's column: its kind, looked up live by the column's header. */
export function kindFormula(headerCell: string): string {
  const kind = lookedUp(headerCell, "kind");
  const known = Object.values(words.criterionKind).map((word) => `${kind}=${quoted(word)}`);
  return `=IFERROR(IF(OR(${known.join(",")}),${kind},${quoted(words.notCounted)}),${quoted(words.notCounted)})`;
}

/** What stands above a criterion's column: its weight when it is wanted; nothing for Yes or No criteria. */
export function weightFormula(headerCell: string, kindCell: string): string {
  const weight = lookedUp(headerCell, "weight");
  return `=IF(${kindCell}=${quoted(words.criterionKind.want)},IF(ISNUMBER(${weight}),MAX(0,${weight}),0),"")`;
}

function lookedUp(headerCell: string, key: "kind" | "weight"): string {
  const names = columnOf(selectionCriteriaTable, "name");
  return `INDEX(${columnOf(selectionCriteriaTable, key)},MATCH(${withoutWildcards(headerCell)},${names},0))`;
}
