/** The kinds of action in a request, by the numbers office.js writes. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** The ways in which an object path says how its object is reached. */
export const objectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface WireArguments {
  Arguments?: unknown[] | null;
  /** Same shape as the arguments; the id of an object path where the argument is an object. */
  ReferencedObjectPathIds?: unknown[] | null;
}

export interface WireQuery {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface WireAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: WireArguments;
  QueryInfo?: WireQuery;
  /** Of an update or ensure-unchanged: property in the add-in's spelling -> value. */
  ObjectState?: Record<string, unknown>;
}

export interface WirePath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: WireArguments;
}

export interface WireRequest {
  AutoKeepReference?: boolean;
  Actions: WireAction[];
  ObjectPaths: Record<string, WirePath>;
}

export interface WireResult {
  ActionId: number;
  Value: unknown;
}

export interface WireError {
  Code: string;
  Message: string;
  Location: string | null;
  ActionIndex: number;
  HttpStatusCode: number;
}

export type WireResponse =
  | { Results: WireResult[]; TraceIds: number[] }
  | { Error: WireError; ProcessedResults: { Results: WireResult[] }; TraceIds: number[] };

/** Request flag that asks to wait while a person is typing in a cell (`Excel.run({ delayForCellEdit: true })`). */
export const delayForCellEditFlag = 64;
