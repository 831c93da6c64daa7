import type { ClassMetadata } from "./metadata";
import type { HostObject } from "./object-class";
import type { ObjectAccess } from "./object-access";
import type { References } from "./references";
import { refuse } from "./refusal";
import type { WireQuery } from "./wire";

/** What answering about an object needs. */
export interface QueryContext {
  readonly access: ObjectAccess;
  readonly references: References;
}

type Answer = Record<string, unknown>;

/** Answers a load: the selected properties, the objects behind them, and a collection's items page by page. */
export function answerQuery(context: QueryContext, object: HostObject, query: WireQuery): Answer {
  const metadata = context.access.metadata(object);
  if (!metadata.isCollection) return answerObject(context, object, query);
  const wanted = wantedMembers(query);
  const answer = { ...identity(context, object), ...collectionProperties(context, object, wanted) };
  const first = query.Skip ?? 0;
  const items = context.access
    .items(object)
    .slice(first, query.Top === undefined ? undefined : first + query.Top);
  const forItems = { everything: wanted.everything, members: wanted.members };
  return {
    ...answer,
    _Items: items.map((item, index) => ({
      _Index: first + index,
      ...identity(context, item),
      ...answerMembers(context, item, forItems),
    })),
  };
}

/** What an object is known by: lets office.js find it again by id or by reference. */
export function identity(context: QueryContext, object: HostObject): Answer {
  const { properties } = context.access.metadata(object);
  const answer: Answer = {};
  for (const name of ["Id", "_Id"]) {
    if (properties.has(name)) answer[name] = context.access.get(object, name);
  }
  const reference = context.references.idOf(object);
  if (reference) answer._ReferenceId = reference;
  return answer;
}

function answerObject(context: QueryContext, object: HostObject, query: WireQuery): Answer {
  return { ...identity(context, object), ...answerMembers(context, object, wantedMembers(query)) };
}

/** Members by lower-case name -> what is wanted of the object behind it (empty strings: all of it). */
interface Wanted {
  readonly everything: boolean;
  readonly members: ReadonlyMap<string, readonly string[]>;
}

function wantedMembers({ Select = [], Expand = [] }: WireQuery): Wanted {
  const paths = [...Select, ...Expand].filter((path) => path !== "" && path !== "*");
  const members = new Map<string, string[]>();
  for (const path of paths) {
    const [head = "", ...rest] = path.split("/");
    const key = head.toLowerCase();
    members.set(key, [...(members.get(key) ?? []), rest.join("/")]);
  }
  return { everything: Select.includes("*") || Select.length === 0, members };
}

/** A collection's own properties (`tables.count`) leave the list, the rest is asked of each item. */
function collectionProperties(context: QueryContext, object: HostObject, wanted: Wanted): Answer {
  const answer: Answer = {};
  const metadata = context.access.metadata(object);
  for (const name of metadata.properties.keys()) {
    const asked = wanted.members.has(name.toLowerCase());
    if (!asked && !(wanted.everything && context.access.knows(object, name))) continue;
    answer[name] = context.access.get(object, name);
    (wanted.members as Map<string, readonly string[]>).delete(name.toLowerCase());
  }
  return answer;
}

function answerMembers(context: QueryContext, object: HostObject, wanted: Wanted): Answer {
  const metadata = context.access.metadata(object);
  if (metadata.isCollection) return answerQuery(context, object, queryOf(wanted));
  const answer: Answer = {};
  for (const name of metadata.properties.keys()) {
    const asked = wanted.members.has(name.toLowerCase());
    const included = wanted.everything && !name.startsWith("_") && context.access.knows(object, name);
    if (asked || included) answer[name] = context.access.get(object, name);
  }
  for (const name of metadata.navigations.keys()) {
    const paths = wanted.members.get(name.toLowerCase());
    if (paths) answer[name] = answerBehind(context, context.access.open(object, name), paths);
  }
  refuseUnknown(metadata, wanted);
  return answer;
}

function answerBehind(
  context: QueryContext,
  behind: HostObject | null,
  paths: readonly string[],
): Answer | null {
  if (!behind) return null;
  const select = paths.filter((path) => path !== "");
  return answerQuery(context, behind, { Select: select.length < paths.length ? [...select, "*"] : select });
}

function queryOf(wanted: Wanted): WireQuery {
  const paths = [...wanted.members].flatMap(([head, rest]) =>
    rest.map((path) => (path ? `${head}/${path}` : head)),
  );
  return { Select: wanted.everything ? [...paths, "*"] : paths };
}

const clientOnlyMembers = ["isnullobject", "isnull"];

function refuseUnknown(metadata: ClassMetadata, wanted: Wanted): void {
  const known = new Set(
    [...metadata.properties.keys(), ...metadata.navigations.keys()].map((name) => name.toLowerCase()),
  );
  for (const name of wanted.members.keys()) {
    if (!known.has(name) && !clientOnlyMembers.includes(name)) {
      throw refuse.argument(`${metadata.name} has no property "${name}".`);
    }
  }
}
