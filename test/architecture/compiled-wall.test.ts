import { createSampleProject, type SampleProject } from "./sample-project";

describe.each(["domain", "workbook"])("src/%s does not compile when it names", (folder) => {
  let sample: SampleProject;
  let printed: string;

  beforeAll(() => {
    sample = createSampleProject({
      [`src/${folder}/excel.ts`]: "export const found = Excel;\n",
      [`src/${folder}/document.ts`]: "export const found = document;\n",
      [`src/${folder}/process.ts`]: "export const found = process;\n",
      [`src/${folder}/plain.ts`]: "export const found = Math.round(1.5);\n",
    });
    printed = sample.run("typescript/bin/tsc", "-p", `src/${folder}`);
  }, 120_000);
  afterAll(() => {
    sample.remove();
  });

  test.each(["Excel", "document", "process"])("%s", (name) => {
    expect(printed).toMatch(new RegExp(`${name.toLowerCase()}\\.ts.*Cannot find name '${name}'`));
  });

  test("anything outside the language, and only that", () => {
    expect(printed).not.toContain("plain.ts");
  });
});
