import type { Cell } from "../../src/domain/cell";
import { nextTaskId } from "../../src/domain/next-task-id";

test.each<[string, Cell[], string | number]>([
  ["in an empty plan is the first", [], "T1"],
  ["without any number in the IDs is the first", ["posters", null, ""], "T1"],
  ["keeps the zeros", ["T01", "T02"], "T03"],
  ["goes on behind the highest, not the last", ["T09", "T02"], "T10"],
  ["grows by a digit where it has to", ["T99"], "T100"],
  ["has no zeros where there are none", ["A-8", "A-9"], "A-10"],
  ["follows the pattern that is used most", ["X1", "T1", "T2", "X9", "T3"], "T4"],
  ["follows the later of two patterns", ["T7", "N-1"], "N-2"],
  ["takes letters of any case for the same", ["t1", "T2"], "T3"],
  ["is a number among numbers", [1, 2, 5], 6],
  ["is a text among numbers that are texts", ["1", "2"], "3"],
  ["counts the last part of a number with a dot", ["1.1", "1.2"], "1.3"],
  ["is not one that is there", ["T1", "T2", "T03"], "T04"],
  ["passes over what is no ID", [{ error: "#N/A" }, true, "T5"], "T6"],
  ["leaves numbers alone that are too long to count", ["T12345678901234567890"], "T1"],
])("the next ID %s", (_case, ids, next) => {
  expect(nextTaskId(ids)).toBe(next);
});
