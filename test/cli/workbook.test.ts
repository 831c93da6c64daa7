import { mkdir, readFile, writeFile } from "node:fs/promises";
import { makeWorkbook } from "../../src/cli/workbook";
import { reportWorkbook } from "../../src/cli/report";
import { runHere, testFolder, type CommandResult, type TestFolder } from "./run-command";
import { sampleData } from "./sample-data";

let folder: TestFolder;
beforeEach(async () => {
  folder = await testFolder();
});
afterEach(() => folder.remove());

async function make(json: string, ...args: string[]) {
  await writeFile(folder.path("data.json"), json);
  const files = ["--out", folder.path("plan.xlsx"), "--data", folder.path("data.json")];
  return runHere(makeWorkbook, [...files, ...args]);
}

async function reported(...args: string[]) {
  const { output } = await runHere(reportWorkbook, [folder.path("plan.xlsx"), "--json", ...args]);
  return JSON.parse(output) as Record<string, unknown>;
}

describe("the workbook command", () => {
  test("makes a file from all five tables, without a word", async () => {
    const result = await make(JSON.stringify(sampleData));
    expect(result).toEqual({ exitCode: 0, output: "", errors: "" });
    expect(await folder.files()).toEqual(["data.json", "plan.xlsx"]);
    expect(await reported()).toMatchObject({
      today: "2026-04-20",
      partners: [{ rank: 1 }, { rank: 2 }, { rank: null }],
      issues: [],
    });
  });

  test("makes an empty planner without data", async () => {
    expect(await runHere(makeWorkbook, ["--out", folder.path("plan.xlsx")])).toMatchObject({ exitCode: 0 });
    expect(await reported()).toMatchObject({ partners: [], tasks: [], issues: [] });
  });

  test("takes data that begins with a byte order mark, as some editors write it", async () => {
    expect(await make(`\uFEFF${JSON.stringify(sampleData)}`)).toMatchObject({ exitCode: 0 });
  });

  test("puts the given day into the workbook, before that of the data", async () => {
    await make(JSON.stringify(sampleData), "--today", "2026-04-01");
    expect(await reported()).toMatchObject({ today: "2026-04-01" });
  });

  test("replaces a file that is there", async () => {
    await writeFile(folder.path("plan.xlsx"), "old");
    expect(await make("{}")).toMatchObject({ exitCode: 0 });
    expect((await readFile(folder.path("plan.xlsx"))).subarray(0, 2).toString()).toBe("PK");
  });
});

const partners = (row: object) => ({ PartnerList: [row] });

