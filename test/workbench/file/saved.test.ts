import { closePackage } from "../../../src/workbench/file/package/close-package";
import { openPackage } from "../../../src/workbench/file/package/open-package";
import { partText, setPartText } from "../../../src/workbench/file/package/package-parts";
import { buildFormulaSpelling } from "../../../src/workbench/file/formula/formula-spelling";
import { readXlsx } from "../../../src/workbench/file/read-xlsx";
import { checkSaved } from "../../../src/workbench/file/saved/check-saved";
import { writeXlsx } from "../../../src/workbench/file/write-xlsx";
import type { CellContent, SheetContent } from "../../../src/workbench/host/book/book-content";
import { book, sheet, table } from "../../support/book-content-builder";
import { checkOoxml } from "../../support/ooxml-check";
import { richBook } from "../../support/rich-book";

const spelling = buildFormulaSpelling(["WorkPlan", "Weights"]);
const messageOf = (work: Promise<unknown>) =>
  work.then(
    () => "",
    (error: unknown) => `${(error as Error).name}: ${(error as Error).message}`,
  );
const one = (cell: Partial<CellContent>, rest: Partial<SheetContent> = {}) =>
  book([sheet("One", { cells: [{ row: 0, column: 0, ...cell }], ...rest })]);
const savedOne = async (cell: Partial<CellContent>, rest?: Partial<SheetContent>) => {
  const bytes = await writeXlsx(one(cell, rest));
  expect(await checkOoxml(bytes)).toEqual([]);
  return { xml: partText(await openPackage(bytes), "xl/worksheets/sheet1.xml"), book: await readXlsx(bytes) };
};

