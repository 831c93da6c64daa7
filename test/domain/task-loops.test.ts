import fc from "fast-check";
import { cellText } from "../../src/domain/cell";
import { taskLoops } from "../../src/domain/task-loops";
import { task } from "./builders";
import { checkProperty } from "./check-property";

/** Tasks written as `A>B`: A depends on B. */
function loops(...arrows: string[]): string[] {
  const tasks = arrows.map((arrow) => {
    const [id = "", dependsOn = ""] = arrow.split(">");
    return task({ id, dependsOn });
  });
  return taskLoops(tasks).map((loop) => loop.map((row) => cellText(tasks[row]?.id ?? null)).join(" "));
}

describe("circles of tasks", () => {
  test.each([
    ["none where tasks wait in a line", ["A>B", "B>C", "C>"], []],
    ["two that wait for each other", ["A>B", "B>A"], ["A B"]],
    ["three, from the topmost in the order of waiting", ["C>A", "B>C", "A>B"], ["C A B"]],
    ["one, though other tasks wait for it", ["X>A", "A>B", "B>A", "Y>B"], ["A B"]],
    ["two apart from each other", ["A>B", "B>A", "C>D", "D>C"], ["A B", "C D"]],
    ["whatever the case of the IDs", ["a>B", "b>A"], ["a b"]],
    ["none where a task waits for itself", ["A>A", "B>A"], []],
    ["none through an ID that is not there", ["A>B", "B>Z"], []],
    ["none among tasks without IDs", [">", ">"], []],
    ["none where a task without an ID waits for one that waits for nothing", [">A", "A>"], []],
    ["through the first row of a doubled ID", ["A>B", "B>A", "B>"], ["A B"]],
    ["not through the second row of a doubled ID", ["A>B", "B>", "B>A"], []],
  ])("%s", (_case, arrows, expected) => {
    expect(loops(...arrows)).toEqual(expected);
  });

  test("hold each task at most once, and close", () => {
    const plan = fc.array(fc.nat({ max: 9 }), { minLength: 10, maxLength: 10 });
    checkProperty(plan, (predecessors) => {
      const tasks = predecessors.map((predecessor, id) => task({ id, dependsOn: predecessor }));
      const found = taskLoops(tasks);
      expect(new Set(found.flat()).size).toBe(found.flat().length);
      for (const loop of found) {
        expect(loop.map((row) => predecessors[row])).toEqual([...loop.slice(1), loop[0]]);
      }
    });
  });
});
