import fc from "fast-check";
import { lookAlikeKey } from "../../src/domain/look-alike-key";
import { visibleName } from "../../src/domain/visible-name";
import { checkProperty } from "./check-property";
import { plainNames, respelled, respellings } from "./respelled";

describe("names that look the same", () => {
  test.each(Object.entries(respellings))("have one key when they differ in %s", (_kind, changes) => {
    for (const name of plainNames)
      for (const change of changes)
        for (const at of [0, 3, 7]) expect(lookAlikeKey(change(name, at))).toBe(lookAlikeKey(name));
  });

  test("have one key whatever signs are changed one after the other", () => {
    const pair = fc
      .constantFrom(...plainNames)
      .chain((name) => fc.record({ name: fc.constant(name), other: respelled(name) }));
    checkProperty(pair, ({ name, other }) => expect(lookAlikeKey(other)).toBe(lookAlikeKey(name)));
  });

  test.each<[string, string, string]>([
    ["a space is missing", "Lions Club", "LionsClub"],
    ["an accent is missing", "Élan", "Elan"],
    ["a dot is inside", "St. Mary", "St Mary"],
    ["a word is another", "WIC Clinic North", "WIC Clinic South"],
    ["a wildcard stands for it", "WIC*", "WIC Clinic"],
  ])("they are not when %s", (_case, one, other) => {
    expect(lookAlikeKey(one)).not.toBe(lookAlikeKey(other));
  });

  test.each([null, "", " ", "\u200B", "..."])("nothing has no key: %j", (cell) => {
    expect(lookAlikeKey(cell)).toBe("");
  });
});

describe("a name without what nobody sees", () => {
  test.each<[string, string, string]>([
    ["spaces around it and doubled", "  Lions  Club ", "Lions Club"],
    ["spaces of another kind", "Lions\u00A0Club\u2009", "Lions Club"],
    ["signs without width", "\uFEFFLions\u200B Club", "Lions Club"],
    ["accents that are signs of their own", "Cafe\u0301", "Café"],
  ])("has no %s", (_case, name, visible) => {
    expect(visibleName(name)).toBe(visible);
  });

  test.each([
    "St. Mary’s Parish",
    "Lions Club – Harbor District",
    "Acme Inc.",
    "نامه\u200Cها",
    "👩\u200D⚕️ nurses",
  ])("keeps what can be seen: %s", (name) => {
    expect(visibleName(name)).toBe(name);
  });
});
