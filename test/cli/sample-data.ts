/** A small planner with nothing to complain about, as a data file holds it. Its day is 2026-04-20. */
export const sampleData = {
  PartnerList: [
    { Organization: "WIC Clinic North", Stage: "Active", Owner: "Ana" },
    { Organization: "> 5 Families", Stage: "Identified" },
    { Organization: 'O\'Brien "Kids"', Stage: "Approaching" },
  ],
  SelectionCriteria: [
    { Criterion: "Mission fit", Kind: "Want", Weight: 3 },
    { Criterion: "Reach", Kind: "Want", Weight: 1 },
    { Criterion: "Has a permit", Kind: "Must have" },
  ],
  PartnerScores: [
    {
      Partner: "WIC Clinic North",
      Rater: "Ana",
      "Rated on": "2026-03-13",
      "Mission fit": 5,
      Reach: 3,
      "Has a permit": "Yes",
    },
    { Partner: "> 5 Families", Rater: "Ana", "Mission fit": 2.5, Reach: 4, "Has a permit": "Yes" },
    { Partner: "> 5 Families", Rater: "Ben", "Mission fit": 3, Reach: 4, "Has a permit": "Yes" },
  ],
  WorkPlan: [
    {
      ID: "T1",
      Task: "Confirm county proclamation",
      Partner: "WIC Clinic North",
      Owner: "Ana",
      Due: "2026-04-17",
      Status: "In progress",
    },
    { ID: "T2", Task: "=Print posters", Due: "2026-04-22", "Depends on": "T3" },
    { ID: "T3", Task: "Choose a printer", Partner: "> 5 Families", Due: "2026-05-20" },
    { ID: "T4", Task: "Thank everybody" },
  ],
  PlannerSettings: [
    { Setting: "Today", Value: "2026-04-20" },
    { Setting: "Minimum coverage", Value: 0.5 },
  ],
};
