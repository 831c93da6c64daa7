import { hostObject } from "../../../../src/workbench/host/protocol/object-class";
import { createReferences } from "../../../../src/workbench/host/protocol/references";

const bed = (plant: string) => hostObject("Bed", { plant });

test("what is kept is found by one id, however often it is kept, until it is given back", () => {
  const references = createReferences();
  const beans = bed("beans");
  references.keep(beans);
  references.keep(beans);
  const id = references.idOf(beans) ?? "";
  expect([references.find(id), references.count()]).toEqual([beans, 1]);
  references.remove(id);
  expect([references.find(id), references.idOf(beans), references.count()]).toEqual([null, null, 0]);
});

test("what has moved is found by the id it had, and what is gone is not", () => {
  const references = createReferences();
  const [beans, kale, peas] = [bed("beans"), bed("kale"), bed("peas")];
  for (const object of [beans, kale]) references.keep(object);
  const [first = "", second = ""] = [beans, kale].map((object) => references.idOf(object) ?? "");
  references.follow((object) => (object === beans ? peas : null));
  expect([references.find(first), references.idOf(peas), references.find(second)]).toEqual([
    peas,
    first,
    null,
  ]);
  expect(references.count()).toBe(1);
});

test("what is lent to events counts for nothing and is forgotten after a hundred more", () => {
  const references = createReferences();
  const ids = Array.from({ length: 101 }, (_event, index) => references.lend(bed(`plant ${index}`)));
  expect(references.count()).toBe(0);
  expect(ids.map((id) => references.find(id) !== null)).toEqual([
    false,
    ...Array.from({ length: 100 }, () => true),
  ]);
});