describe("the workbook command refuses, in one sentence and leaving no file,", () => {
  test.each([
    ["an unknown table", { Partners: [] }, ["Partners", "no table", "PartnerList"]],
    ["an unknown header", partners({ Organisation: "A" }), ["PartnerList, row 1, Organisation", "no column"]],
    ["a header in another case", partners({ organization: "A" }), ["PartnerList, row 1, organization"]],
    ["a number for a name", partners({ Organization: 5 }), ["PartnerList, row 1, Organization", "text", "5"]],
    ["a truth value", partners({ Organization: true }), ["PartnerList, row 1, Organization", "true"]],
    ["a list in a cell", partners({ Organization: ["A"] }), ["PartnerList, row 1, Organization"]],
    [
      "a text for a weight",
      { SelectionCriteria: [{}, { Criterion: "A", Weight: "3" }] },
      ["row 2, Weight", "“3”"],
    ],
    ["a day that is none", { WorkPlan: [{ Due: "2026-02-30" }] }, ["WorkPlan, row 1, Due", "2026-02-30"]],
    ["a day written otherwise", { WorkPlan: [{ Due: "4/20/2026" }] }, ["WorkPlan, row 1, Due", "4/20/2026"]],
    ["a day as a number", { WorkPlan: [{ Due: 46_132 }] }, ["WorkPlan, row 1, Due", "46132"]],
    [
      "a computed column",
      partners({ Organization: "A", Rank: 1 }),
      ["PartnerList, row 1, Rank", "worked out"],
    ],
    [
      "a rating of no criterion",
      { PartnerScores: [{ Partner: "A", Speed: 4 }] },
      ["PartnerScores, row 1, Speed"],
    ],
    [
      "a truth value as a rating",
      { PartnerScores: [{ Reach: 4, "Mission fit": true }] },
      ["PartnerScores, row 1"],
    ],
    [
      "a criterion that is called like a column",
      { SelectionCriteria: [{ Criterion: "Evidence" }], PartnerScores: [] },
      ["SelectionCriteria, row 1, Criterion", "Evidence"],
    ],
    [
      "two criteria of one name",
      { SelectionCriteria: [{ Criterion: "Fit" }, { Criterion: "fit" }], PartnerScores: [] },
      ["SelectionCriteria, row 2, Criterion", "fit"],
    ],
    ["an unknown setting", { PlannerSettings: [{ Setting: "Tody" }] }, ["PlannerSettings, row 1", "Today"]],
    [
      "a setting's bad day",
      { PlannerSettings: [{ Setting: "Today", Value: "soon" }] },
      ["row 1, Value", "soon"],
    ],
    ["a table that is no list", { PartnerList: { Organization: "A" } }, ["PartnerList", "list"]],
    ["a name of JavaScript's own", { constructor: [] }, ["constructor", "no table"]],
    ["a row that is no object", { PartnerList: ["A"] }, ["PartnerList, row 1"]],
    ["a row that is nothing", { PartnerList: [null] }, ["PartnerList, row 1"]],
    ["a list instead of tables", [], ["object"]],
    ["nothing instead of tables", null, ["object"]],
    [
      "a text too long for a cell",
      partners({ Notes: "x".repeat(32_768) }),
      ["PartnerList, row 1, Notes", "32767"],
    ],
  ])("%s", async (_case, data, parts) => {
    await expectRefusal(await make(JSON.stringify(data)), ["data.json", ...parts], ["data.json"]);
  });

  test.each([
    ["what is not JSON", "Organization;Stage", ["not JSON"]],
    ["JSON that stops halfway", '{ "PartnerList": [ { "Organization": ', ["not JSON"]],
    ["an empty file", "", ["not JSON"]],
  ])("%s", async (_case, text, parts) => {
    await expectRefusal(await make(text), ["data.json", ...parts], ["data.json"]);
  });

  test.each([
    [
      "a data file that is not there",
      ["--data", "none.json"],
      ["none.json", "cannot be read", "no such file"],
    ],
    ["a data file that is a folder", ["--data", "sub"], ["sub", "cannot be read"]],
    ["a day that is none", ["--today", "2026-13-01"], ["--today", "2026-13-01"]],
    ["a day in words", ["--today", "tomorrow"], ["--today", "tomorrow"]],
    ["an option that it does not know", ["--colour", "red"], ["--colour", "Usage:"]],
    ["a word too many", ["more.xlsx"], ["Usage:"]],
    ["an option without its value", ["--data"], ["--data", "Usage:"]],
  ])("%s", async (_case, args, parts) => {
    await mkdir(folder.path("sub"));
    const inFolder = args.map((arg) => (arg === "none.json" || arg === "sub" ? folder.path(arg) : arg));
    const result = await runHere(makeWorkbook, ["--out", folder.path("plan.xlsx"), ...inFolder]);
    await expectRefusal(result, parts, ["sub"]);
  });

  test("no place to write to", async () => {
    await expectRefusal(await runHere(makeWorkbook, []), ["Usage:", "--out"], []);
  });

  test.each([
    ["a folder that is not there", "none/plan.xlsx"],
    ["a place that is a folder", "sub.xlsx"],
    ["a folder that is a file", "file/plan.xlsx"],
  ])("to write to %s", async (_case, out) => {
    await mkdir(folder.path("sub.xlsx"));
    await writeFile(folder.path("file"), "kept");
    const result = await runHere(makeWorkbook, ["--out", folder.path(out)]);
    await expectRefusal(result, [out, "cannot be written"], ["file", "sub.xlsx"]);
    expect(await readFile(folder.path("file"), "utf8")).toBe("kept");
  });

  test("to write over the data", async () => {
    const data = folder.path("data.json");
    await writeFile(data, "{}");
    const result = await runHere(makeWorkbook, ["--out", data]);
    await expectRefusal(result, ["--out", "data.json", ".xlsx"], ["data.json"]);
    expect(await readFile(data, "utf8")).toBe("{}");
  });

  test("bad data, without touching the file that was there", async () => {
    await writeFile(folder.path("plan.xlsx"), "old");
    await expectRefusal(await make("[]"), ["data.json"], ["data.json", "plan.xlsx"]);
    expect(await readFile(folder.path("plan.xlsx"), "utf8")).toBe("old");
  });
});

async function expectRefusal(
  { exitCode, output, errors }: CommandResult,
  parts: readonly string[],
  files: readonly string[],
): Promise<void> {
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
  for (const part of parts) expect(errors).toContain(part);
  expect(sentencesIn(errors)).toBeLessThanOrEqual(1);
  expect(errors).not.toMatch(/\n {4}at |undefined|\[object/);
  expect(await folder.files()).toEqual(files);
}

// How the command is used may stand on a line of its own.
function sentencesIn(errors: string): number {
  const lines = errors.trimEnd().split("\n");
  return lines.filter((line) => !line.startsWith("Usage:")).length;
}
