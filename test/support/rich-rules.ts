import type { SheetContent, Validation } from "../../src/workbench/host/book/book-content";

const noAlert = { show: false, style: "Stop", title: "", message: "" } as const;
const noPrompt = { show: false, title: "", message: "" };

function rule(validationRule: Validation["rule"]): Validation {
  return { rule: validationRule, ignoreBlanks: true, errorAlert: noAlert, prompt: noPrompt };
}

const cell = (row: number) => ({ row, column: 0, rowCount: 1, columnCount: 1 });
const dueCells = { row: 5, column: 2, rowCount: 3, columnCount: 1 };

/** Rules of every kind for what may be typed, in the form in which they are read back. */
export function richValidations(): SheetContent["validations"] {
  return [
    {
      areas: [{ row: 5, column: 3, rowCount: 3, columnCount: 1 }],
      validation: {
        rule: { type: "List", source: "=Lists!$A$2:$A$4", inCellDropDown: true },
        ignoreBlanks: true,
        errorAlert: {
          show: true,
          style: "Warning",
          title: "Status",
          message: 'Choose "one"\nof the list',
        },
        prompt: { show: true, title: "Status", message: "What <state> is it in?" },
      },
    },
    {
      areas: [
        { row: 5, column: 1, rowCount: 3, columnCount: 1 },
        { row: 20, column: 1, rowCount: 1, columnCount: 1 },
      ],
      validation: rule({ type: "List", source: 'Ana,"Bo",C & D', inCellDropDown: false }),
    },
    { areas: [dueCells], validation: rule({ type: "Date", operator: "GreaterThan", formula1: "=Today-30" }) },
    {
      areas: [{ row: 5, column: 5, rowCount: 3, columnCount: 1 }],
      validation: rule({ type: "Decimal", operator: "Between", formula1: 0.5, formula2: 5 }),
    },
    {
      areas: [{ row: 5, column: 0, rowCount: 3, columnCount: 1 }],
      validation: rule({ type: "Custom", formula: "=COUNTIF($A$6:$A$8,$A6)=1" }),
    },
    { areas: [cell(30)], validation: rule({ type: "WholeNumber", operator: "NotEqualTo", formula1: 7 }) },
    {
      areas: [cell(31)],
      validation: rule({ type: "TextLength", operator: "LessThanOrEqual", formula1: 40 }),
    },
  ];
}

/** Conditional formats of every kind, in the form in which they are read back. */
export function richConditionalFormats(): SheetContent["conditionalFormats"] {
  return [
    {
      areas: [{ row: 5, column: 0, rowCount: 3, columnCount: 6 }],
      rule: {
        type: "Custom",
        formula: '=AND($D6<>"Done",$C6<Today)',
        format: { bold: true, fontColor: "#A4262C", fillColor: "#FDE7E9" },
        stopIfTrue: true,
      },
    },
    {
      areas: [{ row: 5, column: 4, rowCount: 3, columnCount: 1 }],
      rule: { type: "DataBar", color: "#638EC6", minimum: 0, maximum: 100, showValue: false },
    },
    {
      areas: [{ row: 5, column: 2, rowCount: 3, columnCount: 1 }],
      rule: { type: "DataBar", color: "#107C10", showValue: true },
    },
    {
      areas: [
        { row: 5, column: 4, rowCount: 3, columnCount: 1 },
        { row: 20, column: 0, rowCount: 2, columnCount: 2 },
      ],
      rule: {
        type: "CellValue",
        operator: "NotBetween",
        formula1: "=1",
        formula2: "=$H$1",
        format: { italic: true, strikethrough: true },
        stopIfTrue: false,
      },
    },
    {
      areas: [dueCells],
      rule: {
        type: "IconSet",
        style: "ThreeTrafficLights1",
        criteria: [
          { operator: "GreaterThanOrEqual", value: 3 },
          { operator: "GreaterThan", value: 4.5 },
        ],
      },
    },
    {
      areas: [dueCells],
      rule: {
        type: "IconSet",
        style: "ThreeStars",
        criteria: [
          { operator: "GreaterThanOrEqual", value: 2 },
          { operator: "GreaterThanOrEqual", value: 4 },
        ],
      },
    },
  ];
}
