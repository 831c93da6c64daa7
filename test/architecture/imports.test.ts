import { createSampleProject, runOnProject, type SampleProject } from "./sample-project";

interface Violation {
  rule: { name: string };
  from: string;
  to: string;
}

const cruise = "dependency-cruiser/bin/dependency-cruise.mjs";

function violations(printed: string): Violation[] {
  return (JSON.parse(printed) as { summary: { violations: Violation[] } }).summary.violations;
}

const refused: [what: string, from: string, imported: string, rule: string][] = [
  ["the domain imports the workbook", "src/domain/a.ts", "../workbook/there", "domain-imports-downward"],
  ["the domain imports a package", "src/domain/b.ts", "prettier", "domain-and-workbook-import-no-package"],
  ["the workbook imports a use case", "src/workbook/a.ts", "../app/there", "workbook-imports-downward"],
  ["a use case imports Excel's side", "src/app/a.ts", "../excel/there", "app-imports-downward"],
  ["a use case imports the workbench", "src/app/b.ts", "../workbench/grid/there", "app-imports-downward"],
  ["a use case reads a file", "src/app/c.ts", "node:fs", "add-in-without-node"],
  ["Excel's side imports the pane", "src/excel/a.ts", "../taskpane/there", "excel-imports-downward"],
  [
    "the pane imports the workbench",
    "src/taskpane/a.ts",
    "../workbench/grid/there",
    "taskpane-imports-downward",
  ],
  ["the pane imports a command", "src/taskpane/b.ts", "../commands/there", "taskpane-imports-downward"],
  ["a command imports the pane", "src/commands/a.ts", "../taskpane/there", "commands-imports-downward"],
  ["the command line imports the pane", "src/cli/a.ts", "../taskpane/there", "cli-imports-downward"],
  [
    "the host imports the domain",
    "src/workbench/host/a.ts",
    "../../domain/there",
    "workbench-imports-downward",
  ],
  [
    "the grid imports Excel's side",
    "src/workbench/grid/a.ts",
    "../../excel/there",
    "workbench-imports-downward",
  ],
  ["the host imports the grid", "src/workbench/host/b.ts", "../grid/there", "host-stands-alone"],
  ["files know a live book", "src/workbench/file/a.ts", "../host/book/book", "file-knows-only-content"],
  [
    "the host imports the engine",
    "src/workbench/host/book/c.ts",
    "@odoo/o-spreadsheet",
    "one-door-to-the-engine",
  ],
  ["the host packs files", "src/workbench/host/d.ts", "fflate", "one-door-to-the-file-libraries"],
  ["source imports a test", "src/cli/b.ts", "../../test/there", "source-without-tests"],
  ["an import leads nowhere", "src/cli/c.ts", "./nowhere", "everything-imported-exists"],
  ["a package is not declared", "src/cli/d.ts", "semver", "only-declared-packages"],
];

const allowed: [what: string, from: string, imported: string][] = [
  ["the workbook imports the domain", "src/workbook/z.ts", "../domain/there"],
  ["a use case imports the workbook", "src/app/z.ts", "../workbook/there"],
  ["Excel's side imports the port", "src/excel/z.ts", "../app/there"],
  ["the pane imports Excel's side", "src/taskpane/z.ts", "../excel/there"],
  ["the command line imports the host", "src/cli/y.ts", "../workbench/host/there"],
  ["the command line reads a file", "src/cli/z.ts", "node:fs"],
  ["the grid imports the host", "src/workbench/grid/z.ts", "../host/there"],
  ["files know content", "src/workbench/file/y.ts", "../host/book/book-content"],
  ["files use the file libraries", "src/workbench/file/package/z.ts", "fflate"],
  ["one file uses the engine", "src/workbench/host/book/engine.ts", "@odoo/o-spreadsheet"],
];

const targets = [
  ...["domain", "workbook", "app", "excel", "taskpane", "commands", "workbench/host", "workbench/grid"].map(
    (folder) => `src/${folder}/there.ts`,
  ),
  "src/workbench/host/book/book.ts",
  "src/workbench/host/book/book-content.ts",
  "test/there.ts",
];

const sampleFiles: Record<string, string> = {
  ...Object.fromEntries(targets.map((path) => [path, "export const there = 1;\n"])),
  ...Object.fromEntries(
    [...refused, ...allowed].map(([, from, imported]) => [from, `import "${imported}";\n`]),
  ),
  "src/app/first.ts": 'import "./second";\n',
  "src/app/second.ts": 'import "./first";\n',
  "src/app/typed.ts": 'export type Kind = import("../excel/there").Kind;\n',
  "src/app/forgotten.ts": "export const forgotten = 1;\n",
};

test("the project keeps its own walls", () => {
  const found = violations(
    runOnProject(cruise, "src", "test", "assets", "webpack.config.js", "--output-type", "json"),
  );
  expect(found.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
});

describe("the walls refuse that", () => {
  let sample: SampleProject;
  let found: Violation[];

  beforeAll(() => {
    sample = createSampleProject(sampleFiles);
    found = violations(sample.run(cruise, "src", "test", "--output-type", "json"));
  }, 120_000);
  afterAll(() => {
    sample.remove();
  });

  function rulesBrokenBy(path: string): string[] {
    return found.filter(({ from }) => from === path).map(({ rule }) => rule.name);
  }

  test.each(refused)("%s", (_what, from, _imported, rule) => {
    expect(rulesBrokenBy(from)).toContain(rule);
  });

  test.each([
    ["files import each other", "src/app/first.ts", "no-cycles"],
    ["a type comes from above", "src/app/typed.ts", "app-imports-downward"],
    ["a file is forgotten", "src/app/forgotten.ts", "no-orphans"],
  ])("%s", (_what, from, rule) => {
    expect(rulesBrokenBy(from)).toContain(rule);
  });

  test.each(allowed)("but not that %s", (_what, from) => {
    expect(rulesBrokenBy(from)).toEqual([]);
  });
});
