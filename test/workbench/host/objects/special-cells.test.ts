import { firstSheet, openExcel, type ExcelHost } from "../excel-host";

async function filled(values: unknown[][], address: string): Promise<ExcelHost> {
  const host = openExcel();
  await host.run(async (context) => {
    firstSheet(context).getRange(address).values = values as never;
    await context.sync();
  });
  return host;
}

describe("special cells", () => {
  const cells = [
    ["Name", 1, ""],
    ["", "=B1+1", true],
    ["Text", '=A1&"!"', "=1/0"],
  ];

  test.each<[string, Excel.SpecialCellType | string, string | undefined, string]>([
    ["constants", "Constants", undefined, "Sheet1!A1:B1,Sheet1!C2,Sheet1!A3"],
    ["constants that are texts", "Constants", "Text", "Sheet1!A1,Sheet1!A3"],
    ["formulas", "Formulas", undefined, "Sheet1!B2,Sheet1!B3:C3"],
    ["formulas that give numbers", "Formulas", "Numbers", "Sheet1!B2"],
    ["formulas that give errors", "Formulas", "Errors", "Sheet1!C3"],
    ["blanks", "Blanks", undefined, "Sheet1!C1,Sheet1!A2"],
  ])("are %s", async (_case, type, valueType, address) => {
    const { run } = await filled(cells, "A1:C3");
    const found = await run(async (context) => {
      const areas = firstSheet(context)
        .getRange("A1:C3")
        .getSpecialCells(type as "Constants", valueType as "All");
      areas.load("address,areaCount");
      await context.sync();
      return areas.address;
    });
    expect(found).toBe(address);
  });

  test("with validation are found also where nothing stands", async () => {
    const { run } = await filled(cells, "A1:C3");
    const found = await run(async (context) => {
      const sheet = firstSheet(context);
      const list = { list: { inCellDropDown: true, source: "a,b" } };
      for (const address of ["B2:B9", "D1"]) sheet.getRange(address).dataValidation.rule = list;
      const areas = sheet.getRange("A1:C3").getSpecialCells("DataValidations").load("address");
      await context.sync();
      return areas.address;
    });
    expect(found).toBe("Sheet1!B2:B3");
  });

  test("that are not there are a refusal or a null object", async () => {
    const { run, refusal } = openExcel();
    const isNull = await run(async (context) => {
      const none = firstSheet(context)
        .getRange("A1:C3")
        .getSpecialCellsOrNullObject("Formulas")
        .load("isNullObject");
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
    const found = await refusal(
      (context) => void firstSheet(context).getRange("A1:C3").getSpecialCells("Formulas").load("address"),
    );
    expect(found.code).toBe("ItemNotFound");
  });
});
