import fc from "fast-check";
import type { Model } from "../../src/workbench/host/book/engine";
import { openSaved } from "../../src/workbench/host/book/saved-book";
import { seedOfTheDay } from "../equality/seed";
import { gestures } from "./gestures";
import { personAt } from "./person";
import { emptyPlanner, sequences } from "./run-sequences";

test("whatever a person has done in an empty planner, it is empty again once all of it is taken back", async () => {
  const book = openSaved(await emptyPlanner());
  const person = personAt(book);
  const { getters } = book.model as Model;
  const shown = () => JSON.stringify({ ...book.content(), activeSheet: 0 });
  const empty = shown();
  const property = fc.property(sequences, (steps) => {
    for (const { gesture, ...choices } of steps) gestures[gesture](person, choices);
    while (getters.canUndo()) person.send("REQUEST_UNDO");
    expect(shown()).toBe(empty);
  });
  // A book that was not left empty is no beginning for smaller examples.
  fc.assert(property, { seed: seedOfTheDay, numRuns: 12, endOnFailure: true });
});
