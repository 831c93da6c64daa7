import type { PanePage } from "./pane-page";

const ratedOn = 46_000;
const columnOfNewCriterion = 10;

/** Everybody gets the same rating on each of the seven starter criteria; null leaves the last one out. */
function row(partner: string, rating: number, last: number | null = rating) {
  return [partner, "Ana", ratedOn, ...Array.from({ length: 6 }, () => rating), last];
}

/** Types a small coalition in which every kind of place in the ranking is there: a tie, a close call, gaps, none. */
export async function typeRatedCoalition({ type }: Pick<PanePage, "type">): Promise<void> {
  const ratings = [
    row("First Friends", 5),
    row("Near Miss", 4.04),
    row("Tie One", 4),
    row("Tie Two", 4),
    row("Nearly Known", 3, null),
    [...row("Barely Known", 3).slice(0, 4), null],
  ];
  await type("Partners", [...ratings.map(([name]) => [name ?? ""]), ["Nobody Asked"]]);
  await type("Scores", ratings);
}

/** Answers a criterion that was added after the seven, for the first partners in the order of their ratings. */
export async function answerNewCriterion(
  { type }: Pick<PanePage, "type">,
  answers: readonly (string | null)[],
): Promise<void> {
  await type(
    "Scores",
    answers.map((answer) => [answer]),
    { column: columnOfNewCriterion },
  );
}
