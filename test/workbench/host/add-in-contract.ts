/**
 * What every attached office.js must give, wherever it runs: an add-in sets up a sheet with a table, a formula, a list
 * and a conditional format, hears of its own change, and is refused what Excel refuses. Answers what it saw.
 */
export async function addInContract(excel: typeof Excel) {
  const heard: unknown[] = [];
  const seen = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Tasks");
    const range = sheet.getRange("A5:C7");
    range.values = [
      ["Task", "Days", "Late"],
      ["Call the clinic", 3, ""],
      ["Print posters", -2, ""],
    ];
    const table = sheet.tables.add(range, true);
    table.name = "Tasks";
    table.columns.getItem("Late").getDataBodyRange().formulas = [["=[@Days]<0"], ["=[@Days]<0"]];
    sheet.getRange("E5").formulas = [["=SUM(Tasks[Days])"]];
    sheet.getRange("A6:A7").dataValidation.rule = {
      list: { inCellDropDown: true, source: "Call the clinic,Print posters" },
    };
    const late = sheet.getRange("A6:C7").conditionalFormats.add(excel.ConditionalFormatType.custom);
    late.custom.rule.formula = "=$C6";
    late.custom.format.font.color = "#C00000";
    sheet.onChanged.add((event) => {
      heard.push([event.address, event.changeType, event.source, event.triggerSource]);
      return Promise.resolve();
    });
    const body = table.getDataBodyRange().load("values,address");
    const sum = sheet.getRange("E5").load("values,formulas");
    // Whatever waits for the table to be there.
    await context.sync();
    sheet.getRange("B7").values = [[4]];
    const after = table.columns.getItem("Late").load("values");
    const total = sheet.getRange("E5").load("values");
    // Whatever the change made of the formulas.
    await context.sync();
    return {
      body: body.values,
      address: body.address,
      sum: [sum.formulas, sum.values],
      late: after.values,
      total: total.values,
    };
  });
  return { ...seen, refused: await refusal(excel), heard };
}

/** What the contract's add-in must see. */
export const contractAnswer = {
  body: [
    ["Call the clinic", 3, false],
    ["Print posters", -2, true],
  ],
  address: "Tasks!A6:C7",
  sum: [[["=SUM(Tasks[Days])"]], [[1]]],
  late: [["Late"], [false], [false]],
  total: [[7]],
  refused: ["ItemNotFound", "WorksheetCollection.getItem"],
};

async function refusal(excel: typeof Excel): Promise<unknown> {
  try {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      // The refusal.
      await context.sync();
    });
    return "not refused";
  } catch (thrown) {
    const { code, debugInfo } = thrown as { code: string; debugInfo: { errorLocation: string } };
    return [code, debugInfo.errorLocation];
  }
}
