import { closePackage } from "../../../src/workbench/file/package/close-package";
import { openPackage } from "../../../src/workbench/file/package/open-package";
import { limits } from "../../../src/workbench/file/limits";
import { openXlsx } from "../../../src/workbench/file/open-xlsx";
import { readXlsx } from "../../../src/workbench/file/read-xlsx";
import { UnreadableFile } from "../../../src/workbench/file/unreadable-file";
import { writeXlsx } from "../../../src/workbench/file/write-xlsx";
import { createBook } from "../../../src/workbench/host/book/create-book";
import type { BookContent } from "../../../src/workbench/host/book/book-content";
import { foreignWorkbook } from "../../support/foreign-workbook";

const cell = (address: string, value = "1") =>
  `<row r="${/\d+/.exec(address)?.[0]}"><c r="${address}">${value === "" ? "" : `<v>${value}</v>`}</c></row>`;
const sheetData = (...rows: string[]) => `<sheetData>${rows.join("")}</sheetData>`;
const wholeSheet = "A1:XFD1048576";

/** A row of cells with the same formula, which stands in the first one. */
function sharedFormula(formula: string, count: number): string {
  const cells = Array.from(
    { length: count },
    (_none, at) => `<c><f t="shared" si="1">${at ? "" : formula}</f></c>`,
  );
  return sheetData(`<row>${cells.join("")}</row>`);
}

function seriesOf(address: string): string {
  return `<ser><val><numRef><f>Foreign!${address}</f></numRef></val></ser>`;
}

function linkTo(kind: string, target: string): string {
  return `<Relationship Id="${kind}" Type="x/${kind}" Target="${target}"/>`;
}

/** A file with parts besides its sheet; of the parts that link others, only the links. */
async function withParts(sheetXml: string, added: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const parts = await openPackage(foreignWorkbook({ sheetXml }));
  for (const [path, xml] of Object.entries(added)) {
    const whole = path.endsWith(".rels") ? `<Relationships>${xml}</Relationships>` : xml;
    parts.set(path, new TextEncoder().encode(whole));
  }
  return closePackage(parts);
}

/** Opened in the grid and saved, as a person would do. */
async function savedAgain(bytes: Uint8Array): Promise<BookContent> {
  return readXlsx(await writeXlsx(createBook(await readXlsx(bytes)).content()));
}

async function refusal(bytes: Uint8Array): Promise<UnreadableFile> {
  const error: unknown = await readXlsx(bytes).then(
    () => null,
    (cause: unknown) => cause,
  );
  expect(error).toBeInstanceOf(UnreadableFile);
  return error as UnreadableFile;
}

