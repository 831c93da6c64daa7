/** Excel's counting functions take up to 255 characters, some of which escaping a name may need. */
export const longestName = 200;
