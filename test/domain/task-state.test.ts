import fc from "fast-check";
import { type Cell, cellText } from "../../src/domain/cell";
import type { PlannedTask } from "../../src/domain/planned-task";
import { type TaskStanding, type TaskState, taskStates } from "../../src/domain/task-state";
import { workPlan } from "./arbitraries";
import { day, notAvailable, task, taskRules, today } from "./builders";
import { checkProperty } from "./check-property";

/** How the first of these tasks stands. */
function standing(...tasks: Partial<PlannedTask>[]): TaskStanding | undefined {
  return taskStates(tasks.map(task), taskRules())[0];
}

describe("the state of a task on 20 April, with 7 days counting as soon,", () => {
  test.each<[string, Partial<PlannedTask>, TaskState | null]>([
    ["without a task text", { task: null, due: "2026-04-01" }, null],
    ["with an empty task text", { task: "", due: "2026-04-01" }, null],
    ["done, however late", { status: "Done", due: "2026-04-01" }, "done"],
    ["done, in capitals", { status: "DONE" }, "done"],
    ["done, without a date", { status: "Done", due: null }, "done"],
    ["cancelled", { status: "Cancelled", due: "2026-04-01" }, "cancelled"],
    ["with a space behind its status", { status: "Done ", due: "2026-04-19" }, "overdue"],
    ["without a status", { status: null, due: "2026-04-19" }, "overdue"],
    ["with an error for a status", { status: notAvailable, due: "2026-04-19" }, "overdue"],
    ["without a due date", { due: null }, "noDate"],
    ["with an empty text for a due date", { due: "" }, "noDate"],
    ["due soon, in words", { due: "next week" }, "checkDate"],
    ["due on a date typed as text", { due: "20/4/2026" }, "checkDate"],
    ["due TRUE", { due: true }, "checkDate"],
    ["due on an error", { due: notAvailable }, "checkDate"],
    ["due yesterday", { due: "2026-04-19" }, "overdue"],
    ["due yesterday in the evening", { due: day("2026-04-19") + 0.9 }, "overdue"],
    ["due on day 0", { due: 0 }, "overdue"],
    ["due on a negative day", { due: -3.5 }, "overdue"],
    ["due today", { due: "2026-04-20" }, "dueSoon"],
    ["due today at noon", { due: today + 0.5 }, "dueSoon"],
    ["due in 7 days", { due: "2026-04-27" }, "dueSoon"],
    ["due in 7 days, in the evening", { due: day("2026-04-27") + 0.9 }, "dueSoon"],
    ["due in 8 days", { due: "2026-04-28" }, "onTrack"],
    ["without an ID", { id: null, due: "2026-04-28" }, "onTrack"],
  ])("%s", (_case, given, expected) => {
    expect(standing(given)?.state).toBe(expected);
  });

  test("due today is on track when only days before today count as soon", () => {
    const [found] = taskStates([task({ due: "2026-04-21" })], taskRules({ dueSoonDays: 0 }));
    expect(found?.state).toBe("onTrack");
  });
});

describe("a task that depends on another", () => {
  test.each<[string, Partial<PlannedTask>, Partial<PlannedTask>[], TaskState]>([
    ["which is open", {}, [{ id: "T02" }], "blocked"],
    ["which is done", {}, [{ id: "T02", status: "Done" }], "onTrack"],
    ["which is cancelled", {}, [{ id: "T02", status: "cancelled" }], "onTrack"],
    ["which is not there", {}, [{ id: "T03" }], "onTrack"],
    ["whose row has no task", {}, [{ id: "T02", task: null }], "onTrack"],
    ["by its ID in another case", { dependsOn: "t02" }, [{ id: "T02" }], "blocked"],
    ["by a number where the ID is text", { dependsOn: 2 }, [{ id: "2" }], "blocked"],
    ["by a part of its ID", { dependsOn: "T0" }, [{ id: "T02" }], "onTrack"],
    ["by a pattern", { dependsOn: "T*" }, [{ id: "T02" }], "onTrack"],
    ["of which one with the same ID is open", {}, [{ id: "T02", status: "Done" }, { id: "T02" }], "blocked"],
    ["and is due soon itself", { due: "2026-04-21" }, [{ id: "T02" }], "blocked"],
    ["and is overdue itself", { due: "2026-04-19" }, [{ id: "T02" }], "overdue"],
    ["and is done itself", { status: "Done" }, [{ id: "T02" }], "done"],
    ["and has no date", { due: null }, [{ id: "T02" }], "noDate"],
    ["and that is itself", { dependsOn: "T01" }, [], "blocked"],
    ["that is named by nothing, among tasks without an ID", { dependsOn: "" }, [{ id: "" }], "onTrack"],
    [
      "by an error, among IDs that are errors",
      { dependsOn: notAvailable },
      [{ id: notAvailable }],
      "onTrack",
    ],
  ])("%s", (_case, given, others, expected) => {
    expect(standing({ dependsOn: "T02", ...given }, ...others)?.state).toBe(expected);
  });

  test("in a circle waits, and so does the other", () => {
    const tasks = [task({ id: "A", dependsOn: "B" }), task({ id: "B", dependsOn: "A" })];
    expect(taskStates(tasks, taskRules()).map(({ state }) => state)).toEqual(["blocked", "blocked"]);
  });
});

