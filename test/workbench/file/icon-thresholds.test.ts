import { readXlsx } from "../../../src/workbench/file/read-xlsx";
import { writeXlsx } from "../../../src/workbench/file/write-xlsx";
import { createBook } from "../../../src/workbench/host/book/create-book";
import { foreignWorkbook } from "../../support/foreign-workbook";

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
