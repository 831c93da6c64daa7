import { dayAround } from "./day-around";
import { largePartnership, type LargePartnership } from "./large-partnership";
import { largePlannerWords as some } from "./large-planner-words";
import { seededRandom, type SeededRandom } from "./seeded-random";

/** One row as in a data file of the `workbook` command: headers and values, days as `YYYY-MM-DD`. */
export type PlannerRow = Record<string, string | number>;

/** A data file of the `workbook` command with rows for every table that grows with the partnership. */
export interface LargePlanner extends LargePartnership {
  readonly PartnerList: readonly PlannerRow[];
  readonly SelectionCriteria: readonly PlannerRow[];
  readonly PartnerScores: readonly PlannerRow[];
  readonly WorkPlan: readonly PlannerRow[];
}

/** How many rows each table gets. */
export interface LargePlannerSize {
  readonly partners: number;
  readonly criteria: number;
  readonly ratings: number;
  readonly tasks: number;
}

/**
 * A planner as large as asked, filled as people fill theirs: a few blanks, a few partners that nobody has rated,
 * names with signs in them, tasks around the week that wait for earlier ones. The same seed gives the same planner.
 */
export function largePlanner(size: LargePlannerSize, seed = 1): LargePlanner {
  const random = seededRandom(seed);
  const organizations = Array.from({ length: size.partners }, (_, index) => organization(random, index));
  const criteria = Array.from({ length: size.criteria }, (_, index) => criterion(random, index));
  return {
    PartnerList: organizations.map((name) => partner(random, name)),
    SelectionCriteria: criteria,
    PartnerScores: ratings(random, size, { organizations, criteria }),
    WorkPlan: Array.from({ length: size.tasks }, (_, index) => task(random, index, organizations)),
    ...largePartnership(random, organizations),
  };
}

// The number keeps names apart; the signs are those that a search in cells gives a meaning to.
function organization(random: SeededRandom, index: number): string {
  const sign = random.happens(0.02) ? random.oneOf([" *", " ?", " ~ North", " & Sons", " > 5"]) : "";
  return `${random.oneOf(some.places)} ${random.oneOf(some.organizations)}${sign} ${index + 1}`;
}

function partner(random: SeededRandom, name: string): PlannerRow {
  const contact = `${random.oneOf(some.firstNames)} ${random.oneOf(some.lastNames)}`;
  return {
    Organization: name,
    "Group type": random.oneOf(some.groupTypes),
    Contact: contact,
    ...(random.happens(0.8) && { Email: `${contact.toLowerCase().replace(" ", ".")}@example.org` }),
    ...(random.happens(0.5) && { Phone: `555-01${random.whole(10, 99)}` }),
    Stage: random.oneOf(some.stages),
    Owner: random.oneOf(some.firstNames),
    "Joint money": random.happens(0.15) ? "Yes" : "No",
    "Joint administration": random.happens(0.1) ? "Yes" : "No",
    ...(random.happens(0.3) && { Notes: random.oneOf(some.notes) }),
  };
}

// One in six is a yes-or-no question, as in a workbook that people have thought about.
function criterion(random: SeededRandom, index: number): PlannerRow {
  const name = `${some.criteria[index % some.criteria.length] ?? ""} ${index + 1}`;
  if (index % 12 === 5) return { Criterion: name, Kind: "Must have" };
  if (index % 12 === 11) return { Criterion: name, Kind: "Do not want" };
  return { Criterion: name, Kind: "Want", Weight: random.whole(1, 5) };
}

interface Rated {
  readonly organizations: readonly string[];
  readonly criteria: readonly PlannerRow[];
}

// Each rater goes through the list once; one partner in twenty is at its end, and never rated.
function ratings(random: SeededRandom, size: LargePlannerSize, rated: Rated): PlannerRow[] {
  const reached = Math.max(1, Math.ceil(size.partners * 0.95));
  return Array.from({ length: size.partners > 0 ? size.ratings : 0 }, (_, index) => ({
    Partner: rated.organizations[index % reached] ?? "",
    Rater: `${random.oneOf(some.firstNames)} ${Math.floor(index / reached) + 1}`,
    "Rated on": dayAround(random, -60, -30),
    ...Object.fromEntries(rated.criteria.flatMap((row) => rating(random, row))),
    ...(random.happens(0.2) && { Evidence: random.oneOf(some.notes) }),
  }));
}

function rating(random: SeededRandom, { Criterion, Kind }: PlannerRow): [string, string | number][] {
  if (random.happens(0.05)) return [];
  return [[String(Criterion), answer(random, Kind)]];
}

function answer(random: SeededRandom, kind: string | number | undefined): string | number {
  if (kind === "Want") return random.whole(2, 10) / 2;
  const usual = kind === "Must have" ? "Yes" : "No";
  const unusual = kind === "Must have" ? "No" : "Yes";
  return random.happens(0.96) ? usual : unusual;
}

function task(random: SeededRandom, index: number, organizations: readonly string[]): PlannerRow {
  const status = random.oneOf(some.statuses);
  const dependsOn: PlannerRow =
    index > 0 && random.happens(0.25) ? { "Depends on": taskId(random.whole(0, index - 1)) } : {};
  return {
    ID: taskId(index),
    Goal: random.oneOf(some.goals),
    Task: `${random.oneOf(some.tasks)} ${index + 1}`,
    ...(organizations.length > 0 && {
      Partner: organizations[random.whole(0, organizations.length - 1)] ?? "",
    }),
    Owner: random.oneOf(some.firstNames),
    Start: dayAround(random, -90, -40),
    ...(random.happens(0.97) && { Due: dayAround(random, -40, 30) }),
    Status: status,
    ...(status === "Done" && { "Done on": dayAround(random, -40, -11) }),
    ...dependsOn,
    ...(random.happens(0.2) && { Notes: random.oneOf(some.notes) }),
  };
}

function taskId(index: number): string {
  return `T${String(index + 1).padStart(4, "0")}`;
}
