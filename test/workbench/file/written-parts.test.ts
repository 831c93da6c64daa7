import { xml } from "../../../src/workbench/file/package/xml-text";
import { openPackage } from "../../../src/workbench/file/package/open-package";
import { partText } from "../../../src/workbench/file/package/package-parts";
import { writeXlsx } from "../../../src/workbench/file/write-xlsx";
import type { BookContent, CellContent, SheetContent } from "../../../src/workbench/host/book/book-content";
import { book, cellsOf, sheet, table } from "../../support/book-content-builder";
import { checkOoxml } from "../../support/ooxml-check";

async function writtenPart(content: BookContent, path: string): Promise<string> {
  return partText(await openPackage(await writeXlsx(content)), path) ?? "";
}

function writtenSheet(rest: Partial<SheetContent>): Promise<string> {
  return writtenPart(book([sheet("One", rest)]), "xl/worksheets/sheet1.xml");
}

describe("a written workbook", () => {
  test("asks Excel to calculate all of it when it opens", async () => {
    expect(await writtenPart(book([sheet("One")]), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test("says that its days count from 1904 when they do", async () => {
    expect(await writtenPart(book([sheet("One")], { date1904: true }), "xl/workbook.xml")).toContain(
      'date1904="1"',
    );
  });

  test("opens with a sheet that can be seen", async () => {
    const sheets = [sheet("Hidden", { visibility: "Hidden" }), sheet("Seen")];
    expect(await writtenPart(book(sheets), "xl/workbook.xml")).toContain('activeTab="1"');
  });
});

describe("a written sheet", () => {
  test.each([
    ["a width", { columnWidths: { 1: 142 } }, '<col min="2" max="2" width="20.28515625" customWidth="1"/>'],
    ["a height", { rowHeights: { 0: 40 } }, '<row r="1" ht="30" customHeight="1"'],
    ["a hidden row without cells", { hiddenRows: [2] }, '<row r="3" hidden="1"'],
    [
      "frozen rows",
      { frozenRows: 5 },
      '<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>',
    ],
    [
      "frozen columns",
      { frozenColumns: 2 },
      '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>',
    ],
    ["one page in width", { page: { fitToWidth: 1 } }, 'fitToHeight="0"'],
    ["Letter paper", { page: { paper: "Letter" } }, 'paperSize="1"'],
    [
      "protection that allows sorting",
      { protection: { options: { allowSort: true } } },
      'sheet="1" objects="1" scenarios="1" sort="0"',
    ],
  ] as const)("holds %s", async (_case, rest, expected) => {
    expect(await writtenSheet(rest as Partial<SheetContent>)).toContain(expected);
  });

  test("hides a password behind many rounds of hashing", async () => {
    const xml = await writtenSheet({ protection: { password: "secret", options: {} } });
    expect(xml).toMatch(
      /<sheetProtection [^>]*algorithmName="SHA-512" hashValue="[^"]+" saltValue="[^"]+" spinCount="10000"/,
    );
    expect(xml).not.toContain("secret");
  });
});

describe("a written cell", () => {
  const oneCell = (cell: Partial<CellContent>) => writtenSheet({ cells: [{ row: 0, column: 0, ...cell }] });

  test.each([
    ["a formula with its last number", { formula: "=1+1", value: 2 }, "<f>1+1</f><v>2</v>"],
    ["a formula with its last text", { formula: '="a"', value: "a" }, 't="str"><f>&quot;a&quot;</f><v>a</v>'],
    [
      "a formula with its last error",
      { formula: "=1/0", value: { error: "#DIV/0!" } },
      't="e"><f>1/0</f><v>#DIV/0!</v>',
    ],
    ["a formula never calculated", { formula: "=A2" }, "<f>A2</f></c>"],
    ["a younger function", { formula: "=IFS(A2,1)" }, "<f>_xlfn.IFS(A2,1)</f>"],
    ["a day as a number", { value: 46131, format: { numberFormat: "yyyy-mm-dd" } }, "<v>46131</v>"],
    ["a number that is none as an error", { value: NaN }, 't="e"><v>#NUM!</v>'],
    ["an error Excel's files lack as another", { value: { error: "#SPILL!" } }, 't="e"><v>#VALUE!</v>'],
  ] as const)("holds %s", async (_case, cell, expected) => {
    expect(await oneCell(cell)).toContain(expected);
  });

  test.each([
    ["=1+1", true],
    ["12345", true],
    ["TRUE", true],
    ["+1 Parents", true],
    ["2026-04-19", true],
    ["Clinic", false],
    ["5 Families", false],
  ])("marks the text %s as typed: %s", async (text, expected) => {
    const content = book([sheet("One", { cells: [{ row: 0, column: 0, value: text }] })]);
    expect((await writtenPart(content, "xl/styles.xml")).includes('quotePrefix="1"')).toBe(expected);
    expect(await writtenPart(content, "xl/sharedStrings.xml")).toContain(`<t>${text}</t>`);
  });
});

describe("a written table", () => {
  const plan = table("Plan", ["Key", "Days\nlate"], { rows: 2, filters: { 0: ["a", ""] } });
  plan.columns[1] = { id: "5", name: "Days\nlate", calculatedFormula: "=[@Key]*ROWS(Plan)" };
  const content = book([
    sheet("One", {
      tables: [plan],
      cells: cellsOf([
        [2026, null],
        ["a", { formula: "=[@Key]*ROWS(Plan)" }],
      ]),
    }),
  ]);

  test("has filters, columns with formulas and a style", async () => {
    expect(await writtenPart(content, "xl/tables/table1.xml")).toContain(
      `id="1" name="Plan" displayName="Plan" ref="A1:B3" totalsRowShown="0">` +
        `<autoFilter ref="A1:B3"><filterColumn colId="0"><filters blank="1"><filter val="a"/></filters></filterColumn></autoFilter>` +
        `<tableColumns count="2"><tableColumn id="1" name="Key"/><tableColumn id="5" name="Days_x000A_late">` +
        `<calculatedColumnFormula>Plan[[#This Row],[Key]]*ROWS(Plan[])</calculatedColumnFormula></tableColumn></tableColumns>` +
        `<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>`,
    );
  });

  test("shows in its header cells what its columns are called", async () => {
    expect(await checkOoxml(await writeXlsx(content))).toEqual([]);
    expect(await writtenPart(content, "xl/sharedStrings.xml")).not.toContain("2026");
  });

  test("gets a number of its own when it comes without one, or with another's", async () => {
    const tables = ["A", "B", "C"].map((name, index) => {
      const made = table(`Plan${name}`, ["Key"], {
        rows: 1,
        id: index === 0 ? "7" : index === 1 ? "7" : "odd",
      });
      return { ...made, area: { ...made.area, column: index } };
    });
    const bytes = await writeXlsx(book([sheet("One", { tables })]));
    expect(await checkOoxml(bytes)).toEqual([]);
  });
});

describe("a written chart", () => {
  test("keeps a copy of the values it shows, also from a later sheet", async () => {
    const chart = {
      name: "Chart",
      type: "Pie",
      left: 0,
      top: 0,
      width: 100,
      height: 100,
      legend: "Right",
    } as const;
    const series = [{ name: "=Two!$A$1", values: "=Two!$A$2:$A$3" }];
    const sheets = [
      sheet("One", { charts: [{ ...chart, series }] }),
      sheet("Two", { cells: cellsOf([["Share"], [3], [4]]) }),
    ];
    const xml = await writtenPart(book(sheets), "xl/charts/chart1.xml");
    expect(xml).toContain("<c:v>Share</c:v>");
    expect(xml).toContain('<c:pt idx="1"><c:v>4</c:v></c:pt>');
  });
});

test("an element may have hundreds of thousands of others inside", () => {
  expect(
    xml(
      "a",
      {},
      Array.from({ length: 300_000 }, () => "<b/>"),
    ),
  ).toHaveLength(4 * 300_000 + 7);
});
