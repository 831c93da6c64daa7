import type { Area } from "./book-content";
import type { ChartRecord, SheetRecord } from "./book-records";
import { zoneOf } from "./book-state";
import { buildTemplate } from "./formula-template";
import { GONE, translateTemplate } from "./formula-translation";
import { heavyFormulas } from "./formula-weight";
import { bookSource } from "./name-formula";
import { drawnChart } from "./drawn-charts";
import { drawnFormat, drawnValidation, type Translate } from "./drawn-rules";
import { excelRows } from "./excel-size";
import { onSheet } from "./sheet-size";
import { drawTable } from "./table-drawing";
import { allTables, draw, scopeAt, type Workings } from "./workings";

/** Lets the grid show the rules, charts and tables that changed since it was last told. */
export function drawSheets(w: Workings): void {
  for (const table of allTables(w)) {
    if (w.drawn.tables.get(table.id) !== table) drawTable(w, table);
    w.drawn.tables.set(table.id, table);
  }
  for (const sheetId of w.getters.getSheetIds()) {
    const now = w.state.sheetRecord(sheetId);
    const before = w.drawn.sheets.get(sheetId);
    if (before?.validations !== now.validations) drawValidations(w, sheetId, now);
    if (before?.conditionalFormats !== now.conditionalFormats) drawFormats(w, sheetId, now);
    if (before?.charts !== now.charts) drawCharts(w, sheetId, now);
    w.drawn.sheets.set(sheetId, now);
  }
}

/** Undo and redo bring back what was drawn together with what it shows: drawing it anew would be one more step. */
export function noteDrawn(w: Workings): void {
  for (const table of allTables(w)) w.drawn.tables.set(table.id, table);
  for (const sheetId of w.getters.getSheetIds()) w.drawn.sheets.set(sheetId, w.state.sheetRecord(sheetId));
}

function drawValidations(w: Workings, sheetId: string, { validations }: SheetRecord): void {
  for (const { id } of w.getters.getDataValidationRules(sheetId)) {
    draw(w, "REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
  }
  const translate = translator(w, sheetId);
  for (const record of validations) {
    const rule = drawnValidation(record, translate);
    if (rule)
      draw(w, "ADD_DATA_VALIDATION_RULE", { sheetId, rule, ranges: rangesOf(w, sheetId, record.areas) });
  }
}

function drawFormats(w: Workings, sheetId: string, { conditionalFormats }: SheetRecord): void {
  for (const { id } of w.getters.getConditionalFormats(sheetId)) {
    draw(w, "REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
  }
  const translate = translator(w, sheetId);
  for (const record of conditionalFormats) {
    const cf = drawnFormat(record, translate);
    if (cf) draw(w, "ADD_CONDITIONAL_FORMAT", { sheetId, cf, ranges: rangesOf(w, sheetId, record.areas) });
  }
}

function drawCharts(w: Workings, sheetId: string, { charts }: SheetRecord): void {
  for (const { id } of w.getters.getFigures(sheetId)) draw(w, "DELETE_FIGURE", { sheetId, figureId: id });
  for (const chart of charts) drawChart(w, sheetId, chart);
}

function drawChart(w: Workings, sheetId: string, chart: ChartRecord): void {
  draw(w, "CREATE_CHART", {
    sheetId,
    chartId: chart.id,
    figureId: `figure-${chart.id}`,
    col: 0,
    row: 0,
    offset: { x: chart.left, y: chart.top },
    size: { width: chart.width, height: chart.height },
    definition: drawnChart(chart, translator(w, sheetId)),
  });
}

function translator(w: Workings, sheetId: string): Translate {
  const isHeavy = heavyFormulas();
  return (formula) => {
    if (!formula.startsWith("=")) return formula;
    const template = buildTemplate(formula, scopeAt(w, { sheetId, row: -1, column: -1 }));
    const translated = template && translateTemplate(template, { sheetId, row: -1 }, bookSource(w));
    return translated === null || isHeavy(translated) ? `=${GONE}` : translated;
  };
}

// The engine refuses a range beyond its sheet. One that reaches Excel's edge follows the engine's when that moves.
function rangesOf(w: Workings, sheetId: string, areas: readonly Area[]) {
  return areas.flatMap((area) => {
    const { rowCount, columnCount } = onSheet(w, sheetId, area);
    if (rowCount === 0 || columnCount === 0) return [];
    const drawnRows = Math.min(rowCount, Math.ceil(mostDrawn / columnCount));
    const { top, left, right, bottom } = zoneOf({ ...area, rowCount: drawnRows, columnCount });
    const isOpen = drawnRows === rowCount && area.row + area.rowCount >= excelRows;
    const zone = { top, left, right, bottom: isOpen ? undefined : bottom, hasHeader: isOpen && top > 0 };
    return [{ _sheetId: sheetId, _zone: zone }];
  });
}

/** Rules are drawn on so many cells of an area; each costs time whenever something changes. */
const mostDrawn = 50_000;
