import { createStore, del, get, keys, set } from "idb-keyval";
import type { BookParts } from "../book-parts";

/** A workbook as it was when it was last kept, by the page that had it open. */
export interface KeptBook {
  readonly fileName: string;
  /** Units: milliseconds since 1970. */
  readonly keptAt: number;
  readonly parts: BookParts;
  readonly activeSheet: number;
  /** What add-ins keep in the workbook, key by key. */
  readonly settings: readonly (readonly [string, unknown])[];
  /** What its file holds that the workbench does not. */
  readonly unkept: readonly string[];
}

/** Kept workbooks in the browser's own storage, one for each page, by the page's id. */
export interface KeptBooks {
  ids(): Promise<string[]>;
  read(id: string): Promise<KeptBook | undefined>;
  keep(id: string, book: KeptBook): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Errors: every call is refused when the browser keeps nothing, or has no room left. */
export function keptBooks(): KeptBooks {
  // Opened at the first call, so that a browser that refuses this refuses the call.
  let store: ReturnType<typeof createStore> | undefined;
  const opened = () => (store ??= createStore("partnership-planner-workbench", "kept"));
  return {
    ids: async () => keys<string>(opened()),
    read: async (id) => get<KeptBook>(id, opened()),
    keep: async (id, book) => set(id, book, opened()),
    remove: async (id) => del(id, opened()),
  };
}
