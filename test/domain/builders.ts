import type { Cell } from "../../src/domain/cell";
import type { PartnerRecord } from "../../src/domain/check-partners";
import type { RatingRecord } from "../../src/domain/check-ratings";
import type { Criterion, CriterionRecord, KindWords } from "../../src/domain/criterion";
import type { ScoredRow } from "../../src/domain/partner-standing";
import type { PlannedTask } from "../../src/domain/planned-task";
import type { GateWords } from "../../src/domain/score";
import { parseDay, type SerialDay } from "../../src/domain/serial-day";
import type { TaskRules, TaskWords } from "../../src/domain/task-state";

/** The words of the workbooks in these tests. */
export const gateWords: GateWords = { yes: "Yes", no: "No" };
export const kindWords: KindWords = { want: "Want", mustHave: "Must have", doNotWant: "Do not want" };
export const taskWords: TaskWords = { done: "Done", cancelled: "Cancelled" };
export const statuses = ["Not started", "In progress", "Waiting", "Done", "Cancelled"];

/** The day on which these tests play. */
export const today = day("2026-04-20");

/** The day a date such as `2026-04-10` stands for; a test with a wrong date fails. */
export function day(text: string): SerialDay {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`No such day: ${text}`);
  return parsed;
}

/** A date as people write it becomes a real date, anything else stays what it is. */
function dated(cell: Cell): Cell {
  return typeof cell === "string" ? (parseDay(cell) ?? cell) : cell;
}

/** A task that is under way and due in good time. */
export function task(given: Partial<PlannedTask> = {}): PlannedTask {
  const record: PlannedTask = {
    id: "T01",
    task: "Confirm county proclamation",
    goal: "Reach families",
    partner: "WIC Clinic North",
    start: null,
    due: "2026-05-20",
    status: "In progress",
    doneOn: null,
    dependsOn: null,
    ...given,
  };
  return { ...record, start: dated(record.start), due: dated(record.due), doneOn: dated(record.doneOn) };
}

export function taskRules(given: Partial<TaskRules> = {}): TaskRules {
  return { today, dueSoonDays: 7, words: taskWords, ...given };
}

/** A partner with nothing to complain about. */
export function partner(given: Partial<PartnerRecord> = {}): PartnerRecord {
  return {
    organization: "WIC Clinic North",
    stage: "Active",
    email: "fay.park@example.org",
    jointMoney: "No",
    jointAdministration: "Yes",
    others: [],
    ...given,
  };
}

/** Something rated from 1 to 5, with weight 1. */
export function criterion(given: Partial<Criterion> = {}): Criterion {
  return { name: "Mission fit", kind: "want", weight: 1, ...given };
}

/** A row of the criteria as it is typed. */
export function criterionRecord(given: Partial<CriterionRecord> = {}): CriterionRecord {
  return { name: "Mission fit", kind: "Want", weight: 3, ...given };
}

/** One person's rating of one partner on one criterion. */
export function rating(given: Partial<RatingRecord> = {}): RatingRecord {
  const record = { partner: "WIC Clinic North", rater: "Ana", ratedOn: "2026-03-13", ratings: [4], ...given };
  return { ...record, ratedOn: dated(record.ratedOn) };
}

/** A row of ratings that counts in full. */
export function scoredRow(given: Partial<ScoredRow> = {}): ScoredRow {
  return { partner: "WIC Clinic North", score: 75, coverage: 1, gate: "eligible", ...given };
}

/** A cell that shows #N/A. */
export const notAvailable: Cell = { error: "#N/A" };
