import { stores, type Model } from "@odoo/o-spreadsheet";
import type { Book } from "../host/book/book";

type Stores = InstanceType<typeof stores.DependencyContainer>;

/**
 * Keeps the book in cell edit mode while the person types in a cell, as Excel is then: add-ins have to wait.
 * Gives back how to stop, which ends the mode.
 */
export function followEditing(book: Book, gridStores: Stores): () => void {
  const model = book.model as Model;
  const composer = gridStores.get(stores.CellComposerStore);
  const follow = (isEditing: boolean): void => {
    if (isEditing === book.cellEditMode.active) return;
    if (isEditing) book.cellEditMode.begin();
    else book.cellEditMode.end();
  };
  const look = (): void => follow(composer.editionMode !== "inactive");
  const watcher = {};
  // The first tells what the person does with the cell, the second what a change of the workbook does to it.
  gridStores.on("store-updated", watcher, look);
  model.on("update", watcher, look);
  return () => {
    gridStores.off("store-updated", watcher);
    model.off("update", watcher);
    follow(false);
  };
}
