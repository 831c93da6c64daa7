import { bookPartsInSteps, type BookParts } from "../book-parts";
import type { CurrentWorkbook } from "../current-workbook";
import type { KeptBook, KeptBooks } from "./kept-books";
import { laterWork, type Attempt } from "./later-work";
import { whyNotKept } from "./why-not-kept";

/** Keeps the workbook that the page shows while it has changes that no file holds. */
export interface KeepCurrent {
  /** Resolves once everything up to now is kept, or the person was told that it cannot be. */
  settled(): Promise<void>;
  /** From now on the workbook is kept in another place; what was kept in the one before goes. */
  moveTo(place: KeptPlace): Promise<void>;
}

/** The place of one page among the kept workbooks. */
export interface KeptPlace {
  readonly id: string;
  readonly free: () => void;
}

interface Keeping {
  readonly books: KeptBooks;
  readonly place: KeptPlace;
  readonly tell: (sentence: string) => void;
}

/** Begins to keep a workbook: a moment after each change, and not while the person types in a cell. */
export function keepCurrent(current: CurrentWorkbook, { books, place: first, tell }: Keeping): KeepCurrent {
  let [place, kept, isTold] = [first, current.version(), false];
  const isDue = () => kept !== current.version();
  const store = async (parts: BookParts): Promise<void> => {
    try {
      if (current.isSaved(parts)) await books.remove(place.id);
      else await books.keep(place.id, keptBook(current, parts));
      isTold = false;
    } catch (error) {
      // Once is enough until it has worked again.
      if (!isTold) tell(whyNotKept(error, current.fileName));
      isTold = true;
    }
  };
  const work = laterWork(isDue, async (attempt) => {
    await fitMoment(current, attempt);
    const version = current.version();
    const parts = await bookPartsInSteps(current.book, attempt.number > patientAttempts ? atOnce : whenIdle);
    if (!parts || version !== current.version()) return;
    await store(parts);
    kept = version;
  });
  current.follow(work.look);
  return {
    settled: () => work.finish(),
    async moveTo(next) {
      const before = place;
      place = next;
      await books.remove(before.id);
      before.free();
    },
  };
}

// Somebody who types without a pause would never have anything kept.
const patientAttempts = 3;

/** What is typed is first of all shown. */
async function fitMoment({ book }: CurrentWorkbook, { number, hurries }: Attempt): Promise<void> {
  if (hurries || number > patientAttempts) return;
  await new Promise<void>((resolve) => book.cellEditMode.onEnd(resolve));
}

function whenIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 500 }));
}

function atOnce(): Promise<void> {
  return Promise.resolve();
}

function keptBook({ book, fileName, unkept }: CurrentWorkbook, parts: BookParts): KeptBook {
  const activeSheet = book.sheets().findIndex(({ id }) => id === book.activeSheetId());
  return { fileName, keptAt: Date.now(), parts, activeSheet, settings: [...book.settings], unkept };
}
