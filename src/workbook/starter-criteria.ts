import { words } from "./words";

/**
 * The criteria of a new workbook: what the guide asks about each potential partner, as things to rate, and whether
 * the partnership benefits them too. In our own words; people change them as they like.
 */
export const starterCriteria = [
  starter("Mission fit", 3, {
    one: "Different aims, little in common",
    three: "Some aims in common",
    five: "Same families, same aim",
    why: "Partners with a compatible mission stay when work gets hard.",
  }),
  starter("Helps NIIW objectives", 3, {
    one: "No clear help this year",
    three: "Helps with one objective",
    five: "Helps with most objectives",
    why: "The week is short: each partner should move an objective.",
  }),
  starter("Helps the long-term objective", 2, {
    one: "One event only",
    three: "Helps once a year",
    five: "Helps all year round",
    why: "Coverage is won between the weeks, not in them.",
  }),
  starter("Concrete joint activities", 3, {
    one: "None named yet",
    three: "One named",
    five: "Several named, with roles",
    why: "Good will without an activity leads nowhere.",
  }),
  starter("Barriers are manageable", 2, {
    one: "Large, and no plan",
    three: "Known, plan is thin",
    five: "Small, or planned for",
    why: "Barriers that are named early can be planned for.",
  }),
  starter("Risks are manageable", 2, {
    one: "Serious, and open",
    three: "Moderate",
    five: "Low, or covered",
    why: "A partner's trouble can become ours.",
  }),
  starter("Benefits them too", 1, {
    one: "Nothing in it for them",
    three: "Some benefit",
    five: "A clear win for them",
    why: "Partnerships last when both sides gain.",
  }),
] as const;

function starter(
  name: string,
  weight: number,
  text: { one: string; three: string; five: string; why: string },
) {
  return {
    name,
    kind: words.criterionKind.want,
    weight,
    looksLike1: text.one,
    looksLike3: text.three,
    looksLike5: text.five,
    whyItMatters: text.why,
  };
}
