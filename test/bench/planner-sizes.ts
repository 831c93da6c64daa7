import type { LargePlannerSize } from "../support/large-planner";

export type PlannerSize = LargePlannerSize;

/** The large planner that has to work well, and what is half and a quarter of it. */
export const plannerSizes: readonly PlannerSize[] = [250, 500, 1_000].map((partners) => ({
  partners,
  criteria: 12,
  ratings: partners * 1.5,
  tasks: partners * 2,
}));

/** What one coalition comes to. */
export const usualPlanner: PlannerSize = { partners: 25, criteria: 9, ratings: 45, tasks: 30 };
/** Many partners in one pane. */
export const widePlanner: PlannerSize = { partners: 500, criteria: 12, ratings: 750, tasks: 1_000 };
