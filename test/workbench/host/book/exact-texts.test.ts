import fc from "fast-check";
import { aBook } from "./book-at-hand";

const odd = [
  '=HYPERLINK("http://x")',
  "+1 Parents",
  "1/2 Way House",
  "TRUE",
  "12345",
  "@home nurses",
  "- dash",
  "'quoted",
  "#N/A-team",
  "2026-04-10",
  "50%",
  "http://example.org",
  "[label](http://example.org)",
  " spaces ",
  "two\nlines",
  "Eps* ~?",
  "> 5 Families",
];

describe("a text that looks like something else", () => {
  test.each(odd)("stays exactly %s", (text) => {
    const hand = aBook();
    hand.write("A1", [`'${text}`]);
    hand.write("B1", ["=LEN(A1)"]);
    expect(hand.value("A1")).toBe(text);
    expect(hand.formula("A1")).toBe(text);
    expect(hand.text("A1")).toBe(text);
    expect(aBook(hand.book.content()).value("A1")).toBe(text);
  });

  test("stays so whatever it is, also when the workbook is opened again", () => {
    const hand = aBook();
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...Array.from("='+-@#%$/.,:;[](){}\"*?~<>&!0123456789aAeExT é\n")),
        }),
        (text) => {
          hand.write("A1", [`'${text}`]);
          // The apostrophe alone leaves a cell that holds nothing.
          const expected = text === "" ? null : text;
          expect(hand.value("A1")).toBe(expected);
          const saved = hand.book.content().sheets[0]!.cells[0]?.value ?? null;
          expect(saved).toBe(expected);
        },
      ),
      { seed: 20260420, numRuns: 300 },
    );
  });

  test("a number stays exactly the number it is", () => {
    const hand = aBook();
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        hand.write("A1", [number]);
        expect(hand.value("A1")).toBe(number === 0 ? 0 : number);
      }),
      { seed: 20260420, numRuns: 300 },
    );
  });
});
