import { attachWindow } from "../host/attach-window";
import type { AttachOptions, Client } from "../host/attach-client";
import type { Book } from "../host/book/book";

/** A frame with an add-in in it. */
export interface AddInFrame {
  readonly frame: HTMLIFrameElement;
  /** Null until the page in the frame has asked for its Excel. */
  readonly client: Client | null;
  readonly close: () => void;
}

/** Opens frames with add-ins in them and gives each its book. */
export interface AddInFrames {
  open(frame: HTMLIFrameElement, address: string, attachment: Attachment): AddInFrame;
  /** Called from inside a frame before office.js loads there. */
  attach(window: Window): void;
}

interface Attachment extends AttachOptions {
  readonly book: Book;
}

/** Frames whose office.js gets its host from this page; `debugBuild` is the text of office.js that describes Excel. */
export function addInFrames(debugBuild: string): AddInFrames {
  const opened = new Map<HTMLIFrameElement, { attachment: Attachment; client: Client | null }>();
  return {
    open(frame, address, attachment) {
      const entry = { attachment, client: null as Client | null };
      opened.get(frame)?.client?.close();
      opened.set(frame, entry);
      frame.src = address;
      return {
        frame,
        get client() {
          return entry.client;
        },
        close() {
          entry.client?.close();
          if (opened.get(frame) === entry) opened.delete(frame);
        },
      };
    },
    attach(window) {
      const entry = [...opened].find(([frame]) => frame.contentWindow === window)?.[1];
      if (!entry) throw new Error("This frame was not opened for an add-in.");
      const { book, ...options } = entry.attachment;
      // A pane that loads again is a new add-in.
      entry.client?.close();
      entry.client = attachWindow(book, window, { ...options, debugBuild });
    },
  };
}
