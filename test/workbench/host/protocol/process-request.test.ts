import { processRequest } from "../../../../src/workbench/host/protocol/process-request";
import type { WireResponse } from "../../../../src/workbench/host/protocol/wire";
import { gardenContext, type Garden } from "./garden";
import { RequestBuilder } from "./request";

function garden(): Garden {
  return {
    name: "Elm Street",
    beds: [
      { id: "a", plant: "beans", rows: 3 },
      { id: "b", plant: "kale", rows: 2 },
      { id: "c", plant: "peas", rows: 1 },
    ],
  };
}

function values(response: WireResponse): unknown[] {
  const results = "Results" in response ? response.Results : response.ProcessedResults.Results;
  return results.map(({ Value }) => Value);
}

function errorOf(response: WireResponse) {
  if (!("Error" in response)) throw new Error(`Expected a refusal, got ${JSON.stringify(response)}`);
  return response.Error;
}

function ask(build: (request: RequestBuilder, root: number) => RequestBuilder, of = garden()): WireResponse {
  const request = new RequestBuilder();
  return processRequest(build(request, request.root()).build(), gardenContext(of));
}

describe("a load", () => {
  test("answers the selected properties, the object's id and what is behind it", () => {
    const response = ask((request, root) => {
      const bed = request.item(request.open(root, "Beds"), "kale");
      return request.act("query", bed, { QueryInfo: { Select: ["rows", "garden/name"] } });
    });
    expect(values(response)).toEqual([{ Id: "b", Rows: 2, Garden: { Name: "Elm Street" } }]);
  });

  test("answers everything the host knows when nothing is selected", () => {
    const response = ask((request, root) => request.act("query", root, { QueryInfo: {} }));
    expect(values(response)).toEqual([{ Name: "Elm Street" }]);
  });

  test("of a collection answers its own properties beside its items", () => {
    const response = ask((request, root) =>
      request.act("query", request.open(root, "Beds"), {
        QueryInfo: { Select: ["count", "plant"], Skip: 1, Top: 1 },
      }),
    );
    expect(values(response)).toEqual([{ Count: 3, _Items: [{ _Index: 1, Id: "b", Plant: "kale" }] }]);
  });

  test("reaches the items of a collection behind an object", () => {
    const response = ask((request, root) =>
      request.act("query", root, { QueryInfo: { Select: ["beds/plant"] } }),
    );
    const items = ["beans", "kale", "peas"].map((Plant, index) => ({
      _Index: index,
      Id: "abc"[index],
      Plant,
    }));
    expect(values(response)).toEqual([{ Beds: { _Items: items } }]);
  });

  test("of a null object answers null", () => {
    const response = ask((request, root) =>
      request.act("query", request.open(root, "Shed"), { QueryInfo: {} }),
    );
    expect(values(response)).toEqual([null]);
  });

  test.each([
    ["a property that does not exist", "colour", "InvalidArgument"],
    ["a property the host does not know", "weather", "NotImplemented"],
  ])("of %s is refused", (_case, property, code) => {
    const response = ask((request, root) =>
      request.act("query", root, { QueryInfo: { Select: [property] } }),
    );
    expect(errorOf(response)).toMatchObject({ Code: code, ActionIndex: 0 });
  });
});

describe("a write", () => {
  test("sets a property", () => {
    const elm = garden();
    ask(
      (request, root) =>
        request.act("setProperty", root, { Name: "Name", ArgumentInfo: { Arguments: ["Oak"] } }),
      elm,
    );
    expect(elm.name).toBe("Oak");
  });

  test("sets several properties at once, by the names an add-in uses", () => {
    const elm = garden();
    ask((request, root) => request.act("update", root, { ObjectState: { name: "Oak" } }), elm);
    expect(elm.name).toBe("Oak");
  });

  test.each([
    ["of a read-only property", "Plant", "leeks", "InvalidArgument"],
    ["of a wrong type", "Rows", "many", "InvalidArgument"],
    ["of a property that does not exist", "Smell", "sweet", "NotImplemented"],
    ["of what every JavaScript object has", "constructor", 1, "NotImplemented"],
  ])("%s is refused", (_case, Name, value, code) => {
    const response = ask((request, root) => {
      const bed = request.item(request.open(root, "Beds"), "a");
      return request.act("setProperty", bed, { Name, ArgumentInfo: { Arguments: [value] } });
    });
    expect(errorOf(response)).toMatchObject({
      Code: code,
      Location: `Bed.${Name.charAt(0).toLowerCase()}${Name.slice(1)}`,
    });
  });

  test("to a null object is refused", () => {
    const response = ask((request, root) =>
      request.act("setProperty", request.open(root, "Shed"), {
        Name: "Rows",
        ArgumentInfo: { Arguments: [1] },
      }),
    );
    expect(errorOf(response).Code).toBe("ItemNotFound");
  });
});

