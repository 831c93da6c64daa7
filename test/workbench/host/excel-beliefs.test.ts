import { readFileSync } from "node:fs";
import { join } from "node:path";

const rows = readFileSync(join(__dirname, "../../excel-beliefs.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| (?!behavior |-)/.test(line))
  .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "").trim()));

/** `file`: words of a test's title, several of them parted by semicolons. */
function citedTests(cell: string): { file: string; words: string }[] {
  return cell.split(/; (?=`)/).map((cited) => {
    const found = /^`([^`]+)`: (.+)$/.exec(cited);
    return { file: found?.[1] ?? "", words: found?.[2] ?? cited };
  });
}

describe("a belief about Excel", () => {
  test.each(rows.map(([behavior = "", source = "", tests = ""]) => [behavior, source, tests]))(
    "has a source and a test that is there: %s",
    (_behavior, source, tests) => {
      expect(source).toMatch(/DOC:|REF:|LIB|#\d|https:|inference/);
      for (const { file, words } of citedTests(tests)) {
        const text = readFileSync(join(__dirname, `${file}.test.ts`), "utf8");
        expect(text.replaceAll(/\s+/g, " ")).toContain(words);
      }
    },
  );

  test("is claimed nowhere to have been tried", () => {
    expect(rows.length).toBeGreaterThan(50);
  });
});
