import { components } from "@odoo/o-spreadsheet";

/**
 * Keeps the corner by which cells are dragged within a frozen cell. By itself it lies half beyond the frozen edge, and
 * there columns follow that are scrolled far away: what is dragged down from it would fill all columns up to those.
 */
export function cornerInFrozen(): void {
  const grid = components.Grid.prototype as unknown as Grid;
  const { getAutofillPosition } = grid;
  grid.getAutofillPosition = function () {
    const { x, y } = getAutofillPosition.call(this);
    const { getters } = this.env.model;
    const { right, bottom } = getters.getSelectedZone();
    const { xSplit, ySplit } = getters.getPaneDivisions(getters.getActiveSheetId());
    return {
      x: right === xSplit - 1 ? x - beyond : x,
      y: bottom === ySplit - 1 ? y - beyond : y,
    };
  };
}

/** How much of the corner lies beyond its cell. Units: pixels. */
const beyond = 4;

/** The grid, as far as it is spoken to here. */
interface Grid {
  readonly env: {
    readonly model: {
      readonly getters: {
        getSelectedZone(): { readonly right: number; readonly bottom: number };
        getPaneDivisions(sheetId: string): { readonly xSplit: number; readonly ySplit: number };
        getActiveSheetId(): string;
      };
    };
  };
  getAutofillPosition: (this: Grid) => { readonly x: number; readonly y: number };
}
