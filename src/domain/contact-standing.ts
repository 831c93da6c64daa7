import type { Cell } from "./cell";
import { nameKey } from "./name-key";
import { newestRow } from "./newest-row";
import type { SerialDay } from "./serial-day";

/** Whether it is time to be in touch with a partner again. */
export type ContactState = "noRhythm" | "noContact" | "overdue" | "dueSoon" | "onTrack";

/** How often to be in touch with a partner. */
export interface ContactPlanRecord {
  readonly partner: Cell;
  /** Units: days. */
  readonly rhythm: Cell;
}

/** One contact with a partner. */
export interface ContactRecord {
  readonly date: Cell;
  readonly partner: Cell;
}

/** The plan, the contacts there were, and the days to judge by. */
export interface ContactsInput {
  readonly plan: readonly ContactPlanRecord[];
  readonly log: readonly ContactRecord[];
  readonly today: SerialDay;
  readonly dueSoonDays: number;
}

/** When somebody was in touch last, and when it is time again. */
export interface ContactStanding {
  readonly lastContact: number | null;
  readonly nextDue: number | null;
  readonly state: ContactState;
}

/**
 * How each row of the communication plan stands; null for a row without a partner.
 *
 * A contact through any channel counts, and one that is still to come does not. Due today is not overdue.
 */
export function contactStandings({
  plan,
  log,
  today,
  dueSoonDays,
}: ContactsInput): (ContactStanding | null)[] {
  const days = log.map(({ date }) => date);
  return plan.map(({ partner, rhythm }) => {
    const key = nameKey(partner);
    if (key === "") return null;
    const newest = newestRow(
      days,
      (index) => nameKey(log[index]?.partner ?? null) === key && isPast(days[index], today),
    );
    const lastContact = newest === null ? null : Number(days[newest]);
    const hasRhythm = typeof rhythm === "number" && rhythm > 0;
    const nextDue = lastContact !== null && hasRhythm ? Math.floor(lastContact) + rhythm : null;
    return { lastContact, nextDue, state: hasRhythm ? stateOf(nextDue, today, dueSoonDays) : "noRhythm" };
  });
}

function isPast(day: Cell | undefined, today: SerialDay): boolean {
  return typeof day === "number" && day < today + 1;
}

function stateOf(nextDue: number | null, today: SerialDay, dueSoonDays: number): ContactState {
  if (nextDue === null) return "noContact";
  if (nextDue < today) return "overdue";
  return nextDue <= today + dueSoonDays ? "dueSoon" : "onTrack";
}
