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
});
