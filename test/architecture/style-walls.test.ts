import { createSampleProject, type SampleProject } from "./sample-project";

interface Linted {
  filePath: string;
  messages: { ruleId: string | null; message: string }[];
}

const longFunction = `/** Says it at length. */
export function long(): void {
${"  touch();\n".repeat(41)}}

function touch(): void {}
`;

const manyBranches = `/** Takes every turn. */
export function turns(a: number): number {
${Array.from({ length: 13 }, (_, turn) => `  if (a === ${turn}) return ${turn + 1};\n`).join("")}  return 0;
}
`;

const fourParameters = `/** Adds up. */
export const sum = (a: number, b: number, c: number, d: number) => a + b + c + d;
`;

const refused: [what: string, path: string, code: string, rule: string][] = [
  ["a use case calls Excel", "src/app/a.ts", "void Excel.run(async () => {});\n", "no-restricted-globals"],
  ["the pane waits for Office", "src/taskpane/a.ts", "void Office.onReady();\n", "no-restricted-globals"],
  [
    "the pane reaches Office through the window",
    "src/taskpane/b.ts",
    "void window.Office;\n",
    "no-restricted-properties",
  ],
  [
    "the pane names a type of Excel",
    "src/taskpane/c.ts",
    "export type Place = Excel.Range;\n",
    "no-restricted-syntax",
  ],
  [
    "the host calls Excel",
    "src/workbench/host/a.ts",
    "void Excel.run(async () => {});\n",
    "no-restricted-globals",
  ],
  ["a use case touches the page", "src/app/b.ts", 'document.title = "";\n', "no-restricted-globals"],
  ["Excel's side touches the page", "src/excel/a.ts", 'document.title = "";\n', "no-restricted-globals"],
  [
    "the domain looks at the clock",
    "src/domain/a.ts",
    "export const now = Date.now();\n",
    "no-restricted-globals",
  ],
  [
    "a use case calls a server",
    "src/app/c.ts",
    'void fetch("https://example.com");\n',
    "no-restricted-globals",
  ],
  ["the context has another name", "src/excel/b.ts", otherContext(), "no-restricted-syntax"],
  ["Excel is asked again in a loop", "src/excel/c.ts", syncInLoop(), "office-addins/no-context-sync-in-loop"],
  ["the export has no name", "src/app/d.ts", "export default 1;\n", "no-restricted-syntax"],
  ["a file only hands on", "src/app/e.ts", 'export { there } from "./there";\n', "no-restricted-syntax"],
  ["the choice is an enum", "src/app/f.ts", "export enum Kind {\n  Want,\n}\n", "no-restricted-syntax"],
  ["the file name is in camel case", "src/app/someName.ts", "export const one = 1;\n", "ours/file-name"],
  ["the file name says nothing", "src/app/date-utils.ts", "export const one = 1;\n", "ours/file-name"],
  [
    "what is exported is not explained",
    "src/app/g.ts",
    "export function bare(): void {}\n",
    "ours/documented-export",
  ],
  ["a use case writes to the console", "src/app/h.ts", "console.info(1);\n", "no-console"],
  ["the function is too long", "src/app/i.ts", longFunction, "max-lines-per-function"],
  ["the file is too long", "src/app/j.ts", "void 0;\n".repeat(301), "max-lines"],
  ["the function takes many turns", "src/app/k.ts", manyBranches, "complexity"],
  ["the function takes four parameters", "src/app/l.ts", fourParameters, "@typescript-eslint/max-params"],
  [
    "a value may be anything",
    "src/app/m.ts",
    "export const one = 1 as any;\n",
    "@typescript-eslint/no-explicit-any",
  ],
  [
    "a promise is forgotten",
    "src/app/n.ts",
    "Promise.resolve(1);\n",
    "@typescript-eslint/no-floating-promises",
  ],
  [
    "an error is swallowed",
    "src/app/o.ts",
    "try {\n  there();\n} catch {}\nfunction there() {}\n",
    "no-empty",
  ],
  ["something is left to do", "src/app/p.ts", "// TODO: later\n", "no-warning-comments"],
  ["a test sleeps", "test/app/a.test.ts", "setTimeout(() => {}, 5);\n", "no-restricted-globals"],
  [
    "a test imports a sleep",
    "test/app/b.test.ts",
    'import "node:timers/promises";\n',
    "no-restricted-imports",
  ],
  ["a test is left out", "test/app/c.test.ts", 'test.skip("a", () => {});\n', "no-restricted-syntax"],
  ["a test keeps a snapshot", "test/app/d.test.ts", "expect(1).toMatchSnapshot();\n", "no-restricted-syntax"],
  [
    "a test gives a type up",
    "test/app/e.test.ts",
    "export const one = 1 as any;\n",
    "@typescript-eslint/no-explicit-any",
  ],
];

const allowed: [what: string, path: string, code: string][] = [
  ["Excel's side calls Excel", "src/excel/z.ts", "void Excel.run(async (context) => context.sync());\n"],
  ["the pane touches the page", "src/taskpane/z.ts", 'document.title = "";\n'],
  ["the host names a type of Excel", "src/workbench/host/z.ts", "export type Place = Excel.Range;\n"],
  [
    "the host takes Excel from where office.js left it",
    "src/workbench/host/y.ts",
    "export const found: unknown = globalThis.Excel;\n",
  ],
  ["a method of Excel takes four parameters", "src/workbench/host/objects/z.ts", fourParameters],
  ["the command line writes to the console", "src/cli/z.ts", "console.info(1);\n"],
  ["a table has a file of its own", "src/workbook/work-plan.table.ts", "export const one = 1;\n"],
];

const sampleFiles: Record<string, string> = {
  "src/app/there.ts": "export const there = 1;\n",
  ...Object.fromEntries([...refused, ...allowed].map(([, path, code]) => [path, code])),
};

describe("the rules of style refuse that", () => {
  let sample: SampleProject;
  let linted: Linted[];

  beforeAll(() => {
    sample = createSampleProject(sampleFiles);
    linted = JSON.parse(sample.run("eslint/bin/eslint.js", "--format", "json", "src", "test")) as Linted[];
  }, 240_000);
  afterAll(() => {
    sample.remove();
  });

  function rulesBrokenBy(path: string): (string | null)[] {
    const found = linted.find(({ filePath }) => filePath.replaceAll("\\", "/").endsWith(path));
    if (found === undefined) throw new Error(`${path} was not looked at.`);
    return found.messages.map(({ ruleId }) => ruleId);
  }

  test.each(refused)("%s", (_what, path, _code, rule) => {
    expect(rulesBrokenBy(path)).toContain(rule);
  });

  test.each(allowed)("but not that %s", (_what, path) => {
    expect(rulesBrokenBy(path)).toEqual([]);
  });
});

function otherContext(): string {
  return `/** Sends what is pending. */
export async function send(request: Excel.RequestContext): Promise<void> {
  await request.sync();
}
`;
}

function syncInLoop(): string {
  return `/** Sends it again and again. */
export async function send(context: Excel.RequestContext): Promise<void> {
  for (const _turn of [1, 2]) await context.sync();
}
`;
}
