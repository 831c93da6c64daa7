import type { Cell } from "../../src/domain/cell";
import { type CellRule, type CheckedColumn, checkCells } from "../../src/domain/check-cells";
import { listedNames } from "../../src/domain/listed-names";
import { notAvailable, today } from "./builders";
import { described } from "./described";

const rules = {
  text: { kind: "anything" },
  day: { kind: "day" },
  amount: { kind: "number", least: null },
  hours: { kind: "number", least: 0 },
  answer: { kind: "word", words: ["Yes", "No"] },
  partner: { kind: "name", listed: listedNames(["WIC Clinic North", 7, null]), sheet: "Partners" },
} as const satisfies Record<string, CellRule>;

function column(field: string, cells: readonly Cell[], rule: CellRule | null): CheckedColumn {
  return { field, header: field.toUpperCase(), cells, rule, usual: null };
}

/** The rows of a table whose first column names them, and another that takes what a rule says. */
function checkColumns(key: CheckedColumn, ...others: CheckedColumn[]) {
  return checkCells({ table: "ContactLog", columns: [key, ...others], key });
}

function check(rule: keyof typeof rules, cell: Cell) {
  return checkColumns(column("name", ["Call"], rules.text), column("cell", [cell], rules[rule]));
}

describe("a cell is fine", () => {
  test.each<[string, keyof typeof rules, Cell]>([
    ["that is blank where a date belongs", "day", null],
    ["that is an empty text where a number belongs", "hours", ""],
    ["with a date", "day", today],
    ["with a date and a time", "day", today + 0.5],
    ["with any number", "amount", -3.5],
    ["with the smallest number", "hours", 0],
    ["with a word on offer in other capitals", "answer", "yes"],
    ["with a listed name in other capitals", "partner", "wic clinic NORTH"],
    ["with a listed name that is a number", "partner", "7"],
    ["with any text", "text", " whatever "],
  ])("%s", (_case, rule, cell) => {
    expect(check(rule, cell)).toEqual([]);
  });
});

describe("a cell is reported", () => {
  test.each<[string, keyof typeof rules, Cell, string]>([
    ["with a date in words", "day", "spring", "warning cells.notADate"],
    ["with a date as text", "day", "2026-04-20", "warning cells.notADate"],
    ["with a number that is no day", "day", -3, "warning cells.notADate"],
    ["with TRUE for a date", "day", true, "warning cells.notADate"],
    ["with a word for a number", "amount", "many", "error cells.notANumber"],
    ["with a number as text", "hours", "4", "error cells.notANumber"],
    ["with TRUE for a number", "hours", true, "error cells.notANumber"],
    ["with a number below the smallest", "hours", -1, "error cells.belowLeast"],
    ["with a word that is not on offer", "answer", "Maybe", "warning cells.notInList"],
    ["with a number for a word", "answer", 1, "warning cells.notInList"],
    ["with a name that is not listed", "partner", "Nobody", "error cells.unknownName"],
    ["with a name of spaces", "partner", "  ", "error cells.unknownName"],
    ["with a listed name and a space too many", "partner", "WIC Clinic  North ", "error cells.spacesDiffer"],
    ["with an error where any text goes", "text", notAvailable, "error cells.errorValue"],
    ["with an error where a date belongs", "day", notAvailable, "error cells.errorValue"],
    ["with an error where a name belongs", "partner", notAvailable, "error cells.errorValue"],
  ])("%s", (_case, rule, cell, expected) => {
    expect(described(check(rule, cell))).toEqual([`${expected} row 1 cell`]);
  });

  test("with its table, its column, and what is on offer", () => {
    expect(check("answer", "Maybe")[0]?.params).toEqual({
      table: "ContactLog",
      column: "CELL",
      value: "“Maybe”",
      allowed: "Yes, No",
    });
    expect(check("partner", "WICClinic North")[0]?.params).toMatchObject({
      listed: "“WIC Clinic North”",
      sheet: "Partners",
    });
    expect(check("hours", -1)[0]?.params).toMatchObject({ value: "-1", least: 0 });
  });

  test("unless its column is for others to check", () => {
    const issues = checkColumns(column("name", ["Call"], rules.text), column("cell", [notAvailable], null));
    expect(issues).toEqual([]);
  });
});

describe("a row is", () => {
  test.each<[string, Cell, Cell, string[]]>([
    ["fine with nothing in it", "", null, []],
    ["fine with a name alone", "Call", null, []],
    ["reported with something but no name", null, "said", ["error cells.missingKey row 1 name"]],
    ["reported with a name of spaces", " ", null, ["error cells.onlySpaces row 1 name"]],
    ["reported once with an error for a name", notAvailable, "said", ["error cells.errorValue row 1 name"]],
  ])("%s", (_case, name, said, expected) => {
    const issues = checkColumns(column("name", [name], rules.text), column("said", [said], rules.text));
    expect(described(issues)).toEqual(expected);
  });

  test("reported once when its name of spaces is on no list either", () => {
    expect(described(checkColumns(column("partner", [" "], rules.partner)))).toEqual([
      "error cells.onlySpaces row 1 partner",
    ]);
  });

  test("fine without a name while it only shows what every row shows", () => {
    const shown = (cell: Cell) => ({ ...column("shown", [cell], rules.text), usual: "About us" });
    const name = column("name", [null], rules.text);
    expect(checkColumns(name, shown("About us"))).toEqual([]);
    expect(described(checkColumns(name, shown("About them")))).toEqual(["error cells.missingKey row 1 name"]);
  });

  test("reported for its cells alone when the column of names is gone", () => {
    const columns = [column("cell", ["soon"], rules.day)];
    expect(described(checkCells({ table: "ContactLog", columns, key: null }))).toEqual([
      "warning cells.notADate row 1 cell",
    ]);
  });

  test("reported after the rows above it", () => {
    const issues = checkColumns(
      column("name", ["Call", null, "Visit"], rules.text),
      column("day", ["soon", today, "later"], rules.day),
    );
    expect(issues.map(({ row }) => row)).toEqual([1, 2, 3]);
  });
});
