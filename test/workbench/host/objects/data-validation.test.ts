import { firstSheet, openExcel } from "../excel-host";

describe("data validation", () => {
  test("is set, read and cleared", async () => {
    const seen = await openExcel().run(async (context) => {
      const { dataValidation } = firstSheet(context).getRange("A2:A9");
      dataValidation.rule = { list: { inCellDropDown: true, source: firstSheet(context).getRange("D1:D4") } };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Warning",
        title: "Status",
        message: "Choose one.",
      };
      dataValidation.prompt = { showPrompt: true, title: "Status", message: "Pick from the list." };
      dataValidation.ignoreBlanks = false;
      dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
      const other = firstSheet(context).getRange("A1:A3").dataValidation.load("type");
      await context.sync();
      const set = dataValidation.toJSON();
      dataValidation.clear();
      const cleared = firstSheet(context).getRange("A2").dataValidation.load("type");
      await context.sync();
      return [set, other.type, cleared.type];
    });
    expect(seen).toMatchObject([
      {
        type: "List",
        rule: { list: { inCellDropDown: true, source: "=Sheet1!$D$1:$D$4" } },
        errorAlert: { showAlert: true, style: "Warning", title: "Status", message: "Choose one." },
        prompt: { showPrompt: true, title: "Status", message: "Pick from the list." },
        ignoreBlanks: false,
      },
      "Inconsistent",
      "None",
    ]);
  });

  test.each<[string, Excel.DataValidationRule, string, object]>([
    [
      "numbers between two bounds",
      { decimal: { formula1: 1, formula2: 5, operator: "Between" } },
      "Decimal",
      { decimal: { formula1: "=1", formula2: "=5", operator: "Between" } },
    ],
    [
      "dates from a day on",
      { date: { formula1: "=DATE(2026,1,1)", operator: "GreaterThanOrEqualTo" } },
      "Date",
      { date: { formula1: "=DATE(2026,1,1)", operator: "GreaterThanOrEqualTo" } },
    ],
    ["a formula", { custom: { formula: "=LEN(A1)<5" } }, "Custom", { custom: { formula: "=LEN(A1)<5" } }],
    [
      "short texts",
      { textLength: { formula1: 20, operator: "LessThan" } },
      "TextLength",
      { textLength: { formula1: "=20", operator: "LessThan" } },
    ],
  ])("allows %s", async (_case, rule, type, expected) => {
    const seen = await openExcel().run(async (context) => {
      const { dataValidation } = firstSheet(context).getRange("A1");
      dataValidation.rule = rule;
      dataValidation.load("type,rule");
      await context.sync();
      return [dataValidation.type, dataValidation.rule];
    });
    expect(seen).toEqual([type, expected]);
  });

  test("lets a value that the rule forbids pass when it is written by an add-in", async () => {
    const seen = await openExcel().run(async (context) => {
      const range = firstSheet(context).getRange("A1");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      range.values = [["Perhaps"]];
      range.load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(seen).toEqual([["Perhaps"]]);
  });

  test.each<[string, object, string]>([
    [
      "two rules at once",
      { custom: { formula: "=A1" }, list: { inCellDropDown: true, source: "a" } },
      "InvalidArgument",
    ],
    ["a rule that is none", { colour: { formula: "red" } }, "InvalidArgument"],
    ["a comparison that is none", { decimal: { formula1: 1, operator: "About" } }, "InvalidArgument"],
    ["a bound that is missing", { decimal: { formula1: 1, operator: "Between" } }, "InvalidArgument"],
    [
      "a list of more than 255 characters",
      { list: { inCellDropDown: true, source: "x".repeat(256) } },
      "InvalidArgument",
    ],
    [
      "times, which the book cannot check",
      { time: { formula1: "=A1", operator: "LessThan" } },
      "NotImplemented",
    ],
  ])("refuses %s", async (_case, rule, code) => {
    const found = await openExcel().refusal(
      (context) =>
        void (firstSheet(context).getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule),
    );
    expect(found.code).toBe(code);
  });
});
