/** One object of the host's side, as an add-in's proxy stands for it: its class and what it needs to find itself. */
export interface HostObject<Self = unknown> {
  readonly className: string;
  readonly self: Self;
}

/** How the host answers for one class of Excel's objects. Names are those on the wire (`NumberFormat`). */
export interface ObjectClass<Self> {
  /** Throws ItemNotFound when the object is no more. */
  exists?(self: Self): void;
  readonly get?: Readonly<Record<string, (self: Self) => unknown>>;
  readonly set?: Readonly<Record<string, (self: Self, value: unknown) => void>>;
  /** Objects behind a property; null is a null object. */
  readonly open?: Readonly<Record<string, (self: Self) => HostObject | null>>;
  /** Methods; they answer a value, an object, or null for a null object. */
  readonly call?: Readonly<Record<string, (self: Self, ...values: unknown[]) => unknown>>;
  /** Of a collection: its items, and the one that an id or a name stands for. */
  items?(self: Self): readonly HostObject[];
  item?(self: Self, key: unknown): HostObject | null;
}

/** Every class the host knows, by name. */
export type ObjectClasses = ReadonlyMap<string, ObjectClass<unknown>>;

/** Whether a value is an object of the host (and not a plain value that came over the wire). */
export function isHostObject(value: unknown): value is HostObject {
  return hostObjects.has(value as object);
}

/** Makes an object of the host. */
export function hostObject<Self>(className: string, self: Self): HostObject<Self> {
  const made = { className, self };
  hostObjects.add(made);
  return made;
}

const hostObjects = new WeakSet();
