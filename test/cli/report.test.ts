import { mkdir, readFile, writeFile } from "node:fs/promises";
import { makeWorkbook } from "../../src/cli/workbook";
import { reportWorkbook } from "../../src/cli/report";
import { foreignWorkbook } from "../support/foreign-workbook";
import { withoutTableParts } from "../support/plain-cells";
import { runHere, testFolder, type TestFolder } from "./run-command";
import { sampleData } from "./sample-data";

let folder: TestFolder;
let plan: string;
beforeAll(async () => {
  folder = await testFolder();
  plan = folder.path("plan.xlsx");
  await writeFile(folder.path("data.json"), JSON.stringify(sampleData));
  await runHere(makeWorkbook, ["--out", plan, "--data", folder.path("data.json")]);
});
afterAll(() => folder.remove());

const scores = {
  // (3 × 5 + 1 × 3) / 4 = 4.5
  clinic: 87.5,
  // The mean of (3 × 2.5 + 4) / 4 and (3 × 3 + 4) / 4 on a scale from 0 to 100.
  families: 51.5625,
};

const expectedReport = {
  today: "2026-04-20",
  partners: [
    {
      organization: "WIC Clinic North",
      ratings: 1,
      score: scores.clinic,
      coverage: 1,
      eligibility: "Eligible",
      rank: 1,
    },
    {
      organization: "> 5 Families",
      ratings: 2,
      score: scores.families,
      coverage: 1,
      eligibility: "Eligible",
      rank: 2,
    },
    {
      organization: 'O\'Brien "Kids"',
      ratings: 0,
      score: null,
      coverage: null,
      eligibility: "Not scored",
      rank: null,
    },
  ],
  tasks: [
    {
      id: "T1",
      task: "Confirm county proclamation",
      partner: "WIC Clinic North",
      owner: "Ana",
      due: "2026-04-17",
      state: "Overdue",
      daysLate: 3,
    },
    {
      id: "T2",
      task: "=Print posters",
      partner: "",
      owner: "",
      due: "2026-04-22",
      state: "Blocked",
      daysLate: null,
    },
    {
      id: "T3",
      task: "Choose a printer",
      partner: "> 5 Families",
      owner: "",
      due: "2026-05-20",
      state: "On track",
      daysLate: null,
    },
    {
      id: "T4",
      task: "Thank everybody",
      partner: "",
      owner: "",
      due: null,
      state: "No date",
      daysLate: null,
    },
  ],
  survey: [],
  responses: [],
  goals: [],
  agreements: ["WIC Clinic North", "> 5 Families", 'O\'Brien "Kids"'].map((organization) => ({
    organization,
    state: "Not needed",
  })),
  issues: [],
};