describe("days late", () => {
  test.each<[string, Cell, number | null]>([
    ["due yesterday", "2026-04-19", 1],
    ["due yesterday in the evening", day("2026-04-19") + 0.9, 1],
    ["due a year ago", "2025-04-20", 365],
    ["due today", "2026-04-20", null],
    ["due tomorrow", "2026-04-21", null],
    ["without a due date", null, null],
    ["with text for a due date", "soon", null],
  ])("of a task %s", (_case, due, expected) => {
    expect(standing({ due })?.daysLate).toBe(expected);
  });

  test("are none for a task that is done", () => {
    expect(standing({ due: "2026-04-19", status: "Done" })?.daysLate).toBeNull();
  });
});

describe("attention", () => {
  const plan: Partial<PlannedTask>[] = [
    { id: "no date", due: null },
    { id: "blocked, later", due: "2026-05-10", dependsOn: "on track" },
    { id: "due soon, second", due: "2026-04-22" },
    { id: "late", due: "2026-04-18" },
    { id: "check date", due: "soon" },
    { id: "late the longest", due: "2026-04-10" },
    { id: "blocked, earlier", due: "2026-04-21", dependsOn: "on track" },
    { id: "due soon, first", due: "2026-04-20" },
    { id: "on track", due: "2026-06-01" },
    { id: "done", status: "Done" },
  ];

  test("goes to the overdue first, then due soon, blocked, check date, no date, and to no others", () => {
    const places = taskStates(plan.map(task), taskRules()).map(({ attention }) => attention);
    expect(places).toEqual([8, 6, 4, 2, 7, 1, 5, 3, null, null]);
  });

  test("is shared by tasks that are equally pressing, and the next follows after all of them", () => {
    const dues = ["2026-04-18", "2026-04-18", "2026-04-19", null, null, "soon"];
    const places = taskStates(
      dues.map((due) => task({ due })),
      taskRules(),
    );
    expect(places.map(({ attention }) => attention)).toEqual([1, 1, 3, 5, 5, 4]);
  });

  test("makes no difference between morning and evening", () => {
    const dues = [today + 0.9, today + 0.1];
    const places = taskStates(
      dues.map((due) => task({ due })),
      taskRules(),
    );
    expect(places.map(({ attention }) => attention)).toEqual([1, 1]);
  });
});

describe("any work plan", () => {
  const pressing = ["overdue", "dueSoon", "blocked", "checkDate", "noDate"];

  test("has a state for each task, and none for a row without one", () => {
    checkProperty(workPlan, (plan) => {
      taskStates(plan, taskRules()).forEach(({ state }, index) => {
        expect(state === null).toBe(!plan[index]?.task);
      });
    });
  });

  test("has days late exactly where a task is overdue, and at least one", () => {
    checkProperty(workPlan, (plan) => {
      for (const { state, daysLate } of taskStates(plan, taskRules())) {
        expect(daysLate !== null).toBe(state === "overdue");
        expect(daysLate ?? 1).toBeGreaterThanOrEqual(1);
      }
    });
  });

  test("places each task that needs someone after all that are more pressing", () => {
    checkProperty(workPlan, (plan) => {
      const found = taskStates(plan, taskRules());
      const needy = found.filter(({ state }) => state !== null && pressing.includes(state));
      expect(found.filter(({ attention }) => attention !== null)).toEqual(needy);
      for (const one of needy) {
        const before = needy.filter((other) => (other.attention ?? 0) < (one.attention ?? 0));
        expect(one.attention).toBe(before.length + 1);
        for (const other of before) {
          expect(pressing.indexOf(other.state ?? "")).toBeLessThanOrEqual(pressing.indexOf(one.state ?? ""));
          if (one.state === "overdue") expect(other.daysLate).toBeGreaterThan(one.daysLate ?? 0);
        }
      }
    });
  });

  test("has a task blocked only while one with the ID it names is open", () => {
    checkProperty(workPlan, (plan) => {
      const states = taskStates(plan, taskRules()).map(({ state }) => state);
      plan.forEach(({ dependsOn }, index) => {
        if (states[index] !== "blocked") return;
        const named = plan.flatMap(({ id }, row) =>
          cellText(id).toLowerCase() === cellText(dependsOn).toLowerCase() ? [states[row]] : [],
        );
        expect(named.some((state) => state !== null && state !== "done" && state !== "cancelled")).toBe(true);
      });
    });
  });

  test("stands the same in whatever order its rows come", () => {
    const shuffled = workPlan.chain((plan) =>
      fc.tuple(
        fc.constant(plan),
        fc.shuffledSubarray([...plan.keys()], { minLength: plan.length, maxLength: plan.length }),
      ),
    );
    checkProperty(shuffled, ([plan, order]) => {
      const before = taskStates(plan, taskRules());
      const after = taskStates(
        order.flatMap((index) => plan[index] ?? []),
        taskRules(),
      );
      expect(after).toEqual(order.map((index) => before[index]));
    });
  });

  test("has no task that grows less late as days pass", () => {
    checkProperty(workPlan, (plan) => {
      const now = taskStates(plan, taskRules());
      const tomorrow = taskStates(plan, taskRules({ today: day("2026-04-21") }));
      now.forEach(({ daysLate }, index) => {
        if (daysLate !== null) expect(tomorrow[index]?.daysLate).toBe(daysLate + 1);
      });
    });
  });
});
