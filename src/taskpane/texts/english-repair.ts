/** What the repairs say. */
export const repairTexts = {};
