/** One event on its way to an add-in. */
export interface EventEntry {
  /** Number by which office.js knows the event. */
  number: number;
  /** Id of the object it is about, or `Workbook`. */
  target: string;
  details: Record<string, unknown>;
}

/** Category by which office.js tells events from other messages. */
export const eventCategory = 65_536;
