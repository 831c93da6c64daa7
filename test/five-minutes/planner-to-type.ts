import { addDays, formatDay, type SerialDay } from "../../src/domain/serial-day";
import { partnerListTable } from "../../src/workbook/partner-list.table";
import { partnerScoresTable } from "../../src/workbook/partner-scores.table";
import { processAnswersTable, statements } from "../../src/workbook/process-answers.table";
import { resourceNeedsTable } from "../../src/workbook/resource-needs.table";
import { starterCriteria } from "../../src/workbook/starter-criteria";
import type { TableName } from "../../src/workbook/tables";
import { words } from "../../src/workbook/words";
import { workPlanTable } from "../../src/workbook/work-plan.table";
import { seededRandom, type SeededRandom } from "../support/seeded-random";

/** A row by the headers of its columns, days as 2026-04-20: as the command line takes it. */
export type RowToType = Readonly<Record<string, string | number>>;

/** What somebody types in their first five minutes, table by table in the order of README. */
export type PlannerToType = Readonly<Partial<Record<TableName, readonly RowToType[]>>>;

/** Draws the first five minutes of somebody: their partners, a need, ratings, tasks and two rounds of the survey. */
export function plannerToType(seed: number, today: SerialDay): PlannerToType {
  const random = seededRandom(seed);
  const organizations = differentOf(random, names, random.whole(3, 4));
  return {
    PartnerList: partners(random, organizations),
    ResourceNeeds: needs(random, organizations),
    PartnerScores: ratings(random, organizations),
    WorkPlan: tasks(random, organizations, today),
    ProcessAnswers: answers(random, organizations, today),
  };
}

// Some look like something else: a day, a number, a pattern, a quoted text.
const names = [
  "Alpha Clinic",
  "Beta Club",
  "St. Mary’s Parish",
  "O'Brien & Söhne",
  'The "Kids" Fund',
  "1-2",
  "0800 Help",
  "Eps* ~?",
  "Rotary Club <North>",
  "Elm Street School",
  "50%",
] as const;

const raters = ["Ana", "Ben Ortiz", "3-4"] as const;

function differentOf<Item>(random: SeededRandom, from: readonly Item[], count: number): Item[] {
  const left = [...from];
  return Array.from({ length: count }, () => left.splice(random.whole(0, left.length - 1), 1)[0] as Item);
}

function pick<Item>(random: SeededRandom, items: readonly Item[]): Item {
  return items[random.whole(0, items.length - 1)] as Item;
}

function partners(random: SeededRandom, organizations: readonly string[]): RowToType[] {
  const { organization, groupType, phone, stage, jointMoney } = partnerListTable.columns;
  const { active, agreed } = words.partnerStage;
  return organizations.map((name, at) => ({
    [organization.header]: name,
    ...(random.happens(0.5) ? { [groupType.header]: pick(random, Object.values(words.groupType)) } : {}),
    ...(random.happens(0.5)
      ? { [phone.header]: pick(random, ["0800555", "+1 555 0"]) + String(random.whole(100, 999)) }
      : {}),
    // Somebody has to be asked what they think of the partnership.
    [stage.header]: at < 2 ? pick(random, [active, agreed]) : pick(random, Object.values(words.partnerStage)),
    ...(random.happens(0.3) ? { [jointMoney.header]: words.answer.yes } : {}),
  }));
}

function needs(random: SeededRandom, organizations: readonly string[]): RowToType[] {
  const { need, kind, candidate, hours } = resourceNeedsTable.columns;
  return differentOf(
    random,
    ["A hall for the opening", "Flyers in Spanish", "Nurses"],
    random.whole(1, 2),
  ).map((what) => ({
    [need.header]: what,
    [kind.header]: pick(random, Object.values(words.needKind)),
    [candidate.header]: pick(random, organizations),
    [hours.header]: random.whole(1, 12) / 2,
  }));
}

function ratings(random: SeededRandom, organizations: readonly string[]): RowToType[] {
  const { partner, rater } = partnerScoresTable.columns;
  const rated = differentOf(random, organizations, 2);
  return rated.flatMap((name) =>
    differentOf(random, raters, random.whole(1, 2)).map((who) => ({
      [partner.header]: name,
      [rater.header]: who,
      ...Object.fromEntries(
        starterCriteria
          .filter(() => random.happens(0.95))
          .map((criterion) => [criterion.name, random.whole(2, 10) / 2]),
      ),
    })),
  );
}

function tasks(random: SeededRandom, organizations: readonly string[], today: SerialDay): RowToType[] {
  const { id, task, partner, owner, due, status } = workPlanTable.columns;
  const { notStarted, inProgress, done } = words.taskStatus;
  return differentOf(random, ["Book the hall", "Print flyers", "Call the radio"], random.whole(2, 3)).map(
    (what, at) => ({
      [id.header]: `T${at + 1}`,
      [task.header]: what,
      [partner.header]: pick(random, organizations),
      [owner.header]: pick(random, raters),
      // The first one is late.
      [due.header]: formatDay(addDays(today, at === 0 ? -random.whole(1, 40) : random.whole(-10, 60))),
      [status.header]: at === 0 ? notStarted : pick(random, [notStarted, inProgress, done]),
    }),
  );
}

function answers(random: SeededRandom, organizations: readonly string[], today: SerialDay): RowToType[] {
  const { round, answeredOn, organization } = processAnswersTable.columns;
  const rounds = pick(random, [
    ["2026", "2027"],
    ["Autumn", "Spring"],
    ["1-2", "3-4"],
  ]);
  return rounds.flatMap((name, at) =>
    differentOf(random, organizations, random.whole(1, 2)).map((who) => ({
      [round.header]: name,
      [answeredOn.header]: formatDay(addDays(today, 90 * at - random.whole(100, 130))),
      [organization.header]: who,
      ...Object.fromEntries(
        statements
          .filter(() => random.happens(0.4))
          .map(({ key }) => [
            processAnswersTable.columns[key].header,
            random.happens(0.1) ? words.dontKnow : random.whole(1, 5),
          ]),
      ),
    })),
  );
}
