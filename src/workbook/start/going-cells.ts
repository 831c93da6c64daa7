import { agreementsTable } from "../agreements.table";
import type { CellHighlight } from "../cell-sheet";
import { communicationPlanTable } from "../communication-plan.table";
import { counted, firstOf, quoted } from "../formula";
import { howItWorksPlace } from "../process-results/four-questions";
import { resultsName } from "../process-results/results-layout";
import { answers } from "../process-answers.table";
import { absoluteAddress, quotedSheet } from "../references";
import { sharedGoalsTable } from "../shared-goals.table";
import type { SheetCell } from "../sheet-cell";
import {
  contactsIn,
  goalsAgreed,
  goalsIn,
  partnersListed,
  partnersToContact,
  withAgreement,
} from "./planner-counts";
import { marks } from "./stage-cells";
import { formula, gridAddress, gridColumns, firstColumn, lineCells, rows, sectionCell } from "./start-layout";

/** One line on how it goes, as formulas without `=`. */
interface GoingLine {
  readonly sheet: string;
  /** Whether there is anything to tell about, and whether it needs someone: conditions. */
  readonly isThere: string;
  readonly needsSomeone: string;
  readonly text: string;
}

const goingColumns = { mark: 0, sheet: 1, text: 3 } as const;

const lines: readonly GoingLine[] = [goals(), agreements(), contacts(), survey()];

/** How the partnership is going, in a line each. */
export function goingCells(): SheetCell[] {
  return [
    sectionCell(rows.going, "How the partnership is going"),
    ...lines.flatMap(({ sheet, isThere, needsSomeone, text }, index) => {
      const mark = firstOf(
        [
          [`NOT(${isThere})`, quoted(marks.open)],
          [needsSomeone, quoted(marks.attention)],
        ],
        quoted(marks.done),
      );
      const content = {
        [goingColumns.mark]: { content: formula(mark), look: "mark" as const },
        [goingColumns.sheet]: { content: sheet, look: "plainMuted" as const },
        [goingColumns.text]: formula(text),
      };
      return lineCells(rows.going + 1 + index, content, "plain");
    }),
  ];
}

/** A line that needs someone stands out. */
export function goingHighlights(): CellHighlight[] {
  const first = rows.going + 1;
  const mark = gridAddress(first, goingColumns.mark).replace(/\$(?=\d)/, "");
  const area = { row: first, column: firstColumn, rowCount: lines.length, columnCount: gridColumns };
  return [{ area, formula: `${mark}=${quoted(marks.attention)}`, look: "soon" }];
}

function goals(): GoingLine {
  const met = `${goalsIn("met")}&" of "&${counted(goalsAgreed, "goal is met", "goals are met")}`;
  const rest = `" · "&${goalsIn("missed")}&" missed · "&${goalsIn("notMeasured")}&" not measured yet"`;
  return {
    sheet: sharedGoalsTable.sheet,
    isThere: `${goalsAgreed}>0`,
    needsSomeone: `${goalsIn("missed")}>0`,
    text: `IF(${goalsAgreed}=0,"No goal is agreed on yet",${met}&${rest})`,
  };
}

function agreements(): GoingLine {
  const [missing, expired, review] = [
    withAgreement("missing"),
    withAgreement("expired"),
    withAgreement("reviewDue"),
  ];
  const all = `${counted(missing, "agreement is missing", "agreements are missing")}&" · "&${expired}&" expired · "&${review}&" to review"`;
  return {
    sheet: agreementsTable.sheet,
    isThere: `${partnersListed}>0`,
    needsSomeone: `(${missing}+${expired}+${review})>0`,
    text: `IF(${partnersListed}=0,"No partner is listed yet",${all})`,
  };
}

function contacts(): GoingLine {
  const [overdue, never] = [contactsIn("overdue"), contactsIn("noContact")];
  const all = `${counted(overdue, "contact is overdue", "contacts are overdue")}&" · "&${never}&" not contacted yet · "&${contactsIn("dueSoon")}&" due soon"`;
  return {
    sheet: communicationPlanTable.sheet,
    isThere: `${partnersToContact}>0`,
    needsSomeone: `(${overdue}+${never})>0`,
    text: `IF(${partnersToContact}=0,"No rhythm of contacts is planned yet",${all})`,
  };
}

/** The newest round, in the words of the sheet with the results. */
function survey(): GoingLine {
  const answer = absoluteAddress({ ...howItWorksPlace, rowCount: 1, columnCount: 1 });
  return {
    sheet: resultsName,
    isThere: `COUNTIFS(${answers.round},"<>",${answers.answers},">0")>0`,
    needsSomeone: "FALSE",
    text: `${quotedSheet(resultsName)}!${answer}`,
  };
}
