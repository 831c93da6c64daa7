import fc from "fast-check";
import { readXlsx } from "../../src/workbench/file/read-xlsx";
import { writeXlsx } from "../../src/workbench/file/write-xlsx";
import { convertWithLibreOffice } from "../support/libreoffice";
import { buildCase, buildPlainCase } from "./build-case";
import { checkCase } from "./checked-case";
import { plannerCases, type PlannerCase } from "./planner-case";
import { readingOf } from "./reading";
import { seed } from "./seed";

async function savedCase(planner: PlannerCase, build = buildCase) {
  const { content } = await checkCase(planner, build);
  return { content, file: await writeXlsx(content) };
}

describe("a workbook that was saved and opened again", () => {
  test("holds the same rows, figures and issues", async () => {
    const property = fc.asyncProperty(plannerCases, async (planner) => {
      const { content, file } = await savedCase(planner, buildPlainCase);
      expect(await readingOf(await readXlsx(file))).toEqual(await readingOf(content));
    });
    await fc.assert(property, {
      seed,
      numRuns: 12,
      interruptAfterTimeLimit: 200_000,
      markInterruptAsFailure: true,
    });
  }, 300_000);

  test.each(fc.sample(plannerCases, { seed: seed + 1, numRuns: 4 }).map((planner) => [planner]))(
    "holds the same when LibreOffice saved it in between",
    async (planner) => {
      const { content, file } = await savedCase(planner);
      const saved = await readXlsx(await convertWithLibreOffice(file, "xlsx"));
      expect(await readingOf(saved)).toEqual(await readingOf(content));
    },
    120_000,
  );
});