describe("ensure-unchanged", () => {
  test.each([
    ["passes when the object is as the add-in saw it", "Elm Street", null],
    ["refuses when somebody changed it", "Oak Street", "InvalidOperation"],
  ])("%s", (_case, name, code) => {
    const response = ask((request, root) => request.act("ensureUnchanged", root, { ObjectState: { name } }));
    expect("Error" in response ? response.Error.Code : null).toBe(code);
  });
});

describe("a refusal", () => {
  test("keeps what was done before it and hands back the results so far", () => {
    const elm = garden();
    const response = ask((request, root) => {
      request.act("setProperty", root, { Name: "Name", ArgumentInfo: { Arguments: ["Oak"] } });
      request.act("query", root, { QueryInfo: { Select: ["name"] } });
      request.act("instantiate", request.item(request.open(root, "Beds"), "turnips"));
      return request.act("setProperty", root, { Name: "Name", ArgumentInfo: { Arguments: ["Ash"] } });
    }, elm);
    expect(elm.name).toBe("Oak");
    expect(values(response)).toEqual([{ Name: "Oak" }]);
    expect(errorOf(response)).toMatchObject({
      Code: "ItemNotFound",
      Location: "BedCollection.getItem",
      ActionIndex: 2,
      HttpStatusCode: 404,
    });
  });

  test("names a defect of the host as one", () => {
    const response = ask((request, root) => request.act("method", root, { Name: "Breaks" }));
    expect(errorOf(response)).toMatchObject({ Code: "GeneralException", HttpStatusCode: 500 });
    expect(errorOf(response).Message).toContain("a defect");
  });

  test.each([
    ["a method", (request: RequestBuilder, root: number) => request.act("method", root, { Name: "Water" })],
    ["a kind of action", (request: RequestBuilder, root: number) => request.act("recursiveQuery", root)],
    [
      "a property with an object",
      (request: RequestBuilder, root: number) => request.act("instantiate", request.open(root, "Pond")),
    ],
  ])("as NotImplemented comes for %s the host does not know", (_case, build) => {
    expect(errorOf(ask(build)).Code).toBe("NotImplemented");
  });
});

describe("objects", () => {
  test("are made once however often a request names their path", () => {
    const elm = garden();
    ask((request, root) => {
      const added = request.method(request.open(root, "Beds"), "Add", "leeks");
      request.act("instantiate", added);
      return request.act("query", added, { QueryInfo: { Select: ["plant"] } });
    }, elm);
    expect(elm.beds.map(({ plant }) => plant)).toEqual(["beans", "kale", "peas", "leeks"]);
  });

  test("are handed to methods as themselves", () => {
    const response = ask((request, root) => {
      const [one, other] = ["a", "beans"].map((key) => request.item(request.open(root, "Beds"), key));
      const ArgumentInfo = { Arguments: [one, other], ReferencedObjectPathIds: [one, other] };
      return request.act("method", root, { Name: "Compare", ArgumentInfo });
    });
    expect(values(response)).toEqual([true]);
  });

  test("that are kept are found again by their reference until it is given back", () => {
    const context = gardenContext(garden());
    const first = new RequestBuilder();
    const bed = first.item(first.open(first.root(), "Beds"), "a");
    first.act("method", bed, { Name: "_KeepReference" }).act("instantiate", bed);
    expect(values(processRequest(first.build(), context))).toEqual([
      null,
      { Id: "a", _ReferenceId: "reference-1" },
    ]);

    const again = new RequestBuilder();
    again.act("query", again.reference("reference-1"), { QueryInfo: { Select: ["plant"] } });
    again.act("method", again.root(), {
      Name: "_RemoveReference",
      ArgumentInfo: { Arguments: ["reference-1"] },
    });
    expect(values(processRequest(again.build(), context))[0]).toMatchObject({ Plant: "beans" });

    const late = new RequestBuilder();
    late.act("instantiate", late.reference("reference-1"));
    expect(errorOf(processRequest(late.build(), context)).Code).toBe("InvalidReference");
  });
});
