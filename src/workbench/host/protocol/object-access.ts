import type { ClassMetadata, Metadata } from "./metadata";
import type { HostObject, ObjectClass, ObjectClasses } from "./object-class";
import { refuse } from "./refusal";

/** The one way to an object's members: what office.js has is looked up first, then what this host answers. */
export interface ObjectAccess {
  metadata(object: HostObject): ClassMetadata;
  /** Whether this host can answer a property (used when an add-in loads everything). */
  knows(object: HostObject, property: string): boolean;
  get(object: HostObject, property: string): unknown;
  set(object: HostObject, property: string, value: unknown): void;
  open(object: HostObject, property: string): HostObject | null;
  call(object: HostObject, method: string, values: readonly unknown[]): unknown;
  items(collection: HostObject): readonly HostObject[];
  item(collection: HostObject, key: unknown): HostObject;
}

/** Joins office.js's metadata with the host's own classes; whatever the host lacks is refused as NotImplemented. */
export function createObjectAccess(metadata: Metadata, classes: ObjectClasses): ObjectAccess {
  const metadataOf = (object: HostObject): ClassMetadata => {
    const found = metadata.classes.get(object.className);
    if (!found) throw refuse.unknown(object.className);
    return found;
  };
  const classOf = (object: HostObject): ObjectClass<unknown> => {
    const found = classes.get(object.className);
    if (!found) throw refuse.unknown(`Excel.${object.className}`);
    found.exists?.(object.self);
    return found;
  };
  return {
    metadata: metadataOf,
    knows: (object, property) => own(classOf(object).get, property) !== undefined,
    get: (object, property) => {
      const read = own(classOf(object).get, property);
      if (!read) throw refuse.unknown(`${object.className}.${clientName(property)}`);
      return read(object.self);
    },
    set: (object, property, value) =>
      setProperty({ object, property, value }, metadataOf(object), classOf(object)),
    open: (object, property) => {
      const open = own(classOf(object).open, property);
      if (!open) throw refuse.unknown(`${object.className}.${clientName(property)}`);
      return open(object.self);
    },
    call: (object, method, values) => {
      const definition = classOf(object);
      const call = own(definition.call, method) ?? collectionMethod(definition, method);
      if (!call) throw refuse.unknown(`${object.className}.${clientName(method)}()`);
      return call(object.self, ...values);
    },
    items: (collection) => itemsOf(classOf(collection), collection.self),
    item: (collection, key) => itemOf(classOf(collection), collection.self, key),
  };
}

/** A member's name as an add-in writes it. */
export function clientName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

interface PropertyWrite {
  object: HostObject;
  property: string;
  value: unknown;
}

function setProperty(write: PropertyWrite, metadata: ClassMetadata, definition: ObjectClass<unknown>): void {
  const { object, property, value } = write;
  const name = `${object.className}.${clientName(property)}`;
  const set = own(definition.set, property);
  if (metadata.properties.get(property)?.writable === false) throw refuse.argument(`${name} is read-only.`);
  if (!set) throw refuse.unknown(`${name} as something to set`);
  set(object.self, value);
}

type Call = (self: unknown, ...values: unknown[]) => unknown;

/** The methods that every collection has in common. */
function collectionMethod(definition: ObjectClass<unknown>, method: string): Call | undefined {
  if (!definition.items) return undefined;
  return own(collectionMethods(definition), method);
}

function collectionMethods(definition: ObjectClass<unknown>): Record<string, Call> {
  return {
    GetCount: (self) => itemsOf(definition, self).length,
    GetItem: (self, key) => itemOf(definition, self, key),
    GetItemOrNullObject: (self, key) => definition.item?.(self, key) ?? null,
    GetItemAt: (self, index) => {
      const found = typeof index === "number" ? itemsOf(definition, self)[index] : undefined;
      if (!found) throw refuse.argument("There is no item at this index.");
      return found;
    },
  };
}

function itemsOf(definition: ObjectClass<unknown>, self: unknown): readonly HostObject[] {
  if (!definition.items) throw refuse.operation("This object is not a collection.");
  return definition.items(self);
}

function itemOf(definition: ObjectClass<unknown>, self: unknown, key: unknown): HostObject {
  if (!definition.item) throw refuse.unknown("how to find an item in this collection");
  const found = definition.item(self, key);
  if (!found) throw refuse.notFound();
  return found;
}

/** Own members only: a request must not reach `constructor` or `toString`. */
function own<Member>(
  members: Readonly<Record<string, Member>> | undefined,
  name: string,
): Member | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined;
}
