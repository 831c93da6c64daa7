import { isBlank, type Cell } from "./cell";
import { isWord } from "./is-word";
import { nameKey } from "./name-key";
import type { SerialDay } from "./serial-day";

/** What an agreement with a partner has come to. */
export type AgreementState = "notNeeded" | "missing" | "draft" | "signed" | "reviewDue" | "expired";

/** An agreement as far as its state depends on it. */
export interface AgreementRecord {
  readonly partner: Cell;
  readonly end: Cell;
  readonly reviewOn: Cell;
  readonly signedByUs: Cell;
  readonly signedByThem: Cell;
}

/** What a partner shares with us, which decides whether an agreement is needed. */
export interface SharingPartner {
  readonly organization: Cell;
  readonly jointMoney: Cell;
  readonly jointAdministration: Cell;
}

/**
 * The state of each agreement, in the order of its table; null for a row without a partner.
 *
 * Signed by both sides or a draft; then whether its end or its review has come. A date that is none never comes.
 */
export function agreementStates(
  records: readonly AgreementRecord[],
  today: SerialDay,
): (AgreementState | null)[] {
  return records.map(({ partner, end, reviewOn, signedByUs, signedByThem }) => {
    if (nameKey(partner) === "") return null;
    if (isBlank(signedByUs) || isBlank(signedByThem)) return "draft";
    if (typeof end === "number" && Math.floor(end) < today) return "expired";
    return typeof reviewOn === "number" && Math.floor(reviewOn) <= today ? "reviewDue" : "signed";
  });
}

/** Of several agreements with one partner the first of these counts. */
const bestFirst = ["signed", "reviewDue", "draft", "expired"] as const;

/**
 * What each partner's agreement has come to, in the order of the partner list; null for a row without a name.
 *
 * Source: the guide recommends one wherever administration or money is shared.
 */
export function partnerAgreements(
  partners: readonly SharingPartner[],
  agreements: readonly { readonly partner: Cell; readonly state: AgreementState | null }[],
  yes: string,
): (AgreementState | null)[] {
  return partners.map(({ organization, jointMoney, jointAdministration }) => {
    const key = nameKey(organization);
    if (key === "") return null;
    const own = new Set(
      agreements.filter(({ partner }) => nameKey(partner) === key).map(({ state }) => state),
    );
    const found = bestFirst.find((state) => own.has(state));
    if (found) return found;
    return isWord(jointMoney, yes) || isWord(jointAdministration, yes) ? "missing" : "notNeeded";
  });
}
