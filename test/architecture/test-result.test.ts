import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const script = resolve(__dirname, "../../.ci/print-test-result.mjs");

const allPassed = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  numTotalTestSuites: 1,
  testResults: [],
};

interface TestFile {
  name: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
}

function testFile(status: string): TestFile {
  return {
    name: "a.test.ts",
    message: "",
    assertionResults: [{ status, fullName: "a sum adds up", failureMessages: ["expected 3"] }],
  };
}

const brokenFile: TestFile = { name: "b.test.ts", message: "Cannot find module", assertionResults: [] };

describe("the last line of a run", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "result-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function print(result: object | null): { status: number | null; lines: string[] } {
    const path = join(folder, "tests.json");
    if (result !== null) writeFileSync(path, JSON.stringify(result));
    const { status, stdout } = spawnSync(process.execPath, [script, path], { encoding: "utf8" });
    return { status, lines: stdout.trimEnd().split("\n") };
  }

  test.each([
    ["all passed", allPassed, "3 passed, 0 failed", 0],
    ["one failed", { ...allPassed, numFailedTests: 1 }, "3 passed, 1 failed", 1],
    ["a file did not load", { ...allPassed, numRuntimeErrorTestSuites: 1 }, "3 passed, 1 failed", 1],
    ["one was left out", { ...allPassed, numPendingTests: 1 }, "3 passed, 0 failed, 1 skipped", 1],
    ["one is still to do", { ...allPassed, numTodoTests: 1 }, "3 passed, 0 failed, 1 skipped", 1],
    ["there was no test", { ...allPassed, numPassedTests: 0 }, "0 passed, 0 failed", 1],
    ["nothing ran", null, "0 passed, 1 failed", 1],
  ])("when %s", (_case, result, lastLine, exitCode) => {
    const { status, lines } = print(result);
    expect([lines.at(-1), status]).toEqual([lastLine, exitCode]);
  });

  test.each([
    [
      "a failed test with its reason",
      testFile("failed"),
      "FAILED  a.test.ts: a sum adds up",
      "    expected 3",
    ],
    ["a test that was left out", testFile("pending"), "SKIPPED a.test.ts: a sum adds up", "Test files: 1"],
    ["a file that did not load", brokenFile, "FAILED  b.test.ts", "    Cannot find module"],
  ])("comes after %s", (_case, file, title, next) => {
    const { lines } = print({ ...allPassed, testResults: [{ ...file, name: resolve(file.name) }] });
    expect(lines.slice(0, 2)).toEqual([title, next]);
  });

  test("comes after the ten files that took longest, the slowest first", () => {
    const testResults = Array.from({ length: 12 }, (_, seconds) => ({
      ...testFile("passed"),
      name: resolve(`${seconds}.test.ts`),
      startTime: 1_000_000,
      endTime: 1_000_000 + seconds * 1_000,
    }));
    const { lines } = print({ ...allPassed, testResults });
    expect(lines.slice(1, -1)).toEqual(
      Array.from({ length: 10 }, (_, index) => `${String(11 - index).padStart(6)} s  ${11 - index}.test.ts`),
    );
  });
});
