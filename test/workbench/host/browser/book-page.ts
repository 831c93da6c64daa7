import { createBook } from "../../../../src/workbench/host/book/create-book";
import { attachWindow } from "../../../../src/workbench/host/attach-window";

const book = createBook();
const person = { name: "the person at this machine" };

/** What the page offers: add-ins in frames call `attachAddIn`, the test acts as the person at the grid. */
const page = {
  /** Set before any frame loads. */
  debugBuild: "",
  attachAddIn: (frame: Window) =>
    attachWindow(book, frame, { debugBuild: page.debugBuild, isLocal: (author) => author === person }),
  beginCellEdit: () => {
    book.cellEditMode.begin();
  },
  endCellEdit: () => {
    book.cellEditMode.end();
  },
  typeInto: (sheetName: string, row: number, column: number, input: string | number) =>
    book.batch(person, () => {
      const sheet = book.sheets().find(({ name }) => name === sheetName);
      if (!sheet) throw new Error(`There is no sheet ${sheetName}.`);
      book.write(sheet.id, { row, column, rowCount: 1, columnCount: 1 }, [[input]]);
    }),
};

export type BookPage = typeof page;

Object.assign(window, { bookPage: page });
