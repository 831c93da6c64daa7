import { writeFile } from "node:fs/promises";
import { runAsPeopleDo, testFolder, type TestFolder } from "./run-command";
import { sampleData } from "./sample-data";

let folder: TestFolder;
beforeAll(async () => {
  folder = await testFolder();
  await writeFile(folder.path("data.json"), JSON.stringify(sampleData));
  await writeFile(folder.path("bad.json"), '{ "Partners": [] }');
});
afterAll(() => folder.remove());

describe("from the command line", () => {
  test("a workbook is made and reported", async () => {
    const plan = folder.path("plan.xlsx");
    const made = await runAsPeopleDo("workbook", ["--out", plan, "--data", folder.path("data.json")]);
    expect(made).toEqual({ exitCode: 0, output: "", errors: "" });
    const { exitCode, output, errors } = await runAsPeopleDo("report", [plan, "--json"]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    expect(JSON.parse(output)).toMatchObject({
      today: "2026-04-20",
      partners: [{ rank: 1 }, { rank: 2 }, {}],
    });
  });

  test("bad data ends with code 2, a sentence and no file", async () => {
    const args = ["--out", folder.path("bad.xlsx"), "--data", folder.path("bad.json")];
    const { exitCode, output, errors } = await runAsPeopleDo("workbook", args);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    expect(errors).toContain("bad.json: Partners: there is no table of this name.");
    expect(await folder.files()).not.toContain("bad.xlsx");
  });

  test("a file that is not there ends with code 2", async () => {
    const { exitCode, errors } = await runAsPeopleDo("report", [folder.path("none.xlsx")]);
    expect(exitCode).toBe(2);
    expect(errors).toContain("none.xlsx: this file cannot be read (no such file or directory).");
  });
});
