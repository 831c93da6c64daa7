import type { Author, Book } from "./book/book";
import { eventEntries, settingsEntry, withReference } from "./objects/event-entries";
import { followChange } from "./objects/moved-area";
import { objectClasses } from "./objects/object-classes";
import { make, type Host } from "./objects/object-kinds";
import { createEndpoint, type Endpoint } from "./protocol/endpoint";
import type { EventEntry } from "./protocol/event-entry";
import type { Metadata } from "./protocol/metadata";
import { createObjectAccess } from "./protocol/object-access";
import { createReferences } from "./protocol/references";
import { settingsBell } from "./settings-bell";

/** How an add-in is attached to a book. */
export interface AttachOptions {
  /** The add-in as the maker of changes; a new one of its own when absent. */
  author?: Author;
  /** Who else sits at this machine: their changes are Local to the add-in, all others are Remote. */
  isLocal?: (author: Author) => boolean;
  /** Newest ExcelApi requirement set this Excel has; a newer API fails as ApiNotFound. */
  excelApi?: string;
  bookName?: string;
  /** Called when the add-in has the workbook saved; nothing happens when absent. */
  onSave?: () => void;
}

/** One add-in attached to a book: an endpoint for its requests and a stream of its events. */
export interface Client extends Endpoint {
  readonly author: Author;
  /** References the add-in holds; 0 when it has given all back. */
  readonly referenceCount: () => number;
  /** Resolves once all events on their way, and those that their handlers cause, are told. */
  readonly idle: () => Promise<void>;
  readonly close: () => void;
}

/** Attaches an add-in; `tell` is called with the events of each step, after the answer to the request that made them. */
export function attachClient(
  book: Book,
  metadata: Metadata,
  { options, tell }: { options: AttachOptions; tell: (entries: readonly EventEntry[]) => void },
): Client {
  const host = createHost(book, metadata, options);
  const endpoint = createEndpoint({
    metadata,
    references: host.references,
    access: createObjectAccess(metadata, objectClasses),
    root: make("Workbook", { host }),
    asOneStep: (work) => book.batch(host.author, work),
    isEditing: () => book.cellEditMode.active,
    whenEditingEnds: () => editingEnds(book),
  });
  const referenceCount = (): number => host.references.count();
  return { ...endpoint, author: host.author, referenceCount, ...tellEvents(host, options, tell) };
}

function createHost(
  book: Book,
  metadata: Metadata,
  { author, bookName = "Book1.xlsx", onSave = () => undefined }: AttachOptions,
): Host {
  return {
    book,
    author: author ?? { name: "add-in" },
    bookName,
    save: onSave,
    enums: metadata.enums,
    references: createReferences(),
    subscriptions: new Set(),
    runtime: { enableEvents: true },
  };
}

function editingEnds(book: Book): Promise<void> {
  return new Promise((resolve) => {
    book.cellEditMode.onEnd(resolve);
  });
}

/** Listens to the book and tells the add-in, step by step. */
function tellEvents(host: Host, options: AttachOptions, tell: Tell): Pick<Client, "close" | "idle"> {
  const isLocal = (author: Author): boolean => author === host.author || (options.isLocal?.(author) ?? false);
  const waiting = eventQueue(tell);
  const stops = [
    host.book.on((event) => {
      if (event.type === "changed") host.references.follow((object) => followChange(object, event.change));
      waiting.add(withReference(host, event, eventEntries(host, event, isLocal)));
    }),
    settingsBell.on(host.book, () => {
      waiting.add(host.runtime.enableEvents ? [settingsEntry()] : []);
    }),
  ];
  return {
    idle: waiting.idle,
    close: () => {
      for (const stop of stops) stop();
      waiting.close();
    },
  };
}

type Tell = (entries: readonly EventEntry[]) => void;

/** Tells events a turn of the event loop later: the answer to the request that made a change comes first. */
function eventQueue(tell: Tell) {
  let waiting: EventEntry[] = [];
  let closed = false;
  const flush = (): void => {
    const entries = waiting;
    waiting = [];
    if (!closed) tell(entries);
  };
  return {
    add: (entries: readonly EventEntry[]): void => {
      if (waiting.length === 0 && entries.length > 0) setTimeout(flush, 0);
      waiting.push(...entries);
    },
    idle: async (): Promise<void> => {
      for (let quietTurns = 0; quietTurns < 2; quietTurns += 1) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (waiting.length > 0) quietTurns = -1;
      }
    },
    close: (): void => {
      closed = true;
    },
  };
}
