/**
 * The words that stand in cells, one table for the whole workbook: code on the left, what people read on the
 * right. Formulas, lists, readers and the pane take them from here; another language changes this file only.
 */
export const words = {
  answer: { yes: "Yes", no: "No" },
  criterionKind: { want: "Want", mustHave: "Must have", doNotWant: "Do not want" },
  gate: { excluded: "Excluded", check: "Check", eligible: "Eligible" },
  eligibility: {
    notScored: "Not scored",
    excluded: "Excluded",
    check: "Check",
    incomplete: "Incomplete",
    eligible: "Eligible",
  },
  partnerStage: {
    identified: "Identified",
    approaching: "Approaching",
    agreed: "Agreed",
    active: "Active",
    paused: "Paused",
    closed: "Closed",
    declined: "Declined",
  },
  taskStatus: {
    notStarted: "Not started",
    inProgress: "In progress",
    waiting: "Waiting",
    done: "Done",
    cancelled: "Cancelled",
  },
  taskState: {
    done: "Done",
    cancelled: "Cancelled",
    noDate: "No date",
    checkDate: "Check date",
    overdue: "Overdue",
    blocked: "Blocked",
    dueSoon: "Due soon",
    onTrack: "On track",
  },
  groupType: {
    diseaseSpecific: "Disease-specific organization",
    healthCoalition: "Non-immunization health coalition",
    wicClinic: "WIC clinic",
    insurer: "Health insurance company",
    civic: "Civic or service organization",
    ethnicOrFaith: "Ethnic or faith-based organization",
    schoolSystem: "Local school system",
    college: "College or university",
    other: "Other",
  },
  /** Stands above a column of PartnerScores that is no criterion (any more). */
  notCounted: "not counted",
} as const;

export type TaskStateCode = keyof typeof words.taskState;
export type EligibilityCode = keyof typeof words.eligibility;

/** The code behind a word that a person typed, whatever its case; null when it is none of the list. */
export function codeOf<Code extends string>(
  list: Readonly<Record<Code, string>>,
  word: unknown,
): Code | null {
  if (typeof word !== "string") return null;
  const typed = word.toLowerCase();
  const codes = Object.keys(list) as Code[];
  return codes.find((code) => list[code].toLowerCase() === typed) ?? null;
}
