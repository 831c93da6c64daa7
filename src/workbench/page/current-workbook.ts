import { followChanges } from "../grid/follow-changes";
import { showGrid, type Grid, type GridMessages } from "../grid/show-grid";
import type { Book } from "../host/book/book";
import { settingsBell } from "../host/settings-bell";
import { areSameParts, bookParts, type BookParts } from "./book-parts";
import type { Panes } from "./panes";

/** A workbook that comes into the page. */
export interface OpenedWorkbook {
  readonly book: Book;
  readonly fileName: string;
  /** What its file holds that the workbench neither shows nor saves, in words. */
  readonly unkept: readonly string[];
  /** Whether a file holds it as it is. */
  readonly isSaved: boolean;
}

/** The one workbook that the page shows. */
export interface CurrentWorkbook {
  readonly book: Book;
  readonly fileName: string;
  readonly unkept: readonly string[];
  /** Shows another workbook in its place; when that fails, this one stays. */
  replace(next: OpenedWorkbook): Promise<void>;
  /** Whether anything is different from when it was opened or last saved. */
  hasChanged(): boolean;
  /** Whether a file holds the workbook that consists of these parts. */
  isSaved(parts: BookParts): boolean;
  /** Notes that a file now holds a book as these parts. */
  noteSaved(book: Book, parts: BookParts): void;
  /** A text that is another one after each change, saving or replacing. */
  version(): string;
  /** Calls back when the version may be another one. */
  follow(listener: () => void): void;
  settled(): Promise<void>;
  /** Has keys go to the grid. */
  focusGrid(): void;
}

/** Where a workbook is shown. */
export interface WorkbookPlaces {
  readonly grid: HTMLElement;
  readonly panes: Panes;
  readonly messages: GridMessages;
  readonly showName: (fileName: string) => void;
}

/** Shows a workbook in the grid and gives it to the panes. */
export async function showWorkbook(first: OpenedWorkbook, places: WorkbookPlaces): Promise<CurrentWorkbook> {
  const page: Page = { places, steps: 0, listeners: new Set() };
  const state: State = Object.assign(page, { shown: await show(page, first), saved: partsAtOpening(first) });
  const version = () => `${state.steps} ${state.shown.opened.book.revision()}`;
  tellPlaces(state);
  places.panes.show(first.book, first.fileName);
  return {
    get book() {
      return state.shown.opened.book;
    },
    get fileName() {
      return state.shown.opened.fileName;
    },
    get unkept() {
      return state.shown.opened.unkept;
    },
    replace: (next) => replace(state, next),
    hasChanged: rememberedBy(version, () => {
      return !areSameParts(bookParts(state.shown.opened.book.content()), state.saved);
    }),
    isSaved: (parts) => areSameParts(parts, state.saved),
    noteSaved: (book, parts) => noteSaved(state, book, parts),
    version,
    follow: (listener) => void state.listeners.add(listener),
    settled: async () => {
      for (const { client } of places.panes.open) await client?.idle();
      await state.shown.grid.settled();
    },
    focusGrid: () => state.shown.grid.focus(),
  };
}

interface Page {
  readonly places: WorkbookPlaces;
  /** Counts what the book's own revision does not. */
  steps: number;
  readonly listeners: Set<() => void>;
}

interface State extends Page {
  shown: Shown;
  /** What the file holds. */
  saved: BookParts;
}

/** A workbook with its grid. */
interface Shown {
  readonly opened: OpenedWorkbook;
  readonly grid: Grid;
  readonly unfollow: () => void;
}

async function show(page: Page, opened: OpenedWorkbook): Promise<Shown> {
  const grid = await showGrid(opened.book, page.places.grid, page.places.messages);
  const unfollow = [
    followChanges(opened.book, () => happened(page)),
    settingsBell.on(opened.book, () => stepped(page)),
  ];
  return { opened, grid, unfollow: () => unfollow.forEach((stop) => stop()) };
}

function happened({ listeners }: Page): void {
  for (const listener of listeners) listener();
}

function stepped(page: Page): void {
  page.steps++;
  happened(page);
}

async function replace(state: State, next: OpenedWorkbook): Promise<void> {
  const { shown: before, places } = state;
  const parts = partsAtOpening(next);
  before.unfollow();
  before.grid.close();
  try {
    state.shown = await show(state, next);
  } catch (error) {
    state.shown = await show(state, before.opened);
    throw error;
  }
  state.saved = parts;
  tellPlaces(state);
  places.panes.show(next.book, next.fileName);
}

function noteSaved(state: State, book: Book, parts: BookParts): void {
  const { shown } = state;
  if (book !== shown.opened.book) return;
  state.shown = { ...shown, opened: { ...shown.opened, unkept: [] } };
  state.saved = parts;
  tellPlaces(state);
}

function tellPlaces(state: State): void {
  state.places.showName(state.shown.opened.fileName);
  stepped(state);
}

// What no file holds is different from every file.
function partsAtOpening({ book, isSaved }: OpenedWorkbook): BookParts {
  return isSaved ? bookParts(book.content()) : [];
}

function rememberedBy<T>(version: () => string, compute: () => T): () => T {
  let known: { version: string; value: T } | null = null;
  return () => {
    const now = version();
    if (known?.version !== now) known = { version: now, value: compute() };
    return known.value;
  };
}
