import { showGrid, type Grid, type GridMessages } from "../grid/show-grid";
import type { Book } from "../host/book/book";
import type { Panes } from "./panes";

/** The one workbook that the page shows. */
export interface CurrentWorkbook {
  readonly book: Book;
  readonly fileName: string;
  /** Shows another workbook in its place. */
  replace(book: Book, fileName: string): Promise<void>;
  /** Whether anything is different from when it was opened or last saved. */
  hasChanged(): boolean;
  /** Notes that a file now holds the workbook as it is. */
  noteSaved(fileName: string): void;
  settled(): Promise<void>;
}

/** Where a workbook is shown. */
export interface WorkbookPlaces {
  readonly grid: HTMLElement;
  readonly panes: Panes;
  readonly messages: GridMessages;
  readonly showName: (fileName: string) => void;
}

/** Shows a workbook in the grid and gives it to the panes. */
export async function showWorkbook(
  first: Book,
  firstName: string,
  places: WorkbookPlaces,
): Promise<CurrentWorkbook> {
  let [book, fileName, saved] = [first, firstName, ""];
  let grid: Grid | null = null;
  const noteSaved = (name: string): void => {
    fileName = name;
    saved = contentText(book);
    places.showName(name);
  };
  const replace = async (nextBook: Book, name: string): Promise<void> => {
    grid?.close();
    book = nextBook;
    noteSaved(name);
    grid = await showGrid(book, places.grid, places.messages);
    places.panes.show(book, name);
  };
  await replace(first, firstName);
  return {
    get book() {
      return book;
    },
    get fileName() {
      return fileName;
    },
    replace,
    hasChanged: () => contentText(book) !== saved,
    noteSaved,
    settled: async () => {
      for (const { client } of places.panes.open) await client?.idle();
      await grid?.settled();
    },
  };
}

// Which sheet one looks at is no change.
function contentText(book: Book): string {
  return JSON.stringify({ ...book.content(), activeSheet: 0 });
}
