import { type Cell, isBlank } from "./cell";
import { cellInWords } from "./cell-in-words";
import { checkTaskDays } from "./check-task-days";
import { checkTaskOrder } from "./check-task-order";
import { isOnlySpaces } from "./is-only-spaces";
import { isWord } from "./is-word";
import { buildIssue, type Issue } from "./issue";
import { nameKey } from "./name-key";
import type { PlannedTask } from "./planned-task";
import { numberRepetitions } from "./number-repetitions";
import { repetitions } from "./repetitions";

/** The work plan, the names of partners and goals, and the words for statuses. */
export interface TasksInput {
  readonly records: readonly PlannedTask[];
  readonly organizations: readonly Cell[];
  readonly goals: readonly Cell[];
  readonly statuses: readonly string[];
  readonly done: string;
}

/** What is wrong in the work plan: IDs, dates, statuses, partners, and tasks that wait for what never comes. */
export function checkTasks(input: TasksInput): Issue[] {
  const listed = new Set(input.organizations.map(nameKey));
  const goals = new Set(input.goals.map(nameKey).filter((key) => key !== ""));
  const rows = input.records.flatMap((record, index) =>
    isBlank(record.task)
      ? checkUnnamed(record, index + 1)
      : [
          ...checkTaskName(record.task, index + 1),
          ...checkId(record, index + 1),
          ...checkStatus(record.status, index + 1, input.statuses),
          ...checkTaskDays(record, index + 1, input.done),
          ...checkTaskPartner(record.partner, index + 1, listed),
          ...checkTaskGoal(record.goal, index + 1, goals),
        ],
  );
  return [
    ...rows,
    ...checkDoubledIds(input.records),
    ...checkSameNumbers(input.records),
    ...checkTaskOrder(input.records),
  ];
}

/** An ID alone is a row that is waiting to be filled in. */
function checkUnnamed(record: PlannedTask, row: number): Issue[] {
  const { due, status, dependsOn, partner, start, doneOn } = record;
  const unused = [due, status, dependsOn, partner, start, doneOn].every(isBlank);
  return unused ? [] : [buildIssue("tasks.missingTask", { row, field: "task" }, {})];
}

function checkTaskName(task: Cell, row: number): Issue[] {
  return isOnlySpaces(task) ? [buildIssue("tasks.onlySpaces", { row, field: "task" }, {})] : [];
}

function checkId({ id, task }: PlannedTask, row: number): Issue[] {
  if (nameKey(id) !== "") return [];
  return [buildIssue("tasks.missingId", { row, field: "id" }, { task: cellInWords(task) })];
}

function checkStatus(status: Cell, row: number, statuses: readonly string[]): Issue[] {
  if (isBlank(status) || statuses.some((word) => isWord(status, word))) return [];
  const params = { value: cellInWords(status), allowed: statuses.join(", ") };
  return [buildIssue("tasks.unknownStatus", { row, field: "status" }, params)];
}

function checkTaskPartner(partner: Cell, row: number, listed: ReadonlySet<string>): Issue[] {
  const key = nameKey(partner);
  if (isBlank(partner) || (key !== "" && listed.has(key))) return [];
  return [buildIssue("tasks.unknownPartner", { row, field: "partner" }, { partner: cellInWords(partner) })];
}

/** As long as no goal is shared, a task may say by itself what it is for. */
function checkTaskGoal(goal: Cell, row: number, shared: ReadonlySet<string>): Issue[] {
  if (isBlank(goal) || shared.size === 0 || shared.has(nameKey(goal))) return [];
  return [buildIssue("tasks.unknownGoal", { row, field: "goal" }, { goal: cellInWords(goal) })];
}

function checkDoubledIds(records: readonly PlannedTask[]): Issue[] {
  const keys = records.map(({ id, task }) => (isBlank(task) ? "" : nameKey(id)));
  return repetitions(keys).map(({ row, firstRow }) => {
    const id = cellInWords(records[row - 1]?.id ?? null);
    return buildIssue("tasks.doubledId", { row, field: "id" }, { id, firstRow });
  });
}

function checkSameNumbers(records: readonly PlannedTask[]): Issue[] {
  const ids = records.map(({ id, task }) => (isBlank(task) ? null : id));
  return numberRepetitions(ids).map(({ row, firstRow }) => {
    const id = cellInWords(ids[row - 1] ?? null);
    return buildIssue("tasks.sameNumber", { row, field: "id" }, { id, firstRow });
  });
}