describe("a small file that names more cells than there is room for", () => {
  test.each([
    ["a cell in the last place of the sheet", sheetData(cell("A1"), cell("XFD1048576")), "XFD1048576"],
    [
      "blocks of merged cells over all that is used",
      `${sheetData(cell("A1"), cell("ZZ2000"))}<mergeCells><mergeCell ref="A1:ZZ2000"/></mergeCells>`,
      "A1:ZZ2000",
    ],
    ["a cell beyond the last row", sheetData(cell("A1"), cell("A1048577")), "the row 1048577"],
    ["a cell beyond the last column", sheetData(cell("XFE1")), "the cell XFE1"],
    [
      "a row with a number of sixteen digits",
      sheetData(cell("A2319999999999400")),
      "the row 2319999999999400",
    ],
    ["a row without a number", `<sheetData><row r="x"><c><v>1</v></c></row></sheetData>`, "the row x"],
  ])("with %s is refused in a sentence that names sheet and area", async (_case, sheetXml, area) => {
    const { message } = await refusal(foreignWorkbook({ sheetXml }));
    expect(message).toContain("“Foreign”");
    expect(message).toContain(area);
    expect(message).toMatch(/^The [^\n]+\.$/);
  });

  test("with more cells than the engine takes is refused", async () => {
    const row = (number: number) => `<row r="${number}">${"<c><v>1</v></c>".repeat(1000)}</row>`;
    const rows = Array.from({ length: limits.cells / 1000 + 1 }, (_none, at) => row(at + 1));
    const { message } = await refusal(foreignWorkbook({ sheetXml: sheetData(...rows) }));
    expect(message).toContain("A1:ALL301");
    expect(message).toContain("300,000 cells");
  });

  test.each([
    ["settings", () => `<sheetData/>${"<a/>".repeat(limits.nodes + 1)}`, "texts and settings"],
    [
      "conditional formats",
      () =>
        `<sheetData/><conditionalFormatting sqref="B2:C9">${'<cfRule type="expression"><formula>1</formula></cfRule>'.repeat(limits.rules + 1)}</conditionalFormatting>`,
      "B2:C9: all sheets together may have 10,000 validations and conditional formats",
    ],
    [
      "characters in formulas that are written once for all cells",
      () => sharedFormula(`"${"x".repeat(8000)}"`, limits.formulaCharacters / 8000),
      "40,000,000 characters of formulas",
    ],
    [
      "references in formulas that are written once for all cells",
      () => sharedFormula(`${"A1+".repeat(1000)}1`, limits.formulaReferences / 1000 + 1),
      "1,500,000 references in formulas",
    ],
    [
      "cells filled by an array formula",
      () => sheetData(`<row><c r="A1"><f t="array" ref="A1:XFD100">1</f></c></row>`),
      "A1:XFD100: all sheets together may have 300,000 cells filled by array formulas",
    ],
  ])("with more %s than there is room for is refused", async (_case, sheetXml, words) => {
    const { message } = await refusal(foreignWorkbook({ sheetXml: sheetXml() }));
    expect(message).toContain("“Foreign”");
    expect(message).toContain(words);
  });

  test("with one long text in very many cells is refused", async () => {
    const cells = `<c t="s"><v>0</v></c>`.repeat(1300);
    const sharedTextsXml = `<sst><si><t>${"word ".repeat(6500)}</t></si></sst>`;
    const { message } = await refusal(
      foreignWorkbook({ sheetXml: sheetData(`<row>${cells}</row>`), sharedTextsXml }),
    );
    expect(message).toContain("40,000,000 characters of text");
  });

  test("with more tables than there is room for is refused", async () => {
    const link = linkTo("table", "/xl/table.xml");
    const bytes = await withParts("<sheetData/>", {
      "xl/worksheets/_rels/first.xml.rels": link.repeat(limits.tables + 1),
      "xl/table.xml": `<table ref="B3:C4"/>`,
    });
    expect((await refusal(bytes)).message).toContain("B3:C4: all sheets together may have 2,000 tables");
  });

  test.each([
    ["charts", { anchors: limits.charts + 1, series: "" }, "G10: all sheets together may have 500 charts"],
    [
      "series of charts",
      { anchors: 1, series: "<ser/>".repeat(limits.series + 1) },
      "G10: all sheets together may have 5,000 series of charts",
    ],
    [
      "cells in charts",
      { anchors: 1, series: seriesOf("$A$1:$XFD$1048576").repeat(3) },
      "A1:XFD1048576: all sheets together may have 2,000,000 cells in charts",
    ],
  ])("with more %s than there is room for is refused", async (_kind, { anchors, series }, words) => {
    const anchor = `<a><from><col>6</col><row>9</row></from><c:chart r:id="chart"/></a>`;
    const bytes = await withParts(sheetData(cell("A1000000")), {
      "xl/worksheets/_rels/first.xml.rels": linkTo("drawing", "/xl/drawing.xml"),
      "xl/drawing.xml": `<d>${anchor.repeat(anchors)}</d>`,
      "xl/_rels/drawing.xml.rels": linkTo("chart", "/xl/chart.xml"),
      "xl/chart.xml": `<c><chart><plotArea><barChart>${series}</barChart></plotArea></chart></c>`,
    });
    expect((await refusal(bytes)).message).toContain(words);
  });

  test("with more names than there is room for is refused", async () => {
    const name = `<definedName name="a">1</definedName>`.repeat(limits.names + 1);
    const { message } = await refusal(
      foreignWorkbook({
        sheetXml: "<sheetData/>",
        workbookProperties: `<definedNames>${name}</definedNames>`,
      }),
    );
    expect(message).toContain("20,000 names");
  });

  test("with the same cells under the names of two sheets is refused", async () => {
    const sheets = `<sheets><sheet name="Other" sheetId="1" rel:id="rId7"/><sheet name="Foreign" sheetId="2" rel:id="rId7"/></sheets>`;
    expect(
      (await refusal(foreignWorkbook({ sheetXml: "<sheetData/>", workbookProperties: sheets }))).reason,
    ).toBe("damaged");
  });
});

