/** What the plan says. */
export const planTexts = {};
