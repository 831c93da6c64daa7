import { parsePlannerData } from "../../../src/app/parse-planner-data";
import { limits } from "../../../src/workbench/file/limits";
import { largePlanner } from "../../support/large-planner";
import { savedPlanner } from "../../support/saved-planner";

/** What a planner has to be able to grow to, and one that is small enough to be made here. */
const promised = { partners: 1000, tasks: 2000 };
const made = { partners: 20, criteria: 12, ratings: 30, tasks: 40 };
const times = promised.partners / made.partners;

test("a planner with 1,000 partners and 2,000 tasks keeps well below the limits of a file", async () => {
  const cellsOf = async (data: Parameters<typeof savedPlanner>[0]) =>
    (await savedPlanner(data)).content.sheets.flatMap(({ cells }) => cells);
  const data = parsePlannerData(JSON.stringify(largePlanner(made)));
  const [empty, filled] = [used(await cellsOf({})), used(await cellsOf(data))];
  for (const [what, few] of Object.entries(filled) as [keyof typeof filled, number][]) {
    const most = empty[what] + (few - empty[what]) * times;
    expect(`${what}: ${most < limits[what] / 1.5}`).toBe(`${what}: true`);
  }
});

type Cell = Awaited<ReturnType<typeof savedPlanner>>["content"]["sheets"][number]["cells"][number];

function used(cells: readonly Cell[]) {
  const formulas = cells.flatMap(({ formula }) => (typeof formula === "string" ? [formula] : []));
  const all = formulas.join("\n");
  return {
    cells: cells.length,
    formulas: formulas.length,
    formulaCharacters: all.length,
    formulaReferences: all.match(/\[/g)?.length ?? 0,
  };
}
