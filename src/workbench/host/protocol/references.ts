import type { HostObject } from "./object-class";

/** The objects that one add-in holds on to between its requests. */
export interface References {
  /** Marks an object as one to keep; its id is told with the next answer about it. */
  keep(object: HostObject): void;
  /** The id of a kept object, else null. */
  idOf(object: HostObject): string | null;
  /** Lends an object to an event, by an id that an add-in may ask for until many more events have come. */
  lend(object: HostObject): string;
  find(id: string): HostObject | null;
  remove(id: string): void;
  /** Puts what has moved in the place of what was kept; null is gone for good. */
  follow(move: (object: HostObject) => HostObject | null): void;
  /** Objects that the add-in keeps; what is lent does not count. */
  count(): number;
}

const lentAtOnce = 100;

/** Makes an empty set of references. */
export function createReferences(): References {
  const kept = new Map<string, HostObject>();
  const lent = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  let last = 0;
  const newId = (): string => {
    last += 1;
    return `reference-${last}`;
  };
  return {
    keep: (object) => {
      if (ids.has(object)) return;
      const id = newId();
      kept.set(id, object);
      ids.set(object, id);
    },
    idOf: (object) => ids.get(object) ?? null,
    lend: (object) => {
      const id = newId();
      lent.set(id, object);
      forgetOldest(lent);
      return id;
    },
    find: (id) => kept.get(id) ?? lent.get(id) ?? null,
    remove: (id) => {
      const object = kept.get(id);
      if (object) ids.delete(object);
      kept.delete(id);
    },
    follow: (move) => {
      moveAll(kept, move, (id, object, moved) => {
        ids.delete(object);
        if (moved) ids.set(moved, id);
      });
      moveAll(lent, move);
    },
    count: () => kept.size,
  };
}

function forgetOldest(lent: Map<string, HostObject>): void {
  const [oldest] = lent.keys();
  if (lent.size > lentAtOnce && oldest !== undefined) lent.delete(oldest);
}

function moveAll(
  objects: Map<string, HostObject>,
  move: (object: HostObject) => HostObject | null,
  note?: (id: string, object: HostObject, moved: HostObject | null) => void,
): void {
  for (const [id, object] of objects) {
    const moved = move(object);
    if (moved === object) continue;
    if (moved) objects.set(id, moved);
    else objects.delete(id);
    note?.(id, object, moved);
  }
}
