import { components, registries, stores } from "@odoo/o-spreadsheet";
import { formatOfLook } from "../host/book/cell-format";

/**
 * Has what is typed come into the cell to the letter, as in Excel. The grid by itself writes `=1 555` for `+1 555`,
 * closes brackets also in texts, writes the first function that begins alike when Enter is pressed, and keeps the link of
 * the text before behind the one that is typed over it.
 */
export function keepTypedTexts(): void {
  const store = stores.CellComposerStore.prototype as unknown as TypedCell;
  const { confirmEdition, findAutocompleteProvider } = store;
  store.confirmEdition = function (content) {
    // Of a formula, brackets that were forgotten are added.
    const typed = this._currentContent;
    if (typed.startsWith("=") && !isText(this)) return confirmEdition.call(this, content);
    this.model.dispatch("UPDATE_CELL", { ...this.currentEditedCell, content: typed });
    this.setContent("");
  };
  store.findAutocompleteProvider = async function () {
    if (beginsLikeFormula(this) && isText(this)) return undefined;
    return findAutocompleteProvider.call(this);
  };
  for (const provider of registries.autoCompleteProviders.getAll()) provider.autoSelectFirstProposal = false;
  followKeys();
}

/** Has Tab choose the first of the functions that are offered, and arrow keys leave a text that is not a formula. */
function followKeys(): void {
  const editor = components.Composer.prototype as unknown as CellEditor;
  const { processTabKey, processArrowKeys } = editor;
  editor.processTabKey = function (event, direction) {
    const { composerStore: store } = this.props;
    const isUndecided = store.isAutoCompleteDisplayed && store.autoCompleteSelectedIndex === undefined;
    if (isUndecided && beginsLikeFormula(store)) store.moveAutoCompleteSelection("next");
    processTabKey.call(this, event, direction);
  };
  editor.processArrowKeys = function (event) {
    const { composerStore: store, focus } = this.props;
    const isTyping = focus === "cellFocus" && store.editionMode !== "inactive";
    if (isTyping && beginsLikeFormula(store) && isText(store)) store.stopEdition();
    else processArrowKeys.call(this, event);
  };
}

function beginsLikeFormula({ currentContent }: TypedCell): boolean {
  return /^[=+]/.test(currentContent);
}

/** Whether all that is typed into the cell is a text. */
function isText({ getters, currentEditedCell }: TypedCell): boolean {
  const edited = getters.getCell(currentEditedCell);
  const { numberFormat } = edited ? formatOfLook(edited) : {};
  return numberFormat === "@";
}

/** What is being typed, and where. */
interface TypedCell {
  readonly editionMode: string;
  readonly currentContent: string;
  /** The same, also after typing has ended. */
  readonly _currentContent: string;
  readonly currentEditedCell: object;
  readonly isAutoCompleteDisplayed: boolean;
  readonly autoCompleteSelectedIndex: number | undefined;
  readonly getters: { getCell(place: object): Parameters<typeof formatOfLook>[0] | undefined };
  readonly model: { dispatch(type: "UPDATE_CELL", payload: object): unknown };
  setContent(text: string): void;
  stopEdition(): void;
  moveAutoCompleteSelection(direction: "next"): void;
  confirmEdition: (this: TypedCell, content: string) => void;
  findAutocompleteProvider: (this: TypedCell) => Promise<unknown>;
}

/** The editor in the cell, and the one above the grid. */
interface CellEditor {
  readonly props: { readonly composerStore: TypedCell; readonly focus: string };
  processTabKey: (this: CellEditor, event: KeyboardEvent, direction: string) => void;
  processArrowKeys: (this: CellEditor, event: KeyboardEvent) => void;
}
