import type {
  BookContent,
  ChartContent,
  SheetContent,
  TableContent,
  Validation,
} from "../../host/book/book-content";
import { withoutEquals, type FormulaSpelling } from "../formula/formula-spelling";
import { areaAddress } from "../sheet/cell-addresses";
import { shownSheet } from "../shown-sheet";

/** What a workbook says besides its sheets, without the different ways to say the same. */
export function comparableBook(content: BookContent, spelling: FormulaSpelling): object {
  const sheetNames = new Set(content.sheets.map(({ name }) => name));
  return {
    "date system": content.date1904,
    "shown sheet": shownSheet(content),
    sheets: content.sheets.map(({ name, visibility }) => ({ name, visibility })),
    names: content.names.map(({ formula, comment, sheet, ...name }) => ({
      ...name,
      comment: comment?.slice(0, 255),
      sheet: sheet !== undefined && sheetNames.has(sheet) ? sheet : undefined,
      formula: spelling.toFile(formula, null),
    })),
  };
}

/** What a sheet says besides its cells. */
export function comparableSheet(sheet: SheetContent, spelling: FormulaSpelling): object {
  const { tabColor, showGridlines, frozenRows, frozenColumns, protection, page } = sheet;
  return {
    view: { tabColor, showGridlines, frozenRows, frozenColumns },
    "column widths": sizes(sheet.columnWidths, 64, farColumn),
    "row heights": sizes(sheet.rowHeights, 20, Infinity),
    "hidden rows": [...new Set(sheet.hiddenRows)].sort(),
    "hidden columns": [...new Set(sheet.hiddenColumns)].filter((column) => column < farColumn).sort(),
    "merged cells": sheet.merges.map(areaAddress).sort(),
    tables: sheet.tables.map(comparableTable),
    validations: sheet.validations.map(({ areas, validation }) => ({
      cells: areas.map(areaAddress),
      ...validation,
      rule: spelled(validation.rule, spelling),
      errorAlert: shortened(validation.errorAlert),
      prompt: shortened(validation.prompt),
    })),
    "conditional formats": sheet.conditionalFormats.map(({ areas, rule }) => ({
      cells: areas.map(areaAddress),
      ...spelled(rule, spelling),
    })),
    charts: sheet.charts.map(comparableChart),
    protection: protection === null ? null : allowed(protection.options),
    page: { ...page, orientation: page?.orientation === "Portrait" ? undefined : page?.orientation },
  };
}

// From there on, a width or a hidden column is about the rest of the sheet.
const farColumn = 1023;

function sizes(given: Record<number, number>, usual: number, end: number): object {
  const own = Object.entries(given).filter(([line, pixels]) => pixels !== usual && Number(line) < end);
  return Object.fromEntries(own);
}

function comparableTable(table: TableContent): object {
  const { name, area, style, showHeaders, showTotals, showBandedRows } = table;
  const showFilterButton = table.showFilterButton && showHeaders;
  const filters = showFilterButton
    ? Object.entries(table.filters).map(([column, values]) => [column, [...new Set(values)].sort()])
    : [];
  const columns = table.columns.map((column) => column.name);
  const flags = { showHeaders, showTotals, showBandedRows, showFilterButton };
  return { name, cells: areaAddress(area), style, columns, filters, ...flags };
}

/** The formulas of a sheet's tables by their columns, as far as they are told. */
export function tableFormulas({ tables }: SheetContent, spelling: FormulaSpelling): Map<string, string> {
  const formulas = new Map<string, string>();
  for (const { name, columns } of tables) {
    for (const { name: column, calculatedFormula, totalsFormula } of columns) {
      const place = `${name}[${column}]`;
      if (calculatedFormula !== undefined) formulas.set(place, spelling.toFile(calculatedFormula, name));
      if (totalsFormula !== undefined) formulas.set(`${place} total`, spelling.toFile(totalsFormula, name));
    }
  }
  return formulas;
}

function spelled(rule: object, spelling: FormulaSpelling): object {
  const pairs = Object.entries(rule).map(([name, value]: [string, unknown]) => {
    if (Array.isArray(value)) return [name, value.map((one: object) => spelled(one, spelling))];
    if (typeof value !== "string" || !/^(formula\d?|source|value)$/.test(name))
      return [name, comparable(value)];
    return [name, value.startsWith("=") ? spelling.toFile(value, null) : value];
  });
  return Object.fromEntries(pairs) as object;
}

function comparable(value: unknown): unknown {
  return typeof value === "number" ? String(value) : value;
}

function shortened(message: Partial<Validation["errorAlert"]>): object {
  return { ...message, title: message.title?.slice(0, 32), message: message.message?.slice(0, 255) };
}

function comparableChart(chart: ChartContent): object {
  const { name, title, series, legend, left, top, width, height } = chart;
  const isRound = chart.type === "Pie" || chart.type === "Doughnut";
  return {
    name,
    type: series.length === 0 ? undefined : chart.type,
    title: title || undefined,
    series: series.map((one) => ({
      ...one,
      name: one.name || undefined,
      values: withoutEquals(one.values),
      categories: one.categories === undefined ? undefined : withoutEquals(one.categories) || undefined,
    })),
    legend,
    valueAxis: isRound ? {} : { ...chart.valueAxis },
    place: [left, top, left + width, top + height].map(Math.round),
  };
}

function allowed(options: Record<string, boolean>): string[] {
  return Object.keys(options)
    .filter((option) => options[option] === true)
    .sort();
}
