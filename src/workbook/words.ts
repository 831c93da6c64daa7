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
  /** Short, three letters each. */
  month: {
    january: "Jan",
    february: "Feb",
    march: "Mar",
    april: "Apr",
    may: "May",
    june: "Jun",
    july: "Jul",
    august: "Aug",
    september: "Sep",
    october: "Oct",
    november: "Nov",
    december: "Dec",
  },
  needKind: {
    staffTime: "Staff time",
    funding: "Funding",
    facilities: "Facilities",
    expertise: "Expertise",
    materials: "Materials",
    reach: "Reach",
    media: "Media",
    volunteers: "Volunteers",
  },
  /** How many could provide what is needed. */
  needGap: { none: "No provider", one: "Only one", covered: "Covered" },
  activityLevel: { first: "Getting started", second: "Building up", third: "All year round" },
  decision: { pursue: "Pursue", hold: "Hold", decline: "Decline" },
  approachReady: { yes: "Yes", no: "No" },
  goalKind: { partnership: "Partnership", immunization: "Immunization" },
  goalMet: { met: "Met", partly: "Partly", notYet: "Not yet" },
  goalState: {
    met: "Met",
    partly: "Partly",
    notYet: "Not yet",
    missed: "Missed",
    notMeasured: "Not measured",
  },
  contactChannel: {
    meeting: "Meeting",
    visit: "Visit",
    phone: "Phone call",
    video: "Video call",
    email: "Email",
    newsletter: "Newsletter",
    other: "Other",
  },
  contactState: {
    noRhythm: "No rhythm",
    noContact: "No contact yet",
    overdue: "Overdue",
    dueSoon: "Due soon",
    onTrack: "On track",
  },
  agreementState: {
    notNeeded: "Not needed",
    missing: "Missing",
    draft: "Draft",
    signed: "Signed",
    reviewDue: "Review due",
    expired: "Expired",
  },
  inPractice: { yes: "Yes", partly: "Partly", no: "No" },
  /** An answer to a survey statement that is no number. */
  dontKnow: "Don't know",
  surveyBand: { strength: "strength", discuss: "discuss", address: "address" },
  /** Said instead of a figure that so few answers do not carry. */
  tooFew: "too few",
  /** Stands above a column of PartnerScores that is no criterion (any more). */
  notCounted: "not counted",
} as const;

export type TaskStateCode = keyof typeof words.taskState;
export type EligibilityCode = keyof typeof words.eligibility;
export type GoalStateCode = keyof typeof words.goalState;
export type ContactStateCode = keyof typeof words.contactState;
export type AgreementStateCode = keyof typeof words.agreementState;
export type SurveyBandCode = keyof typeof words.surveyBand;

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
