import type { SoakProperty } from "./soak-properties";

/** What is tried, from which seed on, and until when. */
export interface Soaking {
  readonly properties: Readonly<Record<string, SoakProperty>>;
  readonly firstSeed: number;
  /** Asked before every seed but the first. */
  readonly isOver: () => boolean;
  readonly print: (line: string) => void;
}

/** Tries all properties with one seed after the other; false as soon as one of them does not hold. */
export async function soak({ properties, firstSeed, isOver, print }: Soaking): Promise<boolean> {
  let seed = firstSeed;
  do {
    for (const [name, property] of Object.entries(properties)) {
      // Before it is tried: what never ends has to be found again, too.
      print(`${name}, seed ${seed}`);
      const failure = await failureOf(property(seed), print);
      if (failure === null) continue;
      print(`FAILED  ${failure}`);
      print(`To see it again: npm run soak -- --only ${name} --seed ${seed}`);
      return false;
    }
    seed++;
  } while (!isOver());
  return true;
}

async function failureOf(trial: Promise<string>, print: (line: string) => void): Promise<string | null> {
  try {
    print(`    ${await trial}`);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
