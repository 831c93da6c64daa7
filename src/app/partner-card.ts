import type { AgreementState } from "../domain/agreement-state";
import { cellText, trimmedText, type Cell } from "../domain/cell";
import { isWord } from "../domain/is-word";
import { nameKey } from "../domain/name-key";
import type { Eligibility } from "../domain/partner-standing";
import { partnerColumns } from "../workbook/partner-columns";
import { words } from "../workbook/words";
import type { PlannerOverview, UnrankedReason } from "./planner-overview";
import type { PlannerWorkbook } from "./planner-workbook";
import {
  partnerApproach,
  partnerQuestions,
  type ApproachLine,
  type QuestionsLine,
} from "./partner-preparation";
import {
  partnerAnswers,
  partnerProfile,
  raterCount,
  ratingsOf,
  type CriterionLine,
  type GateLine,
} from "./partner-profile";
import { partnerContacts, partnerTasks, type PartnerContact, type PartnerTask } from "./partner-work";

/** One partner with all that is known of it: why it stands where it does, what is open, what is to be done. */
export interface PartnerCard {
  /** As it is written where it is listed first. */
  readonly organization: string;
  /** That row in the body of PartnerList, counted from 1. */
  readonly row: number;
  readonly groupType: string;
  readonly stage: string;
  readonly owner: string;
  readonly person: ContactPerson;
  readonly standing: CardStanding;
  /** Every Want, in the order of the columns. */
  readonly profile: readonly CriterionLine[];
  /** Every Must have and Do not want, in the order of the columns. */
  readonly answers: readonly GateLine[];
  readonly questions: QuestionsLine;
  /** Null while there is no plan to approach it. */
  readonly approach: ApproachLine | null;
  readonly agreement: CardAgreement;
  readonly contacts: readonly PartnerContact[];
  readonly tasks: readonly PartnerTask[];
}

/** Whom to talk to there; "" for what is not known. */
export interface ContactPerson {
  readonly contact: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
}

/** Where a partner stands among the others, and what that rests on. */
export interface CardStanding {
  readonly eligibility: Eligibility;
  readonly rank: number | null;
  /** The other partners of the same rank. */
  readonly sharedWith: readonly string[];
  /** Those just above, then those just below, when the gap to them is a close call. */
  readonly closeTo: readonly string[];
  /** Units: points of 100. */
  readonly score: number | null;
  /** The share of the weight that was rated, from 0 to 1. */
  readonly coverage: number | null;
  readonly raters: number;
  readonly ratings: number;
  /** How many of its ratings cover too little of the weight to count in the score. */
  readonly notCounted: number;
  /** Why it has no rank; empty when it has one. */
  readonly reasons: readonly UnrankedReason[];
}

/** What the agreement with a partner has come to. */
export interface CardAgreement {
  readonly state: AgreementState;
  /** Its row in the body of Agreements, counted from 1; null while there is none. */
  readonly row: number | null;
  readonly missingParts: number;
  /** What is shared, by the columns that say so: that is why an agreement is needed. */
  readonly shared: readonly string[];
}

/** All that is known of a partner, by its name; null when it is not in the list (any more). */
export function partnerCard(
  name: string,
  workbook: PlannerWorkbook,
  overview: PlannerOverview,
): PartnerCard | null {
  const { figures, today } = overview;
  const rows = workbook.tables.PartnerList?.rows ?? [];
  const at = nameKey(name) === "" ? -1 : rows.findIndex((row) => nameKey(row.organization) === nameKey(name));
  const row = rows[at];
  if (!row) return null;
  const { organization } = row;
  return {
    organization: cellText(organization),
    row: at + 1,
    groupType: trimmedText(row.groupType),
    stage: trimmedText(row.stage),
    owner: trimmedText(row.owner),
    person: {
      contact: trimmedText(row.contact),
      role: trimmedText(row.role),
      email: trimmedText(row.email),
      phone: trimmedText(row.phone),
    },
    standing: standingOf(organization, at, overview),
    profile: partnerProfile(organization, workbook, figures),
    answers: partnerAnswers(organization, figures),
    questions: partnerQuestions(organization, workbook, figures),
    approach: partnerApproach(organization, workbook, figures),
    agreement: agreementOf(row, figures.partners[at]?.agreement ?? "notNeeded", overview),
    contacts: partnerContacts(organization, workbook, figures),
    tasks: partnerTasks(organization, workbook, { figures, today }),
  };
}

function standingOf(organization: Cell, at: number, overview: PlannerOverview): CardStanding {
  const { figures, ranked, unranked, minimumCoverage } = overview;
  const own = ratingsOf(organization, figures);
  const place = ranked.find(({ row }) => row === at + 1);
  const isOther = (name: string) => nameKey(name) !== nameKey(organization);
  const sameRank = ranked.filter(({ rank }) => rank === place?.rank).map((partner) => partner.organization);
  const isCounted = (row: (typeof own)[number]) =>
    row.score !== null && (row.coverage ?? 0) >= minimumCoverage;
  const { eligibility = "notScored", score = null, coverage = null } = figures.standings[at] ?? {};
  return {
    eligibility,
    rank: place?.rank ?? null,
    sharedWith: sameRank.filter(isOther),
    closeTo: place?.closeTo ?? [],
    score,
    coverage,
    raters: raterCount(own),
    ratings: own.length,
    notCounted: own.filter((row) => !isCounted(row)).length,
    reasons: unranked.find(({ row }) => row === at + 1)?.reasons ?? [],
  };
}

const sharing = ["jointMoney", "jointAdministration"] as const;

function agreementOf(
  row: Readonly<Record<(typeof sharing)[number] | "organization", Cell>>,
  state: AgreementState,
  { assessment }: PlannerOverview,
): CardAgreement {
  const key = nameKey(row.organization);
  const line = assessment.agreements.find((one) => nameKey(one.partner) === key && one.state === state);
  const shared = sharing.filter((column) => isWord(row[column], words.answer.yes));
  return {
    state,
    row: line?.row ?? null,
    missingParts: line?.missingParts ?? 0,
    shared: shared.map((column) => partnerColumns[column].header),
  };
}