describe("the report command", () => {
  test("prints exactly this JSON, keys in this order", async () => {
    const { exitCode, output, errors } = await runHere(reportWorkbook, [plan, "--json"]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: "" });
    expect(output).toBe(`${JSON.stringify(expectedReport, null, 2)}\n`);
  });

  test("counts for the given day rather than the workbook's own", async () => {
    const { output } = await runHere(reportWorkbook, [plan, "--today", "2026-04-27", "--json"]);
    const report = JSON.parse(output) as typeof expectedReport;
    expect(report.today).toBe("2026-04-27");
    expect(report.tasks.map(({ state, daysLate }) => [state, daysLate])).toEqual([
      ["Overdue", 10],
      ["Overdue", 5],
      ["On track", null],
      ["No date", null],
    ]);
    expect(report.issues).toEqual([]);
  });

  test("names table, row and column of an issue, with what to do", async () => {
    const weights = sampleData.SelectionCriteria.map((row) => ({ ...row, Weight: -1 }));
    await writeFile(folder.path("bad.json"), JSON.stringify({ ...sampleData, SelectionCriteria: weights }));
    const bad = folder.path("bad.xlsx");
    await runHere(makeWorkbook, ["--out", bad, "--data", folder.path("bad.json")]);
    const { output } = await runHere(reportWorkbook, [bad, "--json"]);
    const [noWeights, negative] = (JSON.parse(output) as { issues: Record<string, unknown>[] }).issues;
    expect(Object.keys(negative ?? {})).toEqual(["code", "severity", "table", "row", "column", "message"]);
    expect(noWeights).toMatchObject({
      code: "criteria.noWeights",
      table: "SelectionCriteria",
      row: null,
      column: null,
    });
    expect(negative).toEqual({
      code: "criteria.negativeWeight",
      severity: "error",
      table: "SelectionCriteria",
      row: 1,
      column: "Weight",
      message:
        "SelectionCriteria, row 1, Weight: a weight cannot be below 0 (-1), so “Mission fit” counts with weight 0. Type a number from 0 up.",
    });
  });

  test("prints ranking, who is not ranked, and what is overdue for people", async () => {
    const { output } = await runHere(reportWorkbook, [plan]);
    const lines = output.split("\n");
    expect(lines[0]).toBe("Partnership report for 2026-04-20");
    expect(lines.find((line) => line.includes("WIC Clinic North"))).toMatch(
      /^ +1 +WIC Clinic North +87\.5 +100 % +1$/,
    );
    expect(output).toMatch(/Not ranked\n +O'Brien "Kids" +Not scored/);
    expect(output).toMatch(/Overdue: 1 of 4 tasks\n +3 days +T1 +Confirm county proclamation +Ana/);
    expect(lines).toContain("Nothing to check.");
  });

  test("leaves the file as it is", async () => {
    const before = await readFile(plan);
    await runHere(reportWorkbook, [plan]);
    expect((await readFile(plan)).equals(before)).toBe(true);
  });
});

describe("the report command refuses, in one sentence,", () => {
  beforeAll(async () => {
    const whole = await readFile(plan);
    await writeFile(folder.path("truncated.xlsx"), whole.subarray(0, whole.length / 2));
    await writeFile(folder.path("empty.xlsx"), "");
    await writeFile(folder.path("text.xlsx"), "Organization;Stage\n");
    await writeFile(
      folder.path("other.zip.xlsx"),
      Buffer.from("PK\u0005\u0006".padEnd(22, "\u0000"), "latin1"),
    );
    await mkdir(folder.path("folder.xlsx"));
    await writeFile(folder.path("plain.xlsx"), await withoutTableParts(new Uint8Array(whole)));
    const row = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`;
    await writeFile(folder.path("budget.xlsx"), foreignWorkbook({ sheetXml: row }));
  });

  test.each([
    ["a file that stops halfway", ["truncated.xlsx"], ["truncated.xlsx"]],
    ["an empty file", ["empty.xlsx"], ["empty.xlsx"]],
    ["a file that is no workbook", ["text.xlsx"], ["text.xlsx"]],
    ["an archive without a workbook", ["other.zip.xlsx"], ["other.zip.xlsx"]],
    ["a file that is not there", ["none.xlsx"], ["none.xlsx", "no such file"]],
    ["a folder", ["folder.xlsx"], ["folder.xlsx", "cannot be read"]],
    ["a workbook without a planner", ["budget.xlsx"], ["budget.xlsx", "there is no planner"]],
    ["the same as JSON", ["budget.xlsx", "--json"], ["budget.xlsx", "there is no planner"]],
    [
      "a planner whose tables became plain cells",
      ["plain.xlsx"],
      ["plain.xlsx", "plain cells", "Make the tables again"],
    ],
    ["no file", [], ["Usage:"]],
    ["two files", ["plan.xlsx", "plan.xlsx"], ["Usage:"]],
    ["an option that it does not know", ["plan.xlsx", "--yaml"], ["--yaml", "Usage:"]],
    ["a bad day", ["plan.xlsx", "--today", "2026-4-1"], ["--today", "2026-4-1"]],
  ])("%s", async (_case, args, parts) => {
    const inFolder = args.map((arg) => (arg.endsWith(".xlsx") ? folder.path(arg) : arg));
    const { exitCode, output, errors } = await runHere(reportWorkbook, inFolder);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: "" });
    for (const part of parts) expect(errors).toContain(part);
    expect(errors).not.toMatch(/\n {4}at |undefined|\[object/);
  });
});
