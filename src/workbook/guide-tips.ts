/**
 * The guide's nine tips for effective partnerships, in its order and in our own words, each with the theme it gives
 * to the process survey and with two statements for respondents to judge.
 */
export const guideTips = {
  creative: {
    theme: "Creative reach",
    tip: "Look for help outside the usual immunization groups, and be inventive about it.",
    statements: [
      "We find new ways to work with groups outside health",
      "The strengths of each partner are put to use",
    ],
  },
  seniorCommitment: {
    theme: "Senior commitment",
    tip: "Win over the people at the top of each organization.",
    statements: [
      "The leaders of each organization back this partnership",
      "Leaders give the time and the people it needs",
    ],
  },
  clarity: {
    theme: "Clear goals and roles",
    tip: "Settle goals, roles and ways of working so that nobody has to guess.",
    statements: ["Our shared goals are clear to everyone", "Everyone knows who does what"],
  },
  trust: {
    theme: "Trust and respect",
    tip: "Build trust and respect between the people who do the work.",
    statements: ["We trust each other to do our part", "Every partner is treated with respect"],
  },
  communication: {
    theme: "Regular communication",
    tip: "Keep talking: often, openly, and to everyone.",
    statements: ["We hear from each other often enough", "Important news reaches everyone in time"],
  },
  expectations: {
    theme: "Promises we can keep",
    tip: "Promise only what you can deliver.",
    statements: ["We promise only what we can deliver", "What was promised gets done"],
  },
  culture: {
    theme: "Different ways of working",
    tip: "Learn how each organization works, and respect the differences.",
    statements: ["We know how each organization works", "We make room for different ways of working"],
  },
  conflict: {
    theme: "Dealing with conflict",
    tip: "Settle conflicts openly, fairly and soon.",
    statements: ["Disagreements are talked about openly", "Disagreements are settled fairly and soon"],
  },
  celebration: {
    theme: "Shared success",
    tip: "Notice what you achieve together, and celebrate it.",
    statements: ["We celebrate what we achieve together", "Every partner gets credit for its part"],
  },
} as const satisfies Record<string, GuideTip>;

/** One tip of the guide. */
export interface GuideTip {
  readonly theme: string;
  readonly tip: string;
  readonly statements: readonly [string, string];
}

export type TipCode = keyof typeof guideTips;
export const tipCodes = Object.keys(guideTips) as TipCode[];
