import type { Author } from "./book";

/** The person at the grid, who makes all edits that nobody else is named for. */
export const PERSON: Author = { name: "Person" };
