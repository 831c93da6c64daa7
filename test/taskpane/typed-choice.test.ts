import { lists } from "../../src/workbook/lists";
import { typedChoice, type TypedChoice } from "../../src/taskpane/typed-choice";

const scales = [
  { header: "Mission", options: lists.ratings.entries.map(String) },
  { header: "Local", options: lists.answers.entries.map(String) },
  { header: "Reach", options: lists.surveyAnswers.entries.map(String) },
];

/** Types on a form, each key where the one before it left the focus; gives what is chosen then. */
function type(keys: string, from = "Mission"): Readonly<Record<string, string>> {
  let last: TypedChoice | null = null;
  const choices: Record<string, string> = {};
  for (const key of keys) {
    const typed = typedChoice(scales, last, { header: last?.next ?? from, key });
    if (!typed) continue;
    choices[typed.header] = typed.option;
    last = typed;
  }
  return choices;
}

describe("typing on scales", () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ["4", { Mission: "4" }],
    ["4y2", { Mission: "4", Local: "Yes", Reach: "2" }],
    ["4.5N5", { Mission: "4.5", Local: "No", Reach: "5" }],
    ["4,5nd", { Mission: "4.5", Local: "No", Reach: "Don't know" }],
    ["4.yes", { Mission: "4.5", Local: "Yes" }],
    ["-no1", { Mission: "", Local: "No", Reach: "1" }],
    ["609", {}],
    [" \t.", {}],
  ])("%j chooses", (keys, choices) => {
    expect(type(keys)).toEqual(choices);
  });

  test("stays on the last scale, where a later number counts", () => {
    expect(typedChoice(scales, null, { header: "Reach", key: "3" })?.next).toBe("Reach");
    expect(type("3542", "Reach")).toEqual({ Reach: "2" });
  });

  test("has nothing to go on with where something else was done since", () => {
    const four = typedChoice(scales, null, { header: "Mission", key: "4" });
    expect(typedChoice(scales, null, { header: "Local", key: "." })).toBeNull();
    expect(typedChoice(scales, four, { header: "Reach", key: "." })).toBeNull();
  });

  test.each(["ArrowRight", "Enter", "Tab", "Escape", "F5"])("leaves %s to the browser", (key) => {
    expect(typedChoice(scales, null, { header: "Mission", key })).toBeNull();
  });
});
