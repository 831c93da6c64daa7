import { overdueText } from "../../src/app/overdue-text";
import type { TaskLine } from "../../src/app/planner-overview";
import { day } from "../domain/builders";

const say = {
  owner: (owner: string) => `For ${owner}:`,
  nobody: "Nobody:",
  task: ({ task, partner, daysLate }: TaskLine) => `• ${task} ${partner} ${daysLate}`,
};

function late(task: string, daysLate: number, partner = "Radio"): TaskLine {
  return { row: 1, id: "T1", task, partner, due: day("2026-04-10"), daysLate };
}

describe("what is late as text", () => {
  test("has a part for each owner with a line for each task", () => {
    const text = overdueText(
      "3 tasks are late",
      [
        { owner: "Mei Chen", tasks: [late("Translate", 12), late("Print", 3)] },
        { owner: "", tasks: [late("Call", 1)] },
      ],
      say,
    );
    expect(text).toBe(
      "3 tasks are late\n\nFor Mei Chen:\n• Translate Radio 12\n• Print Radio 3\n\nNobody:\n• Call Radio 1",
    );
  });

  test("keeps a name that was typed over several lines on one", () => {
    const text = overdueText(
      "Late",
      [{ owner: "Mei\nChen", tasks: [late("Print\r\n• Pay all", 3, "")] }],
      say,
    );
    expect(text.split("\n")).toEqual(["Late", "", "For Mei Chen:", "• Print • Pay all 3"]);
  });

  test("begins no line with what somebody typed, so that no sheet takes it for a formula", () => {
    const text = overdueText("Late", [{ owner: "=1+1", tasks: [late("=HYPERLINK()", 3)] }], say);
    expect(text.split("\n").filter((line) => /^[=+@-]/.test(line))).toEqual([]);
  });
});
