import { createBook } from "../host/book/create-book";
import type { Book } from "../host/book/book";
import { PERSON } from "../host/book/person";
import { openSaved, savedBook } from "../host/book/saved-book";
import type { AddInFrames } from "./add-in-frames";

/** What the page in the hidden frame offers. */
export interface ExamplePage {
  setUpExample(): Promise<void>;
}

/** Makes a planner filled with the example, set up by the product's own code in a hidden frame. */
export async function loadExample(frames: AddInFrames): Promise<Book> {
  const book = createBook();
  const frame = document.createElement("iframe");
  frame.hidden = true;
  document.body.append(frame);
  const loaded = new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
  });
  const addIn = frames.open(frame, "/example.html", { book, author: PERSON });
  try {
    await loaded;
    await (frame.contentWindow as unknown as ExamplePage).setUpExample();
    // As if it came from a file: there is nothing to undo yet.
    return openSaved(savedBook(book));
  } finally {
    addIn.close();
    frame.remove();
  }
}
