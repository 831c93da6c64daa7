import fc from "fast-check";
import { openSaved, type SavedBook } from "../../src/workbench/host/book/saved-book";
import type { Book } from "../../src/workbench/host/book/book";
import { lists } from "../../src/workbook/lists";
import { tableNames } from "../../src/workbook/tables";
import { timelineRows } from "../../src/workbook/timeline/timeline-layout";
import { timelineSheet } from "../../src/workbook/timeline/timeline.sheet";
import { savedPlanner } from "../support/saved-planner";
import type { Choices } from "./aim";
import { gestures, type GestureName } from "./gestures";
import { personAt } from "./person";
import { differencesFromNew, differencesWhenOpened, giveSameRows } from "./same-book";

/** One gesture with what it is done to. */
export interface Step extends Choices {
  readonly gesture: GestureName;
}

const number = fc.nat({ max: 999 });
/** Tables whose rows others offer or count come more often than the rest. */
const table = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom("PartnerList", "WorkPlan", "ProcessAnswers", "PartnerScores") },
  { weight: 1, arbitrary: fc.constantFrom(...tableNames, ...Object.values(lists).map((list) => list.table)) },
);
const step: fc.Arbitrary<Step> = fc.record({
  gesture: fc.constantFrom(...(Object.keys(gestures) as GestureName[])),
  table,
  row: number,
  column: number,
  count: number,
  text: number,
});

/** What a person does one after the other, beginning with something typed: an empty planner leaves little to do. */
export function sequencesOf(length: { minLength: number; maxLength: number }): fc.Arbitrary<readonly Step[]> {
  return fc
    .tuple(fc.array(step, length), number)
    .map(([steps, text]) => [
      { ...(steps[0] as Step), gesture: "types a row below, cell by cell", text },
      ...steps,
    ]);
}

/** The same in the usual lengths. */
export const sequences = sequencesOf({ minLength: 2, maxLength: 7 });

/** Does all gestures in an empty planner. */
export async function bookAfter(steps: readonly Step[]): Promise<Book> {
  const book = openSaved(await emptyPlanner());
  const person = personAt(book);
  for (const { gesture, ...choices } of steps) gestures[gesture](person, choices);
  return book;
}

/** Says how a planner in which a person did all this differs from itself when opened again, and from one given its rows. */
async function differencesAfter(steps: readonly Step[], planner: Book): Promise<string[]> {
  const book = await bookAfter(steps);
  giveSameRows(planner, book);
  return [...differencesFromNew(book, planner), ...(await differencesWhenOpened(book))];
}

/** An empty planner with room for two tasks on its timeline: half of a planner's formulas stand there, all alike. */
export async function emptyPlanner(): Promise<SavedBook> {
  const { content, settings } = await savedPlanner();
  const sheets = content.sheets.map((sheet) =>
    sheet.name === timelineSheet.name
      ? { ...sheet, cells: sheet.cells.filter(({ row }) => row < timelineRows.first + 2) }
      : sheet,
  );
  return { content: { ...content, sheets }, settings };
}

/**
 * Draws sequences and checks each; a failing one is made smaller and told with its seed. The planner that is compared
 * with is given the rows of one after the other, which is one more thing that has to come out right; what makes a
 * failing sequence smaller begins with a new one each time.
 */
export async function checkSequences({ seed, count }: { seed: number; count: number }): Promise<void> {
  const used = openSaved(await emptyPlanner());
  let isShrinking = false;
  const property = fc.asyncProperty(sequences, async (steps) => {
    const planner = isShrinking ? openSaved(await emptyPlanner()) : used;
    const found = await differencesAfter(steps, planner);
    if (found.length === 0) return;
    isShrinking = true;
    throw new Error(`${found.length} differences\n${found.slice(0, 12).join("\n")}`);
  });
  await fc.assert(property, {
    seed,
    numRuns: count,
    interruptAfterTimeLimit: 20 * 60_000,
    markInterruptAsFailure: true,
  });
}
