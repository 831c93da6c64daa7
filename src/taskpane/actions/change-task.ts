import type { Issue } from "../../domain/issue";
import { taskAgain, taskInWords, type SeenTask } from "../../app/seen-task";
import type { WorkbookPort } from "../../app/workbook-port";
import { dayOf, formatDay, parseDay, type SerialDay } from "../../domain/serial-day";
import type { PaneState, PlannerScreen } from "../pane-state";
import { texts } from "../texts";
import { loadPart } from "../../app/load-part";
import { refusalSentences } from "./refusal-sentences";
import type { Acting } from "./run-action";
import { runCancellable } from "./run-cancellable";

const loadChanges = () => loadPart(() => import("../../app/change-task"));

/** Sets a task to Done as of today; when somebody changed its row meanwhile, both versions are told instead. */
export function markDone(acting: Acting, task: SeenTask): Promise<void> {
  return changeTask(acting, {
    said: () => texts.plan.isDone(taskInWords(task)),
    change: async (port, { overview }) => (await loadChanges()).markTaskDone(port, task, overview.today),
  });
}

/** Lets a task be given another day, beginning with the one it has. */
export function beginMove({ pane }: Pick<Acting, "pane">, task: SeenTask): void {
  const due = dayOf(task.due);
  const value = due === null ? "" : formatDay(due);
  pane.change({ moving: { task, value, isNoDay: false }, failure: null, done: null });
}

/** Notes the day that was typed. */
export function changeMove({ pane }: Pick<Acting, "pane">, value: string): void {
  const { moving } = pane.state();
  pane.change({ moving: moving && { ...moving, value, isNoDay: false } });
}

/** Writes the new day of a task; when somebody changed its row meanwhile, both versions are told instead. */
export async function saveMove(acting: Acting): Promise<void> {
  const { pane } = acting;
  const { moving } = pane.state();
  if (!moving) return;
  const day = parseDay(moving.value);
  if (day === null) pane.change({ moving: { ...moving, isNoDay: true } });
  else await moveTo(acting, moving.task, day);
}

function moveTo(acting: Acting, task: SeenTask, day: SerialDay): Promise<void> {
  const { pane } = acting;
  return changeTask(acting, {
    said: ({ today }) => texts.plan.isMoved(taskInWords(task), day, today),
    change: async (port, { workbook }) => {
      // Rows may have come or gone above it.
      const { row } = taskAgain(workbook, task) ?? task;
      return (await loadChanges()).moveTask(port, { ...task, row }, day);
    },
    isWritten: () => pane.change({ moving: null }),
    // What is there now was told, so that it may be replaced the next time.
    isRefused: () => pane.change({ moving: seenAnew(pane.state()) }),
  });
}

interface TaskChange {
  readonly change: (port: WorkbookPort, screen: PlannerScreen) => Promise<readonly Issue[]>;
  /** What is said once it is written. */
  readonly said: (overview: PlannerScreen["overview"]) => string;
  readonly isWritten?: () => void;
  readonly isRefused?: () => void;
}

function changeTask(acting: Acting, { change, said, isWritten, isRefused }: TaskChange): Promise<void> {
  const { pane, read } = acting;
  return runCancellable(acting, "changingRow", async (port) => {
    const { screen } = pane.state();
    if (screen.screen !== "planner") return [];
    const refusals = await change(port, screen);
    const isDone = refusals.length === 0;
    if (isDone) isWritten?.();
    await read();
    if (isDone) pane.change({ done: said(screen.overview) });
    else isRefused?.();
    return refusalSentences(acting, refusals);
  });
}

function seenAnew({ moving, screen }: PaneState): PaneState["moving"] {
  if (!moving || screen.screen !== "planner") return moving;
  const task = taskAgain(screen.workbook, moving.task);
  return task && { ...moving, task };
}
