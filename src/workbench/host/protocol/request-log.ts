import { actionType, type WireRequest } from "./wire";

/** One request an add-in made. */
export interface RequestEntry {
  /** A sync does work; a clean-up only gives references back; a start-up call tells Excel that the add-in is there. */
  readonly kind: "sync" | "clean-up" | "start-up";
  /** Length of the request on the wire, in bytes. */
  readonly bytes: number;
  readonly actions: number;
  /** How many of the actions write a property. */
  readonly writes: number;
  readonly request: WireRequest;
  /** Length of the answer; 0 while there is none. */
  answerBytes: number;
  /** Error code of the answer; null when all went well or there is no answer. */
  errorCode: string | null;
}

/** Describes a request for the log. */
export function logEntry(request: WireRequest, bytes: number): RequestEntry {
  return {
    kind: kindOf(request),
    bytes,
    actions: request.Actions.length,
    writes: request.Actions.filter(({ ActionType }) => ActionType === actionType.setProperty).length,
    request,
    answerBytes: 0,
    errorCode: null,
  };
}

function kindOf({ Actions, ObjectPaths }: WireRequest): RequestEntry["kind"] {
  if (Object.values(ObjectPaths).some(({ Name }) => Name.endsWith("InternalService"))) return "start-up";
  const work = Actions.filter(({ ActionType }) => ActionType !== actionType.instantiate);
  const givesBack = work.length > 0 && work.every(({ Name }) => Name === "_RemoveReference");
  return givesBack ? "clean-up" : "sync";
}
