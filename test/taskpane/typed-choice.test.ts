import fc from "fast-check";
import { typedChoice, type TypedChoice } from "../../src/taskpane/typed-choice";
import { lists } from "../../src/workbook/lists";
import { checkProperty } from "../domain/check-property";

const ratings = lists.ratings.entries.map(String);
const scales = [
  { header: "Mission", options: ratings },
  { header: "Local", options: lists.answers.entries.map(String) },
  { header: "Reach", options: ratings },
  { header: "Trust", options: lists.surveyAnswers.entries.map(String) },
];

/** Types on a form, each key where the one before it left the focus; gives what is chosen then. */
function type(keys: string, on = scales) {
  let [last, at]: [TypedChoice | null, string | null] = [null, on[0]?.header ?? null];
  const choices: Record<string, string | null> = {};
  for (const key of keys) {
    const typed = typedChoice(on, last, { at, key });
    if (!typed) continue;
    choices[typed.header] = typed.option;
    [last, at] = [typed, typed.next];
  }
  return choices;
}

describe("typing on scales", () => {
  test.each<[string, string, Readonly<Record<string, string | null>>]>([
    ["a number", "4", { Mission: "4" }],
    ["one after the other", "4y25", { Mission: "4", Local: "Yes", Reach: "2", Trust: "5" }],
    ["halves", "4.5N3.5d", { Mission: "4.5", Local: "No", Reach: "3.5", Trust: "Don't know" }],
    ["a whole number with its point", "4.0n3.", { Mission: "4", Local: "No", Reach: "3" }],
    [
      "numbers between commas, which are no points here",
      "4,n,2 3",
      { Mission: "4", Local: "No", Reach: "2", Trust: "3" },
    ],
    ["whole words", "4yes2don't", { Mission: "4", Local: "Yes", Reach: "2", Trust: "Don't know" }],
    ["what takes a choice back", "-no1", { Mission: "", Local: "No", Reach: "1" }],
    ["no more than there are scales", "3n3345", { Mission: "3", Local: "No", Reach: "3", Trust: "3" }],
    ["nothing that means nothing", "?q .,", {}],
  ])("chooses %s", (_case, keys, choices) => {
    expect(type(keys)).toEqual(choices);
  });

  test.each<[string, string, Readonly<Record<string, string | null>>]>([
    ["a number beyond the scale", "6n2", { Mission: null, Local: "No", Reach: "2" }],
    ["a half beyond the scale", "5.5n6.5", { Mission: null, Local: "No", Reach: null }],
    ["what is no half", "4.2n3", { Mission: null, Local: "No", Reach: "3" }],
    ["a half where there are none", "4n44.5", { Mission: "4", Local: "No", Reach: "4", Trust: null }],
    ["a number for Yes or No", "413", { Mission: "4", Local: null, Reach: "3" }],
  ])("refuses %s, and what comes after it stays with its question", (_case, keys, choices) => {
    expect(type(keys)).toEqual(choices);
  });

  test("any ratings, written one after the other, are the ratings that are chosen", () => {
    const on = [1, 2, 3, 4, 5, 6, 7].map((each) => ({ header: `Criterion ${each}`, options: ratings }));
    const anyRatings = fc.array(fc.constantFrom(...ratings), { minLength: 7, maxLength: 7 });
    checkProperty(anyRatings, (typed) => {
      expect(Object.values(type(typed.join(""), on))).toEqual(typed);
    });
  });

  test("Delete takes a choice back and stays", () => {
    expect(typedChoice(scales, null, { at: "Reach", key: "Delete" })).toMatchObject({
      option: "",
      next: "Reach",
    });
  });

  test("goes on with nothing where something else was done since", () => {
    const four = typedChoice(scales, null, { at: "Reach", key: "4" });
    expect(typedChoice(scales, null, { at: "Trust", key: "." })).toBeNull();
    expect(typedChoice(scales, four, { at: "Local", key: "." })).toBeNull();
    expect(typedChoice(scales, null, { at: null, key: "4" })).toBeNull();
  });

  test.each(["ArrowRight", "Enter", "Tab", "Escape", "F5", " "])("leaves %j to the browser", (key) => {
    expect(typedChoice(scales, null, { at: "Mission", key })).toBeNull();
  });
});
