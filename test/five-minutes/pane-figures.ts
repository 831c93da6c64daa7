import { partnerListTable } from "../../src/workbook/partner-list.table";
import { columns, resultsName, rows } from "../../src/workbook/process-results/results-layout";
import { roundRows } from "../../src/workbook/process-results/round-cells";
import { columnLetters } from "../../src/workbook/references";
import { words } from "../../src/workbook/words";
import { workPlanTable } from "../../src/workbook/work-plan.table";
import type { CellApart, CellsApart } from "../support/read-cells-apart";
import type { PanePage } from "../taskpane/pane-page";

/** Where the pane does not show what the sheets do, in words: ranking, tasks that are late, who answered the survey. */
export async function paneDifferences(pane: PanePage, live: CellsApart): Promise<string[]> {
  const places = [
    ["Partners", expectedRanking(live)],
    ["Today", expectedLate(live)],
    ["Assess", expectedAnswers(live)],
  ] as const;
  const found: string[] = [];
  for (const [place, lines] of places) {
    await pane.openPlace(place);
    const missing = await missingLines(pane, lines);
    if (missing.length > 0)
      found.push(`The pane does not say ${missing.join(", ")} in ${place}: ${await pane.text()}`);
  }
  return found;
}

/** The patterns that do not come to stand in the pane, in their order. */
async function missingLines({ pane }: PanePage, patterns: readonly string[]): Promise<string[]> {
  const all = patterns.join("[^]*");
  const isShown = await pane
    .waitForFunction(
      (pattern) =>
        new RegExp(pattern).test(
          (document.querySelector("#pane") as HTMLElement).innerText.replace(/\s+/g, " "),
        ),
      all,
      { timeout: 10_000 },
    )
    .then(
      () => true,
      () => false,
    );
  return isShown ? [] : [...patterns];
}

function expectedRanking(live: CellsApart): string[] {
  const { organization } = partnerListTable.columns;
  const { rank, score, eligibility } = partnerListTable.computed;
  const partners = rowsOf(live, partnerListTable.sheet);
  const ranked = partners
    .filter((row) => typeof row[rank.header] === "number")
    .sort((one, other) => Number(one[rank.header]) - Number(other[rank.header]));
  const others = partners.filter((row) => !ranked.includes(row));
  // Who shares a rank may stand in any order.
  const ranks = ranked.map((row) => row[rank.header]);
  return [
    ...(new Set(ranks).size === ranks.length
      ? ranked.map(
          (row) =>
            `${Number(row[rank.header])} ${literal(row[organization.header])} .*?${oneDecimal.format(Number(row[score.header]))}`,
        )
      : []),
    ...(others.length > 0 ? [`Not ranked`] : []),
    ...others.map((row) => `${literal(row[organization.header])} ${literal(row[eligibility.header])}`),
  ];
}

const oneDecimal = new Intl.NumberFormat("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function expectedLate(live: CellsApart): string[] {
  const { state } = workPlanTable.computed;
  const late = rowsOf(live, workPlanTable.sheet).filter(
    (row) => row[state.header] === words.taskState.overdue,
  );
  return [late.length === 1 ? "1 task is late" : `${late.length} tasks are late`];
}

function expectedAnswers(live: CellsApart): string[] {
  const cells = live.get(resultsName);
  const at = (row: number) => String(cells?.get(`${columnLetters(columns.firstRound + 1)}${row + 1}`)?.value);
  return [
    `${at(roundRows.forms + 2)} of ${at(roundRows.forms + 1)} organizations? answered`,
    literal(at(rows.rounds + 1)),
  ];
}

type Row = Readonly<Record<string, CellApart["value"]>>;

/** The rows of the table on a sheet by its headers. */
function rowsOf(live: CellsApart, sheet: string): Row[] {
  const cells = live.get(sheet) ?? new Map<string, CellApart>();
  const value = (column: number, row: number) => cells.get(`${columnLetters(column)}${row}`)?.value ?? null;
  const headers: string[] = [];
  while (value(headers.length, headerRow) !== null) headers.push(String(value(headers.length, headerRow)));
  const found: Row[] = [];
  for (let row = headerRow + 1; value(0, row) !== null; row++)
    found.push(Object.fromEntries(headers.map((header, column) => [header, value(column, row)])));
  return found;
}

const headerRow = 5;

function literal(value: CellApart["value"] | undefined): string {
  return String(value)
    .replace(/\s+/g, " ")
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
