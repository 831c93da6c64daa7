import { cellText, type Cell } from "../domain/cell";
import type { ContactState } from "../domain/contact-standing";
import { nameKey } from "../domain/name-key";
import { dayOf, type SerialDay } from "../domain/serial-day";
import type { TaskState } from "../domain/task-state";
import type { PlannerFigures } from "./planner-figures";
import type { PlannerWorkbook } from "./planner-workbook";

/** A task with a partner that somebody still has to do. */
export interface PartnerTask {
  /** Its row in the body of WorkPlan, counted from 1. */
  readonly row: number;
  readonly task: string;
  /** "" when nobody is named. */
  readonly owner: string;
  readonly state: OpenTaskState;
  readonly due: SerialDay | null;
  /** Above 0: days late; 0 or below: days left, negated. Null without a day. */
  readonly daysLate: number | null;
}

export type OpenTaskState = Exclude<TaskState, "done" | "cancelled">;

/** One way of staying in touch with a partner, and whether it is time again. */
export interface PartnerContact {
  /** Its row in the body of CommunicationPlan, counted from 1. */
  readonly row: number;
  readonly channel: string;
  readonly lead: string;
  readonly state: ContactState;
  readonly lastContact: SerialDay | null;
  readonly nextDue: SerialDay | null;
}

/** The open tasks with a partner: those that are late first, then the others as they need someone. */
export function partnerTasks(
  organization: Cell,
  { tables }: PlannerWorkbook,
  { figures, today }: { readonly figures: PlannerFigures; readonly today: SerialDay },
): PartnerTask[] {
  const key = nameKey(organization);
  const found = (tables.WorkPlan?.rows ?? []).flatMap(({ partner, task, owner, due: dueCell }, index) => {
    const { state = null, attention = null } = figures.tasks[index] ?? {};
    if (nameKey(partner) !== key || !isOpen(state)) return [];
    const due = dayOf(dueCell);
    const daysLate = due === null ? null : today - due;
    const line = {
      row: index + 1,
      task: cellText(task),
      owner: cellText(owner).trim(),
      state,
      due,
      daysLate,
    };
    return [{ line, attention: attention ?? Infinity }];
  });
  found.sort((one, other) => byNeed(one.attention, other.attention) || byDay(one.line.due, other.line.due));
  return found.map(({ line }) => line);
}

/** How one stays in touch with a partner, in the order of the communication plan. */
export function partnerContacts(
  organization: Cell,
  { tables }: PlannerWorkbook,
  { contacts }: PlannerFigures,
): PartnerContact[] {
  const key = nameKey(organization);
  return (tables.CommunicationPlan?.rows ?? []).flatMap(({ partner, channel, lead }, index) => {
    const standing = contacts[index];
    if (!standing || nameKey(partner) !== key) return [];
    const { state, lastContact, nextDue } = standing;
    const days = { lastContact: dayOf(lastContact), nextDue: dayOf(nextDue) };
    return [{ row: index + 1, channel: cellText(channel), lead: cellText(lead).trim(), state, ...days }];
  });
}

function isOpen(state: TaskState | null): state is OpenTaskState {
  return state !== null && state !== "done" && state !== "cancelled";
}

// Two infinities have no difference.
function byNeed(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

function byDay(one: SerialDay | null, other: SerialDay | null): number {
  return (one ?? 0) - (other ?? 0);
}
