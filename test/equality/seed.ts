/** The seed of all generated workbooks; set PLANNER_SEED to try others. A failure prints the seed it came from. */
export const seed = Number(process.env["PLANNER_SEED"] ?? 20_260_420);

/** Another one every day, so that many workbooks are tried in time and all runs of a day try the same. */
export const seedOfTheDay = Number(process.env["PLANNER_SEED"] ?? dayAsNumber(new Date()));

/** A day such as 20260420. */
function dayAsNumber(moment: Date): number {
  return Number(moment.toISOString().slice(0, 10).replaceAll("-", ""));
}
