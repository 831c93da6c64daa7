import { lists } from "../../src/workbook/lists";

/** What a large planner is filled with; invented, apart from the words of the workbook's own lists. */
export const largePlannerWords = {
  places: [
    "Riverbend",
    "Maple County",
    "North Side",
    "Harbor",
    "Prairie",
    "St. Brigid's",
    "Oak Hill",
    "Lakeview",
  ],
  organizations: [
    "WIC Clinic",
    "Parents' Circle",
    "School District",
    "Health Plan",
    "Rotary Chapter",
    "Family Mosque",
    "Community College",
    "Asthma Coalition",
  ],
  firstNames: ["Ana", "Ben", "Chidi", "Dana", "Eli", "Fay", "Grace", "Hoa"],
  lastNames: ["Park", "Okafor", "Lindqvist", "Reyes", "Novak", "Whitehorse", "Tran", "Moreau"],
  notes: [
    "Met at the spring fair; glad to help.",
    "Wants to see the results of last year first.",
    "Has a newsletter that reaches 4,000 families.",
    "Can lend a room on Saturdays. Parking is scarce, so say so on the flyer.",
  ],
  criteria: [
    "Mission fit",
    "Reach among parents",
    "Trusted voice",
    "Staff time",
    "Joint activities",
    "Signed privacy rules",
    "Stays after the week",
    "Media contacts",
    "Own funding",
    "Barriers are manageable",
    "Benefits them too",
    "Tobacco money",
  ],
  goals: ["Raise coverage at 24 months", "Reach newcomers", "Keep partners for the year"],
  tasks: [
    "Confirm the room for",
    "Print flyers for",
    "Brief volunteers of",
    "Agree on dates with",
    "Call about",
  ],
  needKinds: asMany(lists.needKinds.entries),
  decisions: asMany(lists.decisions.entries),
  goalKinds: asMany(lists.goalKinds.entries),
  goalResults: asMany(lists.goalResults.entries),
  channels: asMany(lists.channels.entries),
  groupTypes: asMany(lists.groupTypes.entries),
  stages: asMany(lists.partnerStages.entries),
  statuses: asMany(lists.taskStatuses.entries),
} as const;

function asMany(entries: readonly (string | number)[]): [string, ...string[]] {
  const [first = "", ...others] = entries.map(String);
  return [first, ...others];
}
