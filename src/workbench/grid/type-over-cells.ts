import { components } from "@odoo/o-spreadsheet";

/**
 * Lets what is typed over a cell take the place of what stands there, also when it is composed of several keys (´ and
 * e, Japanese). The grid by itself keeps the text of the selected cell in its unseen cell editor, and leaves it there,
 * behind what is being composed.
 */
export function typeOverCells(): void {
  const composer = components.Composer.prototype as unknown as CellEditor;
  const { getContentLines } = composer;
  composer.getContentLines = function () {
    const { isDefaultFocus, composerStore } = this.props;
    const isUnseen = isDefaultFocus === true && composerStore.editionMode === "inactive";
    return isUnseen ? [] : getContentLines.call(this);
  };
}

/** The editor in the cell, and the one above the grid. */
interface CellEditor {
  readonly props: {
    /** Only that in the cell has it. */
    readonly isDefaultFocus?: boolean;
    readonly composerStore: { readonly editionMode: string };
  };
  /** What stands in it, by its lines. */
  getContentLines: (this: CellEditor) => unknown[];
}
