import { closePackage } from "../../../src/workbench/file/package/close-package";
import { openXlsx } from "../../../src/workbench/file/open-xlsx";
import { openPackage } from "../../../src/workbench/file/package/open-package";
import { writeXlsx } from "../../../src/workbench/file/write-xlsx";
import { createBook } from "../../../src/workbench/host/book/create-book";
import { foreignWorkbook, type ForeignParts } from "../../support/foreign-workbook";
import { richBook } from "../../support/rich-book";

async function unkeptThings(bytes: Uint8Array): Promise<string[]> {
  return (await openXlsx(bytes)).unkept;
}

async function lossesOf(parts: ForeignParts): Promise<string[]> {
  return unkeptThings(foreignWorkbook(parts));
}

const data = "<sheetData/>";
const onSheet = (words: string) => `${words} (on Foreign)`;
const listWithCommas = `<mc:AlternateContent><mc:Choice Requires="x12ac"><x12ac:list>1,"2,3"</x12ac:list></mc:Choice><mc:Fallback><formula1>"1,2,3"</formula1></mc:Fallback></mc:AlternateContent>`;
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

test("a file that we wrote ourselves loses nothing", async () => {
  expect(await unkeptThings(await writeXlsx(createBook(richBook()).content()))).toEqual([]);
});

describe("what lies in a part without a link to it is named all the same:", () => {
  test.each([
    ["comments and notes", "xl/comments1.xml"],
    ["comments and notes", "xl/threadedComments/threadedComment1.xml"],
    ["pictures", "xl/media/image1.png"],
    ["pivot tables", "xl/pivotTables/pivotTable1.xml"],
    ["links to other workbooks", "xl/externalLinks/externalLink1.xml"],
    ["macros", "xl/vbaProject.bin"],
    ["what the file calls “xl/news.bin”", "xl/news.bin"],
  ])("%s in %s", async (words, path) => {
    const parts = await openPackage(foreignWorkbook({ sheetXml: data }));
    const bytes = closePackage(parts.set(path, new TextEncoder().encode("<x/>")));
    expect(await unkeptThings(bytes)).toEqual([words]);
  });
});

describe("what a sheet's part holds is named with the sheet:", () => {
  test.each([
    ["hyperlinks", `${data}<hyperlinks><hyperlink ref="A1"/></hyperlinks>`],
    ["outlines of rows or columns", `<sheetData><row r="1" outlineLevel="1"/></sheetData>`],
    ["formats of whole columns", `<cols><col min="1" max="3" style="2"/></cols>${data}`],
    ["formats of whole rows", `<sheetData><row r="1" s="2" customFormat="1"/></sheetData>`],
    ["headers and footers", `${data}<headerFooter><oddHeader>&amp;LPlan</oddHeader></headerFooter>`],
    ["zoom", `<sheetViews><sheetView zoomScale="80" workbookViewId="0"/></sheetViews>${data}`],
    ["split windows", `<sheetViews><sheetView><pane xSplit="2000"/></sheetView></sheetViews>${data}`],
    ["filters outside tables", `${data}<autoFilter ref="A1:B9"/>`],
    ["page breaks", `${data}<rowBreaks count="1"><brk id="5"/></rowBreaks>`],
    ["background pictures", `${data}<picture id="rId5"/>`],
    [
      "color scales",
      `${data}<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"/></conditionalFormatting>`,
    ],
    [
      "rules for duplicates",
      `${data}<conditionalFormatting sqref="A1"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting>`,
    ],
    [
      "data tables (what-if)",
      `<sheetData><row><c><f t="dataTable" ref="A1:B2"/><v>1</v></c></row></sheetData>`,
    ],
    [
      "input messages and lists of cells without a rule",
      `${data}<dataValidations><dataValidation sqref="A1" showInputMessage="1" prompt="Hi"/></dataValidations>`,
    ],
    [
      "texts, numbers and formulas under merged cells",
      `<sheetData><row><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
    ],
    [
      "texts without a letter (their cells become blank)",
      `<sheetData><row><c t="inlineStr"><is><t></t></is></c><c t="str"><f>T(B1)</f><v></v></c></row></sheetData>`,
    ],
    [
      "formulas in cells that refer to another workbook",
      `<sheetData><row><c><f>SUM([1]Uses!A1:A3)</f><v>1</v></c><c><f>SUM(Uses[A])</f><v>1</v></c></row></sheetData>`,
    ],
    [
      "validations that refer to another workbook",
      `${data}<dataValidations><dataValidation type="list" sqref="A1"><formula1>[1]Uses!A1:A3</formula1></dataValidation></dataValidations>`,
    ],
    [
      "validations that refer to another workbook",
      `${data}<extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="y"><x14:dataValidation type="list"><x14:formula1><xm:f>'[1]My uses'!A1:A3</xm:f></x14:formula1><xm:sqref>A1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    ],
    [
      "commas inside the entries of lists",
      `${data}<dataValidations><dataValidation type="list" sqref="A1">${listWithCommas}</dataValidation></dataValidations>`,
    ],
    [
      "conditional formats that refer to another workbook",
      `${data}<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1=[1]!Rate</formula></cfRule></conditionalFormatting>`,
    ],
    [
      "conditional formats that refer to another workbook",
      `${data}<conditionalFormatting sqref="A1"><cfRule type="iconSet" priority="1"><iconSet><cfvo type="percent" val="0"/><cfvo type="formula" val="[1]Uses!$A$1"/></iconSet></cfRule></conditionalFormatting>`,
    ],
    [
      "rich text",
      `<sheetData><row><c t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r></is></c></row></sheetData>`,
    ],
    ["sparklines", `${data}<extLst><ext uri="{05}"><x14:sparklineGroups xmlns:x14="x"/></ext></extLst>`],
    ["what the file calls “news”", `${data}<news><of2030/></news>`],
    ["what the file calls “sheetView tilt”", `<sheetViews><sheetView tilt="3"/></sheetViews>${data}`],
    ["what the file calls “constructor”", `${data}<constructor/>`],
  ])("%s", async (words, sheetXml) => {
    expect(await lossesOf({ sheetXml })).toEqual([onSheet(words)]);
  });
});

