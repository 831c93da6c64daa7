import { readXlsx } from "../../../src/workbench/file/read-xlsx";
import { writeXlsx } from "../../../src/workbench/file/write-xlsx";
import type { SheetContent } from "../../../src/workbench/host/book/book-content";
import { book, cellsOf, sheet, table } from "../../support/book-content-builder";
import { convertWithLibreOffice, recalculate, toPdf } from "../../support/libreoffice";
import { richBook, trickyTexts } from "../../support/rich-book";

const poison = 12345;

function scores(): SheetContent {
  const plan = table("Scores", ["Partner", "Weight", "Share of all", "Rank #"], { rows: 3 });
  plan.area = { row: 1, column: 1, rowCount: 5, columnCount: 4 };
  plan.showTotals = true;
  const share = "=[@Weight]/SUM(Scores[Weight])";
  const rank = "=RANK([@[Share of all]],Scores[Share of all])";
  plan.columns[2] = { id: "3", name: "Share of all", calculatedFormula: share };
  plan.columns[3] = { id: "4", name: "Rank #", calculatedFormula: rank };
  plan.columns[1] = { id: "2", name: "Weight", totalsFormula: "=SUBTOTAL(109,Scores[Weight])" };
  const row = (name: string, weight: number) => [
    null,
    name,
    weight,
    { formula: share, value: poison },
    { formula: rank, value: poison },
  ];
  return sheet("Scores of all", {
    cells: cellsOf([
      [
        { formula: "=ROWS(Scores)*COLUMNS(Scores)", value: poison },
        { formula: '=COUNTIF(Scores[Partner],"*"&"a")', value: poison },
      ],
      [null, "Partner", "Weight", "Share of all", "Rank #"],
      row("Ana", 1),
      row("+1 Parents", 2),
      row("> 5 Families", 5),
      [null, "Total", { formula: "=SUBTOTAL(109,Scores[Weight])", value: poison }],
      [null, null, { formula: "=INDEX(Scores[[#Headers],[Rank '#]],1)", value: poison }],
      [null, null, { formula: "=RANK.EQ(2,C3:C5)", value: poison }],
    ]),
    tables: [plan],
  });
}

describe("LibreOffice as judge", () => {
  test("calculates anew what a file claims, with references to tables and to their rows", async () => {
    const [calculated] = await recalculate([await writeXlsx(book([scores()]))]);
    expect(calculated).toEqual({
      "Scores of all": [
        ["12", "1", "", "", ""],
        ["", "Partner", "Weight", "Share of all", "Rank #"],
        ["", "Ana", "1", "0.125", "3"],
        ["", "+1 Parents", "2", "0.25", "2"],
        ["", "> 5 Families", "5", "0.625", "1"],
        ["", "Total", "8", "", ""],
        ["", "", "Rank #", "", ""],
        ["", "", "2", "", ""],
      ],
    });
  });

  test("sees every text as it was typed, in several files at once", async () => {
    const texts = trickyTexts.filter(
      (text) => text !== "" && text !== "carriage\r\nreturn" && !text.includes("\u0007"),
    );
    const file = await writeXlsx(book([sheet("Texts", { cells: cellsOf(texts.map((text) => [text])) })]));
    const numbers = await writeXlsx(
      book([sheet("Numbers", { cells: cellsOf([[0.123456789012345, 1e21, -5]]) })]),
    );
    const [first, second] = await recalculate([file, numbers]);
    expect(first?.["Texts"]?.map(([text]) => text)).toEqual(texts);
    expect(second?.["Numbers"]?.map((row) => row.map(Number))).toEqual([[0.123456789012345, 1e21, -5]]);
  });

  test("gives days and shares as numbers, however they are formatted", async () => {
    const formats = ["yyyy-mm-dd", "0%", "0.0", "d. mmm hh:mm", "General"];
    const cells = formats.map((numberFormat, column) => ({
      row: 0,
      column,
      formula: "=46131.5+1/8",
      value: 0,
      format: { numberFormat },
    }));
    const [calculated] = await recalculate([await writeXlsx(book([sheet("Days", { cells })]))]);
    expect(calculated?.["Days"]).toEqual([formats.map(() => "46131.625")]);
  });

  test("prints a workbook", async () => {
    const pdf = await toPdf(await writeXlsx(book([scores()])));
    expect(new TextDecoder("latin1").decode(pdf.slice(0, 5))).toBe("%PDF-");
  });
});

describe("a workbook that LibreOffice saved", () => {
  test("is read with its values, formulas and tables", async () => {
    const saved = await readXlsx(await convertWithLibreOffice(await writeXlsx(book([scores()])), "xlsx"));
    const [found] = saved.sheets;
    const written = scores();
    expect(found?.tables[0]?.columns).toEqual(written.tables[0]?.columns);
    expect(found?.tables[0]).toMatchObject({
      name: "Scores",
      area: written.tables[0]?.area,
      showTotals: true,
    });
    const formulas = (sheetContent: SheetContent | undefined) =>
      sheetContent?.cells.filter(({ formula }) => formula).map(({ formula }) => formula);
    expect(formulas(found)).toEqual(formulas(written));
    const share = found?.cells.find(({ row, column }) => row === 4 && column === 3);
    expect(share).toMatchObject({ formula: "=[@Weight]/SUM(Scores[Weight])", value: 0.625 });
  });

  test("keeps what may be typed, what stands out, names and charts", async () => {
    const written = richBook();
    const saved = await readXlsx(await convertWithLibreOffice(await writeXlsx(written), "xlsx"));
    const [before, after] = [written.sheets[0], saved.sheets[0]];
    expect(after?.validations.map(({ validation }) => validation.rule.type).sort()).toEqual(
      before?.validations.map(({ validation }) => validation.rule.type).sort(),
    );
    expect(after?.conditionalFormats.map(({ rule }) => rule.type).sort()).toEqual(
      before?.conditionalFormats.map(({ rule }) => rule.type).sort(),
    );
    expect(saved.names.map(({ name }) => name).sort()).toEqual(written.names.map(({ name }) => name).sort());
    expect(after?.charts.map(({ name, type, title }) => [name, type, title])).toEqual([
      ["Late tasks", "ColumnClustered", "Late <tasks> & more"],
    ]);
    expect(after?.page).toEqual(before?.page);
  });
});
