import type { Metadata } from "./metadata";
import { clientName } from "./object-access";
import { actionType, objectPathType, type WireAction, type WirePath, type WireRequest } from "./wire";

/** Says where a request failed as office.js reports it: `Worksheet.getRange`, `Table.name`. */
export function errorLocation(
  request: WireRequest,
  action: WireAction,
  { metadata, root }: { metadata: Metadata; root: string },
): string | null {
  const classAt = (pathId: number | undefined): string | null => {
    const path = pathId === undefined ? undefined : request.ObjectPaths[String(pathId)];
    if (!path) return null;
    if (path.ObjectPathType === objectPathType.global) return root;
    return classBehind(path, classAt(path.ParentObjectPathId), metadata);
  };
  if (action.ActionType === actionType.method || action.ActionType === actionType.setProperty) {
    return `${classAt(action.ObjectPathId) ?? "Object"}.${clientName(action.Name)}`;
  }
  const path = request.ObjectPaths[String(action.ObjectPathId)];
  const parent = classAt(path?.ParentObjectPathId);
  if (!path || !parent) return classAt(action.ObjectPathId);
  return `${parent}.${path.ObjectPathType === objectPathType.indexer ? "getItem" : clientName(path.Name)}`;
}

function classBehind(path: WirePath, parent: string | null, metadata: Metadata): string | null {
  const parentClass = parent === null ? undefined : metadata.classes.get(parent);
  if (!parentClass) return null;
  switch (path.ObjectPathType) {
    case objectPathType.property:
      return parentClass.navigations.get(path.Name) ?? null;
    case objectPathType.indexer:
      return parentClass.itemClass;
    default:
      return parentClass.methods.get(path.Name) ?? null;
  }
}