test("series of charts that refer to another workbook are named with the sheet", async () => {
  const reference = (formula: string) => `<c:val><c:numRef><c:f>${formula}</c:f></c:numRef></c:val>`;
  const chart = `<c:chartSpace xmlns:c="c"><c:chart><c:plotArea><c:barChart><c:ser>${reference("Foreign!A1:A3")}</c:ser><c:ser>${reference("[1]Uses!A1:A3")}</c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`;
  const parts = await openPackage(foreignWorkbook({ sheetXml: `${data}<drawing r:id="d"/>` }));
  const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const put = (path: string, xml: string) => parts.set(path, new TextEncoder().encode(xml));
  const link = (kind: string, target: string) =>
    `<Relationships><Relationship Id="d" Type="${links}/${kind}" Target="${target}"/></Relationships>`;
  put("xl/worksheets/_rels/first.xml.rels", link("drawing", "/xl/drawing.xml"));
  put("xl/_rels/drawing.xml.rels", link("chart", "/xl/chart.xml"));
  put(
    "xl/drawing.xml",
    `<d:wsDr xmlns:d="d"><d:twoCellAnchor><d:graphicFrame><a:graphic xmlns:a="a"><a:graphicData uri="http://x/chart"><c:chart xmlns:c="c" r:id="d"/></a:graphicData></a:graphic></d:graphicFrame></d:twoCellAnchor></d:wsDr>`,
  );
  put("xl/chart.xml", chart);
  expect(await unkeptThings(closePackage(parts))).toEqual([
    onSheet("series of charts that refer to another workbook"),
  ]);
});

test("a list whose entries hold commas is read as programs do that do not know such lists", async () => {
  const rule = (inside: string) => `<dataValidation type="list" sqref="A1">${inside}</dataValidation>`;
  const sheetXml = `${data}<dataValidations>${rule(listWithCommas)}${rule("")}</dataValidations>`;
  const { content } = await openXlsx(foreignWorkbook({ sheetXml }));
  expect(content.sheets[0]?.validations.map(({ validation }) => validation.rule)).toEqual([
    { type: "List", source: "1,2,3", inCellDropDown: true },
  ]);
});

describe("looks and texts are named for the sheets whose cells use them:", () => {
  const fills = `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="darkGrid"/></fill><fill><gradientFill/></fill></fills>`;
  const stylesXml = `<styleSheet xmlns="${spreadsheet}">${fills}<cellXfs><xf/><xf fillId="1"/><xf fillId="2"><alignment textRotation="90"/></xf></cellXfs></styleSheet>`;
  const sharedTextsXml = `<sst><si><t>plain</t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r></si><si><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></si><si><t/></si></sst>`;
  const cells = (xml: string) => `<sheetData><row r="1">${xml}</row></sheetData>`;

  test.each([
    ["no cell uses", `<c s="0" t="s"><v>0</v></c>`, []],
    ["a pattern", `<c s="1"/>`, ["patterns of fills (they become plain)"]],
    ["a gradient and turned text", `<c s="2"/>`, ["rotated text", "gradient fills"]],
    ["rich text", `<c t="s"><v>1</v></c>`, ["rich text"]],
    [
      "a text without a letter",
      `<c t="s"><v>3</v></c>`,
      ["texts without a letter (their cells become blank)"],
    ],
    ["reading aids", `<c t="s"><v>2</v></c>`, ["phonetic readings"]],
    ["a number that happens to be that of a rich text", `<c><v>1</v></c>`, []],
  ])("%s", async (_case, xml, words) => {
    const losses = await lossesOf({ sheetXml: cells(xml), stylesXml, sharedTextsXml });
    expect(losses).toEqual(words.map(onSheet));
  });
});

describe("what the workbook holds is named without a sheet:", () => {
  test.each([
    ["the protection of the workbook", `<workbookProtection lockStructure="1"/>`],
    [
      "print areas",
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A1:B2</definedName></definedNames>`,
    ],
    ["manual calculation", `<calcPr calcMode="manual"/>`],
    [
      "names that refer to another workbook",
      `<definedNames><definedName name="Rate">[1]Uses!$A$1</definedName></definedNames>`,
    ],
    ["custom views", `<customWorkbookViews/>`],
  ])("%s", async (words, workbookProperties) => {
    expect(await lossesOf({ sheetXml: data, workbookProperties })).toEqual([words]);
  });

  test("the standard font, when it is another than ours", async () => {
    const stylesXml = `<styleSheet><fonts><font><sz val="10"/><name val="Arial"/></font></fonts><cellStyleXfs><xf fontId="0"/></cellStyleXfs><cellXfs><xf fontId="0"/></cellXfs></styleSheet>`;
    expect(await lossesOf({ sheetXml: data, stylesXml })).toEqual(["the font Arial 10 as the standard one"]);
  });
});
