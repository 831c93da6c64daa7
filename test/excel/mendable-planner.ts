import type { PlannerData } from "../../src/app/planner-data";
import { processAnswersTable } from "../../src/workbook/process-answers.table";
import { day } from "../domain/builders";

const [statement = ""] = Object.values<{ kind: string; header: string }>(processAnswersTable.columns)
  .filter(({ kind }) => kind === "answer")
  .map(({ header }) => header);

/** A small planner in which nothing is wrong yet. */
export const mendablePlanner: PlannerData = {
  PartnerList: [
    { Organization: "Lions Club", Stage: "Active", "Joint money": "Yes" },
    { Organization: "Radio", Stage: "Agreed" },
  ],
  WorkPlan: [
    { ID: "T1", Task: "Call", Due: day("2026-04-01"), Status: "Done", "Done on": day("2026-04-01") },
    { ID: "T2", Task: "Print", Due: day("2026-04-02"), Partner: "Radio" },
    { ID: "T3", Task: "Hang up", "Depends on": "T1" },
  ],
  PartnerScores: [{ Partner: "Lions Club", Rater: "Ana", "Rated on": day("2026-03-01"), "Mission fit": 4 }],
  SharedGoals: [{ Goal: "Reach families", Baseline: 10, Target: 20, "Target date": day("2026-12-01") }],
  CommunicationPlan: [{ Partner: "Radio", Channel: "E-mail", "Rhythm in days": 30 }],
  ProcessAnswers: [{ Round: "2026", Organization: "Radio", [statement]: 4 }],
};
