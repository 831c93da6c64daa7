import { createBook } from "../../../../src/workbench/host/book/create-book";
import type { BookContent } from "../../../../src/workbench/host/book/book-content";
import { book, sheet } from "../../../support/book-content-builder";

/** Names of which each makes its formula from the one before, and cells that use some of them. */
function namesBook(count: number, formula: (before: string) => string, used: readonly number[]): BookContent {
  const names = Array.from({ length: count }, (_none, at) => ({
    name: `Step_${at}`,
    formula: at === 0 ? "=1" : formula(`Step_${at - 1}`),
    visible: true,
  }));
  const cells = used.map((at, row) => ({ row, column: 0, formula: `=Step_${at}*10`, value: -1 }));
  return book([sheet("One", { cells })], { names });
}

describe("names that are made of one another", () => {
  test("are calculated where they are some dozens", () => {
    const content = createBook(namesBook(50, (before) => `=${before}+1`, [49])).content();
    expect(content.sheets[0]?.cells[0]).toMatchObject({ formula: "=Step_49*10", value: 500 });
  });

  test.each([
    ["thousands deep", (before: string) => `=${before}+1`],
    ["twice as long with every step", (before: string) => `=${before}+${before}`],
    ["in a circle", (before: string) => `=${before}+Step_3658`],
  ])("%s keep their formulas and the values that came along", (_case, formula) => {
    const given = namesBook(3659, formula, [3658, 2000, 100]);
    const content = createBook(given).content();
    expect(content.names).toEqual(given.names);
    expect(content.sheets[0]?.cells).toEqual(given.sheets[0]?.cells);
  });

  test("let all that is made of them follow when the first is changed", () => {
    const opened = createBook(namesBook(50, (before) => `=${before}+1`, [49]));
    opened.changeName("Step_0", undefined, { name: "Step_0", formula: "=101", visible: true });
    expect(opened.content().sheets[0]?.cells[0]?.value).toBe(1500);
  });
});
