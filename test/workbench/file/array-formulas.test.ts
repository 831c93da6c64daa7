import { openXlsx } from "../../../src/workbench/file/open-xlsx";
import { openPackage } from "../../../src/workbench/file/package/open-package";
import { partText } from "../../../src/workbench/file/package/package-parts";
import { writeXlsx } from "../../../src/workbench/file/write-xlsx";
import { createBook } from "../../../src/workbench/host/book/create-book";
import { checkOoxml } from "../../support/ooxml-check";
import { foreignWorkbook } from "../../support/foreign-workbook";

const sheetXml = (cells: string) => `<sheetData>${cells}</sheetData>`;

async function savedSheet(bytes: Uint8Array): Promise<string> {
  const saved = await writeXlsx(createBook((await openXlsx(bytes)).content).content());
  expect(await checkOoxml(saved)).toEqual([]);
  return partText(await openPackage(saved), "xl/worksheets/sheet1.xml") ?? "";
}

describe("an array formula of a file", () => {
  test.each([
    ["over a block", "A1:B2", "MMULT(D1:E2,G1:H2)"],
    ["in one cell", "A1", "SUM(D1:D9*E1:E9)"],
    ["with a younger function", "A1:B2", "_xlfn.MUNIT(2)"],
  ])("%s is one with its block and its values when it is saved", async (_case, reference, formula) => {
    const bytes = foreignWorkbook({
      sheetXml: sheetXml(
        `<row r="1"><c r="A1"><f t="array" ref="${reference}">${formula}</f><v>7</v></c><c r="B1"><v>8</v></c></row>`,
      ),
    });
    expect((await openXlsx(bytes)).unkept).toEqual([]);
    expect(await savedSheet(bytes)).toContain(
      `<c r="A1"><f t="array" ref="${reference}">${formula}</f><v>7</v></c><c r="B1"><v>8</v></c>`,
    );
  });

  test("that Excel would let fill other cells when its values change is named", async () => {
    const bytes = foreignWorkbook({
      sheetXml: sheetXml(
        `<row><c r="A1" cm="1"><f t="array" ref="A1:A3">_xlfn.UNIQUE(B1:B9)</f><v>7</v></c></row>`,
      ),
    });
    expect((await openXlsx(bytes)).unkept).toEqual([
      "formulas that fill as many cells as they need (they keep to those that they fill now) (on Foreign)",
    ]);
  });

  test("is saved as its value when it reaches into another workbook", async () => {
    const bytes = foreignWorkbook({
      sheetXml: sheetXml(`<row><c r="A1"><f t="array" ref="A1:A2">[1]Uses!A1:A2*2</f><v>7</v></c></row>`),
    });
    expect(await savedSheet(bytes)).toContain(`<c r="A1"><v>7</v></c>`);
  });
});
