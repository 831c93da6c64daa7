import { officeJsMetadata } from "../../../../src/workbench/host/load-office-js";
import { readMetadata } from "../../../../src/workbench/host/protocol/metadata";

const { classes, enums } = officeJsMetadata();

describe("the metadata of office.js", () => {
  test.each([
    ["Range", "Values", { clientName: "values", writable: true }],
    ["Range", "Address", { clientName: "address", writable: false }],
    ["Worksheet", "Visibility", { clientName: "visibility", writable: true }],
    ["Worksheet", "Id", { clientName: "id", writable: false }],
    ["NamedItem", "_Id", { clientName: "_Id", writable: false }],
  ])("knows of %s.%s its name in an add-in and whether it may be set", (className, property, expected) => {
    expect(classes.get(className)?.properties.get(property)).toEqual(expected);
  });

  test.each([
    ["Workbook", "Worksheets", "WorksheetCollection"],
    ["Range", "Format", "RangeFormat"],
    ["TableColumn", "Filter", "Filter"],
  ])("knows what is behind %s.%s", (className, navigation, behind) => {
    expect(classes.get(className)?.navigations.get(navigation)).toBe(behind);
  });

  test.each([
    ["WorksheetCollection", "Add", "Worksheet"],
    ["Worksheet", "GetRange", "Range"],
    ["Table", "Resize", null],
    ["Chart", "SetPosition", null],
  ])("knows what %s.%s() answers", (className, method, answer) => {
    expect(classes.get(className)?.methods.get(method)).toBe(answer);
  });

  test("tells collections, their items and objects that may be kept", () => {
    expect(classes.get("TableCollection")).toMatchObject({ isCollection: true, itemClass: "Table" });
    expect(classes.get("Table")).toMatchObject({ isCollection: false, keepsReference: false });
    expect(classes.get("Range")).toMatchObject({ isCollection: false, keepsReference: true });
  });

  test("knows the values of enums", () => {
    expect([...(enums.get("SheetVisibility") ?? [])]).toEqual(["Visible", "Hidden", "VeryHidden"]);
    expect(enums.get("ChartType")?.has("ColumnClustered")).toBe(true);
  });

  test("is refused from any other text", () => {
    expect(() => readMetadata("var Excel;")).toThrow("This is not a debug build of office.js.");
    expect(() => readMetadata("\nvar Excel;\nvar _EndExcel")).toThrow(
      "This is not a debug build of office.js.",
    );
  });
});
