import type { BookContent, CellContent, SheetContent } from "../../src/workbench/host/book/book-content";
import { book, cellsOf, sheet, table } from "./book-content-builder";
import { richConditionalFormats, richValidations } from "./rich-rules";

/** Texts that a careless writer turns into something else. */
export const trickyTexts = [
  "Eps* ~?",
  "> 5 Families",
  `O'Brien "Kids"`,
  '=HYPERLINK("http://x")',
  "+1 Parents",
  "-2",
  "@home",
  "'quoted",
  "TRUE",
  "12345",
  "1,5",
  "2026-04-19",
  "50%",
  "#N/A",
  "_x0041_ odd",
  "_x005F_",
  "  spaces around  ",
  " ",
  "line\nbreak",
  "carriage\r\nreturn",
  "tab\there",
  "bell\u0007",
  "\u{1F600} \u{1F468}\u200D\u{1F469}\u200D\u{1F467}",
  "Ünïcödé 中文",
  "<b>&amp;</b>",
  "]]>",
  "",
] as const;

/** A workbook that uses everything a file can hold, in the form in which it is read back. */
export function richBook(): BookContent {
  return book([workPlan(), lists(), looks()], {
    activeSheet: 1,
    names: [
      { name: "Today", formula: "=TODAY()", visible: true, comment: "The day it is,\nor one typed" },
      { name: "Statuses", formula: "=Lists!$A$2:$A$4", visible: true },
      { name: "Owners", formula: "=WorkPlan[Owner]", visible: false },
      { name: "Local", formula: "='Work plan'!$A$1", sheet: "Work plan", visible: true },
    ],
  });
}

const late = 'IF([@Due]="","",MAX(0,Today-[@Due]))';

function workPlan() {
  const headers = ["ID", "Owner", "Due", "Status", "Days late", "Due [#1]"];
  const plan = table("WorkPlan", headers, { rows: 3 });
  plan.area = { row: 4, column: 0, rowCount: 5, columnCount: headers.length };
  plan.showTotals = true;
  plan.filters = { 3: ["Done", "Waiting", ""] };
  plan.columns[4] = {
    id: "5",
    name: "Days late",
    calculatedFormula: `=${late}`,
    totalsFormula: "=SUM(WorkPlan[Days late])",
  };
  return sheet("Work plan", {
    tabColor: "#2F6B8F",
    showGridlines: false,
    frozenRows: 5,
    frozenColumns: 1,
    columnWidths: { 0: 50, 1: 142, 7: 201 },
    rowHeights: { 0: 40, 3: 25 },
    hiddenRows: [6],
    hiddenColumns: [7],
    cells: cellsOf([
      ["Work plan"],
      [
        { formula: "=COUNTA(WorkPlan[ID])", value: 3 },
        { formula: "=ROWS(WorkPlan)", value: 3 },
      ],
      [],
      [],
      headers,
      ["1", "Ana", 46120.5, "Done", { formula: `=${late}`, value: 3 }, true],
      ["2", "+1 Parents", 46121, "Waiting", { formula: `=${late}`, value: 2 }, { error: "#N/A" }],
      [
        "3",
        "Åse",
        { formula: "=NA()", value: { error: "#N/A" } },
        null,
        { formula: `=${late}`, value: { error: "#N/A" } },
      ],
      ["Total", null, null, null, { formula: "=SUM(WorkPlan[Days late])", value: { error: "#N/A" } }],
    ]),
    merges: [{ row: 11, column: 0, rowCount: 2, columnCount: 3 }],
    tables: [plan],
    validations: richValidations(),
    conditionalFormats: richConditionalFormats(),
    charts: [
      {
        id: "2",
        name: "Late tasks",
        type: "ColumnClustered",
        title: "Late <tasks> & more",
        series: [
          {
            name: "=Lists!$A$1",
            values: "='Work plan'!$E$6:$E$8",
            categories: "='Work plan'!$A$6:$A$8",
            color: "#2F6B8F",
          },
          { name: "Plain", values: "='Work plan'!$C$6:$C$8" },
        ],
        left: 300,
        top: 260,
        valueAxis: { minimum: 0, maximum: 12.5 },
        width: 480,
        height: 288,
        legend: "Bottom",
      },
    ],
    protection: { options: { allowSort: true, allowAutoFilter: true, allowFormatColumns: true } },
    page: {
      orientation: "Landscape",
      paper: "A4",
      fitToWidth: 1,
      repeatRows: { first: 0, last: 4 },
      repeatColumns: { first: 0, last: 1 },
    },
  });
}

function lists() {
  const second = table("Weights", ["Key", "Value"], {
    rows: 2,
    id: "7",
    style: "",
    showBandedRows: false,
    showFilterButton: false,
  });
  second.area = { row: 0, column: 3, rowCount: 3, columnCount: 2 };
  return sheet("Lists", {
    cells: cellsOf([
      ["Statuses", null, null, "Key", "Value"],
      ["Done", null, null, "a", 0.1],
      ["Waiting", null, null, "b", 1e-9],
      ["In progress"],
    ]),
    tables: [second],
    charts: chartKinds.map((type, index) => ({
      id: String(index + 2),
      name: `Chart of kind ${type}`,
      type,
      series: [{ values: "=Lists!$E$2:$E$3", categories: "=Lists!$D$2:$D$3" }],
      left: 10 * index,
      top: 300,
      width: 200,
      height: 150,
      legend: "None" as const,
    })),
  });
}

const chartKinds = [
  "ColumnStacked",
  "BarClustered",
  "BarStacked",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
] as const;

function looks(): SheetContent {
  const texts = trickyTexts.slice(2).map((value, index) => ({ row: index + 2, column: 0, value }));
  return sheet("O'Brien & Söhne", { visibility: "VeryHidden", cells: [...lookCells(), ...texts] });
}

const red = { style: "Thin", color: "#FF0000" } as const;

function lookCells(): CellContent[] {
  const [first, second] = trickyTexts;
  const georgia = { fontColor: "#123456", fontSize: 14.5, fontName: "Georgia" };
  const marks = { bold: true, italic: true, underline: true, strikethrough: true };
  return [
    { row: 0, column: 0, value: first, format: { ...marks, ...georgia } },
    {
      row: 0,
      column: 1,
      value: 46000,
      format: { numberFormat: "yyyy-mm-dd", fillColor: "#FFEEDD", locked: false },
    },
    { row: 0, column: 2, value: 46000.75, format: { numberFormat: "m/d/yyyy h:mm" } },
    { row: 0, column: 3, value: 0.1 + 0.2, format: { numberFormat: "0.00%" } },
    {
      row: 0,
      column: 4,
      format: { horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true },
    },
    {
      row: 1,
      column: 0,
      value: second,
      format: { horizontalAlignment: "Left", verticalAlignment: "Center", indentLevel: 2 },
    },
    {
      row: 1,
      column: 1,
      format: {
        borderTop: red,
        borderBottom: { style: "Double", color: "#00FF00" },
        borderLeft: red,
        borderRight: { style: "Dash", color: "#0000FF" },
      },
    },
  ];
}
