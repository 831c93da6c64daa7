import fc from "fast-check";
import { exampleCoalition } from "../../src/app/example/example-coalition";
import { plannerOverview } from "../../src/app/planner-overview";
import { plannerWorkbook, readWorkbook } from "../../src/app/planner-workbook";
import { stages } from "../../src/workbook/start/stages";
import { stageColumns } from "../../src/workbook/start/stage-cells";
import { firstColumn, rows } from "../../src/workbook/start/start-layout";
import { startSheet } from "../../src/workbook/start/start.sheet";
import { day } from "../domain/builders";
import { bookCells } from "../equality/book-cells";
import { buildPlainCase } from "../equality/build-case";
import { plannerCases, type PlannerCase } from "../equality/planner-case";
import { seed } from "../equality/seed";
import { snapshot } from "./snapshot-builder";

const today = day("2026-04-10");
const example: PlannerCase = { data: exampleCoalition(today), today, edits: [] };

/** What the first sheet and the pane say of each stage in a workbook that calculates. */
async function bothSay(planner: PlannerCase): Promise<{ sheet: unknown[]; pane: string[] }> {
  const { book, port, close } = await buildPlainCase(planner);
  const shown = bookCells(book);
  const overview = plannerOverview(await readWorkbook(port), planner.today);
  const sheet = stages.map((_, stage) =>
    shown({
      sheet: startSheet.name,
      row: rows.stages + 2 + stage,
      column: firstColumn + stageColumns.done,
    }),
  );
  close();
  return { sheet, pane: overview.stages.map(({ done, steps }) => `${done} of ${steps.length}`) };
}

describe("how far the stages are", () => {
  test("is the same in the pane and on the first sheet of the example", async () => {
    const { sheet, pane } = await bothSay(example);
    expect(pane).toEqual(sheet);
    expect(new Set(pane).size).toBeGreaterThan(2);
  });

  test.each(fc.sample(plannerCases, { seed, numRuns: 4 }).map((planner, index) => ({ index, planner })))(
    `is the same in both for generated workbook $index of seed ${seed}`,
    async ({ planner }) => {
      const { sheet, pane } = await bothSay(planner);
      expect(pane).toEqual(sheet);
    },
  );

  test("is nothing while nothing is filled in", () => {
    const { stages: found } = plannerOverview(plannerWorkbook(snapshot()), today);
    expect(found.map(({ stage, done }) => [stage, done])).toEqual([
      ["identify", 0],
      ["establish", 0],
      ["work", 0],
      ["assess", 0],
    ]);
  });

  test("does not count a question about a partner as answered while a cell of it shows an error", () => {
    const answers = {
      "Mission fit": "Same mothers",
      "Helps NIIW objectives": "Rooms",
      "Helps long-term objective": "Every visit",
      "Joint activities and their role": "Saturday clinics",
      ...{ Barriers: "Money", "Plan for barriers": "We pay", "Plan for risks": "A notice" },
    };
    const establish = (Risks: string | { error: string }) => {
      const data = { PartnerQuestions: [{ Partner: "Radio", ...answers, Risks }] };
      return plannerOverview(plannerWorkbook(snapshot(data)), today).stages[1]?.steps[0];
    };
    expect(establish("Rumors")).toBe(true);
    expect(establish({ error: "#N/A" })).toBe(false);
  });
});
