import { readXlsx } from "../../../src/workbench/file/read-xlsx";
import type { CellContent, SheetContent } from "../../../src/workbench/host/book/book-content";
import { foreignWorkbook, type ForeignParts } from "../../support/foreign-workbook";

async function readSheet(parts: ForeignParts): Promise<SheetContent> {
  return (await readXlsx(foreignWorkbook(parts))).sheets[0]!;
}

async function readRow(cells: string, rest: Partial<ForeignParts> = {}): Promise<CellContent[]> {
  return (await readSheet({ sheetXml: `<sheetData><row r="1">${cells}</row></sheetData>`, ...rest })).cells;
}

const sharedTextsXml = `<sst><si><t xml:space="preserve"> plain </t></si><si><r><rPr><b/></rPr><t>Ri</t></r><r><t xml:space="preserve">ch </t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si><t>a_x000D_b</t></si></sst>`;

describe("a cell of another program's file", () => {
  test.each([
    ["a shared text", `<c r="A1" t="s"><v>0</v></c>`, " plain "],
    ["rich text", `<c r="A1" t="s"><v>1</v></c>`, "Rich "],
    ["a spelled-out character", `<c r="A1" t="s"><v>2</v></c>`, "a\rb"],
    [
      "text in its place",
      `<c r="A1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>`,
      "inline",
    ],
    ["a whole number", `<c r="A1"><v>46000</v></c>`, 46000],
    ["a number with its exponent", `<c r="A1" t="n"><v>1.5E-7</v></c>`, 1.5e-7],
    ["true", `<c r="A1" t="b"><v>1</v></c>`, true],
    ["false", `<c r="A1" t="b"><v>0</v></c>`, false],
    ["an error", `<c r="A1" t="e"><v>#DIV/0!</v></c>`, { error: "#DIV/0!" }],
    ["a written-out day", `<c r="A1" t="d"><v>2026-04-19</v></c>`, 46131],
    ["a written-out time", `<c r="A1" t="d"><v>2026-04-19T18:00:00</v></c>`, 46131.75],
    ["a day before March 1900", `<c r="A1" t="d"><v>1900-01-01</v></c>`, 1],
    ["a cell without address", `<c><v>7</v></c>`, 7],
  ])("gives %s", async (_case, xml, expected) => {
    expect(await readRow(xml, { sharedTextsXml })).toEqual([{ row: 0, column: 0, value: expected }]);
  });

  test("gives the number of a date, whatever the time zone and the format", async () => {
    const stylesXml = `<styleSheet><cellXfs><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>`;
    const cells = await readRow(`<c r="A1"><v>46131</v></c><c r="B1" s="1"><v>46131.999988425923</v></c>`, {
      stylesXml,
    });
    expect(cells).toEqual([
      { row: 0, column: 0, value: 46131, format: { numberFormat: "m/d/yyyy" } },
      { row: 0, column: 1, value: 46131.999988425923, format: { numberFormat: "m/d/yyyy h:mm" } },
    ]);
  });

  test("counts days from 1904 where the file does", async () => {
    const bytes = foreignWorkbook({
      workbookProperties: `<workbookPr date1904="1"/>`,
      sheetXml: `<sheetData><row><c t="d"><v>1904-01-02</v></c><c><v>44669</v></c></row></sheetData>`,
    });
    const { date1904, sheets } = await readXlsx(bytes);
    expect([date1904, ...sheets[0]!.cells.map(({ value }) => value)]).toEqual([true, 1, 44669]);
  });

  test("is left out when it is empty and looks as usual", async () => {
    expect(await readRow(`<c r="A1"/><c r="B1" s="0"/>`)).toEqual([]);
  });
});

