import type { HostObject } from "./object-class";

/** The objects that one add-in holds on to between its requests. */
export interface References {
  /** Marks an object as one to keep; its id is told with the next answer about it. */
  keep(object: HostObject): void;
  /** The id of a kept object, else null. */
  idOf(object: HostObject): string | null;
  /** Keeps an object and answers its id at once (an event names the cells it is about in this way). */
  add(object: HostObject): string;
  find(id: string): HostObject | null;
  remove(id: string): void;
  /** Puts what has moved in the place of what was kept; null is gone for good. */
  follow(move: (object: HostObject) => HostObject | null): void;
  count(): number;
}

/** Makes an empty set of references. */
export function createReferences(): References {
  const objects = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  let last = 0;
  const add = (object: HostObject): string => {
    const known = ids.get(object);
    if (known) return known;
    last += 1;
    const id = `reference-${last}`;
    objects.set(id, object);
    ids.set(object, id);
    return id;
  };
  return {
    keep: (object) => void add(object),
    idOf: (object) => ids.get(object) ?? null,
    add,
    find: (id) => objects.get(id) ?? null,
    remove: (id) => {
      const object = objects.get(id);
      if (object) ids.delete(object);
      objects.delete(id);
    },
    follow: (move) => {
      for (const [id, object] of objects) {
        const moved = move(object);
        if (moved === object) continue;
        ids.delete(object);
        if (moved) ids.set(moved, id);
        if (moved) objects.set(id, moved);
        else objects.delete(id);
      }
    },
    count: () => objects.size,
  };
}
