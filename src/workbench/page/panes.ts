import type { Book } from "../host/book/book";
import { PERSON } from "../host/book/person";
import type { AddInFrame, AddInFrames } from "./add-in-frames";

/** The task panes beside the grid: the person's own and, at will, a colleague's. */
export interface Panes {
  /** Loads all panes anew, on this book. */
  show(book: Book, bookName: string): void;
  /** Opens the colleague's pane, or closes it. Gives back whether it is open. */
  toggleSecond(): boolean;
  readonly open: readonly AddInFrame[];
}

/** Puts the product's own pane into the page, once for each person. */
export function panes(place: HTMLElement, frames: AddInFrames, onSave: () => void): Panes {
  let shown: { book: Book; bookName: string } | null = null;
  let open: AddInFrame[] = [];
  const load = (person: PaneOwner, frame: HTMLIFrameElement): AddInFrame | null =>
    shown && frames.open(frame, paneAddress, { ...shown, ...person.options, onSave });
  const add = (person: PaneOwner): void => {
    const added = load(person, addFrame(place, person.title));
    if (added) open.push(added);
  };
  return {
    show(book, bookName) {
      shown = { book, bookName };
      if (open.length === 0) add(owners[0]);
      else open = open.flatMap(({ frame }, index) => load(index === 0 ? owners[0] : owners[1], frame) ?? []);
    },
    toggleSecond() {
      const [, second] = open;
      if (second) removeFrame(second);
      if (second) open.pop();
      else add(owners[1]);
      place.classList.toggle("shared", open.length > 1);
      return open.length > 1;
    },
    get open() {
      return open;
    },
  };
}

const paneAddress = "/pane/taskpane.html";

interface PaneOwner {
  readonly title: string;
  readonly options: { isLocal?: (author: { name: string }) => boolean };
}

// What the person types in the grid is local to the own pane; to a colleague it comes from elsewhere.
const owners: readonly [PaneOwner, PaneOwner] = [
  { title: "Your pane", options: { isLocal: (author) => author === PERSON } },
  { title: "A colleague’s pane", options: {} },
];

function addFrame(place: HTMLElement, title: string): HTMLIFrameElement {
  const pane = document.createElement("section");
  pane.className = "pane";
  const heading = document.createElement("h2");
  heading.textContent = title;
  const frame = document.createElement("iframe");
  frame.title = title;
  pane.append(heading, frame);
  place.append(pane);
  return frame;
}

function removeFrame(pane: AddInFrame): void {
  pane.close();
  pane.frame.parentElement?.remove();
}