describe("a formula of another program's file", () => {
  test("written once for many cells is given to each of them", async () => {
    const { cells } = await readSheet({
      sheetXml: `<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A1+SUM(A:A)</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row></sheetData>`,
    });
    expect(cells.map(({ formula }) => formula)).toEqual([
      "=A1*$A1+SUM(A:A)",
      "=B1*$A1+SUM(B:B)",
      "=A2*$A2+SUM(A:A)",
    ]);
  });

  test("of a table's column is found although the file does not name it, when all its cells agree", async () => {
    const row = (number: number, wrong = "") =>
      `<row r="${number}"><c r="A${number}"><v>1</v></c><c r="B${number}"><f>Plan[[#This Row],[Key]]+1</f></c><c r="C${number}"><f>A${number}*2</f></c><c r="D${number}"><f>A2${wrong}</f></c></row>`;
    const tableXml = `<table id="9" name="Plan" displayName="Plan" ref="A1:D3"><tableColumns count="4"><tableColumn id="1" name="Key"/><tableColumn id="2" name="Next"/><tableColumn id="3" name="Double"/><tableColumn id="4" name="Mixed"/></tableColumns></table>`;
    const { tables, cells } = await readSheet({
      sheetXml: `<sheetData>${row(2)}${row(3, "+1")}</sheetData>`,
      tableXml,
    });
    expect(tables[0]?.columns.map(({ calculatedFormula }) => calculatedFormula)).toEqual([
      undefined,
      "=[@Key]+1",
      "=A2*2",
      undefined,
    ]);
    expect(cells.filter(({ column }) => column === 2).map(({ formula }) => formula)).toEqual([
      "=A2*2",
      "=A3*2",
    ]);
  });
});

describe("widths in another program's file", () => {
  test.each([
    [
      "of some columns count for all of them",
      '<col min="2" max="4" width="20"/>',
      { 1: 140, 2: 140, 3: 140 },
    ],
    [
      "of all other columns count as far as cells go",
      '<col min="2" max="16384" width="20"/>',
      { 1: 140, 2: 140 },
    ],
    ["as usual are left out", '<col min="1" max="3" width="9.140625"/>', {}],
  ])("%s", async (_case, columns, expected) => {
    const sheetXml = `<cols>${columns}</cols><sheetData><row r="1"><c r="C1"><v>1</v></c></row></sheetData>`;
    expect((await readSheet({ sheetXml })).columnWidths).toEqual(expected);
  });

  test("of hidden columns are kept with them", async () => {
    const { columnWidths, hiddenColumns } = await readSheet({
      sheetXml: `<cols><col min="3" max="3" width="20" hidden="1"/></cols><sheetData/>`,
    });
    expect([columnWidths, hiddenColumns]).toEqual([{ 2: 140 }, [2]]);
  });
});

describe("looks of another program's file", () => {
  test.each([
    ["written out", `<color rgb="80AB12CD"/>`, "#AB12CD"],
    ["by number", `<color indexed="10"/>`, "#FF0000"],
    ["of the theme", `<color theme="4"/>`, "#4472C4"],
    ["of the theme, lighter", `<color theme="4" tint="0.6"/>`, "#B4C7E7"],
    ["of the theme, darker", `<color theme="0" tint="-0.25"/>`, "#BFBFBF"],
  ])("may give a color %s", async (_case, color, expected) => {
    const themeXml = `<a:theme xmlns:a="a"><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2/><a:lt2/><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:theme>`;
    const stylesXml = `<styleSheet><fonts><font/><font>${color}</font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs></styleSheet>`;
    const cells = await readRow(`<c r="A1" s="1"/>`, { themeXml, stylesXml });
    expect(cells[0]?.format?.fontColor).toBe(expected);
  });

  test.each([
    ["yyyy\\-mm\\-dd", "yyyy-mm-dd"],
    ["#,##0\\ _);\\(0\\)", "#,##0 _);(0)"],
    ['0"a\\-b"\\/0', '0"a\\-b"\\/0'],
  ])("may spell the number format %s with needless signs", async (code, expected) => {
    const written = code.replace(/"/g, "&quot;");
    const stylesXml = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${written}"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>`;
    expect((await readRow(`<c r="A1" s="1"/>`, { stylesXml }))[0]?.format).toEqual({
      numberFormat: expected,
    });
  });

  test("include rules for typing that newer Excel keeps apart", async () => {
    const { validations } = await readSheet({
      sheetXml: `<sheetData/><extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="m"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lists!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    });
    expect(validations[0]?.validation.rule).toEqual({
      type: "List",
      source: "=Lists!$A$1:$A$9",
      inCellDropDown: true,
    });
    expect(validations[0]?.areas).toEqual([
      { row: 1, column: 1, rowCount: 8, columnCount: 1 },
      { row: 1, column: 3, rowCount: 1, columnCount: 1 },
    ]);
  });
});