describe("a saved file is held against the workbook, and", () => {
  test.each([
    ["a number", "xl/worksheets/sheet1.xml", "46120.5", "46120.6", /Work plan \(C6\)/],
    ["a formula", "xl/worksheets/sheet1.xml", "COUNTA(", "COUNT(", /Work plan \(A2\)/],
    ["a text", "xl/sharedStrings.xml", "Waiting", "Wailing", /Work plan \(D7\)/],
    ["a number format", "xl/styles.xml", "yyyy-mm-dd", "yyyy-dd-mm", /O'Brien & Söhne \(B1\)/],
    [
      "a cell too many",
      "xl/worksheets/sheet1.xml",
      "</sheetData>",
      '<row r="50"><c r="A50"><v>1</v></c></row></sheetData>',
      /A50/,
    ],
    ["a merged block", "xl/worksheets/sheet1.xml", "A12:C13", "A12:C14", /merged cells/],
    ["a height", "xl/worksheets/sheet1.xml", 'ht="18.75"', 'ht="19.5"', /row heights/],
    ["a table", "xl/tables/table1.xml", ">Done<", ">Done<", null],
    ["a filter", "xl/tables/table1.xml", 'val="Waiting"', 'val="Wailing"', /tables 1 filters/],
    ["a column's formula", "xl/tables/table1.xml", "MAX(0,", "MAX(1,", /WorkPlan\[Days late\]/],
    ["a rule", "xl/worksheets/sheet1.xml", "Today-30", "Today-31", /validations/],
    [
      "a data bar's limit",
      "xl/worksheets/sheet1.xml",
      "<xm:f>100</xm:f>",
      "<xm:f>90</xm:f>",
      /conditional formats/,
    ],
    ["a name", "xl/workbook.xml", "TODAY()", "NOW()", /names/],
    ["a chart's cells", "xl/charts/chart1.xml", "$E$8", "$E$7", /charts/],
  ])("%s that came out otherwise is found", async (_case, path, from, to, place) => {
    const parts = await openPackage(await writeXlsx(richBook()));
    const text = partText(parts, path) ?? "";
    setPartText(parts, path, text.replace(from, to));
    const said = await messageOf(checkSaved(closePackage(parts), richBook(), spelling));
    if (place === null) expect(said).toBe("");
    else expect(said).toMatch(place);
  });

  test("what cannot be unpacked is told, with the part and that nothing is lost", async () => {
    const bytes = await writeXlsx(richBook());
    const name = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml");
    bytes.fill(0x55, name + 40, name + 80);
    expect(await messageOf(checkSaved(bytes, richBook(), spelling))).toMatch(
      /^UnwritableFile: The workbook was not saved: .*xl\/worksheets\/sheet1\.xml.* What you entered is still in the open workbook\.$/,
    );
  });
});

describe("what Excel would repair is not written:", () => {
  test("a row is no higher than 409.5 points, however long its text", async () => {
    const long = { value: "word ".repeat(6_500), format: { wrapText: true } };
    expect((await savedOne(long)).xml).toContain('ht="409.5"');
    const high = await savedOne({ value: 1 }, { rowHeights: { 0: 2_000 } });
    expect(high.book.sheets[0]?.rowHeights).toEqual({ 0: 546 });
  });

  test.each([
    ["a text", { value: "a".repeat(32_768) }, /text in One!A1 has 32768 characters/],
    ["a formula", { formula: `=${"1+".repeat(4_100)}1` }, /formula in One!A1 has 8202 characters/],
  ])("%s that is too long is refused by its cell", async (_case, cell, sentence) => {
    expect(await messageOf(writeXlsx(one(cell)))).toMatch(sentence);
  });

  test.each(["a/b", "", "x".repeat(32), "'quoted'"])("a sheet called %j is refused", async (name) => {
    expect(await messageOf(writeXlsx(book([sheet(name)])))).toMatch(/Excel takes no sheet called/);
  });

  test("a calculated text that is too long is the error that Excel shows for it", async () => {
    const { book: saved } = await savedOne({ formula: '=REPT("a",40000)', value: "a".repeat(40_000) });
    expect(saved.sheets[0]?.cells[0]?.value).toEqual({ error: "#VALUE!" });
  });

  test.each(["=[1]Uses!$A$1", "='[Book.xlsx]Uses'!A1+1", "=SUM([2]Uses!A1:A3)", "=[1]!Rate*2"])(
    "%s, whose workbook is not in the file, becomes its value",
    async (formula) => {
      const { book: saved } = await savedOne({ formula, value: 7 });
      expect(saved.sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 7 }]);
    },
  );

  test.each(["=[0]!Rate*2", "='[0]Uses'!A1"])(
    "%s, which means the workbook itself, stays",
    async (formula) => {
      const { book: saved } = await savedOne({ formula, value: 7 });
      expect(saved.sheets[0]?.cells).toEqual([{ row: 0, column: 0, value: 7, formula }]);
    },
  );

  test("a column of a table is not calculated from another workbook", async () => {
    const columns = [{ id: "1", name: "a", calculatedFormula: "=[1]Uses!A1", totalsFormula: "=[1]Uses!A2" }];
    const tables = [table("Ratings", ["a"], { rows: 1, columns })];
    const { book: saved } = await savedOne({ value: "a" }, { tables });
    expect(saved.sheets[0]?.tables[0]?.columns).toEqual([{ id: "1", name: "a" }]);
  });

  test("a name that reaches into another workbook leads nowhere", async () => {
    const names = [{ name: "Rate", formula: "=[1]Uses!$A$1", visible: true }];
    const bytes = await writeXlsx(book([sheet("One")], { names }));
    expect((await readXlsx(bytes)).names[0]?.formula).toBe("=#REF!");
  });

  test.each(["SINGLE", "ANCHORARRAY"])(
    "%s keeps the prefix without which Excel does not know it",
    async (name) => {
      const { xml, book: saved } = await savedOne({ formula: `=${name}(B1)`, value: 1 });
      expect(xml).toContain(`<f>_xlfn.${name}(B1)</f>`);
      expect(saved.sheets[0]?.cells[0]?.formula).toBe(`=${name}(B1)`);
    },
  );

  test("a chart without series is saved as an empty one", async () => {
    const place = { left: 0, top: 0, width: 100, height: 100 };
    const chart = { name: "Empty", type: "LineMarkers", series: [], legend: "None", ...place } as const;
    const { book: saved } = await savedOne({ value: 1 }, { charts: [{ ...chart, series: [] }] });
    expect(saved.sheets[0]?.charts).toHaveLength(1);
  });

  test("thousands of merged blocks are saved", async () => {
    const merges = Array.from({ length: 5_000 }, (_, row) => ({
      row,
      column: 0,
      rowCount: 1,
      columnCount: 2,
    }));
    const cells = merges.map(({ row }) => ({ row, column: 0, value: row }));
    expect(
      (await readXlsx(await writeXlsx(book([sheet("One", { merges, cells })])))).sheets[0]?.merges,
    ).toEqual(merges);
  });
});
