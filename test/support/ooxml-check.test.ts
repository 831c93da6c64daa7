import { closePackage } from "../../src/workbench/file/package/close-package";
import { openPackage } from "../../src/workbench/file/package/open-package";
import { partText, setPartText } from "../../src/workbench/file/package/package-parts";
import { writeXlsx } from "../../src/workbench/file/write-xlsx";
import { checkOoxml } from "./ooxml-check";
import { richBook } from "./rich-book";

const [workbook, sheet, table, styles] = [
  "xl/workbook.xml",
  "xl/worksheets/sheet1.xml",
  "xl/tables/table1.xml",
  "xl/styles.xml",
];

async function checkAfter(path: string, before: string | RegExp, after: string): Promise<string[]> {
  const parts = await openPackage(await writeXlsx(richBook()));
  const text = partText(parts, path) ?? "";
  const changed = text.replace(before, after);
  expect(changed).not.toBe(text);
  setPartText(parts, path, changed);
  return checkOoxml(closePackage(parts));
}

describe("the check for what Excel would repair", () => {
  test("finds nothing in a sound file", async () => {
    expect(await checkOoxml(await writeXlsx(richBook()))).toEqual([]);
  });

  test.each([
    [
      "a sheet's parts out of order",
      sheet,
      /(<sheetData>.*<\/sheetData>)(<sheetProtection[^>]*>)/s,
      "$2$1",
      "sheetData stands in the wrong place",
    ],
    [
      "a link to nothing",
      "xl/_rels/workbook.xml.rels",
      "worksheets/sheet1.xml",
      "worksheets/sheet9.xml",
      "which is not there",
    ],
    [
      "a part without a type",
      "[Content_Types].xml",
      /<Override PartName="\/xl\/tables\/table1.xml"[^>]*>/,
      "",
      "No type is given for",
    ],
    ["two sheets of one name", workbook, 'name="Lists"', 'name="work plan"', "Two sheets are called"],
    ["a name for nothing", workbook, "TODAY()", "", 'stands for ""'],
    ["a value that is no number", sheet, "<v>46121</v>", "<v>NaN</v>", "holds no value of its kind: NaN"],
    ["an unknown error", sheet, "#N/A</v>", "#WHAT</v>", "holds no value of its kind: #WHAT"],
    [
      "a text that is not there",
      sheet,
      't="s"><v>0</v>',
      't="s"><v>999</v>',
      "holds no value of its kind: 999",
    ],
    ["a style that is not there", sheet, '<c r="A1"', '<c r="A1" s="99"', "has a style that is not there"],
    ["cells out of order", sheet, 'r="B6"', 'r="A6"', "is out of order"],
    ["a formula in the form people type", sheet, "WorkPlan[[#This Row],[Due]]", "[@Due]", "short form"],
    ["two formats of one priority", sheet, 'priority="2"', 'priority="1"', "Two formats have priority 1"],
    ["a format's look that is not there", sheet, 'dxfId="0"', 'dxfId="9"', "has a look that is not there"],
    ["too few icons", sheet, 'iconSet="3Traffic', 'iconSet="4Traffic', "has 3 thresholds and needs 4"],
    [
      "a rule for typing that says NaN",
      sheet,
      "<formula1>Today-30",
      "<formula1>NaN",
      'has the formula "NaN"',
    ],
    ["two rules for one cell", sheet, 'sqref="A31"', 'sqref="A32"', "Two rules are about the same cell"],
    ["undefined in an attribute", sheet, 'xSplit="1"', 'xSplit="undefined"', 'has xSplit="undefined"'],
    ["a wrong count", styles, /<dxfs count="\d+"/, '<dxfs count="9"', "counts itself wrong"],
    ["two tables with one id", table, 'id="1"', 'id="7"', "Two tables have id 7"],
    [
      "a table named like a name",
      table,
      'displayName="WorkPlan"',
      'displayName="Statuses"',
      "Two things are called",
    ],
    [
      "a header other than its column",
      table,
      'name="Owner"',
      'name="Boss"',
      "calls a column Boss, and its header shows Owner",
    ],
    ["two columns of one name", table, 'name="Owner"', 'name="id"', "has two columns called id"],
    ["a column too few", table, /<tableColumn id="6"[^>]*\/>/, "", "has more or fewer columns than cells"],
    [
      "a table over a merged block",
      sheet,
      'mergeCell ref="A12',
      'mergeCell ref="A9',
      "overlaps another or a merged block",
    ],
    ["two charts with one id", "xl/drawings/drawing2.xml", 'id="3"', 'id="2"', "two drawings with id 2"],
  ])("finds %s", async (_case, path, before, after, problem) => {
    expect(await checkAfter(path, before, after)).toContainEqual(expect.stringContaining(problem));
  });
});
