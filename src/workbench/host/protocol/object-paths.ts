import { hostObject, isHostObject, type HostObject } from "./object-class";
import type { ObjectAccess } from "./object-access";
import type { References } from "./references";
import { Refusal, refuse } from "./refusal";
import { objectPathType, type WireArguments, type WirePath, type WireRequest } from "./wire";

/** Turns the object paths of one request into objects; each path is walked once. */
export interface ObjectPaths {
  /** The object at a path; null is a null object. */
  resolve(pathId: number): HostObject | null;
  /** The arguments of a call, with the objects among them. */
  arguments(info: WireArguments | undefined): unknown[];
}

/** Parts that walking a path needs. */
export interface PathContext {
  readonly access: ObjectAccess;
  readonly references: References;
  readonly root: HostObject;
}

/** Class of the services that office.js itself calls when it starts; the host has nothing to do for them. */
export const serviceClass = "StartUpService";

/** Reads the object paths of a request. */
export function createObjectPaths(request: WireRequest, context: PathContext): ObjectPaths {
  const resolved = new Map<number, HostObject | null>();
  const resolve = (pathId: number): HostObject | null => {
    const known = resolved.get(pathId);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[String(pathId)];
    if (!path) throw new Refusal("InvalidObjectPath", `The object path ${pathId} is missing.`);
    const object = walk(path);
    resolved.set(pathId, object);
    return object;
  };
  const readArguments = (info: WireArguments | undefined): unknown[] =>
    (info?.Arguments ?? []).map((value, index) =>
      argument(value, info?.ReferencedObjectPathIds?.[index], resolve),
    );
  const walk = (path: WirePath): HostObject | null => {
    if (path.ParentObjectPathId === undefined || path.ParentObjectPathId === 0) return start(path, context);
    const parent = resolve(path.ParentObjectPathId);
    return (
      parent && step(path, parent, { access: context.access, values: () => readArguments(path.ArgumentInfo) })
    );
  };
  return { resolve, arguments: readArguments };
}

function start(path: WirePath, { root, references }: PathContext): HostObject | null {
  switch (path.ObjectPathType) {
    case objectPathType.global:
      return root;
    case objectPathType.nullObject:
      return null;
    case objectPathType.referenceId: {
      const found = references.find(path.Name);
      if (!found) throw refuse.reference("The reference is no longer kept.");
      return found;
    }
    case objectPathType.newObject:
      if (!path.Name.endsWith("InternalService")) throw refuse.unknown(`the service ${path.Name}`);
      return hostObject(serviceClass, null);
    default:
      throw refuse.unknown(`an object path of type ${path.ObjectPathType} without a parent`);
  }
}

function step(
  path: WirePath,
  parent: HostObject,
  { access, values }: { access: ObjectAccess; values: () => unknown[] },
): HostObject | null {
  switch (path.ObjectPathType) {
    case objectPathType.method: {
      const answer = access.call(parent, path.Name, values());
      if (answer !== null && !isHostObject(answer)) throw refuse.unknown(`${path.Name}() as an object`);
      return answer;
    }
    case objectPathType.property:
      return access.open(parent, path.Name);
    case objectPathType.indexer:
      return access.item(parent, values()[0]);
    default:
      throw refuse.unknown(`an object path of type ${path.ObjectPathType}`);
  }
}

function argument(value: unknown, pathId: unknown, resolve: (pathId: number) => HostObject | null): unknown {
  if (Array.isArray(pathId) && Array.isArray(value)) {
    return value.map((part: unknown, index) => argument(part, pathId[index] as unknown, resolve));
  }
  if (typeof pathId === "number" && pathId !== 0 && value === pathId) return resolve(pathId);
  return withObjects(value, resolve);
}

/** An object within plain data is written as `{ _ObjectPathId }`. */
function withObjects(value: unknown, resolve: (pathId: number) => HostObject | null): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((part: unknown) => withObjects(part, resolve));
  const record = value as Record<string, unknown>;
  if (typeof record._ObjectPathId === "number") return resolve(record._ObjectPathId);
  return Object.fromEntries(Object.entries(record).map(([key, part]) => [key, withObjects(part, resolve)]));
}
