import { cellText, isBlank } from "../domain/cell";
import { isWord } from "../domain/is-word";
import { buildIssue, type Issue } from "../domain/issue";
import { nameKey } from "../domain/name-key";
import { nextTaskId } from "../domain/next-task-id";
import { roundToOneDecimal } from "../domain/round-to-one-decimal";
import { madeTaskWords, type MadeTaskWords, type TaskSource } from "../workbook/made-task";
import { words } from "../workbook/words";
import { workPlanTable } from "../workbook/work-plan.table";
import { appendTo } from "./append-rows";
import { dataRows } from "./data-rows";
import type { PlannerRow, PlannerTable } from "./planner-table";
import type { WorkbookPort } from "./workbook-port";
import { writableTable } from "./writable-table";

/** What came of making a task: its ID, or why there is none. */
export interface MadeTask {
  readonly id: string | null;
  readonly refusals: readonly Issue[];
}

/** Adds a task for a weak theme or a goal that is not met to the plan, unless one made from the same is still open. */
export async function makeTask(port: WorkbookPort, source: TaskSource): Promise<MadeTask> {
  const found = await writableTable(port, "WorkPlan");
  if (found.table === null) return { id: null, refusals: found.refusals };
  const made = madeTaskWords(asShown(source));
  const same = openTaskFrom(found.table, made);
  if (same) return { id: null, refusals: [same] };
  const id = nextTaskId(found.table.rows.map((row) => row["id"] ?? null));
  const task = {
    id,
    goal: source.kind === "goal" ? source.goal : null,
    task: made.task,
    status: words.taskStatus.notStarted,
    notes: `${made.source}, ${made.finding}`,
  };
  const refusals = await appendTo(port, found, dataRows(workPlanTable, [task]));
  return { id: refusals.length > 0 ? null : cellText(id), refusals };
}

// The mean as the sheet shows it.
function asShown(source: TaskSource): TaskSource {
  return source.kind === "theme" ? { ...source, mean: roundToOneDecimal(source.mean) } : source;
}

// People go on writing notes, and the finding may be another one by now: only where it came from has to be there.
function openTaskFrom({ rows }: PlannerTable, { source }: MadeTaskWords): Issue | null {
  const at = rows.findIndex(
    (row) => isOpen(row) && nameKey(row["notes"] ?? null).includes(nameKey(`${source},`)),
  );
  if (at < 0) return null;
  const id = rows[at]?.["id"] ?? null;
  const task = cellText(isBlank(id) ? (rows[at]?.["task"] ?? null) : id);
  return buildIssue("tasks.madeAlready", { row: at + 1, field: "notes" }, { task });
}

function isOpen({ task = null, status = null }: Partial<PlannerRow>): boolean {
  const { done, cancelled } = words.taskStatus;
  return !isBlank(task) && !isWord(status, done) && !isWord(status, cancelled);
}
