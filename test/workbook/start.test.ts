import { setUpWorkbook } from "../../src/app/set-up-workbook";
import { openBook } from "../../src/cli/open-book";
import { openPackage } from "../../src/workbench/file/package/open-package";
import { partText } from "../../src/workbench/file/package/package-parts";
import { writeXlsx } from "../../src/workbench/file/write-xlsx";
import { barsFromBelow } from "../../src/workbench/grid/bars-from-below";
import type { Model } from "../../src/workbench/host/book/engine";
import { plannerSheets } from "../../src/workbook/sheets";
import { stages } from "../../src/workbook/start/stages";
import { startSheet } from "../../src/workbook/start/start.sheet";
import { day } from "../domain/builders";

const partners = ["WIC Clinic North", "Lions Club", "School District"];

describe("the first sheet", () => {
  const { book, port, close } = openBook();
  const sheetId = () => book.sheets()[0]?.id ?? "";
  beforeAll(async () => {
    const data = {
      PartnerList: partners.map((name) => ({ Organization: name })),
      SelectionCriteria: [{ Criterion: "Mission fit", Kind: "Want", Weight: 3 }],
      PartnerScores: partners.map((name, index) => ({
        Partner: name,
        Rater: "Ana",
        "Mission fit": 5 - index,
      })),
      WorkPlan: [
        { ID: "T1", Task: "Print posters", Due: day("2026-04-10") },
        { ID: "T2", Task: "Call clinics", Due: day("2026-04-09") },
      ],
    };
    expect(await setUpWorkbook(port, { data, today: day("2026-04-10") })).toEqual([]);
  });
  afterAll(close);

  const shown = () =>
    book.content().sheets[0]?.cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])) ?? [];

  test("says of each stage how much is done and what is next", () => {
    expect(shown()).toEqual(
      expect.arrayContaining(["4 of 6", "0 of 4", "2 of 5", "●●●●○○", "4 first questions are open"]),
    );
  });

  test("says how it goes, also before there is anything to tell", () => {
    expect(shown()).toEqual(
      expect.arrayContaining([
        "No goal is agreed on yet",
        "0 agreements are missing · 0 expired · 0 to review",
      ]),
    );
  });

  test("names only sheets that there are", () => {
    const names = plannerSheets.map((one) => {
      if (one.kind === "cells") return one.sheet.name;
      return one.kind === "table" ? one.table.sheet : "Lists";
    });
    expect(stages.flatMap(({ steps }) => steps.filter(({ sheet }) => !names.includes(sheet)))).toEqual([]);
  });

  test("draws its charts from cells: the best partner at the top, tasks by state, the survey's themes", () => {
    const model = book.model as Model;
    const drawn = model.getters.getChartIds(sheetId()).map((id) => {
      const runtime = model.getters.getChartRuntime(id) as unknown as {
        chartJsConfig: { data: { labels: string[]; datasets: { data: unknown[] }[] } };
      };
      return runtime.chartJsConfig.data;
    });
    expect(drawn).toHaveLength(startSheet.charts.length);
    const [scores, tasks, themes] = drawn;
    expect(scores?.labels).toEqual(["3  School District", "2  Lions Club", "1  WIC Clinic North"]);
    expect(scores?.datasets[0]?.data.slice(-3)).toEqual([50, 75, 100]);
    expect(tasks?.datasets[0]?.data).toEqual([1, 0, 1, 0, 0, 0, 0]);
    expect(themes?.datasets).toHaveLength(2);
  });

  test("has its charts in the file, each with the cells that it draws", async () => {
    const parts = await openPackage(await writeXlsx(book.content()));
    const texts = startSheet.charts.map(
      (_, index) => partText(parts, `xl/charts/chart${index + 1}.xml`) ?? "",
    );
    const [scores = "", tasks = "", themes = ""] = texts;
    expect(scores).toContain('<c:barDir val="bar"/>');
    expect(scores).toContain("<c:v>1  WIC Clinic North</c:v>");
    expect(tasks).toContain("<c:v>Due soon</c:v>");
    expect(themes).toMatch(/<c:f>'Process results'!\$C\$\d+<\/c:f>/);
    expect(themes.match(/<c:ser>/g)).toHaveLength(2);
  });
});

describe("bars that lie", () => {
  test.each([
    ["begin at the bottom, as in Excel", "y", true],
    ["leave columns as they stand", "x", undefined],
  ] as const)("%s", (_case, indexAxis, reverse) => {
    const scales: { y: { reverse?: boolean } } = { y: {} };
    barsFromBelow.beforeUpdate({ options: { indexAxis, scales } });
    expect(scales.y.reverse).toBe(reverse);
  });
});
