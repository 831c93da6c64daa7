import { columnOf, headerOf } from "./define-table";
import { counted, quoted } from "./formula";
import { partnerListTable } from "./partner-list.table";
import { partnerScoresTable } from "./partner-scores.table";
import { settings } from "./planner-settings.table";
import { selectionCriteriaTable } from "./selection-criteria.table";
import { absoluteAddress } from "./references";
import type { SheetCell } from "./sheet-cell";
import { words } from "./words";
import { workPlanTable } from "./work-plan.table";

const partners = {
  organization: columnOf(partnerListTable, "organization"),
  score: columnOf(partnerListTable, "score"),
  coverage: columnOf(partnerListTable, "coverage"),
  stage: columnOf(partnerListTable, "stage"),
  eligibility: columnOf(partnerListTable, "eligibility"),
  rank: columnOf(partnerListTable, "rank"),
};
const tasks = {
  task: columnOf(workPlanTable, "task"),
  owner: columnOf(workPlanTable, "owner"),
  partner: columnOf(workPlanTable, "partner"),
  due: columnOf(workPlanTable, "due"),
  state: columnOf(workPlanTable, "state"),
  daysLate: columnOf(workPlanTable, "daysLate"),
  attention: columnOf(workPlanTable, "attention"),
};
const ranks = { all: partners.rank, header: headerOf(partnerListTable, "rank") };
const urgency = { all: tasks.attention, header: headerOf(workPlanTable, "attention") };
const criteria = {
  name: columnOf(selectionCriteriaTable, "name"),
  kind: columnOf(selectionCriteriaTable, "kind"),
  weight: columnOf(selectionCriteriaTable, "weight"),
};

const listed = `COUNTA(${partners.organization})`;
const ofEligibility = (code: keyof typeof words.eligibility) =>
  `COUNTIFS(${partners.eligibility},${quoted(words.eligibility[code])})`;
const planned = `COUNTA(${tasks.task})`;
const inState = (code: keyof typeof words.taskState) =>
  `COUNTIFS(${tasks.state},${quoted(words.taskState[code])})`;
const wanted = `SUMIFS(${criteria.weight},${criteria.kind},${quoted(words.criterionKind.want)},${criteria.weight},">0")`;
const week = settings.niiwFirstDay.inUse.name;
const today = settings.today.inUse.name;

const columns = { mark: 1, first: 2, second: 3, third: 4, fourth: 5, fifth: 6, position: 8 } as const;
const rows = { title: 0, help: 1, figures: 3, steps: 6, ranking: 15, overdue: 24 } as const;
const topCount = 5;

/** The first sheet: figures, next steps, whom to approach first and what is most overdue, live by formulas. */
export const startSheet = {
  name: "Start",
  /** Units: characters, by column from the left edge of the sheet. */
  widths: [3, 12, 28, 16, 14, 20, 36, 3, 10],
  /** Holds the row numbers that the lists below look up; of no use to people. */
  hiddenColumns: [columns.position],
  cells: [
    ...heading(),
    ...figures(),
    ...nextSteps(),
    ...topPartners(),
    ...mostOverdue(),
  ] as readonly SheetCell[],
} as const;

function heading(): SheetCell[] {
  return [
    { row: rows.title, column: columns.mark, content: "Partnership Planner", look: "title" },
    {
      row: rows.help,
      column: columns.mark,
      content: {
        formula: `="Who could help, whom to approach first and why, who does what by when. Counted for "&TEXT(${today},"d mmm yyyy")&"."`,
      },
      look: "help",
    },
  ];
}

function figures(): SheetCell[] {
  const tiles: [string, string][] = [
    [`=${listed}`, "partners"],
    [`=${ofEligibility("eligible")}`, "eligible"],
    [`=${planned}-${inState("done")}-${inState("cancelled")}`, "open tasks"],
    [`=${inState("overdue")}`, "overdue"],
    [`=${inState("dueSoon")}`, "due soon"],
    [`=IF(ISNUMBER(${week}),MAX(0,${week}-${today}),"")`, "days to NIIW"],
  ];
  return tiles.flatMap(([formula, label], index) => [
    { row: rows.figures, column: columns.mark + index, content: { formula }, look: "figure", shape: "count" },
    { row: rows.figures + 1, column: columns.mark + index, content: label, look: "figureLabel" },
  ]);
}

