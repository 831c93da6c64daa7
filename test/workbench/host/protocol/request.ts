import {
  actionType,
  objectPathType,
  type WireAction,
  type WirePath,
  type WireRequest,
} from "../../../../src/workbench/host/protocol/wire";

/** Writes requests as office.js writes them, path by path and action by action. */
export class RequestBuilder {
  readonly #request: WireRequest = { Actions: [], ObjectPaths: {} };
  #last = 0;

  root(): number {
    return this.#path({ ObjectPathType: objectPathType.global, Name: "" });
  }
  open(parent: number, name: string): number {
    return this.#path({ ObjectPathType: objectPathType.property, Name: name, ParentObjectPathId: parent });
  }
  method(parent: number, name: string, ...values: unknown[]): number {
    const ArgumentInfo = { Arguments: values };
    return this.#path({
      ObjectPathType: objectPathType.method,
      Name: name,
      ParentObjectPathId: parent,
      ArgumentInfo,
    });
  }
  item(parent: number, key: unknown): number {
    const ArgumentInfo = { Arguments: [key] };
    return this.#path({
      ObjectPathType: objectPathType.indexer,
      Name: "",
      ParentObjectPathId: parent,
      ArgumentInfo,
    });
  }
  reference(id: string): number {
    return this.#path({ ObjectPathType: objectPathType.referenceId, Name: id });
  }
  act(kind: keyof typeof actionType, ObjectPathId: number, more: Partial<WireAction> = {}): this {
    this.#last += 1;
    this.#request.Actions.push({
      Id: this.#last,
      ActionType: actionType[kind],
      Name: "",
      ObjectPathId,
      ...more,
    });
    return this;
  }
  build(): WireRequest {
    return this.#request;
  }

  #path(path: Omit<WirePath, "Id">): number {
    this.#last += 1;
    this.#request.ObjectPaths[String(this.#last)] = { Id: this.#last, ...path };
    return this.#last;
  }
}
