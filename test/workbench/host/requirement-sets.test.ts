import { supportsSet } from "../../../src/workbench/host/requirement-sets";

test.each([
  ["the newest version", "ExcelApi", "1.13", true],
  ["an older version", "ExcelApi", "1.9", true],
  ["a version with the same digits but a newer number", "ExcelApi", "1.20", false],
  ["a newer version", "ExcelApi", "1.14", false],
  ["any version when none is named", "ExcelApi", 0, true],
  ["a name in another case", "excelapi", 1.3, true],
  ["waiting while a person types", "DelayForCellEdit", 0, true],
  ["a set that Excel on the web alone has", "ExcelApiOnline", "1.1", false],
])("an Excel with ExcelApi 1.13 is asked for %s", (_case, name, version, expected) => {
  expect(supportsSet({ excelApi: "1.13" }, name, version)).toBe(expected);
});
