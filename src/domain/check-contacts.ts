import { type Cell, isBlank } from "./cell";
import type { ContactRecord } from "./contact-standing";
import { buildIssue, type Issue } from "./issue";
import { dayOf, formatDay, type SerialDay } from "./serial-day";

/** The contacts that are nobody's last contact: those with nobody, and those still to come. */
export function checkContacts(records: readonly ContactRecord[], today: SerialDay): Issue[] {
  return records.flatMap((record, index) => [
    ...checkDate(record.date, index + 1, today),
    ...checkPartner(record, index + 1),
  ]);
}

function checkDate(date: Cell, row: number, today: SerialDay): Issue[] {
  const day = dayOf(date);
  if (day === null || day <= today) return [];
  return [buildIssue("contacts.inFuture", { row, field: "date" }, { day: formatDay(day) })];
}

function checkPartner({ date, partner }: ContactRecord, row: number): Issue[] {
  if (isBlank(date) || !isBlank(partner)) return [];
  return [buildIssue("contacts.missingPartner", { row, field: "partner" }, {})];
}
