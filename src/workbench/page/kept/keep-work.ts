import type { CurrentWorkbook } from "../current-workbook";
import type { FileActions } from "../file-actions";
import { showNotice } from "../notice";
import { keepCurrent, type KeepCurrent } from "./keep-current";
import { keptBooks } from "./kept-books";
import { offerKept } from "./offer-kept";
import { lockPage } from "./page-lock";
import { whyNotKept } from "./why-not-kept";

/**
 * Keeps the workbook in the browser's own storage as long as it has unsaved changes, and offers what pages that are
 * gone have left there. Gives back a function whose promise resolves once all is kept up to the call.
 */
export function keepWork(
  current: CurrentWorkbook,
  files: Pick<FileActions, "openKept">,
): () => Promise<void> {
  const begun = begin(current, files).catch((error: unknown) => {
    showNotice(whyNotKept(error, current.fileName));
    return null;
  });
  return async () => {
    const keeping = await begun;
    await keeping?.settled();
  };
}

async function begin(current: CurrentWorkbook, files: Pick<FileActions, "openKept">): Promise<KeepCurrent> {
  const books = keptBooks();
  const id = crypto.randomUUID();
  const free = await lockPage(id);
  if (!free) throw new Error("Another page has the same id.");
  const keeping = keepCurrent(current, { books, place: { id, free }, tell: showNotice });
  document.addEventListener("visibilitychange", () => {
    // What is hidden may be closed without another word.
    if (document.hidden) void keeping.settled();
  });
  const open: Parameters<typeof offerKept>[0]["open"] = async (kept, place) => {
    const isOpen = await files.openKept(kept);
    if (isOpen) await keeping.moveTo(place);
    return isOpen;
  };
  offerKept({ books, ownId: id, open }).catch((error: unknown) => {
    showNotice(whyNotKept(error, current.fileName));
  });
  return keeping;
}
