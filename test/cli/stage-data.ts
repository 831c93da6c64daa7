import { sampleData } from "./sample-data";

/** The small planner with rows in the tables of every stage, and nothing to complain about. Its day is 2026-04-20. */
export const stageData = {
  ...sampleData,
  Strategy: [{ Objective: "Every baby on time", Level: "Getting started", Start: "2026-03-01" }],
  ResourceNeeds: [
    { Need: "Printing", Goal: "Reach families", "Candidate partner": "> 5 Families" },
    { Need: "Printing", "Candidate partner": "WIC Clinic North", "Hours a month to manage": 2 },
  ],
  PartnerQuestions: [
    { Partner: "WIC Clinic North", "Mission fit": "Same families", Decision: "Pursue" },
    { Partner: "> 5 Families" },
  ],
  ApproachPlans: [{ Partner: "WIC Clinic North", Contact: "Fay Park" }, { Partner: "> 5 Families" }],
  SharedGoals: [
    { Goal: "Reach families", Kind: "Immunization", Baseline: 0, Target: 100, "Target date": "2026-05-15" },
    { Goal: "Trust each other" },
  ],
  WorkPlan: sampleData.WorkPlan.map((task, index) =>
    index === 0 ? { ...task, Goal: "Reach families" } : task,
  ),
  CommunicationPlan: [
    { Partner: "WIC Clinic North", Channel: "Meeting", "Rhythm in days": 30 },
    { Partner: "WIC Clinic North", Channel: "Email", "Rhythm in days": 7 },
  ],
  ContactLog: [
    { Date: "2026-04-01", Partner: "WIC Clinic North", Channel: "Tea", "Joint accomplishment": "Yes" },
    { Date: "2026-04-17", Partner: "> 5 Families" },
  ],
  Agreements: [
    signed({
      Partner: "WIC Clinic North",
      Start: "2026-01-01",
      End: "2026-12-31",
      "Signed on": "2025-12-15",
    }),
    signed({ Partner: "> 5 Families", Start: "2025-01-01", End: "2026-06-30" }),
  ],
  ProcessAnswers: [
    {
      Round: "2026 spring",
      "Answered on": "2026-04-10",
      Organization: "WIC Clinic North",
      answers: allAnswered(4),
    },
    {
      Round: "2026 spring",
      "Answered on": "2026-04-11",
      Organization: "Health Department",
      answers: allAnswered("Don't know"),
    },
  ],
  GoalReviews: [
    { Round: "2026 spring", Goal: "Reach families", "Measured on": "2026-04-10", Actual: 60, Met: "Partly" },
  ],
  PlannerSettings: [
    ...sampleData.PlannerSettings,
    { Setting: "Our organization", Value: "Health Department" },
  ],
};

function allAnswered(answer: number | string): (number | string)[] {
  return Array.from({ length: 18 }, () => answer);
}

function signed(agreement: object): object {
  return { ...agreement, "Signed by us": "Ana", "Signed by them": "Fay" };
}
