import { soak, type Soaking } from "./soak";

async function soaked(given: Partial<Soaking>): Promise<{ isWell: boolean; lines: string[] }> {
  const lines: string[] = [];
  const isWell = await soak({
    properties: {},
    firstSeed: 7,
    isOver: () => true,
    print: (line) => lines.push(line),
    ...given,
  });
  return { isWell, lines };
}

const holds = async (): Promise<string> => Promise.resolve("as it should be");
const failsAt = (wrong: number) => async (seed: number) =>
  seed === wrong ? Promise.reject(new Error("5 where 4 is right")) : Promise.resolve("fine");

describe("soaking", () => {
  test("tries every property with a seed and says what was tried", async () => {
    const { isWell, lines } = await soaked({ properties: { sums: holds, ranks: holds } });
    expect(lines).toEqual(["sums, seed 7", "    as it should be", "ranks, seed 7", "    as it should be"]);
    expect(isWell).toBe(true);
  });

  test("takes the next seed until the time is over", async () => {
    const answers = [false, false, true];
    const { lines } = await soaked({ properties: { sums: holds }, isOver: () => answers.shift() ?? true });
    expect(lines.filter((line) => line.includes("seed"))).toEqual([
      "sums, seed 7",
      "sums, seed 8",
      "sums, seed 9",
    ]);
  });

  test("ends at the first difference, and says how to see it again", async () => {
    const { isWell, lines } = await soaked({
      properties: { sums: failsAt(8), ranks: holds },
      isOver: () => false,
    });
    expect(isWell).toBe(false);
    expect(lines.slice(-3)).toEqual([
      "sums, seed 8",
      "FAILED  5 where 4 is right",
      "To see it again: npm run soak -- --only sums --seed 8",
    ]);
  });
});
