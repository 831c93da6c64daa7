import { closePackage } from "../../../src/workbench/file/package/close-package";
import { openPackage } from "../../../src/workbench/file/package/open-package";
import { unkeptThings } from "../../../src/workbench/file/unkept-things";
import { writeXlsx } from "../../../src/workbench/file/write-xlsx";
import { foreignWorkbook } from "../../support/foreign-workbook";
import { richBook } from "../../support/rich-book";

async function withPart(path: string): Promise<Uint8Array> {
  const parts = await openPackage(foreignWorkbook({ sheetXml: "<sheetData/>" }));
  return closePackage(parts.set(path, new TextEncoder().encode("<x/>")));
}

test("a file that we wrote ourselves loses nothing", async () => {
  expect(await unkeptThings(await writeXlsx(richBook()))).toEqual([]);
});

test.each([
  ["comments", "xl/comments1.xml"],
  ["comments", "xl/threadedComments/threadedComment1.xml"],
  ["pictures", "xl/media/image1.png"],
  ["pivot tables", "xl/pivotTables/pivotTable1.xml"],
  ["links to other workbooks", "xl/externalLinks/externalLink1.xml"],
  ["macros", "xl/vbaProject.bin"],
])("names %s that a file holds in %s", async (words, path) => {
  expect(await unkeptThings(await withPart(path))).toEqual([words]);
});

test.each([
  ["hyperlinks", `<sheetData/><hyperlinks><hyperlink ref="A1"/></hyperlinks>`],
  ["outlines of rows or columns", `<sheetData><row r="1" outlineLevel="1"/></sheetData>`],
])("names %s, which stand in the sheet itself", async (words, sheetXml) => {
  const bytes = foreignWorkbook({ sheetXml });
  const parts = await openPackage(bytes);
  // Excel calls its sheets so.
  parts.set("xl/worksheets/sheet1.xml", parts.get("xl/worksheets/first.xml") ?? new Uint8Array());
  expect(await unkeptThings(closePackage(parts))).toEqual([words]);
});
