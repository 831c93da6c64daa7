import { checkTasks } from "../../src/domain/check-tasks";
import type { Issue } from "../../src/domain/issue";
import type { PlannedTask } from "../../src/domain/planned-task";
import { notAvailable, statuses, task, taskWords, today } from "./builders";
import { described } from "./described";

const nothing: PlannedTask = {
  id: null,
  task: null,
  goal: null,
  partner: null,
  start: null,
  due: null,
  status: null,
  doneOn: null,
  dependsOn: null,
};

function check(...records: PlannedTask[]): Issue[] {
  const organizations = ["WIC Clinic North", null];
  const goals = ["Reach Families", null];
  return checkTasks({ records, organizations, goals, statuses, done: taskWords.done });
}

describe("a work plan is fine", () => {
  test.each<[string, PlannedTask[]]>([
    ["when it is empty", []],
    ["with a complete task", [task()]],
    ["with only an ID and a task", [{ ...nothing, id: "T01", task: "Call" }]],
    ["with an empty row, and one that only has its ID", [nothing, { ...nothing, id: "T09" }]],
    ["with a due at a time of day", [task({ due: today + 0.5 })]],
    ["with start and due on one day", [task({ start: "2026-05-20", due: "2026-05-20" })]],
    ["with a task that is done, and when", [task({ status: "done", doneOn: "2026-04-01" })]],
    ["with a task after another", [task(), task({ id: "T02", dependsOn: "t01" })]],
    ["with an ID in two rows, one of which has no task", [task(), { ...nothing, id: "T01" }]],
  ])("%s", (_case, records) => {
    expect(check(...records)).toEqual([]);
  });
});

describe("in a work plan is reported", () => {
  test.each<[string, Partial<PlannedTask>, string]>([
    ["a row with a due but no task", { task: "" }, "error tasks.missingTask row 1 task"],
    ["a task without an ID", { id: null }, "warning tasks.missingId row 1 id"],
    ["a task with an error for an ID", { id: notAvailable }, "warning tasks.missingId row 1 id"],
    ["a due in words", { due: "soon" }, "error tasks.dueNotADate row 1 due"],
    ["a due that is TRUE", { due: true }, "error tasks.dueNotADate row 1 due"],
    ["a due that is an error", { due: notAvailable }, "error tasks.dueNotADate row 1 due"],
    ["a due that is a number but no day", { due: 0.5 }, "error tasks.dueNotADay row 1 due"],
    ["a due after Excel's last day", { due: 20_260_420 }, "error tasks.dueNotADay row 1 due"],
    ["a start in words", { start: "soon" }, "warning tasks.startNotADate row 1 start"],
    ["a start after the due", { start: "2026-05-21" }, "hint tasks.startAfterDue row 1 start"],
    ["a status that is none", { status: "Nearly" }, "error tasks.unknownStatus row 1 status"],
    ["a done task without its day", { status: "Done" }, "hint tasks.doneWithoutDay row 1 doneOn"],
    ["the day of an open task", { doneOn: "2026-04-01" }, "hint tasks.dayWithoutDone row 1 doneOn"],
    [
      "a day that is no date",
      { status: "Done", doneOn: "yesterday" },
      "warning tasks.doneOnNotADate row 1 doneOn",
    ],
    ["a partner not in the list", { partner: "Civic" }, "warning tasks.unknownPartner row 1 partner"],
    ["a partner that is an error", { partner: notAvailable }, "warning tasks.unknownPartner row 1 partner"],
    ["a goal that nobody shares", { goal: "Rest" }, "hint tasks.unknownGoal row 1 goal"],
    ["a goal that is an error", { goal: notAvailable }, "hint tasks.unknownGoal row 1 goal"],
    ["an ID that is not there", { dependsOn: "T99" }, "warning tasks.unknownPredecessor row 1 dependsOn"],
    ["a task that waits for itself", { dependsOn: "t01" }, "error tasks.dependsOnItself row 1 dependsOn"],
  ])("%s", (_case, given, expected) => {
    expect(described(check(task(given)))).toEqual([expected]);
  });

  test("no goal as long as none is shared", () => {
    const input = { organizations: ["WIC Clinic North"], statuses, done: taskWords.done };
    expect(checkTasks({ ...input, records: [task({ goal: "Rest" })], goals: [null, ""] })).toEqual([]);
  });

  test("an ID that comes again", () => {
    const issues = check(task(), task({ id: "t01" }), task({ id: 7 }), task({ id: "7" }));
    expect(described(issues)).toEqual([
      "warning tasks.doubledId row 2 id",
      "warning tasks.doubledId row 4 id",
    ]);
  });

  test("no missing ID twice as a doubled one", () => {
    expect(described(check(task({ id: "" }), task({ id: "" })))).toEqual([
      "warning tasks.missingId row 1 id",
      "warning tasks.missingId row 2 id",
    ]);
  });

  test("a circle once, with its IDs, at its topmost row of the sheet", () => {
    const issues = check(
      nothing,
      task({ id: "C", dependsOn: "A" }),
      task({ id: "A", dependsOn: "B" }),
      task({ id: "B", dependsOn: "C" }),
      task({ id: "D", dependsOn: "A" }),
    );
    expect(described(issues)).toEqual(["error tasks.loop row 2 dependsOn"]);
    expect(issues[0]?.params).toEqual({ ids: "“C”, “A”, “B”" });
  });

  test("a predecessor whose row has no task as one that is not there", () => {
    const issues = check({ ...nothing, id: "T02" }, task({ dependsOn: "T02" }));
    expect(described(issues)).toEqual(["warning tasks.unknownPredecessor row 2 dependsOn"]);
  });

  test("a predecessor that is an error, also beside tasks without an ID", () => {
    expect(described(check(task({ id: null, dependsOn: notAvailable })))).toEqual([
      "warning tasks.missingId row 1 id",
      "warning tasks.unknownPredecessor row 1 dependsOn",
    ]);
  });

  test("everything that is wrong with a task at once", () => {
    expect(described(check(task({ id: "", due: "soon", status: "?", partner: "?" })))).toHaveLength(4);
  });
});
