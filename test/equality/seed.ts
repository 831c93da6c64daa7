/** The seed of all generated workbooks; set PLANNER_SEED to try others. A failure prints the seed it came from. */
export const seed = Number(process.env["PLANNER_SEED"] ?? 20_260_420);
