import { addDays, formatDay } from "../../src/domain/serial-day";
import { day } from "../domain/builders";
import type { SeededRandom } from "./seeded-random";

/** The week that a large planner works towards. */
const weekBegins = day("2026-04-20");

/** A day near the week, as a data file writes it. Units: days from the Monday of the week. */
export function dayAround(random: SeededRandom, earliest: number, latest: number): string {
  return formatDay(addDays(weekBegins, random.whole(earliest, latest)));
}
