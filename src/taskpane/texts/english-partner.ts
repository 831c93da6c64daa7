/** What a partner’s card says. */
export const partnerTexts = {};
