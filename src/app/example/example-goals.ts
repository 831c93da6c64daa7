import type { goalReviewsTable } from "../../workbook/goal-reviews.table";
import type { sharedGoalsTable } from "../../workbook/shared-goals.table";
import { words } from "../../workbook/words";
import { examplePeople } from "./example-people";
import { exampleRounds } from "./example-rounds";
import type { ExampleRow } from "./example-row";

const { noor, walt, ines, bao, grace } = examplePeople;
const { partnership, immunization } = words.goalKind;
const { partly, notYet, met } = words.goalMet;

type GoalRow = ExampleRow<typeof sharedGoalsTable>;

/** What the partners of the example agreed on, under short names. Units: target dates in days from today. */
export const exampleGoals = {
  languages: {
    goal: "Parents of newborns hear of the schedule in three languages",
    kind: immunization,
    indicator: "Families with a leaflet or a card",
    ...{ baseline: 0, target: 6_000, targetDate: 45 },
    owner: noor,
  },
  saturdays: {
    goal: "120 babies caught up at two Saturday clinics",
    kind: immunization,
    indicator: "Babies brought up to date",
    ...{ baseline: 0, target: 120, targetDate: 33 },
    owner: ines,
  },
  oneAdvice: {
    goal: "One advice at every WIC site, center and doctor's office",
    kind: partnership,
    indicator: "Places whose staff know the ten answers",
    ...{ baseline: 2, target: 16, targetDate: -5 },
    owner: grace,
  },
  onTime: {
    goal: "Fewer one-year-olds behind on their shots",
    kind: immunization,
    indicator: "Percent behind, from the shot registry",
    ...{ baseline: 28, target: 22, targetDate: 240 },
    owner: walt,
  },
  staying: {
    goal: "Partners that stay after the week",
    kind: partnership,
    indicator: "What leaders say at the closing meeting",
    targetDate: 90,
    owner: bao,
  },
} as const satisfies Record<string, GoalRow>;

const { languages, saturdays, oneAdvice, onTime, staying } = exampleGoals;
const { first, second } = exampleRounds;

/** What the goals of the example had come to at each review. Units: days from today. */
export const exampleGoalReviews: readonly ExampleRow<typeof goalReviewsTable>[] = [
  {
    ...{ round: first.name, goal: languages.goal, measuredOn: -168, actual: 850, met: partly },
    needed: "The leaflet in more than English",
    owner: noor,
  },
  {
    ...{ round: first.name, goal: oneAdvice.goal, measuredOn: -166, actual: 5, met: partly },
    needed: "Answers that doctors and WIC both sign",
    owner: grace,
  },
  {
    ...{ round: first.name, goal: onTime.goal, measuredOn: -160, actual: 25.5, met: partly },
    owner: walt,
  },
  {
    ...{ round: first.name, goal: staying.goal, measuredOn: -166, met: notYet },
    needed: "Something to do between the weeks",
    owner: bao,
  },
  {
    ...{ round: second.name, goal: languages.goal, measuredOn: -9, actual: 2_750, met: partly },
    needed: "The Somali translation; then 6,000 copies",
    owner: noor,
  },
  {
    ...{ round: second.name, goal: saturdays.goal, measuredOn: -9, actual: 0, met: notYet },
    needed: "The fire hall in writing, and the vaccine order",
    owner: ines,
  },
  {
    ...{ round: second.name, goal: oneAdvice.goal, measuredOn: -9, actual: 12, met: partly },
    needed: "Four centers without a staff meeting: visit them in the morning",
    owner: grace,
  },
  {
    ...{ round: second.name, goal: onTime.goal, measuredOn: -10, actual: 21.5, met },
    needed: "Keep the birthday cards going",
    owner: walt,
  },
  {
    ...{ round: second.name, goal: staying.goal, measuredOn: -9, met: partly },
    needed: "A second person at each partner who knows the plan",
    owner: bao,
  },
];
