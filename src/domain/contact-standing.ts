import type { Cell } from "./cell";
import { nameKey } from "./name-key";
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
  const last = lastContacts(log, today);
  return plan.map(({ partner, rhythm }) => {
    const key = nameKey(partner);
    if (key === "") return null;
    const lastContact = last.get(key) ?? null;
    const hasRhythm = typeof rhythm === "number" && rhythm > 0;
    const nextDue = lastContact !== null && hasRhythm ? Math.floor(lastContact) + rhythm : null;
    return { lastContact, nextDue, state: hasRhythm ? stateOf(nextDue, today, dueSoonDays) : "noRhythm" };
  });
}

/** The newest contact with each partner that is not still to come; a day that is text or none is passed over. */
function lastContacts(log: readonly ContactRecord[], today: SerialDay): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const { date, partner } of log) {
    if (typeof date !== "number" || date <= 0 || date >= today + 1) continue;
    const key = nameKey(partner);
    last.set(key, Math.max(date, last.get(key) ?? 0));
  }
  return last;
}

function stateOf(nextDue: number | null, today: SerialDay, dueSoonDays: number): ContactState {
  if (nextDue === null) return "noContact";
  if (nextDue < today) return "overdue";
  return nextDue <= today + dueSoonDays ? "dueSoon" : "onTrack";
}
