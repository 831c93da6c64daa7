import type { AgreementRecord } from "./agreement-state";
import { type Cell, isBlank } from "./cell";
import { cellInWords } from "./cell-in-words";
import { buildIssue, type Issue } from "./issue";
import { nameKey } from "./name-key";
import { dayOf, formatDay, type SerialDay } from "./serial-day";

/** An agreement with the days that its state does not depend on. */
export interface DatedAgreement extends AgreementRecord {
  readonly start: Cell;
  readonly signedOn: Cell;
}

/** What is wrong with the agreements: days in the wrong order or to come, and two that hold at one time. */
export function checkAgreements(records: readonly DatedAgreement[], today: SerialDay): Issue[] {
  return [
    ...records.flatMap((record, index) => [
      ...checkOrder(record, index + 1),
      ...checkSignedOn(record.signedOn, index + 1, today),
    ]),
    ...checkOverlaps(records),
  ];
}

function checkOrder({ start, end }: DatedAgreement, row: number): Issue[] {
  const first = dayOf(start);
  const last = dayOf(end);
  if (first === null || last === null || first <= last) return [];
  const about = { start: formatDay(first), end: formatDay(last) };
  return [buildIssue("agreements.endBeforeStart", { row, field: "end" }, about)];
}

function checkSignedOn(signedOn: Cell, row: number, today: SerialDay): Issue[] {
  const day = dayOf(signedOn);
  if (day === null || day <= today) return [];
  return [buildIssue("agreements.signedInFuture", { row, field: "signedOn" }, { day: formatDay(day) })];
}

interface Period {
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

function checkOverlaps(records: readonly DatedAgreement[]): Issue[] {
  const periodsOf = new Map<string, Period[]>();
  return records.flatMap((record, index) => {
    const period = signedPeriod(record, index + 1);
    if (!period) return [];
    const key = nameKey(record.partner);
    const earlier = periodsOf.get(key) ?? [];
    periodsOf.set(key, [...earlier, period]);
    const other = earlier.find((candidate) => overlap(candidate, period));
    if (!other) return [];
    const about = { partner: cellInWords(record.partner), firstRow: other.row };
    return [buildIssue("agreements.overlap", { row: period.row, field: "partner" }, about)];
  });
}

/** When a signed agreement holds; without a day on one side, without an end there. Null when that cannot be told. */
function signedPeriod(record: DatedAgreement, row: number): Period | null {
  const { partner, start, end, signedByUs, signedByThem } = record;
  if (nameKey(partner) === "" || isBlank(signedByUs) || isBlank(signedByThem)) return null;
  const first = isBlank(start) ? -Infinity : dayOf(start);
  const last = isBlank(end) ? Infinity : dayOf(end);
  return first === null || last === null || first > last ? null : { row, first, last };
}

/** An agreement that begins on the day on which the one before it ends renews it. */
function overlap(one: Period, other: Period): boolean {
  return one.first < other.last && other.first < one.last;
}
