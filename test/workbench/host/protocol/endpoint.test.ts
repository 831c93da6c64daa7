import { createEndpoint, payloadLimitBytes } from "../../../../src/workbench/host/protocol/endpoint";
import { delayForCellEditFlag } from "../../../../src/workbench/host/protocol/wire";
import { gardenContext } from "./garden";
import { RequestBuilder } from "./request";

function endpoint() {
  const garden = { name: "Elm Street", beds: [{ id: "a", plant: "beans", rows: 3 }] };
  const editing = { active: false, end: (): void => undefined };
  const made = createEndpoint({
    ...gardenContext(garden),
    asOneStep: (work) => work(),
    isEditing: () => editing.active,
    whenEditingEnds: () =>
      new Promise((resolve) => {
        editing.end = () => {
          editing.active = false;
          resolve();
        };
      }),
  });
  return { ...made, garden, editing };
}

function rename(name: string): string {
  const request = new RequestBuilder();
  request.act("setProperty", request.root(), { Name: "Name", ArgumentInfo: { Arguments: [name] } });
  return JSON.stringify(request.build());
}

function read(): string {
  const request = new RequestBuilder();
  request.act("query", request.root(), { QueryInfo: { Select: ["name"] } });
  return JSON.stringify(request.build());
}

describe("the size of a request", () => {
  test("may be five megabytes and not a byte more, counted as bytes and not as letters", async () => {
    const { answer, garden } = endpoint();
    const room = payloadLimitBytes - rename("").length;
    await answer(rename("x".repeat(room)), 0);
    expect(garden.name).toHaveLength(room);
    await expect(answer(rename("é".repeat(room / 2 + 1)), 0)).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    expect(garden.name).toHaveLength(room);
  });

  test("of an answer has the same limit", async () => {
    const { answer, garden, requests } = endpoint();
    garden.name = "x".repeat(payloadLimitBytes);
    await expect(answer(read(), 0)).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
    expect(requests.at(-1)?.errorCode).toBe("ResponsePayloadSizeLimitExceeded");
  });
});

describe("while a person types in a cell", () => {
  test("a request is refused", async () => {
    const { answer, editing, garden } = endpoint();
    editing.active = true;
    await expect(answer(rename("Oak"), 1)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    expect(garden.name).toBe("Elm Street");
  });

  test("a request that asks to be delayed waits until the person is done", async () => {
    const { answer, editing, garden } = endpoint();
    editing.active = true;
    const answered = answer(rename("Oak"), 1 | delayForCellEditFlag);
    await new Promise((resolve) => setImmediate(resolve));
    expect(garden.name).toBe("Elm Street");
    editing.end();
    await answered;
    expect(garden.name).toBe("Oak");
  });
});

describe("a fault that a test asked for", () => {
  test("refuses the sync it was meant for and leaves the others alone", async () => {
    const { answer, faults, garden } = endpoint();
    faults.refuse("AccessDenied", { after: 1 });
    await answer(rename("Oak"), 0);
    await expect(answer(rename("Ash"), 0)).rejects.toMatchObject({ code: "AccessDenied" });
    await answer(read(), 0);
    expect(garden.name).toBe("Oak");
  });

  test("that hangs never answers", async () => {
    const { answer, faults, garden } = endpoint();
    faults.hang();
    const first = await Promise.race([
      answer(rename("Oak"), 0).then(() => "answered"),
      new Promise((resolve) => setImmediate(() => resolve("no answer"))),
    ]);
    expect(first).toBe("no answer");
    expect(garden.name).toBe("Elm Street");
  });

  test("passes over clean-ups", async () => {
    const { answer, faults } = endpoint();
    const cleanUp = new RequestBuilder();
    cleanUp.act("method", cleanUp.root(), {
      Name: "_RemoveReference",
      ArgumentInfo: { Arguments: ["reference-9"] },
    });
    faults.refuse("GeneralException");
    await answer(JSON.stringify(cleanUp.build()), 0);
    await expect(answer(read(), 0)).rejects.toMatchObject({ code: "GeneralException" });
  });
});

test("the log tells syncs from clean-ups, with bytes, actions, writes and error codes", async () => {
  const { answer, requests } = endpoint();
  await answer(rename("Oak"), 0);
  const wrong = new RequestBuilder();
  wrong.act("query", wrong.root(), { QueryInfo: { Select: ["colour"] } });
  await answer(JSON.stringify(wrong.build()), 0);
  const cleanUp = new RequestBuilder();
  const root = cleanUp.root();
  cleanUp.act("instantiate", root);
  cleanUp.act("method", root, { Name: "_RemoveReference", ArgumentInfo: { Arguments: ["reference-1"] } });
  await answer(JSON.stringify(cleanUp.build()), 0);
  expect(requests).toMatchObject([
    { kind: "sync", actions: 1, writes: 1, bytes: rename("Oak").length, errorCode: null },
    { kind: "sync", actions: 1, writes: 0, errorCode: "InvalidArgument" },
    { kind: "clean-up", actions: 2, writes: 0, errorCode: null },
  ]);
});
