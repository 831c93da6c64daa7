import { dataRows, type KeyedRow } from "../../src/app/data-rows";
import type { DataRow, PlannerData } from "../../src/app/planner-data";
import type { Cell } from "../../src/domain/cell";
import { statements } from "../../src/workbook/process-answers.table";
import { tables } from "../../src/workbook/tables";
import { words } from "../../src/workbook/words";
import { dayAround } from "./day-around";
import { largePlannerWords as some } from "./large-planner-words";
import type { SeededRandom } from "./seeded-random";

type Row<Name extends keyof typeof tables> = KeyedRow<keyof (typeof tables)[Name]["columns"] & string>;

/** The rows of a large planner around scores and tasks; days as `YYYY-MM-DD`. */
export type LargePartnership = Required<
  Pick<
    PlannerData,
    | "ResourceNeeds"
    | "PartnerQuestions"
    | "ApproachPlans"
    | "SharedGoals"
    | "GoalReviews"
    | "CommunicationPlan"
    | "ContactLog"
    | "Agreements"
    | "ProcessAnswers"
  >
>;

/** The rounds of survey and reviews, each around its day. Units: days from the week. */
const rounds = [
  { round: "2025 spring", earliest: -365, latest: -350 },
  { round: "2025 fall", earliest: -185, latest: -170 },
  { round: "2026 spring", earliest: -25, latest: -12 },
] as const;
type Round = (typeof rounds)[number];

/** So many answers a round are many for one partnership, however many partners it has. */
const answersARound = 100;

/** Who was asked, approached, met and bound by agreements, for all partners or a share of them, and what they answered. */
export function largePartnership(random: SeededRandom, partners: readonly string[]): LargePartnership {
  const share = (part: number) => partners.slice(0, Math.ceil(partners.length * part));
  const answering = share(0.9).slice(0, answersARound);
  return {
    ResourceNeeds: dataRows(tables.ResourceNeeds, share(0.2).map(need(random))),
    PartnerQuestions: dataRows(tables.PartnerQuestions, share(0.5).map(questions(random))),
    ApproachPlans: dataRows(tables.ApproachPlans, share(0.3).map(approach(random))),
    SharedGoals: dataRows(tables.SharedGoals, some.goals.map(goal(random))),
    GoalReviews: rounds.flatMap((round) =>
      dataRows(tables.GoalReviews, some.goals.map(review(random, round))),
    ),
    CommunicationPlan: dataRows(tables.CommunicationPlan, share(0.6).map(communication(random))),
    ContactLog: dataRows(tables.ContactLog, [...partners, ...partners].map(contact(random))),
    Agreements: dataRows(tables.Agreements, share(0.2).map(agreement(random))),
    ProcessAnswers: rounds.flatMap((round): DataRow[] =>
      dataRows(tables.ProcessAnswers, answering.map(answers(random, round))),
    ),
  };
}

// Needs come again and again, each time with another candidate.
function need(random: SeededRandom) {
  return (partner: string, index: number): Row<"ResourceNeeds"> => ({
    need: `${random.oneOf(some.tasks)} ${Math.floor(index / 2)}`,
    kind: random.oneOf(some.needKinds),
    goal: random.oneOf(some.goals),
    groupType: random.oneOf(some.groupTypes),
    candidate: random.happens(0.9) ? partner : null,
    provides: random.oneOf(some.notes),
    hours: random.whole(0, 12),
  });
}

function questions(random: SeededRandom) {
  return (partner: string): Row<"PartnerQuestions"> => ({
    partner,
    missionFit: note(random),
    niiwObjectives: note(random),
    longTermObjective: note(random),
    activities: note(random),
    barriers: note(random),
    barrierPlan: note(random),
    risks: note(random),
    riskPlan: note(random),
    benefit: note(random),
    decision: random.oneOf(some.decisions),
    reason: note(random),
    decidedOn: dayAround(random, -90, -40),
  });
}

function approach(random: SeededRandom) {
  return (partner: string): Row<"ApproachPlans"> => ({
    partner,
    contact: `${random.oneOf(some.firstNames)} ${random.oneOf(some.lastNames)}`,
    scope: note(random),
    questions: note(random),
    backgroundOnUs: random.happens(0.1) ? note(random) : null,
    who: random.oneOf(some.firstNames),
    when: dayAround(random, -60, 10),
    outcome: random.happens(0.4) ? note(random) : null,
  });
}

function goal(random: SeededRandom) {
  return (name: string, index: number): Row<"SharedGoals"> => ({
    goal: name,
    kind: random.oneOf(some.goalKinds),
    indicator: random.oneOf(some.notes),
    ...(index > 0 && { baseline: random.whole(0, 20), target: random.whole(30, 90) }),
    targetDate: dayAround(random, 20, 240),
    owner: random.oneOf(some.firstNames),
  });
}

function review(random: SeededRandom, { round, earliest, latest }: Round) {
  return (name: string, index: number): Row<"GoalReviews"> => ({
    round,
    goal: name,
    measuredOn: dayAround(random, earliest, latest),
    ...(index > 0 && { actual: random.whole(0, 90) }),
    met: random.oneOf(some.goalResults),
    needed: note(random),
    owner: random.oneOf(some.firstNames),
  });
}

function communication(random: SeededRandom) {
  return (partner: string): Row<"CommunicationPlan"> => ({
    partner,
    channel: random.oneOf(some.channels),
    rhythm: random.happens(0.95) ? random.oneOf([7, 14, 30, 60]) : null,
    lead: random.oneOf(some.firstNames),
    shared: note(random),
  });
}

function contact(random: SeededRandom) {
  return (partner: string): Row<"ContactLog"> => ({
    date: dayAround(random, -120, -10),
    partner,
    channel: random.oneOf(some.channels),
    who: random.oneOf(some.firstNames),
    said: random.oneOf(some.notes),
    accomplishment: random.happens(0.1) ? words.answer.yes : null,
  });
}

function agreement(random: SeededRandom) {
  return (partner: string): Row<"Agreements"> => ({
    partner,
    purpose: note(random),
    goals: random.oneOf(some.goals),
    ourRole: note(random),
    theirRole: note(random),
    howWeWork: note(random),
    money: note(random),
    publicity: note(random),
    start: dayAround(random, -200, -100),
    end: dayAround(random, -30, 300),
    reviewOn: dayAround(random, -60, -31),
    withdrawal: note(random),
    ...(random.happens(0.7) && {
      signedByUs: random.oneOf(some.firstNames),
      signedByThem: random.oneOf(some.lastNames),
      signedOn: dayAround(random, -220, -201),
    }),
  });
}

function answers(random: SeededRandom, { round, earliest, latest }: Round) {
  return (organization: string): Row<"ProcessAnswers"> => ({
    round,
    answeredOn: dayAround(random, earliest, latest),
    organization,
    ...Object.fromEntries(statements.map(({ key }) => [key, surveyAnswer(random)])),
    strengthen: random.happens(0.3) ? random.oneOf(some.notes) : null,
  });
}

function surveyAnswer(random: SeededRandom): Cell {
  if (random.happens(0.03)) return null;
  return random.happens(0.07) ? words.dontKnow : random.whole(1, 5);
}

/** A text as people leave it, now and then none. */
function note(random: SeededRandom): Cell {
  return random.happens(0.85) ? random.oneOf(some.notes) : null;
}