interface Step {
  done: string;
  doneText: string;
  openText: string;
  sheet: string;
}

function partnerSteps(): Step[] {
  const unrated = ofEligibility("notScored");
  const waiting = `(${ofEligibility("check")}+${ofEligibility("incomplete")})`;
  const rated = `(${listed}-${unrated})`;
  return [
    {
      done: `${listed}>0`,
      doneText: counted(listed, "partner is listed", "partners are listed"),
      openText: `"List the groups that could be partners"`,
      sheet: partnerListTable.sheet,
    },
    {
      done: `${wanted}>0`,
      doneText: counted(`COUNTA(${criteria.name})`, "criterion is set", "criteria are set"),
      openText: `"Say what you want in a partner, and how much it counts"`,
      sheet: selectionCriteriaTable.sheet,
    },
    {
      done: `AND(${listed}>0,${unrated}=0)`,
      doneText: `"Every partner has been rated"`,
      openText: `IF(${rated}<=0,"Rate the partners: one row per person and partner",${counted(unrated, "partner has no rating yet", "partners have no rating yet")})`,
      sheet: partnerScoresTable.sheet,
    },
    {
      done: `AND(${rated}>0,${waiting}=0)`,
      doneText: `"No rating is waiting for an answer"`,
      openText: `IF(${rated}<=0,"Answer every must-have and do-not-want",${counted(waiting, "partner waits for an answer or a rating", "partners wait for an answer or a rating")})`,
      sheet: partnerScoresTable.sheet,
    },
  ];
}

function taskSteps(): Step[] {
  const undated = `(${inState("noDate")}+${inState("checkDate")})`;
  const overdue = inState("overdue");
  return [
    {
      done: `AND(${planned}>0,${undated}=0)`,
      doneText: `"Every task has a date"`,
      openText: `IF(${planned}=0,"Write down the first tasks",${counted(undated, "task has no date that can be read", "tasks have no date that can be read")})`,
      sheet: workPlanTable.sheet,
    },
    {
      done: `AND(${planned}>0,${overdue}=0)`,
      doneText: `"Nothing is overdue"`,
      openText: `IF(${planned}=0,"See here what is late",${counted(overdue, "task is overdue: talk to its owner", "tasks are overdue: talk to their owners")})`,
      sheet: workPlanTable.sheet,
    },
  ];
}

function nextSteps(): SheetCell[] {
  const lines = [...partnerSteps(), ...taskSteps()].flatMap((step, index) =>
    stepCells(step, rows.steps + 1 + index),
  );
  return [section(rows.steps, "Next steps"), ...lines];
}

function stepCells(step: Step, row: number): SheetCell[] {
  return [
    mark(row, `=IF(${step.done},"✓","○")`),
    line(row, columns.first, `=IF(${step.done},${step.doneText},${step.openText})`),
    ...[columns.second, columns.third, columns.fourth].map((column) => blank(row, column)),
    { row, column: columns.fifth, content: `Sheet ${step.sheet}`, look: "help" },
  ];
}

function topPartners(): SheetCell[] {
  return list({
    row: rows.ranking,
    title: "Approach first",
    headers: ["Rank", "Partner", "", "Score", "Coverage", "Stage"],
    centered: ["Rank", "Score", "Coverage"],
    position: (place) => rowAtPlace(ranks, place, `${place}<=COUNT(${partners.rank})`),
    cells: (at) => [
      mark(at.row, at.show(partners.rank)),
      line(at.row, columns.first, at.name(partners.organization)),
      blank(at.row, columns.second),
      { ...line(at.row, columns.third, at.show(partners.score)), shape: "score", look: "plainCentered" },
      {
        ...line(at.row, columns.fourth, at.show(partners.coverage)),
        shape: "percent",
        look: "plainCentered",
      },
      line(at.row, columns.fifth, at.show(partners.stage)),
    ],
    empty: "No partner is ranked yet: list partners, then rate them.",
  });
}

