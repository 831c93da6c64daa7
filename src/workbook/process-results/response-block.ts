import { headerOf } from "../define-table";
import { sameName } from "../formula";
import { partners } from "../partner-columns";
import { partnerListTable } from "../partner-list.table";
import { answers } from "../process-answers.table";
import { columnLetters } from "../references";
import type { SheetCell } from "../sheet-cell";
import { askedPartners } from "./round-cells";
import { blockHeading, columns, formulaCell, roundCells, roundPlaces, rows } from "./results-layout";

/** How many partners are shown; sheets grow no further by themselves. */
export const responseCount = 100;
export const firstResponse = rows.responses + 2;

/** Which of the partners that are asked has answered in which round: one described line, repeated below. */
export function responseBlock(): SheetCell[] {
  const more = `IF(SUMPRODUCT(${askedPartners})>${responseCount},"Who has answered: the first ${responseCount} of the partners that are asked","Who has answered (✓) and who has not (○)")`;
  const [title, ...heading] = blockHeading(rows.responses, "", "Partner (Agreed or Active)");
  return [
    { ...(title as SheetCell), content: { formula: `=IFERROR(${more},"")` } },
    ...heading,
    ...responseLine(),
  ];
}

// The references to this line's own cells move along when it is repeated.
function responseLine(): SheetCell[] {
  const row = firstResponse;
  const own = (column: number) => `$${columnLetters(column)}${row + 1}`;
  const [key, label] = [own(columns.behind), own(columns.label)];
  const place = `ROW()-${row}`;
  const rowNumbers = `ROW(${partners.organization})-ROW(${headerOf(partnerListTable, "organization")})`;
  const which = `SUMPRODUCT(SMALL((1-${askedPartners})*1E+6+${rowNumbers},${place}))`;
  return [
    {
      row,
      column: columns.behind,
      content: { formula: `=IFERROR(IF(${place}>SUMPRODUCT(${askedPartners}),"",${which}),"")` },
    },
    formulaCell(
      { row, column: columns.label },
      `IF(${key}="","",INDEX(${partners.organization},${key})&"")`,
      {
        look: "plain",
      },
    ),
    ...roundPlaces.map((round) => {
      const { criterion } = roundCells(round);
      const forms = `COUNTIFS(${answers.round},${criterion},${answers.answers},">0",${answers.organization},${sameName(label)})`;
      return formulaCell(
        { row, column: columns.firstRound + round },
        `IF(OR(${label}="",${criterion}=""),"",IF(${forms}>0,"✓","○"))`,
      );
    }),
  ];
}
