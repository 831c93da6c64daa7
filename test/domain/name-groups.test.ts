import fc from "fast-check";
import type { Cell } from "../../src/domain/cell";
import { lookAlikeKey } from "../../src/domain/look-alike-key";
import { nameGroups } from "../../src/domain/name-groups";
import { nameKey } from "../../src/domain/name-key";
import { notAvailable } from "./builders";
import { checkProperty } from "./check-property";
import { plainNames, respelled } from "./respelled";

const listed = (cell: Cell) => ({ cell, isListed: true });
const named = (cell: Cell) => ({ cell, isListed: false });

function groups(...cells: Parameters<typeof nameGroups>[0]) {
  return nameGroups(cells).map(({ name, differing }) => [name, ...differing.map(({ cell }) => cell)]);
}

describe("names that look the same", () => {
  test("are to be spelled as the list has them, without signs that nobody sees", () => {
    expect(groups(named("Radio"), listed("Radio. "), named("radio."))).toEqual([
      ["Radio.", "Radio", "Radio. "],
    ]);
  });

  test("are to be spelled as most of them are where there is no list", () => {
    expect(groups(named("Ana\u00A0B."), named("Ana B"), named("Ana B"))).toEqual([["Ana B", "Ana\u00A0B."]]);
  });

  test("are none when they differ in capitals only, or are numbers, blanks and errors", () => {
    expect(
      groups(listed("Radio"), named("RADIO"), listed(7), named("7"), named(null), named(notAvailable)),
    ).toEqual([]);
  });

  test("are none when each is spelled in one way that can be seen", () => {
    expect(groups(listed("St. Mary’s Parish"), named("St. Mary’s Parish"), listed("Acme Inc."))).toEqual([]);
  });

  test("are one name once they are spelled as is said, whatever signs they were made of", () => {
    const spellings = fc.constantFrom(...plainNames).chain((name) =>
      fc.record({
        name: fc.constant(name),
        cells: fc.array(fc.record({ cell: respelled(name), isListed: fc.boolean() }), { minLength: 1 }),
      }),
    );
    checkProperty(spellings, ({ name, cells }) => {
      const found = nameGroups(cells);
      const differing = new Set(found.flatMap((group) => group.differing));
      const after = cells.map((one) => (differing.has(one) ? { ...one, cell: found[0]?.name ?? "" } : one));
      expect(new Set(after.map(({ cell }) => nameKey(cell))).size).toBe(1);
      expect(lookAlikeKey(after[0]?.cell ?? null)).toBe(lookAlikeKey(name));
      expect(nameGroups(after)).toEqual([]);
    });
  });
});