function mostOverdue(): SheetCell[] {
  return list({
    row: rows.overdue,
    title: "Most overdue",
    headers: ["Days late", "Task", "", "Due", "Owner", "Partner"],
    centered: ["Days late"],
    position: (place) => rowAtPlace(urgency, place, `${place}<=${inState("overdue")}`),
    cells: (at) => [
      mark(at.row, at.show(tasks.daysLate)),
      line(at.row, columns.first, at.name(tasks.task)),
      blank(at.row, columns.second),
      { ...line(at.row, columns.third, at.show(tasks.due)), shape: "day", look: "plainLeft" },
      line(at.row, columns.fourth, at.show(tasks.owner)),
      line(at.row, columns.fifth, at.show(tasks.partner)),
    ],
    empty: "Nothing is overdue.",
  });
}

interface Place {
  row: number;
  /** What the table's column holds in the row that comes at this place. */
  show: (tableColumn: string) => string;
  name: (tableColumn: string) => string;
}

interface ListPlan {
  row: number;
  title: string;
  headers: readonly string[];
  /** The headers that stand in the middle, as the values below them do. */
  centered: readonly string[];
  /** The formula of the hidden cell that says which row of the table comes at this place. */
  position: (place: number) => string;
  cells: (at: Place) => SheetCell[];
  /** Said in the first line while the list is empty. */
  empty: string;
}

function list(plan: ListPlan): SheetCell[] {
  const headers = plan.headers.map((content, index): SheetCell => ({
    row: plan.row + 1,
    column: columns.mark + index,
    content,
    look: plan.centered.includes(content) ? "cellHeaderCentered" : "cellHeader",
  }));
  const places = Array.from({ length: topCount }, (_, index) => placeCells(plan, index + 1));
  return [section(plan.row, plan.title), ...headers, ...places.flat()];
}

function placeCells(plan: ListPlan, place: number): SheetCell[] {
  const row = plan.row + 1 + place;
  const position = absoluteAddress({ row, column: columns.position, rowCount: 1, columnCount: 1 });
  const show = (column: string, otherwise = "") => {
    const value = `INDEX(${column},${position})`;
    // INDEX shows a blank cell as 0.
    return `=IF(${position}="",${quoted(otherwise)},IF(${value}="","",${value}))`;
  };
  const name = (column: string) => show(column, place === 1 ? plan.empty : "");
  return [
    { row, column: columns.position, content: { formula: plan.position(place) } },
    ...plan.cells({ row, show, name }),
  ];
}

// Places are shared in a tie: among the rows that share one, the upper row comes first.
function rowAtPlace(places: TableColumn, place: number, there: string): string {
  const shared = `SMALL(${places.all},${place})`;
  const rowNumbers = `(${places.all}<>${shared})*1000000+ROW(${places.all})-ROW(${places.header})`;
  const which = `${place}-COUNTIFS(${places.all},"<"&${shared})`;
  return `=IF(${there},SUMPRODUCT(SMALL(${rowNumbers},${which})),"")`;
}

interface TableColumn {
  all: string;
  header: string;
}

function section(row: number, content: string): SheetCell {
  return { row, column: columns.mark, content, look: "section" };
}

function line(row: number, column: number, formula: string): SheetCell {
  return { row, column, content: { formula }, look: "plain" };
}

// Left empty, so that a long text on its left can run on over it.
function blank(row: number, column: number): SheetCell {
  return { row, column, content: "", look: "plain" };
}

function mark(row: number, formula: string): SheetCell {
  return { ...line(row, columns.mark, formula), look: "mark" };
}
