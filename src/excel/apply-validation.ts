import type { CellValidation, TableColumn } from "../workbook/cell-validation";

/** Says what may be typed into a block of cells. Blanks are always welcome. */
export function applyValidation(
  range: Excel.Range | Excel.RangeAreas,
  { rule, otherwise, message }: CellValidation,
): void {
  const { dataValidation } = range;
  dataValidation.rule = excelRule(rule, range.context.workbook);
  dataValidation.errorAlert = {
    showAlert: otherwise !== "allow",
    style: otherwise === "refuse" ? "Stop" : "Warning",
    title: "Partnership Planner",
    message,
  };
}

// A date before this is a slip of the finger; it is later than day 0 of both date systems.
const earliestDate = "1990-01-01";

function entries(source: string | TableColumn, { tables }: Excel.Workbook): string | Excel.Range {
  return typeof source === "string"
    ? source
    : tables.getItem(source.table).columns.getItem(source.header).getDataBodyRange();
}

function excelRule(rule: CellValidation["rule"], workbook: Excel.Workbook): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: entries(rule.source, workbook) } };
    case "number":
      return { decimal: { formula1: rule.atLeast, operator: "GreaterThanOrEqualTo" } };
    case "date":
      return { date: { formula1: earliestDate, operator: "GreaterThanOrEqualTo" } };
  }
}
