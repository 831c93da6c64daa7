import { element } from "../element";
import type { KeptPlace } from "./keep-current";
import type { KeptBook, KeptBooks } from "./kept-books";
import { lockPage } from "./page-lock";

/** What happens to a kept workbook that is offered. */
interface Offering {
  readonly books: KeptBooks;
  /** The page's own place, which it does not offer to itself. */
  readonly ownId: string;
  /** Opens it, and takes its place; gives back whether the person went through with that. */
  readonly open: (kept: KeptBook, place: KeptPlace) => Promise<boolean>;
}

/** Offers the workbooks that pages which are gone have left unsaved, the newest first, until each has its answer. */
export async function offerKept({ books, ownId, open }: Offering): Promise<void> {
  for (const id of await newestFirst(books, ownId)) {
    const free = await lockPage(id);
    // Read again: another page may have dealt with it in the meantime.
    const kept = free && (await books.read(id));
    if (!free) continue;
    if (!kept) free();
    else await untilAnswered(kept, { id, free }, { books, ownId, open });
  }
}

async function newestFirst(books: KeptBooks, ownId: string): Promise<string[]> {
  const ids = (await books.ids()).filter((id) => id !== ownId);
  const found = await Promise.all(ids.map(async (id) => ({ id, at: (await books.read(id))?.keptAt ?? 0 })));
  return found.sort((a, b) => b.at - a.at).map(({ id }) => id);
}

async function untilAnswered(kept: KeptBook, place: KeptPlace, { books, open }: Offering): Promise<void> {
  while ((await answerTo(kept)) === "open") if (await open(kept, place)) return;
  await books.remove(place.id);
  place.free();
}

function answerTo(kept: KeptBook): Promise<"open" | "discard"> {
  const strip = element("kept", HTMLElement);
  element("kept-text", HTMLElement).textContent =
    `“${kept.fileName}” was open here until ${momentInWords(new Date(kept.keptAt))} and has changes that were not saved.`;
  strip.hidden = false;
  return new Promise((resolve) => {
    const answer = (given: "open" | "discard") => () => {
      strip.hidden = true;
      resolve(given);
    };
    element("open-kept", HTMLButtonElement).onclick = answer("open");
    element("discard-kept", HTMLButtonElement).onclick = answer("discard");
  });
}

function momentInWords(moment: Date, now = new Date()): string {
  const time = moment.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  if (moment.toDateString() === now.toDateString()) return time;
  return `${time} on ${moment.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" })}`;
}
