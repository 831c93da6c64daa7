import { isBlank, type Cell } from "./cell";
import { nameKey } from "./name-key";

/** How many could provide what is needed: nobody, only one, or more. */
export type NeedGap = "none" | "one" | "covered";

/** A need and who might provide it. */
export interface NeedRecord {
  readonly need: Cell;
  readonly candidate: Cell;
}

/** What one row of the needs comes to. */
export interface NeedStanding {
  readonly providers: number;
  readonly gap: NeedGap;
}

/** How many candidates each row's need has in all of its rows; null for a row without a need. */
export function needStandings(records: readonly NeedRecord[]): (NeedStanding | null)[] {
  const counts = new Map<string, number>();
  for (const { need, candidate } of records) {
    if (!isBlank(candidate)) counts.set(nameKey(need), (counts.get(nameKey(need)) ?? 0) + 1);
  }
  return records.map(({ need }) => {
    if (nameKey(need) === "") return null;
    const providers = counts.get(nameKey(need)) ?? 0;
    return { providers, gap: gapOf(providers) };
  });
}

function gapOf(providers: number): NeedGap {
  if (providers === 0) return "none";
  return providers === 1 ? "one" : "covered";
}
