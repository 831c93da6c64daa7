import { lists, type List } from "../../src/workbook/lists";
import { listPlaces, listsSheet } from "../../src/workbook/lists.sheet";
import { settings, type Setting } from "../../src/workbook/planner-settings.table";
import { startSheet } from "../../src/workbook/start.sheet";
import { starterCriteria } from "../../src/workbook/starter-criteria";
import { tables } from "../../src/workbook/tables";
import { codeOf, words } from "../../src/workbook/words";

const everyList = Object.entries<List>(lists);
const everySetting = Object.values<Setting>(settings);
const settingNames = everySetting.flatMap(({ inUse }) => (inUse ? [inUse.name] : []));
const named = [...Object.keys(tables), ...everyList.map(([, { table }]) => table), ...settingNames];
const sheets = [startSheet.name, ...Object.values(tables).map(({ sheet }) => sheet), listsSheet.name];

function doubled(names: readonly string[]): string[] {
  const keys = names.map((name) => name.toLowerCase());
  return names.filter((name, index) => keys.indexOf(name.toLowerCase()) !== index);
}

describe("names that the workbook defines", () => {
  test("are each given once, for tables and cells together as Excel sees it", () => {
    expect(doubled(named)).toEqual([]);
  });

  test.each(named)("%s is a name that Excel takes and no address", (name) => {
    expect(name).toMatch(/^[A-Za-z_]\w{3,}$/);
    expect(name).not.toMatch(/^[A-Za-z]{1,3}\d+$/);
    expect(name).not.toMatch(/^R\d*C\d*$/i);
  });

  test("of sheets are each given once, short and without the characters that Excel refuses", () => {
    expect(doubled(sheets)).toEqual([]);
    for (const sheet of sheets) expect(sheet).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  });

  test("of settings are each given once", () => {
    expect(doubled(everySetting.map(({ setting }) => setting))).toEqual([]);
  });
});

describe("words", () => {
  test.each(Object.entries(words).filter(([, list]) => typeof list === "object"))(
    "of the list %s are all different and none is blank",
    (_name, list) => {
      const entries = Object.values(list);
      expect(doubled(entries)).toEqual([]);
      expect(entries.filter((word) => word.trim() !== word || word === "")).toEqual([]);
    },
  );

  test.each([
    ["as it is written", "Must have", "mustHave"],
    ["in another case", "MUST HAVE", "mustHave"],
    ["of another list", "Excluded", null],
    ["with a space behind it", "Want ", null],
    ["that is a number", 3, null],
    ["that is not there", null, null],
  ])("are found again by a word %s", (_case, word, code) => {
    expect(codeOf(words.criterionKind, word)).toBe(code);
  });
});

describe("lists", () => {
  test.each([
    ["partnerStages", words.partnerStage],
    ["answers", words.answer],
    ["criterionKinds", words.criterionKind],
    ["taskStatuses", words.taskStatus],
    ["groupTypes", words.groupType],
  ] as const)("%s offers exactly the words that formulas and rules know", (name, list) => {
    expect(lists[name].entries).toEqual(Object.values(list));
  });

  test("of ratings offers halves from 1 to 5", () => {
    expect(lists.ratings.entries).toEqual([1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]);
  });

  test("may be added to only where nothing counts on the words", () => {
    expect(everyList.filter(([, { open }]) => open).map(([name]) => name)).toEqual(["groupTypes"]);
  });

  test("stand side by side with a blank column between, in their order", () => {
    expect(listPlaces.map(({ column }) => column)).toEqual(everyList.map((_, index) => index * 2));
  });
});

describe("starter criteria", () => {
  test("are the guide's six questions and what is in it for them, each with a text for 1, 3 and 5", () => {
    expect(starterCriteria).toHaveLength(7);
    expect(doubled(starterCriteria.map(({ name }) => name))).toEqual([]);
    for (const criterion of starterCriteria) {
      expect(criterion.weight).toBeGreaterThan(0);
      expect(Object.values(criterion).filter((text) => text === "")).toEqual([]);
    }
  });
});
