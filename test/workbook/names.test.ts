import type { StoredColumn } from "../../src/workbook/define-table";
import { guideTips, tipCodes } from "../../src/workbook/guide-tips";
import { lists, type List } from "../../src/workbook/lists";
import { listPlaces, listsSheet } from "../../src/workbook/lists.sheet";
import { settings, type Setting } from "../../src/workbook/planner-settings.table";
import { processAnswersTable } from "../../src/workbook/process-answers.table";
import { plannerSheets, type PlannerSheet } from "../../src/workbook/sheets";
import { starterCriteria } from "../../src/workbook/starter-criteria";
import { starterRows } from "../../src/workbook/starter-rows";
import { tableNamed, tables } from "../../src/workbook/tables";
import { codeOf, words } from "../../src/workbook/words";

const everyList = Object.entries<List>(lists);
const everySetting = Object.values<Setting>(settings);
const settingNames = everySetting.flatMap(({ inUse }) => (inUse ? [inUse.name] : []));
const named = [...Object.keys(tables), ...everyList.map(([, { table }]) => table), ...settingNames];
const sheets = plannerSheets.map(sheetName);

function sheetName(planned: PlannerSheet): string {
  if (planned.kind === "cells") return planned.sheet.name;
  return planned.kind === "table" ? planned.table.sheet : listsSheet.name;
}

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
    ["needKinds", words.needKind],
    ["activityLevels", words.activityLevel],
    ["decisions", words.decision],
    ["goalKinds", words.goalKind],
    ["goalResults", words.goalMet],
    ["channels", words.contactChannel],
    ["inPractice", words.inPractice],
  ] as const)("%s offers exactly the words that formulas and rules know", (name, list) => {
    expect(lists[name].entries).toEqual(Object.values(list));
  });

  test("of ratings offers halves from 1 to 5", () => {
    expect(lists.ratings.entries).toEqual([1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]);
  });

  test("of survey answers offers 1 to 5 and not to know", () => {
    expect(lists.surveyAnswers.entries).toEqual([1, 2, 3, 4, 5, "Don't know"]);
  });

  test("may be added to only where nothing counts on the words, and their sheet says which", () => {
    const open = everyList.filter(([, list]) => list.open);
    expect(open.map(([name]) => name)).toEqual(["groupTypes", "needKinds", "activityLevels", "channels"]);
    for (const [, { header }] of open) expect(listsSheet.help).toContain(header);
  });

  test("stand side by side with a blank column between, in their order", () => {
    expect(listPlaces.map(({ column }) => column)).toEqual(everyList.map((_, index) => index * 2));
  });
});

describe("a new workbook", () => {
  test("starts with the guide's six questions and what is in it for them, each with a text for 1, 3 and 5", () => {
    expect(starterCriteria).toHaveLength(7);
    expect(doubled(starterCriteria.map(({ name }) => name))).toEqual([]);
    for (const criterion of starterCriteria) {
      expect(criterion.weight).toBeGreaterThan(0);
      expect(Object.values(criterion).filter((text) => text === "")).toEqual([]);
    }
  });

  test("starts with the guide's four first questions and nine tips, unanswered", () => {
    const { ClarifyingAnswers = [], GoodPractice = [] } = starterRows;
    expect(ClarifyingAnswers.map(({ question }) => String(question).slice(0, 2))).toEqual([
      "1.",
      "2.",
      "3.",
      "4.",
    ]);
    expect(GoodPractice).toHaveLength(9);
    for (const row of [...ClarifyingAnswers, ...GoodPractice]) expect(Object.keys(row)).toHaveLength(1);
  });

  test("starts no table with rows that it does not have", () => {
    for (const [name, rows] of Object.entries(starterRows)) {
      const columns = new Set(Object.keys(tableNamed(name)?.columns ?? {}));
      expect(rows.flatMap((row) => Object.keys(row)).filter((key) => !columns.has(key))).toEqual([]);
    }
  });
});

describe("the process survey", () => {
  test("has two statements for each tip, in the guide's order", () => {
    const asked = Object.values<StoredColumn>(processAnswersTable.columns).filter(
      ({ kind }) => kind === "answer",
    );
    expect(asked.map(({ header }) => header)).toEqual(tipCodes.flatMap((tip) => guideTips[tip].statements));
    expect(asked).toHaveLength(18);
  });
});
