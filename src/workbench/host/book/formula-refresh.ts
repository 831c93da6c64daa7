import { cellAt, rememberTemplate, translated } from "./cell-formula";
import { BOOK_RESHAPED } from "./engine";
import type { FormulaTemplate } from "./formula-pieces";
import { mentionsName, mentionsTable } from "./formula-template";
import { command, type Workings } from "./workings";

/** Translates anew all formulas that name a table, after its shape changed in a way that ranges cannot follow. */
export function refreshTableFormulas(w: Workings, tableId: string): void {
  refresh(w, (template) => mentionsTable(template, tableId));
}

/** Translates anew all formulas that use a name, after it began to mean something else. */
export function refreshNameFormulas(w: Workings, name: string): void {
  const dependent = new Set([name.toLowerCase()]);
  for (let before = 0; before < dependent.size;) {
    before = dependent.size;
    for (const other of Object.values(w.state.names)) {
      if (other && [...dependent].some((one) => usesWord(other.formula, one)))
        dependent.add(other.name.toLowerCase());
    }
  }
  refresh(w, (template) => [...dependent].some((one) => mentionsName(template, one)));
}

function usesWord(formula: string, word: string): boolean {
  return formula.toLowerCase().includes(word);
}

function refresh(w: Workings, concerns: (template: FormulaTemplate) => boolean): void {
  let refreshed = 0;
  for (const sheetId of w.getters.getSheetIds()) {
    for (const cell of w.getters.getCells(sheetId)) {
      const template = cell.isFormula ? w.templates.get(cell.compiledFormula.literalValues) : undefined;
      if (!template || !concerns(template)) continue;
      // Finding out anew what depends on what is quicker than keeping it up to date cell by cell.
      if (refreshed++ === 0) command(w, BOOK_RESHAPED);
      refreshCell(w, cell.id, template);
    }
  }
}

function refreshCell(w: Workings, cellId: number, template: FormulaTemplate): void {
  const { sheetId, row, col } = w.getters.getCellPosition(cellId);
  const place = { sheetId, row, column: col };
  if (!cellAt(w, place)) return;
  command(w, "UPDATE_CELL", { sheetId, row, col, content: translated(w, place, template) });
  rememberTemplate(w, place, template);
}
