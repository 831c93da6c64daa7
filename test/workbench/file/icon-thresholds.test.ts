import { openXlsx } from "../../../src/workbench/file/open-xlsx";
import { openPackage } from "../../../src/workbench/file/package/open-package";
import { partText } from "../../../src/workbench/file/package/package-parts";
import { readXlsx } from "../../../src/workbench/file/read-xlsx";
import { writeXlsx } from "../../../src/workbench/file/write-xlsx";
import { createBook } from "../../../src/workbench/host/book/create-book";
import { foreignWorkbook } from "../../support/foreign-workbook";

test("thresholds of icons by formula stay so, and follow the cells they name", async () => {
  const limits = `<cfvo type="percent" val="0"/><cfvo type="formula" val="$D$1*2"/><cfvo type="num" val="MAX(D1:D2)"/>`;
  const bytes = foreignWorkbook({
    sheetXml: `<sheetData><row><c><v>1</v></c></row></sheetData><conditionalFormatting sqref="A1:A9"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows">${limits}</iconSet></cfRule></conditionalFormatting>`,
  });
  const { content, unkept } = await openXlsx(bytes);
  expect(unkept).toEqual([]);
  const book = createBook(content);
  book.insertCells(book.sheets()[0]!.id, { row: 0, column: 3, rowCount: 1, columnCount: 1 }, "Down");
  const saved = partText(await openPackage(await writeXlsx(book.content())), "xl/worksheets/sheet1.xml");
  expect(saved).toContain(
    `<cfvo type="percent" val="0"/><cfvo type="formula" val="$D$2*2"/><cfvo type="num" val="MAX(D2:D3)"/>`,
  );
});

test("thresholds of icons in shares of the values stay so when opened and saved", async () => {
  const limits = `<cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percentile" val="67" gte="0"/>`;
  const bytes = foreignWorkbook({
    sheetXml: `<sheetData><row><c><v>1</v></c></row></sheetData><conditionalFormatting sqref="A1:A9"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Arrows">${limits}</iconSet></cfRule></conditionalFormatting>`,
  });
  const saved = await writeXlsx(createBook(await readXlsx(bytes)).content());
  const rules = (await readXlsx(saved)).sheets[0]!.conditionalFormats.map(({ rule }) => rule);
  expect(rules).toEqual([
    {
      type: "IconSet",
      style: "ThreeArrows",
      criteria: [
        { operator: "GreaterThanOrEqual", value: 33, type: "Percent" },
        { operator: "GreaterThan", value: 67, type: "Percentile" },
      ],
    },
  ]);
});
