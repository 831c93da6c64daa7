import { book, sheet } from "../../support/book-content-builder";
import { checkOoxml } from "../../support/ooxml-check";
import { richBook } from "../../support/rich-book";
import { readXlsx } from "../../../src/workbench/file/read-xlsx";
import { writeXlsx } from "../../../src/workbench/file/write-xlsx";

describe("a workbook written and read again", () => {
  test("comes back as it was, with everything a file can hold", async () => {
    const content = richBook();
    expect(await readXlsx(await writeXlsx(content))).toEqual(content);
  });

  test("holds nothing that Excel would repair", async () => {
    expect(await checkOoxml(await writeXlsx(richBook()))).toEqual([]);
  });

  test.each([
    "mm-dd-yy",
    "m/d/yyyy",
    "m/d/yy h:mm",
    "#,##0 ;(#,##0)",
    "#,##0_);(#,##0)",
    "0%",
    "@",
    "h:mm",
    '0 "days"',
    "d. mmm yyyy",
  ])("shows numbers as before in the format %s", async (numberFormat) => {
    const written = book([
      sheet("One", { cells: [{ row: 0, column: 0, value: 46000.5, format: { numberFormat } }] }),
    ]);
    expect(await readXlsx(await writeXlsx(written))).toEqual(written);
  });
});
