import { columnOf, headerOf, type Table } from "../define-table";
import { quoted } from "../formula";
import type { LookName } from "../looks";
import { partnerListTable } from "../partner-list.table";
import { absoluteAddress } from "../references";
import type { SheetCell } from "../sheet-cell";
import { workPlanTable } from "../work-plan.table";
import { tasksIn } from "./planner-counts";
import { formula, hiddenColumn, lineCells, listLength, rows, sectionCell } from "./start-layout";

/** A column of a list: where in the grid it begins, and what of the table it shows. */
interface ListColumn {
  readonly at: number;
  readonly header: string;
  readonly shows: string;
  readonly look?: LookName;
  readonly shape?: SheetCell["shape"];
}

interface List {
  readonly row: number;
  readonly title: string;
  readonly columns: readonly ListColumn[];
  /** The formula of the hidden cell that says which row of the table comes at a place. */
  readonly position: (place: number) => string;
  /** Said in the first line while the list is empty. */
  readonly empty: string;
}

/** Whom to approach first. */
export function topPartners(): SheetCell[] {
  return listCells({
    row: rows.partners,
    title: "Approach first",
    columns: [
      { at: 0, ...shown(partnerListTable, "rank"), look: "mark" },
      { at: 1, ...shown(partnerListTable, "organization") },
      { at: 6, ...shown(partnerListTable, "score"), look: "plainCentered", shape: "score" },
      { at: 7, ...shown(partnerListTable, "coverage"), look: "plainCentered", shape: "percent" },
      { at: 9, ...shown(partnerListTable, "stage") },
    ],
    position: rankedRow,
    empty: "No partner is ranked yet: list partners, then rate them.",
  });
}

/** What is late, the most overdue first. */
export function mostOverdue(): SheetCell[] {
  const places = placesOf(workPlanTable, "attention");
  return listCells({
    row: rows.overdue,
    title: "Most overdue",
    columns: [
      { at: 0, ...shown(workPlanTable, "daysLate"), look: "mark" },
      { at: 1, ...shown(workPlanTable, "task") },
      { at: 5, ...shown(workPlanTable, "due"), look: "plainLeft", shape: "day" },
      { at: 7, ...shown(workPlanTable, "owner") },
      { at: 9, ...shown(workPlanTable, "partner") },
    ],
    position: (place) => rowAtPlace(places, place, `${place}<=${tasksIn("overdue")}`),
    empty: "Nothing is overdue.",
  });
}

/** Which row of the partner list comes at a place of the ranking; "" when none does. */
export function rankedRow(place: number): string {
  const places = placesOf(partnerListTable, "rank");
  return rowAtPlace(places, place, `${place}<=COUNT(${places.all})`);
}

/** What a table's column holds in the row whose number stands in a cell. */
export function inRowOf(column: string, position: string, otherwise = ""): string {
  const value = `INDEX(${column},${position})`;
  // INDEX shows a blank cell as 0.
  return `IF(${position}="",${quoted(otherwise)},IFERROR(IF(${value}="","",${value}),""))`;
}

/** The address of the hidden cell in a row. */
export function positionIn(row: number): string {
  return absoluteAddress({ row, column: hiddenColumn, rowCount: 1, columnCount: 1 });
}

/** A column that says at which place each row of its table comes, and the cell above it. */
interface Places {
  readonly all: string;
  readonly header: string;
}

function placesOf<Stored extends string, Computed extends string>(
  table: Table<Stored, Computed>,
  key: Computed,
): Places {
  return { all: columnOf(table, key), header: headerOf(table, key) };
}

function shown<Stored extends string, Computed extends string>(
  table: Table<Stored, Computed>,
  key: Stored | Computed,
): Pick<ListColumn, "header" | "shows"> {
  const columns: Readonly<Record<string, { header: string }>> = { ...table.columns, ...table.computed };
  return { header: columns[key]?.header ?? key, shows: columnOf(table, key) };
}

function listCells(list: List): SheetCell[] {
  const headers = list.columns.map(({ at, header, look }) => {
    const isCentered = look === "mark" || look === "plainCentered";
    const headerLook: LookName = isCentered ? "cellHeaderCentered" : "cellHeader";
    return [at, { content: header, look: headerLook }] as const;
  });
  const lines = Array.from({ length: listLength }, (_, index) => listLine(list, index + 1));
  return [
    sectionCell(list.row, list.title),
    ...lineCells(list.row + 1, Object.fromEntries(headers), "cellHeader"),
    ...lines.flat(),
  ];
}

function listLine(list: List, place: number): SheetCell[] {
  const row = list.row + 1 + place;
  const content = list.columns.map(({ at, shows, look, shape }, index) => {
    const otherwise = place === 1 && index === 1 ? list.empty : "";
    const value = formula(inRowOf(shows, positionIn(row), otherwise));
    return [at, { content: value, ...(look ? { look } : {}), ...(shape ? { shape } : {}) }] as const;
  });
  return [
    ...lineCells(row, Object.fromEntries(content), "plain"),
    { row, column: hiddenColumn, content: formula(list.position(place)) },
  ];
}

// Places are shared in a tie: among the rows that share one, the upper row comes first.
function rowAtPlace(places: Places, place: number, there: string): string {
  const shared = `SMALL(${places.all},${place})`;
  const rowNumbers = `(${places.all}<>${shared})*1000000+ROW(${places.all})-ROW(${places.header})`;
  const which = `${place}-COUNTIFS(${places.all},"<"&${shared})`;
  return `IF(${there},IFERROR(SUMPRODUCT(SMALL(${rowNumbers},${which})),""),"")`;
}
