import { isSameValue } from "./same-value";
import { errorLocation } from "./error-location";
import { isHostObject, type HostObject } from "./object-class";
import type { Metadata } from "./metadata";
import { createObjectPaths, serviceClass, type ObjectPaths, type PathContext } from "./object-paths";
import { answerQuery, identity } from "./query";
import { isRefusal, refuse } from "./refusal";
import {
  actionType,
  type WireAction,
  type WireError,
  type WireRequest,
  type WireResponse,
  type WireResult,
} from "./wire";

/** What carrying out requests needs. */
export interface RequestContext extends PathContext {
  readonly metadata: Metadata;
}

/**
 * Carries out the actions of a request, in order, and collects their results. At the first refusal it stops: what was
 * done stays done, and the results so far are handed back with the error.
 */
export function processRequest(request: WireRequest, context: RequestContext): WireResponse {
  const paths = createObjectPaths(request, context);
  const results: WireResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === actionType.trace) traces.push(action.Id);
      const value = act(action, { ...context, paths });
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (thrown) {
      const error = describe(thrown, {
        request,
        index,
        metadata: context.metadata,
        root: context.root.className,
      });
      return { Error: error, ProcessedResults: { Results: results }, TraceIds: traces };
    }
  }
  return { Results: results, TraceIds: traces };
}

type ActionContext = RequestContext & { paths: ObjectPaths };

function act(action: WireAction, context: ActionContext): unknown {
  if (action.ActionType === actionType.trace) return null;
  const object = context.paths.resolve(action.ObjectPathId);
  if (object?.className === serviceClass) return null;
  switch (action.ActionType) {
    case actionType.instantiate:
      return object && identity(context, object);
    case actionType.query:
    case actionType.queryAsJson:
      return object && answerQuery(context, object, action.QueryInfo ?? {});
    case actionType.method:
      return object && callMethod(object, action, context);
    case actionType.setProperty:
      context.access.set(present(object), action.Name, context.paths.arguments(action.ArgumentInfo)[0]);
      return undefined;
    case actionType.update:
      update(present(object), action, context);
      return undefined;
    case actionType.ensureUnchanged:
      ensureUnchanged(present(object), action, context);
      return undefined;
    default:
      throw refuse.unknown(`an action of type ${action.ActionType}`);
  }
}

function callMethod(object: HostObject, action: WireAction, context: ActionContext): unknown {
  const values = context.paths.arguments(action.ArgumentInfo);
  if (action.Name === "_KeepReference") {
    context.references.keep(object);
    return null;
  }
  if (action.Name === "_RemoveReference") {
    context.references.remove(String(values[0]));
    return null;
  }
  const answer = context.access.call(object, action.Name, values);
  return isHostObject(answer) ? identity(context, answer) : (answer ?? null);
}

function update(object: HostObject, action: WireAction, context: ActionContext): void {
  for (const [wireName, value] of propertiesOf(object, action, context))
    context.access.set(object, wireName, value);
}

function ensureUnchanged(object: HostObject, action: WireAction, context: ActionContext): void {
  for (const [wireName, value] of propertiesOf(object, action, context)) {
    if (!isSameValue(context.access.get(object, wireName), value))
      throw refuse.operation("The object has changed.");
  }
}

/** Updates name properties as an add-in does; the wire's spelling comes from the metadata. */
function propertiesOf(object: HostObject, action: WireAction, context: ActionContext): [string, unknown][] {
  const known = [...context.access.metadata(object).properties];
  return Object.entries(action.ObjectState ?? {}).map(([name, value]) => {
    const wireName = known.find(([, { clientName }]) => clientName === name)?.[0];
    if (!wireName) throw refuse.argument(`${object.className} has no property "${name}".`);
    return [wireName, value];
  });
}

function present(object: HostObject | null): HostObject {
  if (!object) throw refuse.notFound("The object");
  return object;
}

interface Failure {
  request: WireRequest;
  index: number;
  metadata: Metadata;
  root: string;
}

function describe(thrown: unknown, { request, index, metadata, root }: Failure): WireError {
  const action = request.Actions[index];
  const location = action ? errorLocation(request, action, { metadata, root }) : null;
  if (isRefusal(thrown)) {
    const { code, message, httpStatus } = thrown;
    return {
      Code: code,
      Message: message,
      Location: location,
      ActionIndex: index,
      HttpStatusCode: httpStatus,
    };
  }
  const stack = thrown instanceof Error ? thrown.stack : String(thrown);
  return {
    Code: "GeneralException",
    Message: `A defect in the workbench host: ${stack}`,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: 500,
  };
}
