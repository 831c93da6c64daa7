import type { CurrentWorkbook } from "./current-workbook";

/** Lets the browser ask before the page is closed or loaded anew while it shows changes that no file holds. */
export function warnBeforeLeaving(current: CurrentWorkbook): void {
  window.addEventListener("beforeunload", (event) => {
    if (current.book.cellEditMode.active || current.hasChanged()) event.preventDefault();
  });
}