describe("a file whose areas reach to the edge of the sheet", () => {
  test("with a cell in the last row is opened and saved with it", async () => {
    const { sheets } = await savedAgain(
      foreignWorkbook({ sheetXml: sheetData(cell("A1"), cell("B1048576")) }),
    );
    expect(sheets[0]?.cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1048575, 1],
    ]);
  });

  test("keeps rules for the whole sheet, and reads blocks as far as the sheet is used", async () => {
    const bytes = foreignWorkbook({
      sheetXml: `${sheetData(cell("A1"), cell("C17"))}<mergeCells><mergeCell ref="A3:XFD3"/><mergeCell ref="B4:B1048576"/></mergeCells><conditionalFormatting sqref="${wholeSheet}"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting><dataValidations><dataValidation type="whole" sqref="A:A"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>`,
    });
    const sheet = (await savedAgain(bytes)).sheets[0];
    expect(sheet?.conditionalFormats[0]?.areas).toEqual([
      { row: 0, column: 0, rowCount: 1048576, columnCount: 16384 },
    ]);
    expect(sheet?.validations[0]?.areas).toEqual([{ row: 0, column: 0, rowCount: 1048576, columnCount: 1 }]);
    expect(sheet?.merges).toEqual([
      { row: 2, column: 0, rowCount: 1, columnCount: 3 },
      { row: 3, column: 1, rowCount: 14, columnCount: 1 },
    ]);
    expect((await openXlsx(bytes)).unkept).toContain("merged cells beyond the used ones (on Foreign)");
  });

  test("reads a table to the last row of the sheet as far as it is filled, and says so", async () => {
    const bytes = foreignWorkbook({
      sheetXml: sheetData(cell("A1"), cell("A2"), cell("A9")),
      tableXml: `<table id="1" name="Long" displayName="Long" ref="A1:B1048576"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>`,
    });
    const { sheets } = await savedAgain(bytes);
    expect(sheets[0]?.tables[0]?.area).toEqual({ row: 0, column: 0, rowCount: 9, columnCount: 2 });
    expect((await openXlsx(bytes)).unkept).toContain("empty rows at the end of the table Long (on Foreign)");
  });

  test("leaves out looks and heights far below what is used, and says so", async () => {
    const bytes = foreignWorkbook({
      sheetXml: sheetData(
        cell("A1"),
        `<row r="1048576" ht="30" customHeight="1" hidden="1"><c r="XFD1048576" s="1"/></row>`,
      ),
      stylesXml: `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    });
    const { rowHeights, hiddenRows, cells } = (await readXlsx(bytes)).sheets[0]!;
    expect([rowHeights, hiddenRows, cells.length]).toEqual([{}, [], 1]);
    expect((await openXlsx(bytes)).unkept).toEqual([
      "looks and sizes of empty cells far beyond the others (on Foreign)",
    ]);
  });

  test("counts a column that is hidden many times once", async () => {
    const cols = `<cols>${'<col min="1" max="1023" hidden="1"/>'.repeat(20_000)}</cols>`;
    const { hiddenColumns } = (await readXlsx(foreignWorkbook({ sheetXml: `${cols}<sheetData/>` })))
      .sheets[0]!;
    expect(hiddenColumns).toHaveLength(limits.strayColumns);
  });

  test.each([
    "SUM(A1:A231999999999940)",
    "A231999999999940",
    "SUM(B1:XFD1048576)",
    "ZZZZ99999999+1",
    "SUM(1:99999999)",
  ])("keeps the formula %s", async (formula) => {
    const sheetXml = `<sheetData><row r="1"><c r="A1"><f>${formula}</f><v>7</v></c></row></sheetData>`;
    const { sheets } = await savedAgain(foreignWorkbook({ sheetXml }));
    expect(sheets[0]?.cells[0]?.formula).toBe(`=${formula}`);
  });
});
